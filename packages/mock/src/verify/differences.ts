import { NOT_IN_SPEC, type CallFinding, type FindingKind } from './finding.js'
import { ANY } from './safe-name.js'

/** A difference between traffic and spec, and the calls that have it. */
export type Difference = {
  /** operationId; null if the spec lacks the operation or its id. */
  readonly operation: string | null
  readonly method: string
  /** The path template in the spec; else the path with `{…}` for possible data. */
  readonly path: string
  /** The location, such as `request.query.page` or `200 response.body.domains[].name`: `[]` for list entries, `{}` for map keys. */
  readonly place: string
  readonly kind: FindingKind
  readonly message: string
  /** The component of the spec, such as `components/schemas/Domain`; null if there is none. */
  readonly schema: string | null
  /** The number of entries, or observed calls, with this difference. */
  count: number
  /** The response statuses of these entries. */
  readonly statuses: number[]
  /** The first entry: its index in `log.entries`, or the number of the observed call from 0, and its time (ISO 8601) if it is known. */
  readonly first: { entry: number; time: string | null }
}

/** The route of a call. */
export interface CalledRoute {
  readonly operation: string | null
  readonly method: string
  readonly path: string
}

export interface Occurrence {
  readonly entry: number
  readonly time: string | undefined
  readonly status: number
}

export interface Differences {
  add(called: CalledRoute, occurrence: Occurrence, findings: readonly CallFinding[]): void
  /** Returns the differences by path and method, requests before responses. */
  list(): Difference[]
}

/** The maximum number of undeclared names to show in one place; more are data rather than field names. */
const MAX_NAMES = 25

/** Collects findings: equal findings of several calls are one difference. */
export function createDifferences(): Differences {
  const all = new Map<string, Difference>()
  const names = new Map<string, Set<string>>()

  const limited = ({ method, path }: CalledRoute, finding: CallFinding): CallFinding => {
    if (!finding.message.startsWith(NOT_IN_SPEC)) return finding
    const dot = finding.place.lastIndexOf('.')
    const parent = finding.place.slice(0, dot)
    const key = JSON.stringify([method, path, parent])
    const known = names.get(key) ?? new Set<string>()
    names.set(key, known)
    if (known.size < MAX_NAMES) known.add(finding.place)
    return known.has(finding.place) ? finding : { ...finding, place: `${parent}.${ANY}` }
  }

  return {
    add(called, { entry, time, status }, findings) {
      const { operation, method, path } = called
      const shown = findings.map((finding) => limited(called, finding))
      const ofCall = new Map(shown.map((finding) => [JSON.stringify([method, path, finding.place, finding.message]), finding]))
      for (const [key, { place, kind, message, component }] of ofCall) {
        const known = all.get(key)
        if (!known) {
          const first = { entry, time: time ?? null }
          all.set(key, { operation, method, path, place, kind, message, schema: component ?? null, count: 1, statuses: [status], first })
          continue
        }
        known.count++
        if (!known.statuses.includes(status)) known.statuses.push(status)
      }
    },
    list: () => [...all.values()].toSorted((a, b) => compare(sortKey(a), sortKey(b))),
  }
}

function sortKey({ path, method, place, message }: Difference): string[] {
  return [path, method, place.startsWith('request') ? '0' : '1', place, message]
}

function compare(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((part, at) => part !== b[at])
  return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1
}
