import { NOT_IN_SPEC, type CallFinding, type FindingKind } from './finding.js'
import { ANY } from './safe-name.js'

/** A difference between the traffic and the spec, with all the calls that have it. */
export interface Difference {
  /** operationId; null where the spec has no such operation, or gives it no id. */
  operation: string | null
  method: string
  /** Template of the spec; where there is none, the path with `{…}` for what may be data. */
  path: string
  /** `request.query.page`, `200 response.body.domains[].name`: `[]` are entries of lists, `{}` keys of maps. */
  place: string
  kind: FindingKind
  message: string
  /** The component of the spec that it is about, `components/schemas/Domain`; null where it is in none. */
  schema: string | null
  /** Entries that have it. */
  count: number
  /** Statuses with which they were answered. */
  statuses: number[]
  /** The first of them: its place in `log.entries` from 0, and when it was sent (ISO 8601), where the HAR says. */
  first: { entry: number; time: string | null }
}

/** What was called. */
export interface CalledRoute {
  operation: string | null
  method: string
  path: string
}

export interface Occurrence {
  entry: number
  time: string | undefined
  status: number
}

export interface Differences {
  add(called: CalledRoute, occurrence: Occurrence, findings: readonly CallFinding[]): void
  /** By path and method, requests before answers. */
  list(): Difference[]
}

/** How many names of one place that the spec does not have are shown: with more of them they are no names of fields. */
const MAX_NAMES = 25

/** Gathers findings: what several calls have in common is one difference. */
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
