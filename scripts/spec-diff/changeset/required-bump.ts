import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Release } from '@hostwright/shared/packages/last-release.ts'
import type { PublishedPackage } from '@hostwright/shared/packages/published.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import type { Bump } from '../bump.ts'
import { describeChange, worst } from '../change.ts'
import { compareProvider } from '../compare-provider.ts'
import { bumpOf } from './entry.ts'

/** The bump that the changes of a package require. */
export interface Requirement {
  readonly bump: Bump
  /** The reason, as a sentence. */
  readonly reason: string
  /** What to do, as a sentence. */
  readonly advice: string
}

/** Keys of package.json that do not affect users of a package. */
const INTERNAL_KEYS = new Set(['version', 'devDependencies', 'scripts'])

/**
 * Compares the current files of a package with its last release: a client by `spec:diff`, then each package by its sources, the specs
 * that it ships and its package.json. Any change of those requires a patch. A package that was never released needs no bump.
 */
export async function requiredBump(
  root: string,
  git: Git,
  { folder }: PublishedPackage,
  release: Exclude<Release, { kind: 'unknown' }>,
): Promise<Requirement> {
  const byHand = 'Write one with `pnpm changeset`; `pnpm spec:changeset` writes those of changed specs.'
  if (release.kind === 'none') return { bump: 'none', reason: 'It was never released.', advice: byHand }
  if (listProviders(join(root, 'specs')).includes(folder)) {
    const comparison = await compareProvider(root, git, folder)
    const level = worst(comparison.changes)
    const first = comparison.changes.find((change) => change.level === level)
    if (first !== undefined)
      return {
        bump: bumpOf(comparison),
        reason: `Since ${release.tag}, ${first.level}: ${describeChange(first)}.`,
        advice: `Write it with \`pnpm spec:changeset ${folder}\`, see all with \`pnpm spec:diff ${folder}\`.`,
      }
  }
  const [file, ...more] = await changedFiles(root, git, `packages/${folder}`, release.tag)
  const others = more.length > 0 ? ` and ${more.length} more` : ''
  const reason = file === undefined ? '' : `${file}${others} changed since ${release.tag}.`
  return { bump: file === undefined ? 'none' : 'patch', reason, advice: byHand }
}

/** Returns the files of a package that differ from a release and affect users, committed or not. */
async function changedFiles(root: string, git: Git, folder: string, tag: string): Promise<string[]> {
  const parts = ['src', 'specs'].map((part) => `${folder}/${part}`)
  const changed = await git.run('diff', '--name-only', '--no-renames', tag, '--', ...parts)
  const added = await git.run('ls-files', '--others', '--exclude-standard', '--', ...parts)
  const files = `${changed}${added}`.split('\n').filter((file) => file !== '' && !/\.test\.ts$|-fixture\.ts$/.test(file))
  const manifest = `${folder}/package.json`
  const [before, after] = [await git.try('show', `${tag}:${manifest}`), await readFile(join(root, manifest), 'utf8')]
  return before !== undefined && forUsers(before) === forUsers(after) ? files : [...files, manifest]
}

function forUsers(manifest: string): string {
  return JSON.stringify(JSON.parse(manifest), (key, value: unknown) => (INTERNAL_KEYS.has(key) ? undefined : value))
}
