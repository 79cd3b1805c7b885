import type { At, Side } from './side.ts'
import { type Place, placeKey, type Spec } from './place.ts'

type Votes = Map<string, Map<string, number>>

/** The components of two documents and of the spec that stand for one another, as `schemas/Disk`. */
export interface Links {
  /** The newer document's component for one of the older document; undefined if it is gone. */
  readonly newerOf: ReadonlyMap<string, string>
  /** The place of our component for one of the newer document. */
  readonly ours: ReadonlyMap<string, Place>
  /** The places of our components for one of the older document. */
  readonly oursOfBase: ReadonlyMap<string, ReadonlySet<string>>
}

/** Counts which components are used in the same places. */
export class Uses {
  readonly #newer: Votes = new Map()
  readonly #ours: Votes = new Map()
  readonly #places = new Map<string, Place>()

  /** Records that the two documents and the spec name components in the same place. */
  note(base: string, newer: string | undefined, ours: Place): void {
    if (newer !== undefined) vote(this.#newer, base, newer)
    // Only a component can be the target of a reference.
    if (ours.path.length !== 1) return
    const key = placeKey(ours)
    this.#places.set(key, ours)
    vote(this.#ours, base, key)
  }

  /**
   * Pairs each component with the one that takes its place most often; a name that stays decides first.
   *
   * @param known our names of the older document's schemas
   */
  links(base: Side, newer: Side, spec: Spec, known: Readonly<Record<string, string>>): Links {
    const newerOf = new Map<string, string>()
    const taken = new Set<string>()
    const votes = [...this.#newer].flatMap(([from, counts]) =>
      [...counts].map(([to, count]) => ({ from, to, count: count + (isAlike(from, to) ? 1000 : 0) })),
    )
    const pair = (from: string, to: string) => {
      if (newerOf.has(from) || taken.has(to)) return
      newerOf.set(from, to)
      taken.add(to)
    }
    const here = new Set(componentsOf(newer))
    for (const name of componentsOf(base)) if (here.has(name)) pair(name, name)
    for (const { from, to } of votes.toSorted((a, b) => b.count - a.count)) pair(from, to)
    const oursOfBase = new Map([...this.#ours].map(([name, counts]) => [name, new Set(counts.keys())]))
    const ours = new Map<string, Place>()
    for (const [from, to] of newerOf) {
      const [best] = [...(this.#ours.get(from) ?? [])].toSorted(([, a], [, b]) => b - a)
      const place = placeOfName(spec, from, known) ?? this.#places.get(best?.[0] ?? '')
      if (place !== undefined) ours.set(to, place)
    }
    return { newerOf, ours, oursOfBase }
  }
}

function vote(votes: Votes, from: string, to: string): void {
  const counts = votes.get(from) ?? new Map<string, number>()
  votes.set(from, counts.set(to, (counts.get(to) ?? 0) + 1))
}

/** Whether one name is the other with a prefix, as when a provider puts its names into a namespace. */
function isAlike(a: string, b: string): boolean {
  const [kind = '', one = ''] = a.split('/')
  const [otherKind = '', other = ''] = b.split('/')
  return kind === otherKind && (one.endsWith(`.${other}`) || other.endsWith(`.${one}`))
}

function componentsOf(side: Side): string[] {
  return ['schemas', 'responses', 'parameters'].flatMap((kind) =>
    Object.keys(side.node(['components', kind])).map((name) => `${kind}/${name}`),
  )
}

function placeOfName(spec: Spec, component: string, known: Readonly<Record<string, string>>): Place | undefined {
  const name = component.startsWith('schemas/') ? known[component.slice('schemas/'.length)] : undefined
  if (name === undefined) return undefined
  const file = spec.files().find((one) => one.startsWith('schemas/') && spec.get({ file: one, path: [name] }) !== undefined)
  return file === undefined ? undefined : { file, path: [name] }
}

/** Returns the place of a component. */
export function componentAt(component: string): At {
  return ['components', ...component.split(/\/(.*)/s).filter((part) => part !== '')]
}

/** Returns the component at a place; undefined if there is none. */
export function componentName([root, ...rest]: At): string | undefined {
  return root === 'components' && rest.length === 2 ? rest.join('/') : undefined
}
