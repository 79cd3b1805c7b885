import { isObject } from '@hostwright/openapi/pointer.ts'
import type { Context, Trio } from './comparison.ts'
import { child } from './place.ts'
import { isSame } from './side.ts'

/** Returns for each schema of a list the index of ours, by the names of properties: curation may have another order. */
export function ourAlternatives({ base, spec }: Context, trio: Trio, [written, key]: readonly [string, string], count: number): number[] {
  const theirs = Array.from({ length: count }, (_, index) => [
    ...base.properties(base.follow([...trio.base, written, `${index}`]), true).keys(),
  ])
  const ours = theirs.map((_, index) => Object.keys(spec.node(child(spec.follow(child(trio.ours, key, index)), 'properties'))))
  const scores = theirs.flatMap((names, a) =>
    ours.map((own, b) => ({
      a,
      b,
      score: 2 * names.filter((name) => own.includes(name)).length - names.length - own.length - (a === b ? 0 : 0.5),
    })),
  )
  const found: number[] = []
  const taken = new Set<number>()
  for (const { a, b } of scores.toSorted((one, other) => other.score - one.score)) {
    if (found[a] !== undefined || taken.has(b)) continue
    found[a] = b
    taken.add(b)
  }
  return found
}

/** Pairs the schemas of two lists by component, then by equality, then in order among those that are left. */
export function pairAlternatives(
  { base, newer, links }: Context,
  { base: from, newer: to }: Trio,
  key: string,
  [before, after]: readonly [readonly unknown[], readonly unknown[]],
): Map<number, number | undefined> {
  const left = new Set(after.keys())
  const found = new Map<number, number | undefined>([...before.keys()].map((index) => [index, undefined]))
  const rules: ((a: number, b: number) => boolean)[] = [
    (a, b) => {
      const own = base.component([...from, key, `${a}`])
      const other = newer.component([...to, key, `${b}`])
      return own !== undefined && other !== undefined && (links === undefined ? own === other : links.newerOf.get(own) === other)
    },
    (a, b) => isSame(before[a], after[b]),
    (a, b) =>
      isInline(before[a]) && isInline(after[b]) && isSame((before[a] as { type?: unknown }).type, (after[b] as { type?: unknown }).type),
    (a, b) => links === undefined && a === b,
  ]
  for (const rule of rules) {
    for (const index of before.keys()) {
      if (found.get(index) !== undefined) continue
      const partner = [...left].find((other) => rule(index, other))
      if (partner === undefined) continue
      found.set(index, partner)
      left.delete(partner)
    }
  }
  return found
}

function isInline(value: unknown): boolean {
  return isObject(value) && value['$ref'] === undefined
}
