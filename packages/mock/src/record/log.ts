import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { queryValues, type MockRequest } from '../http/request.js'
import { looksSecret } from './secret-name.js'
import type { LoggedRequest } from './logged-request.js'

/** Replaces a secret. */
export const REDACTED = '[redacted]'

/** Returns the function that redacts credentials in a request's headers and query, and values whose names look like secrets. */
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

/** The scheme of an authorization header is no secret, and is often the mistake. */
function redactHeader(name: string, value: string): string {
  const scheme = name.endsWith('authorization') ? /^\S+(?= +\S)/.exec(value)?.[0] : undefined
  return scheme === undefined ? REDACTED : `${scheme} ${REDACTED}`
}

function mapEntries<V>(record: Record<string, V>, change: (name: string, value: V) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(name, value)]))
}
