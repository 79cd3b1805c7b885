import { join } from 'node:path'
import { bumpBetween, covers, larger, type Bump } from '../bump.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { readChangesets, type ChangesetFile } from './changeset-files.ts'
import { gonePackages } from './gone-packages.ts'
import { publishedPackages } from '@hostwright/shared/packages/published.ts'
import { wantedOf, type Wanted } from './wanted.ts'

/**
 * Makes sure that every published package that differs from its last release has a changeset of at least the step that it needs,
 * or a version that was raised by it. What cannot be compared, as in a clone without tags, is said and passes; so is a package that
 * was released and is no longer here.
 *
 * @returns exit code: 1 where a changeset is missing or too small
 */
export async function checkChangesets(root: string, git: Git, write: (line: string) => void): Promise<number> {
  const changesets = await readChangesets(join(root, '.changeset'))
  let missing = 0
  let compared = 0
  for (const one of await publishedPackages(root)) {
    const wanted = await wantedOf(root, git, one)
    if (wanted.release.kind === 'unknown') {
      write(`${wanted.name}  not compared. ${wanted.release.reason}`)
      continue
    }
    compared++
    for (const gap of wanted.gaps) write(`${wanted.name}  ${gap}`)
    const given = givenBump(wanted, changesets)
    if (covers(given, wanted.bump)) continue
    missing++
    write(`${wanted.name}  needs a changeset: ${wanted.bump}${given === 'none' ? '' : `, but it has ${given}`}. ${wanted.reason}`)
    write(`  ${await wanted.advice()}`)
  }
  for (const { name, tag } of await gonePackages(root, git))
    write(`${name}  was released, ${tag} the last time, and is gone. Deprecate it with \`npm deprecate ${name} '…'\` if that is not done.`)
  if (missing > 0) return 1
  write(compared === 0 ? 'Nothing was compared.' : 'Every change that was compared has its changeset.')
  return 0
}

/** By changesets that wait, and by those that have already become a version. */
function givenBump({ name, version, release }: Wanted, changesets: readonly ChangesetFile[]): Bump {
  const waiting = changesets.map(({ releases }) => releases.get(name) ?? 'none')
  const raised = bumpBetween(release.kind === 'released' ? release.version : '0.0.0', version)
  return waiting.reduce<Bump>((one, other) => larger(one, other), raised)
}
