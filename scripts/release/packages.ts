import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { publishedPackages } from '../spec-changeset/check.ts'
import { packageAt } from '../spec-diff/release.ts'

/** A package that is published, as it is in a working tree. */
export interface PublicPackage {
  readonly name: string
  readonly version: string
  readonly folder: string
}

export async function publicPackages(root: string): Promise<PublicPackage[]> {
  const folders = (await publishedPackages(root)).map((name) => join(root, 'packages', name))
  const found = folders.map(async (folder) => {
    const { name, version } = await packageAt(folder)
    return { name, version, folder }
  })
  return Promise.all(found)
}

/** Name of the tag that changesets give a release. */
export function tagOf({ name, version }: Pick<PublicPackage, 'name' | 'version'>): string {
  return `${name}@${version}`
}

/**
 * The versions of a package that its registry has, by pnpm's own settings in the folder of the working tree.
 *
 * @throws Error with what pnpm says when the registry gives no answer
 */
export async function publishedVersions(root: string, name: string): Promise<readonly string[]> {
  const asked = ['view', name, 'versions', '--json']
  // A registry that is not there is said at once; by default pnpm tries for a minute.
  const env = { ...process.env, PNPM_CONFIG_FETCH_RETRIES: '0' }
  const { stdout } = await promisify(execFile)('pnpm', asked, { cwd: root, env }).catch((error: unknown) => {
    if (error instanceof Error && 'stdout' in error && error.stdout !== '') return { stdout: String(error.stdout) }
    throw error
  })
  const answer = JSON.parse(stdout) as string | string[] | { error: { code: string; message: string } }
  if (typeof answer === 'string') return [answer]
  if (Array.isArray(answer)) return answer
  if (['ERR_PNPM_FETCH_404', 'ERR_PNPM_PACKAGE_NOT_FOUND', 'E404'].includes(answer.error.code)) return []
  throw new Error(`The registry does not say which versions of ${name} it has: ${answer.error.message}`)
}
