// pnpm check-packages: checks that the packages work if they are installed, not only linked in the workspace.
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { buildModel, type ProviderModel } from '@hostwright/generate'
import type { Mock } from '@hostwright/mock'
import { failureText } from '@hostwright/shared/process/failure.ts'
import { withScratch } from '@hostwright/shared/process/scratch.ts'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { findChromium, runOnPage } from './chromium.ts'
import { runExample } from './example.ts'
import { consumed, installProjects } from './projects.ts'
import { writeReadmes } from './readmes.ts'
import { killAll, run } from './run.ts'
import { bundle, installRuntimes, NODES, runWorker, SERVERS } from './runtimes.ts'
import { lintTarballs, packAll } from './tarballs.ts'

const HELP = `Usage: pnpm check-packages

Packs the packages, lints the tarballs (publint, @arethetypeswrong/cli) and installs them with npm into empty projects: each
provider by itself, the mock, all together, and examples/contract-testing as its page says. Type-checks the projects with
TypeScript 7 and 5.9, NodeNext and Bundler, and runs them on Node 20, 22, 24 and 26, Bun, Deno, workerd and headless Chromium.
Checks and runs the TypeScript of every README.

Needs the npm registry. The first run downloads the runtimes (970 MB unpacked) into scripts/check-packages/runtimes. Chromium is
that of CHROMIUM_PATH, else on x64 Linux that of the npm registry, else the system's.`

const ROOT = resolve(import.meta.dirname, '../..')
const TSC = { '7': join(ROOT, 'node_modules/.bin/tsc'), '5.9': join(import.meta.dirname, 'node_modules/.bin/tsc') } as const

// Before the scratch folder is removed, in which commands may still write.
for (const event of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(event, killAll)
try {
  const { help } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } }).values
  if (help) console.log(HELP)
  else await withScratch((scratch) => checkPackages(scratch).finally(killAll))
} catch (error) {
  console.error(failureText(error))
  process.exitCode = 1
}

async function checkPackages(scratch: string): Promise<void> {
  await step('installed  runtimes', installRuntimes)
  const tarballs = await step('packed', () => packAll(ROOT, scratch))
  const models = await Promise.all(listProviders().map(async (provider) => buildModel(provider, await bundleSpec(provider))))
  const folder = join(scratch, 'projects')
  await Promise.all([
    step(`linted  ${[...tarballs.keys()].join(', ')}`, () => lintTarballs(tarballs)),
    step('installed  each provider, the mock, and all together', () => installProjects(folder, models, tarballs)),
  ])
  const mock = join(folder, 'mock')
  for (const project of [folder, mock]) await checkTypes(project, '7', 'NodeNext')
  const runAll = async (): Promise<void> => {
    await runProjects(folder, models.map(consumed).join('; '))
    await runReadmes(join(folder, 'readmes'), models)
    await step('ran  examples/contract-testing', () => runExample(join(scratch, 'example'), tarballs))
  }
  await Promise.all([checkOtherTypes(folder, mock), runAll()])
}

/** Type-checks the compiled projects with other compilers. */
async function checkOtherTypes(projects: string, mock: string): Promise<void> {
  await checkTypes(projects, '7', 'Bundler', '--noEmit')
  // The mock's project includes all others.
  await checkTypes(mock, '5.9', 'NodeNext', '--noEmit')
  // The same compiler has checked the declarations above, and another one how bundlers resolve them.
  await checkTypes(mock, '5.9', 'Bundler', '--noEmit', '--skipLibCheck')
}

async function checkTypes(project: string, version: '7' | '5.9', resolution: 'NodeNext' | 'Bundler', ...more: string[]): Promise<void> {
  const module = resolution === 'Bundler' ? 'ESNext' : resolution
  const args = ['-p', '.', '--module', module, '--moduleResolution', resolution, ...more]
  const check = (): Promise<string> => run(TSC[version], args, { cwd: project })
  await step(`checked  types of ${basename(project)}, TypeScript ${version}, ${resolution}`, check)
}

/** Runs all consumers everywhere against the installed mocks. */
async function runProjects(projects: string, expected: string): Promise<void> {
  const expectAll = async (name: string, program: () => Promise<string>): Promise<void> => {
    const printed = await step(`ran  on ${name}: ${expected}`, program)
    if (!printed.includes(expected)) throw new Error(`On ${name} the output lacks: ${expected}. The output was:\n${printed}`)
  }
  for (const [name, path] of NODES) {
    await expectAll(`${name}, with the mocks`, () => run(path, ['mock/run.js'], { cwd: projects }))
    await step(`ran  on ${name}: require() of every entry`, () => run(path, ['require.cjs'], { cwd: projects }))
  }

  const module = (await import(pathToFileURL(join(projects, 'mock/mocks.js')).href)) as { startMocks(): Promise<Record<string, Mock>> }
  const mocks = await module.startMocks()
  try {
    const options = JSON.stringify(Object.fromEntries(Object.entries(mocks).map(([name, { clientOptions }]) => [name, clientOptions])))
    for (const [name, command, ...args] of SERVERS)
      await expectAll(name, () => run(command, [...args, 'server.js'], { cwd: projects, env: { OPTIONS: options } }))
    await expectAll('workerd, bundled', () => runWorker(projects, 'worker.js', options))
    const chromium = await findChromium(join(projects, 'chromium'))
    const onPage = async (entry: string): Promise<string> =>
      runOnPage(chromium, await bundle(join(projects, entry), ['browser']), options, projects)
    await expectAll('Chromium, bundled, on a page of another origin', () => onPage('consumers.js'))
    await expectAll('Chromium, bundled, with the mocks on the page', () => onPage('mock/page.js'))
    for (const mock of Object.values(mocks)) mock.assertClean()
  } finally {
    await Promise.all(Object.values(mocks).map((mock) => mock.close()))
  }
}

/** Type-checks the TypeScript of each README, and runs it on the oldest Node. */
async function runReadmes(folder: string, models: readonly ProviderModel[]): Promise<void> {
  const programs = await writeReadmes(folder, models)
  await checkTypes(folder, '7', 'NodeNext')
  for (const [page, file] of programs) await step(`ran  ${page}`, () => run(NODES[0][1], [file], { cwd: folder }))
}

/** Runs a step, and prints its text and duration. */
async function step<T>(text: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.log(`${text} (${((performance.now() - start) / 1000).toFixed(1)} s)`)
  return result
}
