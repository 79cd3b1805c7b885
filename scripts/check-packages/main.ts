// Releases everything to a registry of our own, installs the packages from it by name into empty projects, type-checks and runs
// what a user writes, then does what docs/contract-testing.md says: what a user gets, not what the workspace links.
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { buildModel } from '@hostwright/generate'
import { buildPackages } from '@hostwright/shared/process/build.ts'
import { failureText } from '@hostwright/shared/process/failure.ts'
import { startRegistry, type Registry } from '@hostwright/shared/registry/registry.ts'
import { withScratch } from '@hostwright/shared/process/scratch.ts'
import { installRuntimes } from './runtimes/install.ts'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { auditPublished } from './audit-published.ts'
import { compileAll, consumerFiles, consumerPackages } from './consumer.ts'
import { mockConsumerFiles, mockConsumerPackages } from './mock-consumer.ts'
import { inPairs } from './in-pairs.ts'
import { npmInstall } from './npm-install.ts'
import { rehearse } from './rehearse.ts'
import { runConsumers } from './run-consumers.ts'
import { runMock } from './run-mock.ts'
import { stopwatch } from './stopwatch.ts'
import { walkPage } from './walk-page.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const TSC = { '7': join(ROOT, 'node_modules/.bin/tsc'), '5.9': join(ROOT, 'scripts/node_modules/.bin/tsc') } as const

try {
  await withScratch(main)
} catch (error) {
  console.error(failureText(error))
  process.exitCode = 1
}

async function main(scratch: string): Promise<void> {
  await buildPackages(ROOT)
  const time = stopwatch()
  await installRuntimes()
  console.log(`installed  runtimes (${time()})`)

  const registry = await startRegistry({ folder: join(scratch, 'registry'), scope: '@hostwright' })
  try {
    const packages = await rehearse(ROOT, join(scratch, 'repository'), registry)
    console.log(`published  ${packages.map(({ name, version }) => `${name}@${version}`).join(', ')} (${time()})`)
    for (const line of await auditPublished(registry, packages, join(scratch, 'tarballs'))) console.log(`audited  ${line}`)
    console.log(`audited  ${packages.length} tarballs of the registry (${time()})`)
    await use(join(scratch, 'projects'), registry)
  } finally {
    await registry.close()
  }
}

/** Each provider in a project of its own, so that none lives on what another brings, and one with the mock and all of them. */
async function use(folder: string, registry: Registry): Promise<void> {
  const time = stopwatch()
  const models = await Promise.all(listProviders().map(async (provider) => buildModel(provider, await bundleSpec(provider))))
  const mock = join(folder, 'mock')
  const projects = [
    { path: mock, files: mockConsumerFiles(models), packages: mockConsumerPackages(models) },
    ...models.map((model) => ({ path: join(folder, model.folder), files: consumerFiles(model), packages: consumerPackages(model) })),
  ]
  await inPairs(projects, async ({ path, files, packages }) => {
    await mkdir(path, { recursive: true })
    for (const [file, text] of files) await writeFile(join(path, file), text)
    await registry.serve(path)
    await npmInstall(path, packages)
  })
  console.log(`installed  ${projects.length} projects by name with npm (${time()})`)

  await writeFile(join(folder, 'tsconfig.json'), compileAll(models))
  // These compile what is run below; the older compiler checks the same beside that.
  await check('7', folder, 'tsconfig.json')
  await check('7', mock, 'tsconfig.nodenext.json', '--skipLibCheck')
  const lanes = [
    async () => {
      await check('5.9', mock, 'tsconfig.nodenext.json', '--noEmit')
      await check('5.9', mock, 'tsconfig.bundler.json', '--noEmit')
      await check('7', mock, 'tsconfig.bundler.json', '--noEmit')
    },
    async () => {
      await runConsumers(folder, models)
      await runMock(mock, 'transip')
      await walkPage(join(folder, 'walk'), registry)
    },
  ]
  await inPairs(lanes, (lane) => lane())
}

async function check(version: keyof typeof TSC, folder: string, config: string, ...more: string[]): Promise<void> {
  const time = stopwatch()
  await promisify(execFile)(TSC[version], ['-p', config, ...more], { cwd: folder })
  console.log(`checked  TypeScript ${version}, ${basename(folder)}/${config}, strict (${time()})`)
}
