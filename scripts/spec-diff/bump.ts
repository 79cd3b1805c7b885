import type { Level } from './change.ts'

/** Bumps of semver, the smallest first. */
export const BUMPS = ['none', 'patch', 'minor', 'major'] as const
export type Bump = (typeof BUMPS)[number]

/**
 * Returns the bump that a change requires. Below 1.0.0 nothing is major (semver, clause 4): a breaking change is minor, as `^0.1.0`
 * excludes it. An addition is minor too, so that a patch contains fixes only.
 */
export function bumpFor(level: Level | undefined, version: string): Bump {
  if (level === undefined) return 'none'
  if (level === 'breaking') return version.startsWith('0.') ? 'minor' : 'major'
  return level === 'added' ? 'minor' : 'patch'
}

/** Returns the bump between two versions; `none` if the second is not higher. */
export function bumpBetween(from: string, to: string): Bump {
  const [before, after] = [from, to].map((version) => (version.split('-')[0] ?? '').split('.').map(Number))
  for (const [index, bump] of (['major', 'minor', 'patch'] as const).entries()) {
    const step = (after?.[index] ?? 0) - (before?.[index] ?? 0)
    if (step !== 0) return step > 0 ? bump : 'none'
  }
  return 'none'
}

/** Returns the larger of two bumps. */
export function larger(one: Bump, other: Bump): Bump {
  return BUMPS.indexOf(one) > BUMPS.indexOf(other) ? one : other
}

/** Returns whether a bump is at least as large as the required one. */
export function covers(bump: Bump, required: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(required)
}
