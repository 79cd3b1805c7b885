import { join } from 'node:path'
import { run } from '../process/run.ts'

const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', REDOCLY_TELEMETRY: 'off' }

/**
 * Builds all packages as they are now; what is built already takes a moment. Writes `dist` folders only.
 *
 * @throws Error when something does not build
 */
export async function buildPackages(root: string): Promise<void> {
  const command = ['pnpm', 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only'] as const
  if (!(await run(command, { cwd: root, env: environment }))) throw new Error('Not everything builds; mend what is said above.')
}

/** @throws Error when a package is not what its specification says */
export async function checkGenerated(root: string): Promise<void> {
  const command = [process.execPath, join(root, 'scripts/generate/main.ts'), '--check'] as const
  if (!(await run(command, { cwd: root, env: environment })))
    throw new Error('A package is not what its specification says. Run `pnpm generate`, commit what it writes, then release.')
}
