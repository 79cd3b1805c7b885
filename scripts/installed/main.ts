// Packs core, the mock and the provider packages, installs the tarballs with npm into an empty project outside the workspace, and
// type-checks and runs a consumer there, then does what docs/contract-testing.md says: what a user gets, not what the workspace links.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { failureText } from '../process/failure.ts'
import { buildModel } from '../generate/model.ts'
import { bundleSpec } from '../spec/bundle.ts'
import { listProviders } from '../spec/providers.ts'
import { auditPackage } from './audit.ts'
import { consumerFiles } from './consumer.ts'
import { mockConsumerFiles } from './mock-consumer.ts'
import { runConsumer } from './run-consumer.ts'
import { runMock } from './run-mock.ts'
import { walkPage } from './walk-page.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const execute = promisify(execFile)
const TSC = { '7': join(ROOT, 'node_modules/.bin/tsc'), '5.9': join(ROOT, 'scripts/node_modules/.bin/tsc') } as const

const scratch = await mkdtemp(join(tmpdir(), 'hostwright installed '))
try {
  await main(scratch)
} catch (error) {
  console.error(failureText(error))
  process.exitCode = 1
} finally {
  await rm(scratch, { recursive: true, force: true })
}

async function main(folder: string): Promise<void> {
  const providers = listProviders()
  const tarballs = join(folder, 'tarballs')
  await mkdir(tarballs)
  for (const name of ['core', 'mock', ...providers]) {
    await execute('pnpm', ['pack', '--pack-destination', tarballs], { cwd: join(ROOT, 'packages', name) })
  }
  const packed = (await readdir(tarballs)).map((file) => join(tarballs, file)).sort()
  for (const tarball of packed) console.log(`packed  ${await auditPackage(tarball, shipped(tarball))}`)

  const project = join(folder, 'consumer')
  await mkdir(project)
  const models = await Promise.all(providers.map(async (provider) => buildModel(provider, await bundleSpec(provider))))
  const files = [...consumerFiles(models), ...mockConsumerFiles(models)]
  for (const [file, text] of files) await writeFile(join(project, file), text)
  await install(project, [...packed, 'zod@4', '@types/node@20'])
  console.log(`installed  ${packed.length} tarballs with npm`)

  for (const resolution of ['nodenext', 'bundler', 'mock']) {
    for (const [version, tsc] of Object.entries(TSC)) {
      const start = performance.now()
      await execute(tsc, ['-p', `tsconfig.${resolution}.json`], { cwd: project })
      console.log(`checked  TypeScript ${version}, ${resolution}, strict (${((performance.now() - start) / 1000).toFixed(1)} s)`)
    }
  }
  await runConsumer(project, providers)
  await runMock(project, 'transip')
  await walkPage(join(folder, 'walk'), packed)
}

/** Folders that a tarball may hold: the mock's brings the specs that it is booted from. */
function shipped(tarball: string): readonly string[] {
  return basename(tarball).startsWith('hostwright-mock-') ? ['dist', 'specs'] : ['dist']
}

/** From npm's cache where it holds everything, as on a second run without a network; else from the registry. */
async function install(project: string, packages: readonly string[]): Promise<void> {
  const npm = (mode: string) => execute('npm', ['install', mode, '--no-audit', '--no-fund', '--no-save', ...packages], { cwd: project })
  await npm('--offline').catch(() => npm('--prefer-offline'))
}
