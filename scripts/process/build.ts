import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { failureText } from './failure.ts'
import { quiet } from './run.ts'

/**
 * Builds packages as they are now; what is built already takes a moment. Writes `dist` folders only, and says nothing.
 *
 * @param name of the only package that is wanted, with what it depends on; all by default
 * @throws Error with what was printed when something does not build
 */
export async function buildPackages(root: string, name?: string): Promise<void> {
  const only = name === undefined ? [] : [`--filter=${name}`]
  const args = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...only]
  await promisify(execFile)('pnpm', args, { cwd: root, env: quiet() }).catch((error: unknown) => {
    throw new Error(`Not everything builds. ${failureText(error)}`, { cause: error })
  })
}
