import type { Context, Trio } from './comparison.ts'
import { child, type Place, placeKey, type Spec } from './place.ts'
import { type At, isSame, type Side } from './side.ts'

/** Pairs of indexes: those of one list, with undefined for an item that the other list lacks. */
export type IndexPairs = ReadonlyMap<number, number | undefined>

/** What tells which schema of another list is the same as one of this list. */
interface Alternative {
  /** Its component in the two documents, or the place of ours. */
  readonly component: string | undefined
  readonly value: unknown
  readonly type: unknown
  readonly names: ReadonlySet<string>
  /** The constants of properties, which tell alternatives apart: `kind: disk`. */
  readonly constants: ReadonlyMap<string, unknown>
}

/** Pairs the schemas of two lists of the documents. */
export function pairAlternatives({ base, newer, links }: Context, { base: from, newer: to }: Trio, key: string): IndexPairs {
  return paired(key, sideAlternatives(base, [...from, key]), sideAlternatives(newer, [...to, key]), (a, b) =>
    links === undefined ? a === b : links.newerOf.get(a) === b,
  )
}

/** Pairs the schemas of a list of the older document with those of ours, which curation may have sorted, added or left out. */
export function ourAlternatives({ base, spec, links }: Context, trio: Trio, [written, key]: readonly [string, string]): IndexPairs {
  const ours = ourList(spec, child(trio.ours, key))
  return paired(written, sideAlternatives(base, [...trio.base, written]), ours, (a, b) => links?.oursOfBase.get(a)?.has(b) === true)
}

/** Pairs by component, equality, constants and names of properties, each with the best partner; at last by position. */
function paired(
  key: string,
  from: readonly Alternative[],
  to: readonly Alternative[],
  isLinked: (from: string, to: string) => boolean,
): IndexPairs {
  const found = new Map<number, number | undefined>([...from.keys()].map((index) => [index, undefined]))
  if (key === 'prefixItems') {
    for (const index of from.keys()) if (index < to.length) found.set(index, index)
    return found
  }
  const all = [...from, ...to]
  const common = new Set(
    [...(all[0]?.names ?? [])].filter((name) => from.length + to.length > 2 && all.every(({ names }) => names.has(name))),
  )
  const scores = from.flatMap((a, one) =>
    to.map((b, other) => ({ one, other, score: isKnown(a, b, isLinked) ? 3 : likeness(a, b, common) - (one === other ? 0 : 0.01) })),
  )
  const left = new Set(to.keys())
  const take = (one: number, other: number) => {
    if (found.get(one) !== undefined || !left.delete(other)) return
    found.set(one, other)
  }
  for (const { one, other, score } of scores.toSorted((a, b) => b.score - a.score)) if (score > 0.4) take(one, other)
  for (const [index, a] of from.entries())
    for (const [other, b] of to.entries())
      if (a.names.size + b.names.size === 0 && isSame(a.type, b.type) && (a.component === undefined) === (b.component === undefined))
        take(index, other)
  return found
}

function isKnown({ component: a }: Alternative, { component: b }: Alternative, isLinked: (from: string, to: string) => boolean): boolean {
  return a !== undefined && b !== undefined && isLinked(a, b)
}

/** Returns how alike two schemas are: 2 if a constant says so, 1 for the same properties, 0 if nothing speaks for it. */
function likeness(a: Alternative, b: Alternative, common: ReadonlySet<string>): number {
  if (isSame(a.value, b.value)) return 2.5
  const shared = [...a.constants].filter(([name]) => b.constants.has(name))
  if (shared.length > 0 && shared.every(([name, value]) => isSame(value, b.constants.get(name)))) return 2
  const [own, other] = [a, b].map(({ names }) => [...names].filter((name) => !common.has(name)))
  const [mine = [], others = []] = [own, other]
  const total = mine.length + others.length
  const both = mine.filter((name) => others.includes(name)).length
  const score = total === 0 ? (a.names.size > 0 && b.names.size > 0 ? 1 : 0) : (2 * both) / total
  // Another constant says that it is another one, unless all else is the same.
  return shared.length > 0 && score < 1 ? 0 : score
}

function sideAlternatives(side: Side, list: At): Alternative[] {
  const items = side.get(list)
  return (Array.isArray(items) ? items : []).map((value: unknown, index) => {
    const at = [...list, String(index)]
    const target = side.follow(at)
    const properties = side.properties(target, true)
    const constants = [...properties].flatMap(([name, place]) => constantOf(name, side.node(side.follow(place))))
    return {
      component: side.component(at),
      value,
      type: side.node(target)['type'],
      names: new Set(properties.keys()),
      constants: new Map(constants),
    }
  })
}

function ourList(spec: Spec, list: Place): Alternative[] {
  const items = spec.get(list)
  return (Array.isArray(items) ? items : []).map((value: unknown, index) => {
    const target = spec.follow(child(list, index))
    const properties = ourProperties(spec, target)
    return {
      component: target.path.length === 1 ? placeKey(target) : undefined,
      value,
      type: spec.node(target)['type'],
      names: new Set(properties.keys()),
      constants: new Map([...properties].flatMap(([name, place]) => constantOf(name, spec.node(spec.follow(place))))),
    }
  })
}

/** Returns the properties of a schema of ours, those of its `allOf` included. */
function ourProperties(spec: Spec, place: Place): Map<string, Place> {
  const found = new Map<string, Place>()
  const parts = spec.get(child(place, 'allOf'))
  for (const index of Array.isArray(parts) ? parts.keys() : [])
    for (const [name, at] of ourProperties(spec, spec.follow(child(place, 'allOf', index)))) found.set(name, at)
  for (const name of Object.keys(spec.node(child(place, 'properties')))) found.set(name, child(place, 'properties', name))
  return found
}

function constantOf(name: string, schema: Readonly<Record<string, unknown>>): [string, unknown][] {
  if (schema['const'] !== undefined) return [[name, schema['const']]]
  const values = schema['enum']
  return Array.isArray(values) && values.length === 1 ? [[name, values[0] as unknown]] : []
}
