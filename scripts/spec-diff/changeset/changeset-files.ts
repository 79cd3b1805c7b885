import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseChangesetFile } from '@changesets/parse'
import type { Bump } from '../bump.ts'
import { publishedPackages, type PublishedPackage } from '@hostwright/shared/packages/published.ts'

/** A changeset as it lies in `.changeset`. */
export interface ChangesetFile {
  file: string
  text: string
  /** Step of each package that it names. */
  releases: ReadonlyMap<string, Bump>
}

/**
 * All changesets that wait for the next release.
 *
 * @param folder `.changeset`, beside `packages`
 * @throws Error naming the file that is none, or that names what is not published
 */
export async function readChangesets(folder: string): Promise<ChangesetFile[]> {
  const files = await readdir(folder).catch(() => [])
  const names = files.filter((file) => file.endsWith('.md') && file !== 'README.md').toSorted()
  const changesets = await Promise.all(
    names.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8')
      return { file, text, releases: new Map(releasesOf(file, text).map(({ name, type }) => [name, type])) }
    }),
  )
  if (changesets.length > 0) refuseStrangers(changesets, await publishedPackages(dirname(folder)))
  return changesets
}

/** Changesets would stop at a name that they do not know, and keep for ever what names private packages only. */
function refuseStrangers(changesets: readonly ChangesetFile[], packages: readonly PublishedPackage[]): void {
  const published = packages.map(({ name }) => name)
  for (const { file, releases } of changesets) {
    const stranger = [...releases.keys()].find((name) => !published.includes(name))
    if (stranger === undefined) continue
    const others = `Published are ${published.join(', ') || 'none'}.`
    throw new Error(
      `.changeset/${file} names ${stranger}, which is no published package. Mend the name or take it out; delete the file where no other name is left. ${others}`,
    )
  }
}

function releasesOf(file: string, text: string): { name: string; type: Bump }[] {
  try {
    return parseChangesetFile(text).releases
  } catch (error) {
    throw new Error(`.changeset/${file} is no changeset; mend or delete it. ${(error as Error).message.split('\n')[0]}`, { cause: error })
  }
}

/** Name of a provider's own changeset. The hash of its text tells it from one that somebody wrote or has edited since. */
export function ownName(provider: string, text: string): string {
  const hash = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex')
  return `${provider}-${hash.slice(0, 8)}.md`
}

/** Changesets of a provider that were written by `pnpm spec:changeset`: as they were written, and edited by hand. */
export function ownChangesets(provider: string, all: readonly ChangesetFile[]): { written: ChangesetFile[]; edited: ChangesetFile[] } {
  const named = all.filter(({ file }) => new RegExp(`^${provider}-[0-9a-f]{8}\\.md$`).test(file))
  const isWritten = ({ file, text }: ChangesetFile) => file === ownName(provider, text)
  return { written: named.filter(isWritten), edited: named.filter((one) => !isWritten(one)) }
}

/** Puts a provider's changeset in the place of those written for it before; without a text they are only removed. */
export async function replaceOwn(folder: string, provider: string, written: readonly ChangesetFile[], text?: string): Promise<void> {
  const name = text === undefined ? undefined : ownName(provider, text)
  if (name !== undefined && text !== undefined) await writeFile(join(folder, name), text)
  for (const { file } of written) if (file !== name) await rm(join(folder, file))
}
