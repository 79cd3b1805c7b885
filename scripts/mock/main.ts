// pnpm mock …: generates and builds what is stale, then runs the mock's own command line with the arguments.
import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { buildPackages } from '../process/build.ts'
import { failureText } from '../process/failure.ts'
import { listProviders } from '../spec/providers.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const execute = promisify(execFile)

try {
  await prepare(process.argv.slice(2))
  await import(pathToFileURL(join(ROOT, 'packages/mock/dist/cli/main.js')).href)
} catch (error) {
  console.error(failureText(error))
  process.exitCode = 1
}

async function prepare(args: readonly string[]): Promise<void> {
  const named = args.includes('all') ? listProviders() : listProviders().filter((provider) => args.includes(provider))
  if (named.length > 0) await execute(process.execPath, [join(ROOT, 'scripts/generate/main.ts'), ...named])
  await buildPackages(ROOT, { only: '@hostwright/mock' })
}
