import { execFile } from 'node:child_process'
import { readFile, realpath, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import esbuildPlugin from '@size-limit/esbuild'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'
import { parseDiagnostics } from '../diagnostics.ts'
import { median } from '../statistics.ts'
import { measuredProject } from '@hostwright/check-packages/compiler-options.ts'
import { failureText } from '@hostwright/shared/process/failure.ts'
import type { Entry } from './entries.ts'

const TSC = resolve(import.meta.dirname, '../node_modules/typescript/bin/tsc')
const IMPORTS = 7
const execute = promisify(execFile)

/** Bytes of what a program has to load for one entry, minified and compressed with gzip. */
export async function gzipSize({ line }: Entry, folder: string): Promise<number> {
  const entry = join(folder, 'entry.js')
  await writeFile(entry, line)
  const [result] = await sizeLimit([...esbuildPlugin, ...filePlugin], { checks: [{ files: [entry], gzip: true }], cwd: folder })
  if (result?.size === undefined) throw new Error(`size-limit found no size of: ${line}`)
  return result.size
}

/**
 * Instantiations of types in a program, with TypeScript 5.9, which tells them apart more finely than 7.
 *
 * @throws Error with what tsc printed, where the program has an error
 */
export async function instantiations(program: string, folder: string): Promise<number> {
  await writeFile(join(folder, 'program.ts'), program)
  await writeFile(join(folder, 'tsconfig.json'), measuredProject('program.ts'))
  try {
    const { stdout } = await execute(process.execPath, [TSC, '-p', folder, '--extendedDiagnostics'])
    return parseDiagnostics(stdout).instantiations
  } catch (error) {
    throw new Error(`The program that is type-checked has errors: ${failureText(error)}`, { cause: error })
  }
}

/** Milliseconds of the first import of a package in a fresh process, its files in the system's cache: the median of several. */
export async function importTime(folder: string): Promise<number> {
  const { exports } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { exports: { '.': { default: string } } }
  const url = pathToFileURL(join(folder, exports['.'].default)).href
  const program = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start)`
  const times: number[] = []
  for (let round = 0; round <= IMPORTS; round++) {
    const { stdout } = await execute(process.execPath, ['--input-type=module', '-e', program])
    times.push(Number(stdout))
  }
  // The first one fills the system's cache.
  return median(times.slice(1))
}

/** Packages that come with one, by all that its dependencies depend on. */
export async function dependencyCount(folder: string, seen = new Set<string>()): Promise<number> {
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> }
  const { paths } = createRequire(join(folder, 'package.json')).resolve
  for (const name of Object.keys(manifest.dependencies ?? {})) {
    if (seen.has(name)) continue
    seen.add(name)
    const found = (paths(name) ?? []).map((modules) => join(modules, name))
    await dependencyCount(await firstOf(found, name), seen)
  }
  return seen.size
}

async function firstOf(folders: readonly string[], name: string): Promise<string> {
  for (const folder of folders) {
    const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined)
    // Its own dependencies stand beside the folder that a link leads to.
    if (text !== undefined) return realpath(folder)
  }
  throw new Error(`${name} is not installed; run pnpm install.`)
}
