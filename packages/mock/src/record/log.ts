import type { FaultKind } from '../faults/fault.js'
import type { SecurityScheme } from '../spec/document.js'
import { queryValues, type MockRequest, type QueryValues } from '../http/request.js'
import { looksSecret } from './secret-name.js'
import type { Violation } from './violation.js'

/** A request that was answered, or met a fault instead. It is recorded when it takes effect, before any `delay` or `latency`. */
export interface LoggedRequest {
  /** operationId; undefined where no operation was matched or it has none. */
  operation: string | undefined
  /** Id of the variant where several operations share the route (`x-variants`) and the body tells which one it is. */
  variant: string | undefined
  method: string
  /** As it was sent, without the query. */
  path: string
  /** Values redacted where the name is that of a credential, or looks like it. */
  query: QueryValues
  /** Names in lower case, credentials redacted. */
  headers: Record<string, string>
  /** `String(body)` is its text. Of all bodies that are kept the last 64 MiB are; of older requests it is empty. */
  body: Buffer
  /** True where there was a body that is no longer kept. */
  bodyDropped: boolean
  /** 0 where a fault left the request without an answer. */
  status: number
  /** Kind of the fault that it met (`mock.fail`, `X-Mock-Fault`, `failRate`); undefined for all others. */
  fault: FaultKind | undefined
  /** Milliseconds from the whole request to the answer, without those of `delay` and `latency`. */
  duration: number
  violations: readonly Violation[]
}

const REDACTED = '[redacted]'

/** Returns the function that takes the credentials out of a request's headers and query, and what looks like one by its name. */
export function createRedact(
  schemes: ReadonlyMap<string, SecurityScheme>,
): (request: MockRequest) => Pick<LoggedRequest, 'headers' | 'query'> {
  const headers = new Set(['authorization', 'proxy-authorization', 'cookie'])
  const query = new Set<string>()
  for (const { type, in: place, name } of schemes.values()) {
    if (type !== 'apiKey' || name === undefined) continue
    if (place === 'query') query.add(name)
    else if (place === 'header') headers.add(name.toLowerCase())
  }
  return (request) => ({
    headers: mapEntries(request.headers, (name, value) => (headers.has(name) || looksSecret(name) ? redactHeader(name, value) : value)),
    query: mapEntries(queryValues(request.query), (name, value) => (query.has(name) || looksSecret(name) ? REDACTED : value)),
  })
}

/** The scheme of an authorization header is no secret, and often what went wrong. */
function redactHeader(name: string, value: string): string {
  const scheme = name.endsWith('authorization') ? /^\S+(?= +\S)/.exec(value)?.[0] : undefined
  return scheme === undefined ? REDACTED : `${scheme} ${REDACTED}`
}

function mapEntries<V>(record: Record<string, V>, change: (name: string, value: V) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(name, value)]))
}
