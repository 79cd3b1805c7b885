import { append } from '../append.js'
import type { Operation } from '../spec/operations.js'
import { decode, encode, hasParameter, matchParameters, PARAMETER } from '@hostwright/openapi/path-template.ts'

export type Route =
  | {
      kind: 'found'
      operation: Operation
      /** The request's path, with its parameters encoded in one way. */
      path: string
    }
  | { kind: 'no-method'; allow: string[] }
  | { kind: 'no-path' }

interface Candidate {
  readonly operation: Operation
  readonly segments: Segment[]
  /** Orders more specific paths first. */
  readonly rank: string
}

interface Segment {
  readonly text: string
  readonly hasParameter: boolean
}

/** Returns the router for the spec's paths. Fixed segments win over parameters, from the left. */
export function createRouter(operations: readonly Operation[]): (method: string, path: string) => Route {
  const byLength = new Map<number, Candidate[]>()
  for (const operation of operations) {
    const segments = operation.path.split('/').slice(1).map(toSegment)
    append(byLength, segments.length, { operation, segments, rank: segments.map(freedom).join('') })
  }
  for (const candidates of byLength.values()) candidates.sort((a, b) => a.rank.localeCompare(b.rank))

  return (method, path) => {
    if (!path.startsWith('/')) return { kind: 'no-path' }
    const requested = path.split('/').slice(1)
    const allow: string[] = []
    for (const { operation, segments } of byLength.get(requested.length) ?? []) {
      const canonical = match(segments, requested)
      if (canonical === undefined) continue
      if (operation.method === method.toLowerCase()) return { kind: 'found', operation, path: canonical }
      allow.push(operation.method.toUpperCase())
    }
    return allow.length > 0 ? { kind: 'no-method', allow: [...new Set(allow)] } : { kind: 'no-path' }
  }
}

function toSegment(text: string): Segment {
  return { text, hasParameter: hasParameter(text) }
}

/** 0 for a fixed segment, 1 for a parameter with fixed text around it, 2 for a parameter alone. */
function freedom({ text, hasParameter: isOpen }: Segment): number {
  if (!isOpen) return 0
  return /^\{[^{}]+\}$/.test(text) ? 2 : 1
}

function match(segments: readonly Segment[], requested: readonly string[]): string | undefined {
  let path = ''
  for (const [index, segment] of segments.entries()) {
    const matched = matchSegment(segment, requested[index] ?? '')
    if (matched === undefined) return undefined
    path += `/${matched}`
  }
  return path
}

function matchSegment({ text, hasParameter: isOpen }: Segment, requested: string): string | undefined {
  const decoded = decode(requested)
  if (!isOpen) return decoded === decode(text) ? text : undefined
  // RFC 3986 section 5.2.4: a server would have removed these, so they are no parameter values.
  if (decoded === '.' || decoded === '..') return undefined
  const found =
    matchParameters(text, requested) ??
    // A client may encode the plus that joins two parameters.
    (text.includes('+') ? matchParameters(text, requested.replaceAll(/%2B/gi, '+')) : undefined)
  if (!found) return undefined
  const values = found.values()
  return text.replaceAll(new RegExp(PARAMETER, 'g'), () => encode(decode(values.next().value ?? '')))
}
