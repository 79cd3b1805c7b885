import { createHash } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readChangesets } from '@changesets/read'
import { publishedPackages } from '@hostwright/shared/packages/published.ts'
import type { Bump } from '../bump.ts'

/** A pending changeset. */
export interface Changeset {
  /** Path from the root of the repository. */
  readonly file: string
  /** Bump of each package that it names. */
  readonly releases: ReadonlyMap<string, Bump>
}

/**
 * Returns all pending changesets.
 *
 * @throws Error if a file is not a changeset, or names a package that is not published
 */
export async function waitingChangesets(root: string): Promise<Changeset[]> {
  const published = (await publishedPackages(root)).map(({ name }) => name)
  return (await readChangesets(root)).map(({ id, releases }) => {
    const file = `.changeset/${id}.md`
    const stranger = releases.find(({ name }) => !published.includes(name))
    // changesets fails on an unknown name, and never consumes a changeset that names private packages only.
    if (stranger !== undefined)
      throw new Error(
        `${file} names ${stranger.name}, which is not a published package. Fix or remove the name. Published packages: ${published.join(', ')}.`,
      )
    return { file, releases: new Map(releases.map(({ name, type }) => [name, type])) }
  })
}

/** Returns the file name of a generated changeset. The hash of its text shows whether somebody has edited it since. */
export function ownFile(provider: string, text: string): string {
  const hash = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
  return `.changeset/${provider}-${hash.slice(0, 8)}.md`
}

/** Returns the changesets that `pnpm spec:changeset` wrote for a provider: the unchanged ones, and those edited by hand. */
export async function ownChangesets(
  root: string,
  provider: string,
  changesets: readonly Changeset[],
): Promise<{ written: string[]; edited: string[] }> {
  const own = { written: [] as string[], edited: [] as string[] }
  for (const { file } of changesets) {
    if (!new RegExp(`^\\.changeset/${provider}-[0-9a-f]{8}\\.md$`).test(file)) continue
    const text = await readFile(join(root, file), 'utf8')
    own[file === ownFile(provider, text) ? 'written' : 'edited'].push(file)
  }
  return own
}

/** Replaces the generated changesets of a provider; without a text it only removes them. */
export async function replaceOwn(root: string, provider: string, written: readonly string[], text?: string): Promise<void> {
  for (const file of written) await rm(join(root, file))
  if (text !== undefined) await writeFile(join(root, ownFile(provider, text)), text)
}
