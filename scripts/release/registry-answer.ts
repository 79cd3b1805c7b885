import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { tagOf } from '@hostwright/shared/packages/last-release.ts'
import type { PublishedPackage } from '@hostwright/shared/packages/published.ts'

interface Failure {
  readonly error: { readonly code: string; readonly message: string }
}

/**
 * The hash of the tarball that the registry has of a package's version, as `pnpm pack` gives it, by pnpm's own settings in the folder
 * of the working tree; undefined where it has none.
 *
 * @throws Error with what pnpm says when the registry gives no answer
 */
export async function publishedIntegrity(root: string, one: Pick<PublishedPackage, 'name' | 'version'>): Promise<string | undefined> {
  const asked = ['view', tagOf(one), 'dist', '--json']
  // A registry that is not there is said at once; by default pnpm tries for a minute.
  const env = { ...process.env, PNPM_CONFIG_FETCH_RETRIES: '0' }
  const { stdout } = await promisify(execFile)('pnpm', asked, { cwd: root, env }).catch((error: unknown) => {
    if (error instanceof Error && 'stdout' in error && error.stdout !== '') return { stdout: String(error.stdout) }
    throw error
  })
  const answer = JSON.parse(stdout) as { integrity: string } | Failure
  if (!('error' in answer)) return answer.integrity
  if (['ERR_PNPM_FETCH_404', 'ERR_PNPM_PACKAGE_NOT_FOUND', 'E404'].includes(answer.error.code)) return undefined
  throw new Error(`The registry does not say whether it has ${tagOf(one)}: ${answer.error.message}`)
}

/**
 * Asks for several packages as a release does.
 *
 * @returns the hashes of those that the registry has
 * @throws Error with what to do when the registry gives no answer
 */
export async function publishedAmong<T extends PublishedPackage>(root: string, packages: readonly T[]): Promise<Map<T, string>> {
  const asked = packages.map(async (one) => [one, await publishedIntegrity(root, one)] as const)
  const answers = await Promise.all(asked).catch((error: Error) => {
    const said = error.message.replace(/\.?\s*$/, '')
    throw new Error(`${said}. Run \`pnpm release\` again when it answers; what is published by then is left alone.`, { cause: error })
  })
  return new Map(answers.filter((answer): answer is [T, string] => answer[1] !== undefined))
}
