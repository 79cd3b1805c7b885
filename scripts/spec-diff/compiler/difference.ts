import type { Level } from '../change.ts'

export type Direction = 'request' | 'response'

/** The effect of a difference on code that sends or receives the type. */
export interface Verdict {
  readonly level: Level
  readonly message: string
  /** What a user should check although the change is not breaking. */
  readonly note?: string
}

/** A step into a type: the name of a property, `[]` for the items of a list, `.*` for the values of a map. */
export type Step = string
export const ITEMS = '[]'
export const VALUES = '.*'

/** The effects of a difference. */
export type Verdicts = Readonly<Record<Direction, Verdict>>

/** A difference of two types. */
export interface Difference extends Verdicts {
  /** The exported type that it is in; undefined for a part of a method. */
  readonly component: string | undefined
  /** Steps from the exported type, or from the method. */
  readonly steps: readonly Step[]
}

/** The result of comparing two types: their own differences, and the results for the types that they consist of. */
export interface Comparison {
  readonly own: Difference[]
  readonly parts: Set<Comparison>
}

/** What to do about a new member of a union. */
export const EXHAUSTIVE = 'a switch over all of them needs one more case'

/** Returns all differences of a comparison and its parts. */
export function differencesOf(comparison: Comparison): Set<Difference> {
  const seen = new Set([comparison])
  // A set visits what is added to it.
  for (const one of seen) for (const part of one.parts) seen.add(part)
  return new Set([...seen].flatMap(({ own }) => own))
}

/** Returns a place as users write it: `query.page`, `200[].name`. */
export function fieldOf(component: string | undefined, steps: readonly Step[]): string {
  return [component ?? '', ...steps.map((step) => (step === ITEMS || step === VALUES ? step : `.${step}`))].join('').replace(/^\./, '')
}
