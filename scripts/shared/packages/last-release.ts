import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Git } from '../process/git.ts'

/** Version of a package before its first release. */
export const UNRELEASED = '0.0.0'

/** The last release of a package. */
export type Release =
  /** The tag that changesets made, `@hostwright/transip@1.2.3`. */
  | { kind: 'released'; tag: string; version: string }
  /** The package was never released. */
  | { kind: 'none' }
  /** The package may have been released, but this clone lacks the tag; the reason is a sentence. */
  | { kind: 'unknown'; reason: string }

/** Returns the last release of a package according to the repository's tags. */
export async function lastRelease(git: Git, name: string, version: string): Promise<Release> {
  const tags = await git.tags().catch(() => undefined)
  const tag = tags?.find((each) => each.startsWith(`${name}@`))
  if (tag !== undefined) return { kind: 'released', tag, version: tag.slice(name.length + 1) }
  if (version === UNRELEASED) return { kind: 'none' }
  if (tags === undefined) return { kind: 'unknown', reason: 'This is no git repository.' }
  const reason = `${name} has the version ${version}, but no tag ${name}@… is here. Run \`git fetch --tags\`, in a shallow clone with --unshallow.`
  return { kind: 'unknown', reason }
}

/** Returns name and version of the package in a folder. */
export async function packageAt(folder: string): Promise<{ name: string; version: string }> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { name: string; version?: string }
  return { name, version: version ?? UNRELEASED }
}
