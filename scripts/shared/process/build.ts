import { execFile } from 'node:child_process'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { failureText } from './failure.ts'
import { quiet } from './run.ts'

interface BuildOptions {
  /** Name of the only package that is wanted, with what it depends on. Default: all. */
  readonly only?: string
  /**
   * Whether all is built anew in empty `dist` folders. A compiler removes nothing, and the cache keeps what lay there when it was
   * filled, so that a file of yesterday would be published. Default: false.
   */
  readonly afresh?: boolean
}

/**
 * Builds packages as they are now; what is built already takes a moment. Writes `dist` folders and the cache, and says nothing.
 *
 * @throws Error with what was printed when something does not build
 */
export async function buildPackages(root: string, { only, afresh = false }: BuildOptions = {}): Promise<void> {
  if (afresh) await emptyBuilds(root)
  const options = [...(only === undefined ? [] : [`--filter=${only}`]), ...(afresh ? ['--force'] : [])]
  const args = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', ...options]
  await promisify(execFile)('pnpm', args, { cwd: root, env: quiet() }).catch((error: unknown) => {
    throw new Error(`Not everything builds. ${failureText(error)}`, { cause: error })
  })
}

async function emptyBuilds(root: string): Promise<void> {
  const folders = await readdir(join(root, 'packages'))
  await Promise.all(folders.map((name) => rm(join(root, 'packages', name, 'dist'), { recursive: true, force: true })))
}
