import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { bumpBetween, covers, larger, type Bump } from '../spec-diff/bump.ts'
import { describeChange, levels } from '../spec-diff/change.ts'
import { compareProvider } from '../spec-diff/compare-provider.ts'
import type { Git } from '../spec-diff/git.ts'
import { lastRelease, packageAt, type Release } from '../spec-diff/release.ts'
import { listProviders } from '../spec/providers.ts'
import { readChangesets, type ChangesetFile } from './changeset-files.ts'
import { wantedBump } from './entry.ts'
import { changedFiles } from './shipped-files.ts'

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
    const given = givenBump(wanted, changesets)
    if (covers(given, wanted.bump)) continue
    missing++
    write(`${wanted.name}  needs a changeset: ${wanted.bump}${given === 'none' ? '' : `, but it has ${given}`}. ${wanted.reason}`)
    write(`  ${wanted.command}`)
  }
  if (missing === 0) write('Every change that was compared has its changeset.')
  return missing === 0 ? 0 : 1
}

async function publishedPackages(root: string): Promise<string[]> {
  const found: string[] = []
  for (const folder of (await readdir(join(root, 'packages'))).toSorted()) {
    const manifest = await packageAt(join(root, 'packages', folder)).catch(() => undefined)
    if (manifest?.private === false) found.push(folder)
  }
  return found
}

async function wantedOf(root: string, git: Git, folder: string): Promise<Wanted> {
  const { name, version } = await packageAt(join(root, 'packages', folder))
  const release = await lastRelease(git, name, version)
  const found = { name, version, release, command: 'Write one with `pnpm changeset`.' }
  if (release.kind === 'none') return { ...found, bump: 'minor', reason: 'It was never released.' }
  if (release.kind === 'unknown') return { ...found, bump: 'none', reason: '' }
  const [bySpec, files] = await Promise.all([specChange(root, git, folder), changedFiles(git, root, `packages/${folder}`, release.tag)])
  if (bySpec !== undefined && bySpec.bump !== 'none')
    return { ...found, ...bySpec, command: `Write it with \`pnpm spec:changeset ${folder}\`, see all with \`pnpm spec:diff ${folder}\`.` }
  const [file] = files
  if (file === undefined) return { ...found, bump: 'none', reason: '' }
  const more = files.length > 1 ? ` and ${files.length - 1} more` : ''
  return { ...found, bump: 'patch', reason: `${file}${more} changed since ${release.tag}.` }
}

/** Undefined for a package without a spec. */
async function specChange(root: string, git: Git, folder: string): Promise<{ bump: Bump; reason: string } | undefined> {
  if (!listProviders(join(root, 'specs')).includes(folder)) return undefined
  const comparison = await compareProvider(root, git, folder)
  const level = levels.find((one) => comparison.changes.some((change) => change.level === one))
  const first = comparison.changes.find((change) => change.level === level)
  return {
    bump: wantedBump(comparison),
    reason: first === undefined ? '' : `Since ${comparison.base}, ${level}: ${describeChange(first)}.`,
  }
}

/** By changesets that wait, and by those that have already become a version. */
function givenBump({ name, version, release }: Wanted, changesets: readonly ChangesetFile[]): Bump {
  const waiting = changesets.map(({ releases }) => releases.get(name) ?? 'none')
  const raised = bumpBetween(release.kind === 'released' ? release.version : '0.0.0', version)
  return waiting.reduce<Bump>((one, other) => larger(one, other), raised)
}
