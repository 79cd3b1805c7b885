import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Git } from '@hostwright/shared/process/git.ts'
import { changelogEntry } from './changelog.ts'
import { publishedPackages, type PublishedPackage } from '@hostwright/shared/packages/published.ts'
import { publishedIntegrity } from './registry-answer.ts'
import { withScratch } from '@hostwright/shared/process/scratch.ts'
import { copyRepository } from './copy-repository.ts'
import { packTarball } from './tarball.ts'
import { describeTarball } from './tarball-lines.ts'
import { raiseVersions } from './versions.ts'

/**
 * Says what the next release would be: versions, changelogs and tarballs, as changesets and pnpm make them in a copy of the
 * working tree. Publishes and writes nothing.
 */
export async function dryRun(root: string, write: (line: string) => void): Promise<void> {
  await withScratch(async (scratch) => {
    const copy = join(scratch, 'repository')
    await copyRepository(root, copy)
    const before = new Map((await publishedPackages(copy)).map(({ name, version }) => [name, version]))
    await raiseVersions(copy)
    const packages = await publishedPackages(copy)
    const states = await Promise.all(packages.map((one) => stateOf(root, one)))
    for (const [index, one] of packages.entries()) {
      const { line, kind } = states[index] ?? { line: '', kind: 'unknown' }
      const was = before.get(one.name) ?? one.version
      write(`${one.name}  ${was === one.version ? one.version : `${was} → ${one.version}`}  ${line}`)
      if (kind === 'published') continue
      const changelog = await readFile(join(one.path, 'CHANGELOG.md'), 'utf8').catch(() => '')
      const entry = changelogEntry(changelog, one.version)
      write(entry === '' ? '\n  Its changelog says nothing of this version.\n' : `\n${entry.replaceAll(/^(?=.)/gm, '  ')}\n`)
      const tarball = await packTarball(one.path, join(scratch, 'tarballs'))
      write(`  ${basename(tarball.path)}: ${describeTarball(tarball).join('\n    ')}\n`)
    }
    write(summary(states.map(({ kind }) => kind)))
    if ((await new Git(root).run('status', '--porcelain')) !== '') write('Something here is not committed; a release refuses that.')
  })
}

interface State {
  readonly line: string
  readonly kind: 'new' | 'published' | 'unknown'
}

/** Asks the registry in the user's own working tree, where its settings are. */
async function stateOf(root: string, one: PublishedPackage): Promise<State> {
  try {
    if ((await publishedIntegrity(root, one)) !== undefined) return { line: 'published already', kind: 'published' }
    return { line: 'to be published', kind: 'new' }
  } catch (error) {
    return { line: `to be published unless it was: ${(error as Error).message}`, kind: 'unknown' }
  }
}

function summary(kinds: readonly State['kind'][]): string {
  const count = (kind: State['kind']): number => kinds.filter((one) => one === kind).length
  const unknown = count('unknown')
  if (unknown > 0)
    return `${count('new')} of ${kinds.length} packages are to be released, and ${unknown} may be: the registry did not answer. Nothing was.`
  return count('new') === 0 ? 'Nothing is to be released.' : `${count('new')} of ${kinds.length} packages are to be released; nothing was.`
}
