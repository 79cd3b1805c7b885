import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Git } from '../spec-diff/git.ts'
import { changelogEntry } from './changelog.ts'
import { publicPackages, publishedVersions, type PublicPackage } from './packages.ts'
import { copyRepository, withScratch } from './scratch.ts'
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
    const before = new Map((await publicPackages(copy)).map(({ name, version }) => [name, version]))
    await raiseVersions(copy)
    const packages = await publicPackages(copy)
    const states = await Promise.all(packages.map((one) => stateOf(root, one)))
    let released = 0
    for (const [index, one] of packages.entries()) {
      const { line, isNew } = states[index] ?? { line: '', isNew: true }
      const was = before.get(one.name) ?? one.version
      write(`${one.name}  ${was === one.version ? one.version : `${was} → ${one.version}`}  ${line}`)
      if (!isNew) continue
      released++
      const changelog = await readFile(join(one.folder, 'CHANGELOG.md'), 'utf8').catch(() => '')
      const entry = changelogEntry(changelog, one.version)
      write(entry === '' ? '\n  Its changelog says nothing of this version.\n' : `\n${entry.replaceAll(/^(?=.)/gm, '  ')}\n`)
      const tarball = await packTarball(one.folder, join(scratch, 'tarballs'))
      write(`  ${basename(tarball.path)}: ${describeTarball(tarball).join('\n    ')}\n`)
    }
    write(released === 0 ? 'Nothing is to be released.' : `${released} of ${packages.length} packages are to be released; nothing was.`)
    if ((await new Git(root).run('status', '--porcelain')) !== '') write('Something here is not committed; a release refuses that.')
  })
}

/** Asks the registry in the user's own working tree, where its settings are. */
async function stateOf(root: string, { name, version }: PublicPackage): Promise<{ line: string; isNew: boolean }> {
  try {
    if ((await publishedVersions(root, name)).includes(version)) return { line: 'published already', isNew: false }
    return { line: 'to be published', isNew: true }
  } catch (error) {
    return { line: `to be published unless it was: ${(error as Error).message}`, isNew: true }
  }
}
