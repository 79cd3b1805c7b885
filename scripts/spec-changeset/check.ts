import { join } from 'node:path'
import { bumpBetween, bumpFor, covers, larger, type Bump } from '../spec-diff/bump.ts'
import { describeChange, levels, type Level } from '../spec-diff/change.ts'
import { compareProvider } from '../spec-diff/compare-provider.ts'
import type { Git } from '../spec-diff/git.ts'
import { lastRelease, packageAt, type Release } from '../spec-diff/release.ts'
import { listProviders } from '../spec/providers.ts'
import { readChangesets, type ChangesetFile } from './changeset-files.ts'
import { wantedBump } from './entry.ts'
import { publishedPackages } from './published-packages.ts'
import { reportChanges } from './report-change.ts'
import { changedFiles } from './shipped-files.ts'

export { publishedPackages }

/** A package that is published, and the step that its changes ask for. */
interface Wanted {
  name: string
  version: string
  release: Release
  bump: Bump
  /** Why, in a sentence. */
  reason: string
  /** What somebody does about it. */
  command: string
  /** What was not compared, in a sentence. */
  gap?: string
}

/**
 * Makes sure that every published package that differs from its last release has a changeset of at least the step that it needs,
 * or a version that was raised by it. What cannot be compared, as in a clone without tags, is said and passes.
 *
 * @returns exit code: 1 where a changeset is missing or too small
 */
export async function checkChangesets(root: string, git: Git, write: (line: string) => void): Promise<number> {
  const changesets = await readChangesets(join(root, '.changeset'))
  let missing = 0
  for (const folder of await publishedPackages(root)) {
    const wanted = await wantedOf(root, git, folder)
    if (wanted.release.kind === 'unknown') {
      write(`${wanted.name}  not compared. ${wanted.release.reason}`)
      continue
    }
    if (wanted.gap !== undefined) write(`${wanted.name}  ${wanted.gap}`)
    const given = givenBump(wanted, changesets)
    if (covers(given, wanted.bump)) continue
    missing++
    write(`${wanted.name}  needs a changeset: ${wanted.bump}${given === 'none' ? '' : `, but it has ${given}`}. ${wanted.reason}`)
    write(`  ${wanted.command}`)
  }
  if (missing === 0) write('Every change that was compared has its changeset.')
  return missing === 0 ? 0 : 1
}

async function wantedOf(root: string, git: Git, folder: string): Promise<Wanted> {
  const { name, version } = await packageAt(join(root, 'packages', folder))
  const release = await lastRelease(git, name, version)
  const command = 'Write one with `pnpm changeset`.'
  const found: Omit<Wanted, 'bump' | 'reason'> = { name, version, release, command }
  if (release.kind === 'none') return { ...found, bump: 'minor', reason: 'It was never released.' }
  if (release.kind === 'unknown') return { ...found, bump: 'none', reason: '' }
  const [bySpec, byReport, files] = await Promise.all([
    specChange(root, git, folder),
    reportChanges(root, git, folder, release.tag),
    changedFiles(git, root, `packages/${folder}`, release.tag),
  ])
  if (byReport === undefined) found.gap = `not compared by api/${folder}.md, whose form is another than at ${release.tag}.`
  const hasSpecChanged = bySpec !== undefined && bySpec.bump !== 'none' && bySpec.level !== 'words'
  // Which way round a type is used, only the specification knows; what nobody can call any more is breaking whatever it says.
  const worst = byReport?.find(({ isLost }) => isLost || !hasSpecChanged)
  const reported = bumpFor(worst?.level, release.version)
  if (worst !== undefined && !covers(bySpec?.bump ?? 'none', reported)) {
    const reason = `Since ${release.tag}, ${worst.level}: ${worst.message}.`
    return { ...found, bump: reported, reason, command: `${command} See all with \`git diff '${release.tag}' -- api/${folder}.md\`.` }
  }
  if (bySpec !== undefined && bySpec.bump !== 'none') {
    const { bump, reason } = bySpec
    return {
      ...found,
      bump,
      reason,
      command: `Write it with \`pnpm spec:changeset ${folder}\`, see all with \`pnpm spec:diff ${folder}\`.`,
    }
  }
  const [file] = files
  if (file === undefined) return { ...found, bump: 'none', reason: '' }
  const more = files.length > 1 ? ` and ${files.length - 1} more` : ''
  return { ...found, bump: 'patch', reason: `${file}${more} changed since ${release.tag}.` }
}

/** Undefined for a package without a spec. */
async function specChange(
  root: string,
  git: Git,
  folder: string,
): Promise<{ bump: Bump; level: Level | undefined; reason: string } | undefined> {
  if (!listProviders(join(root, 'specs')).includes(folder)) return undefined
  const comparison = await compareProvider(root, git, folder)
  const level = levels.find((one) => comparison.changes.some((change) => change.level === one))
  const first = comparison.changes.find((change) => change.level === level)
  return {
    bump: wantedBump(comparison),
    level,
    reason: first === undefined ? '' : `Since ${comparison.base}, ${level}: ${describeChange(first)}.`,
  }
}

/** By changesets that wait, and by those that have already become a version. */
function givenBump({ name, version, release }: Wanted, changesets: readonly ChangesetFile[]): Bump {
  const waiting = changesets.map(({ releases }) => releases.get(name) ?? 'none')
  const raised = bumpBetween(release.kind === 'released' ? release.version : '0.0.0', version)
  return waiting.reduce<Bump>((one, other) => larger(one, other), raised)
}
