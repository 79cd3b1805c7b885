// pnpm demo: generates what is stale, builds, boots a mock a provider, and takes a short tour of each through the built packages.
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { buildPackages } from '@hostwright/shared/process/build.ts'
import { failureText } from '@hostwright/shared/process/failure.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const execute = promisify(execFile)

try {
  await prepare()
  // Loaded only now: the tour imports what has just been built.
  const { tour } = await import('./tour.ts')
  for (const provider of listProviders()) await tour(provider)
} catch (error) {
  console.error(`\nThe demo stopped: ${failureText(error)}`)
  process.exitCode = 1
}

async function prepare(): Promise<void> {
  const start = performance.now()
  const { stdout } = await execute(process.execPath, [join(ROOT, 'scripts/generate/main.ts')])
  process.stdout.write(stdout)
  await buildPackages(ROOT)
  console.log(`built  ${((performance.now() - start) / 1000).toFixed(1)} s`)
}
