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

type Slot = { readonly outcomes: Map<string, Finding>; readonly place: string }

/**
 * Collects the changes of a comparison. A part of the spec may stand for several parts of the documents; a change is applied only if
 * all of them have it.
 */
export class Findings {
  readonly #visits = new Map<string, Map<string, SharedUse | undefined>>()
  readonly #slots = new Map<string, Slot>()

  /** Records that a pair of parts was compared with a place. @param visit names the pair */
  visit(place: Place, visit: string, use?: SharedUse): void {
    const key = placeKey(place)
    const visits = this.#visits.get(key) ?? new Map<string, SharedUse | undefined>()
    this.#visits.set(key, visits.set(visit, use))
  }

  /** @param slot names the part of the place that changed */
  add(place: Place, visit: string, slot: string, finding: Finding): void {
    const key = placeKey(place)
    const id = `${key} ${slot}`
    const found = this.#slots.get(id) ?? { outcomes: new Map(), place: key }
    this.#slots.set(id, found)
    found.outcomes.set(visit, finding)
  }

  /** Returns one finding for each change, and the uses of shared parameters whose changes differ from those of other uses. */
  resolve(): { findings: Finding[]; split: Map<SharedUse, Finding[]> } {
    const findings: Finding[] = []
    const split = new Map<SharedUse, Finding[]>()
    for (const { outcomes, place } of this.#slots.values()) {
      const visits = this.#visits.get(place) ?? new Map<string, SharedUse | undefined>()
      const all = [...outcomes.values()]
      const applied = all.filter(({ state }) => state === 'applied')
      const [first = all[0]] = applied
      if (first === undefined) continue
      const isUnanimous = outcomes.size >= visits.size && all.every((one) => JSON.stringify(one.edits) === JSON.stringify(first.edits))
      if (applied.length === 0) findings.push(all.find(({ state }) => state !== 'same') ?? first)
      else if (isUnanimous) findings.push(first)
      else {
        const uses = [...outcomes].map(([visit, finding]) => [visits.get(visit), finding] as const)
        if (uses.some(([use]) => use === undefined)) findings.push(undecided(first, applied.length, visits.size))
        else for (const [use, finding] of uses) if (use !== undefined) split.set(use, [...(split.get(use) ?? []), finding])
      }
    }
    return { findings, split }
  }
}

function undecided(finding: Finding, some: number, all: number): Finding {
  return { ...finding, state: 'undecided', text: `${finding.text}, but only ${some} of the ${all} parts that share this do so`, edits: [] }
}
