import { join } from 'node:path'
import { bumpFor, bumps, type Bump } from '../bump.ts'
import { describeChange, levels, type Level } from '../change.ts'
import { compareProvider } from '../compare-provider.ts'
import type { Git } from '@hostwright/shared/process/git.ts'
import { lastRelease, type Release } from '@hostwright/shared/packages/last-release.ts'
import type { PublishedPackage } from '@hostwright/shared/packages/published.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { dependencyChanges } from './reports/dependency-change.ts'
import { wantedBump } from './entry.ts'
import { reportChanges, type ReportChange } from './reports/report-change.ts'
import { changedFiles } from './shipped/shipped-files.ts'

/** A step that changes of a package ask for. */
interface Step {
  bump: Bump
  /** Why, in a sentence. */
  reason: string
  /** What somebody does about it, in a sentence. */
  advice: () => Promise<string>
}

/** A package that is published, and the step that its changes ask for. */
export interface Wanted extends Step {
  name: string
  version: string
  release: Release
  /** What was not compared, in sentences. */
  gaps: string[]
}

const byHand = 'Write one with `pnpm changeset`.'
const advice = async () => byHand

/** Compares a package, as its files are now, with its last release. */
export async function wantedOf(root: string, git: Git, { name, version, folder }: PublishedPackage): Promise<Wanted> {
  const release = await lastRelease(git, name, version)
  const found = { name, version, release, bump: 'none', reason: '', advice } as const
  if (release.kind === 'none') return { ...found, gaps: [], bump: 'minor', reason: 'It was never released.' }
  if (release.kind === 'unknown') return { ...found, gaps: [] }
  const [bySpec, byReport, byDependency, files] = await Promise.all([
    specChange(root, git, folder),
    reportChanges(root, git, folder, release.tag),
    dependencyChanges(root, git, folder, release.tag),
    changedFiles(git, root, `packages/${folder}`, release.tag),
  ])
  const gaps = byReport === undefined ? [folder] : byDependency.gaps
  // Which way round a type is used, only the specification knows; what nobody can call any more is breaking whatever it says.
  const hasSpecChanged = bySpec !== undefined && bySpec.bump !== 'none' && bySpec.level !== 'words'
  const own = byReport?.find(({ isLost }) => isLost || !hasSpecChanged)
  const inherited = byDependency.changes.map(({ folder: other, name: from, change }) => reported(other, release, change, ` in ${from}`))
  const steps = [bySpec, own && reported(folder, release, own), ...inherited, fileStep(root, git, files, release.tag)]
  return {
    ...found,
    ...worstOf(steps.filter((step) => step !== undefined)),
    gaps: gaps.map((one) => `not compared by api/${one}.md, whose form is another than at ${release.tag}.`),
  }
}

/** The first of the largest. */
function worstOf(steps: readonly Step[]): Step | undefined {
  return steps.toSorted((one, other) => bumps.indexOf(other.bump) - bumps.indexOf(one.bump))[0]
}

type Released = Extract<Release, { kind: 'released' }>

function reported(folder: string, { tag, version }: Released, { level, message }: ReportChange, where = ''): Step {
  return {
    bump: bumpFor(level, version),
    reason: `Since ${tag}, ${level}${where}: ${message}.`,
    advice: async () => `${byHand} See all with \`git diff '${tag}' -- api/${folder}.md\`.`,
  }
}

/** Undefined for a package without a spec. */
async function specChange(root: string, git: Git, folder: string): Promise<(Step & { level: Level | undefined }) | undefined> {
  if (!listProviders(join(root, 'specs')).includes(folder)) return undefined
  const comparison = await compareProvider(root, git, folder)
  const level = levels.find((one) => comparison.changes.some((change) => change.level === one))
  const first = comparison.changes.find((change) => change.level === level)
  return {
    bump: wantedBump(comparison),
    level,
    reason: first === undefined ? '' : `Since ${comparison.base}, ${level}: ${describeChange(first)}.`,
    advice: async () => `Write it with \`pnpm spec:changeset ${folder}\`, see all with \`pnpm spec:diff ${folder}\`.`,
  }
}

/** Whatever users get otherwise is a patch at least. */
function fileStep(root: string, git: Git, files: readonly string[], tag: string): Step | undefined {
  const [file] = files
  if (file === undefined) return undefined
  const more = files.length > 1 ? ` and ${files.length - 1} more` : ''
  return { bump: 'patch', reason: `${file}${more} changed since ${tag}.`, advice: () => adviceFor(root, git, files) }
}

/** What is bundled of a provider has its changeset with the provider's own, where its specification has one to write. */
async function adviceFor(root: string, git: Git, files: readonly string[]): Promise<string> {
  // The list of all providers changes with any of them.
  const named = [...new Set(files.filter((file) => !file.endsWith('/src/providers/index.gen.ts')).map(providerIn))]
  const known = listProviders(join(root, 'specs')).filter((provider) => named.includes(provider))
  const steps = await Promise.all(known.map((provider) => specChange(root, git, provider)))
  const written = known.filter((_, index) => steps[index]?.bump !== 'none')
  if (written.length === 0) return byHand
  const rest = named.every((name) => name !== undefined && written.includes(name))
    ? ''
    : ' What else changed is told with `pnpm changeset`.'
  return `Write it with \`pnpm spec:changeset ${written.join(' ')}\`.${rest}`
}

/** The provider that a file of the mock was generated of. */
function providerIn(file: string): string | undefined {
  return /\/specs\/([\w-]+)\.json$|\/src\/providers\/([\w-]+)\.gen\.ts$/
    .exec(file)
    ?.slice(1)
    .find((name) => name !== undefined)
}
