import type { Level } from './change.ts'

/** Steps of semver, the smallest first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const
export type Bump = (typeof bumps)[number]

/**
 * The step that a change asks for. Below 1.0.0 nothing is major (semver, clause 4): what breaks is a minor step, as `^0.1.0` does not
 * take it, and so is what is added, so that a patch never brings more than a fix.
 */
export function bumpFor(level: Level | undefined, version: string): Bump {
  if (level === undefined) return 'none'
  if (level === 'breaking') return version.startsWith('0.') ? 'minor' : 'major'
  return level === 'added' ? 'minor' : 'patch'
}

/** The step from one version to another; none where the second is not higher. */
export function bumpBetween(from: string, to: string): Bump {
  const [before, after] = [from, to].map((version) => (version.split('-')[0] ?? '').split('.').map(Number))
  for (const [index, bump] of (['major', 'minor', 'patch'] as const).entries()) {
    const step = (after?.[index] ?? 0) - (before?.[index] ?? 0)
    if (step !== 0) return step > 0 ? bump : 'none'
  }
  return 'none'
}

/** The larger of two steps. */
export function larger(one: Bump, other: Bump): Bump {
  return bumps.indexOf(one) > bumps.indexOf(other) ? one : other
}

/** Whether a step is at least as large as another. */
export function covers(bump: Bump, wanted: Bump): boolean {
  return bumps.indexOf(bump) >= bumps.indexOf(wanted)
}
