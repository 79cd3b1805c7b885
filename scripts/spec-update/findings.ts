import type { At } from './side.ts'
import type { Edit } from './edit-text.ts'
import { type Place, placeKey } from './place.ts'

/** An edit of one of the spec's files. */
export interface FileEdit extends Edit {
  readonly file: string
}

export function edit({ file, path }: Place, value: unknown): FileEdit {
  return { file, path, value }
}

/**
 * A change between the two documents, and what becomes of it: `applied`; `same`, if the spec is already as the newer
 * document; `kept`, if curation changed the same thing; or `undecided`.
 */
export interface Finding {
  readonly state: 'applied' | 'same' | 'kept' | 'undecided'
  /** What changed, in a word by which the report groups. */
  readonly kind: string
  /** A sentence. */
  readonly text: string
  /** Where the spec has it. */
  readonly ours: Place
  /** Where the newer document has it. */
  readonly theirs: At
  readonly edits: readonly FileEdit[]
}

/** A parameter that a path or a spec shares, as one operation uses it. */
export interface SharedUse {
  readonly target: Place
  readonly entry: Place
  readonly operation: Place
}

/** A comparison of parts of the documents with a place: which parts, and within which instance of a component. */
export interface Visit {
  readonly parts: string
  readonly instance: string
  readonly use?: SharedUse | undefined
}

/** One of our components as it stands for one pair of the documents' parts. An operation is the only instance of itself. */
export interface Instance {
  readonly component: Place
  /** The places of our references to other instances, by the places' keys. */
  readonly links: Map<string, { readonly entry: Place; readonly to: string }>
}

/** The outcome of a comparison. */
export interface Resolved {
  /** One finding for each change that all uses of a part have, or that cannot be decided. */
  readonly findings: Finding[]
  /** Changes of shared parameters that differ from those of other uses. */
  readonly split: ReadonlyMap<SharedUse, Finding[]>
  /** Changes that not all instances of a component have, by instance. */
  readonly own: ReadonlyMap<string, Finding[]>
  readonly instances: ReadonlyMap<string, Instance>
}

type Slot = { readonly outcomes: Map<string, { readonly finding: Finding; readonly visit: Visit }>; readonly place: string }

/**
 * Collects the changes of a comparison. A part of the spec may stand for several parts of the documents; a change is applied there only
 * if all of them have it.
 */
export class Findings {
  readonly #visits = new Map<string, Map<string, Visit>>()
  readonly #slots = new Map<string, Slot>()
  readonly #instances = new Map<string, Instance>()

  /** Records that parts were compared with a place. */
  visit(place: Place, visit: Visit): void {
    const key = placeKey(place)
    const visits = this.#visits.get(key) ?? new Map<string, Visit>()
    this.#visits.set(key, visits.set(idOf(visit), visit))
  }

  /** Records that a reference of ours leads from one instance to another. Without `from`, it is an operation. */
  link(to: string, component: Place, from?: { readonly instance: string; readonly entry: Place }): void {
    if (!this.#instances.has(to)) this.#instances.set(to, { component, links: new Map() })
    if (from !== undefined) this.#instances.get(from.instance)?.links.set(placeKey(from.entry), { entry: from.entry, to })
  }

  /** @param slot names the part of the place that changed */
  add(place: Place, visit: Visit, slot: string, finding: Finding): void {
    const key = placeKey(place)
    const id = `${key} ${slot}`
    const found = this.#slots.get(id) ?? { outcomes: new Map(), place: key }
    this.#slots.set(id, found)
    found.outcomes.set(idOf(visit), { finding, visit })
  }

  resolve(): Resolved {
    const findings: Finding[] = []
    const split = new Map<SharedUse, Finding[]>()
    const own = new Map<string, Finding[]>()
    for (const { outcomes, place } of this.#slots.values()) {
      const visits = [...(this.#visits.get(place)?.values() ?? [])]
      const all = [...outcomes.values()]
      const first = all.find(({ finding }) => finding.state === 'applied')?.finding
      if (first === undefined) {
        const [any] = all
        const found = all.find(({ finding }) => finding.state !== 'same') ?? any
        if (found !== undefined) findings.push(found.finding)
      } else if (outcomes.size >= visits.length && all.every(({ finding }) => isSameEdit(finding, first))) findings.push(first)
      else if (all.every(({ visit }) => visit.use !== undefined)) {
        for (const { finding, visit } of all) if (visit.use !== undefined) push(split, visit.use, finding)
      } else {
        const byInstance = Map.groupBy(all, ({ visit }) => visit.instance)
        for (const [instance, outcome] of byInstance) {
          const [one] = outcome
          const count = visits.filter((visit) => visit.instance === instance).length
          if (one === undefined || outcome.every(({ finding }) => finding.state === 'same')) continue
          if (outcome.length >= count && outcome.every(({ finding }) => isSameEdit(finding, one.finding))) push(own, instance, one.finding)
          else findings.push(undecided(one.finding, outcome.length, count))
        }
      }
    }
    return { findings, split, own, instances: this.#instances }
  }
}

function undecided(finding: Finding, some: number, all: number): Finding {
  return { ...finding, state: 'undecided', text: `${finding.text}, but only ${some} of the ${all} parts that share this do so`, edits: [] }
}

function isSameEdit(a: Finding, b: Finding): boolean {
  return JSON.stringify(a.edits) === JSON.stringify(b.edits)
}

function idOf({ parts, instance }: Visit): string {
  return `${instance} ${parts}`
}

function push<Key>(map: Map<Key, Finding[]>, key: Key, finding: Finding): void {
  map.set(key, [...(map.get(key) ?? []), finding])
}
