import { waitingChangesets, type Changeset } from './changeset-files.ts'
import { bumpBetween, covers, larger, type Bump } from '../bump.ts'
import { lastRelease, UNRELEASED } from '@hostwright/shared/packages/last-release.ts'
import { publishedPackages } from '@hostwright/shared/packages/published.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { requiredBump } from './required-bump.ts'

/**
 * Checks that every published package that changed since its last release has a changeset with at least the required bump, or was
 * versioned since. A package that cannot be compared, as in a clone without tags, is named and passes.
 *
 * @returns the exit code: 1 if a changeset is missing or its bump is too small
 */
export async function checkChangesets(root: string, git: Git, write: (line: string) => void): Promise<number> {
  const changesets = await waitingChangesets(root)
  let missing = 0
  let compared = 0
  for (const one of await publishedPackages(root)) {
    const release = await lastRelease(git, one.name, one.version)
    if (release.kind === 'unknown') {
      write(`${one.name}  not compared. ${release.reason}`)
      continue
    }
    compared++
    const required = await requiredBump(root, git, one, release)
    const given = givenBump(one.name, changesets, bumpBetween(release.kind === 'released' ? release.version : UNRELEASED, one.version))
    if (covers(given, required.bump)) continue
    missing++
    write(`${one.name}  needs a changeset: ${required.bump}${given === 'none' ? '' : `, but it has ${given}`}. ${required.reason}`)
    write(`  ${required.advice}`)
  }
  if (missing > 0) return 1
  write(compared === 0 ? 'Nothing was compared.' : 'Every change that was compared has its changeset.')
  return 0
}

/** Returns the largest bump that a package has already: by a changeset, or by its version since the release. */
function givenBump(name: string, changesets: readonly Changeset[], versioned: Bump): Bump {
  return changesets.reduce((bump, { releases }) => larger(bump, releases.get(name) ?? 'none'), versioned)
}
