import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { compare, limits } from './limits.ts'
import { PACKAGES, readProviders } from './providers.ts'
import { interleave, median, medianRatio } from './rounds.ts'
import { milliseconds, ratio, type Section } from './section.ts'

type Module = { readonly name: string; readonly url: string; readonly limit?: number }

/** Measures the first import in a new process, with files in the system's cache. */
export async function measureColdImport(rounds = 11): Promise<Section> {
  const modules = await listModules()
  for (const module of modules) await importOnce(module)
  const times = await interleave(modules, rounds, importOnce)
  const peer = modules.find(({ name }) => name === 'openapi-fetch') as Module
  const timesOf = (module: Module) => times.get(module) ?? []
  return {
    title: 'Cold import',
    text: `Time of the first \`import()\` of a fresh Node process, with the files in the system's cache; ${rounds} processes each. Ratio: openapi-fetch = 1.`,
    head: ['module', 'time', 'ratio'],
    rows: modules.map((module) => [module.name, milliseconds(median(timesOf(module))), ratio(medianRatio(timesOf(module), timesOf(peer)))]),
    figures: modules.flatMap((module) =>
      module.limit === undefined ? [] : [compare(`import of ${module.name}`, median(timesOf(module)), '≤', module.limit, milliseconds)],
    ),
  }
}

async function listModules(): Promise<Module[]> {
  const file = (folder: string, name: string) => pathToFileURL(join(PACKAGES, folder, 'dist', name)).href
  const peer = (name: string) => ({ name, url: import.meta.resolve(name) })
  const { core, functions, class: wholeClass } = limits.importMs
  const providers = await readProviders()
  return [
    { name: 'an empty module', url: 'data:text/javascript,' },
    { name: '@hostwright/core', url: file('core', 'index.js'), limit: core },
    ...providers.map(({ name }) => ({ name: `@hostwright/${name}/functions`, url: file(name, 'functions.gen.js'), limit: functions })),
    ...providers.map(({ name }) => ({ name: `@hostwright/${name}`, url: file(name, 'index.gen.js'), limit: wholeClass })),
    ...['openapi-fetch', 'ky', '@mittwald/api-client'].map(peer),
  ]
}

async function importOnce({ url }: Module): Promise<number> {
  const program = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start)`
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program])
  return Number(stdout)
}
