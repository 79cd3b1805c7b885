import { isEntity } from '@hostwright/openapi/body-objects.ts'
import { essence } from '@hostwright/openapi/media-type.ts'
import { parameterNames } from '@hostwright/openapi/path-template.ts'
import { toText } from '../bytes.js'
import { multipartFields } from '../http/multipart.js'
import { queryValues } from '../http/request.js'
import type { Route } from '../http/routes.js'
import { REDACTED } from './log.js'
import type { LoggedRequest } from './logged-request.js'
import type { RequestLog, RequestSnapshot } from './request-log.js'
import { looksSecret } from './secret-name.js'

interface Needs {
  readonly route: (method: string, path: string) => Route
  /** Fields that clients of the spec fill with random values. */
  readonly randomFields: ReadonlySet<string>
}

const RANDOM = '[random]'
/** OpenID Connect Core section 2, RFC 7636 section 4.3, draft-ietf-httpapi-idempotency-key-header. */
const RANDOM_NAME = /^(x-)?(nonce|code_challenge|idempotency-?key)$/i

/** Adds `snapshot` to a list of requests. It is not enumerable, so that the list equals a plain one. */
export function withSnapshot(requests: LoggedRequest[], needs: Needs): RequestLog {
  const snapshot = createSnapshot(needs)
  return Object.defineProperty(requests, 'snapshot', { value: () => requests.map(snapshot) }) as LoggedRequest[] & RequestLog
}

/** Returns the function that shows a request without times, ports, random values and credentials. */
function createSnapshot({ route, randomFields }: Needs): (request: LoggedRequest) => RequestSnapshot {
  const hide = (name: string, value: unknown, isSecret = looksSecret(name)): unknown => {
    if (Array.isArray(value)) return value.map((entry) => hide(name, entry, isSecret))
    if (isEntity(value)) return hideIn(value, isSecret)
    if (typeof value !== 'string' && typeof value !== 'number') return value
    if (randomFields.has(name) || RANDOM_NAME.test(name)) return RANDOM
    return isSecret ? REDACTED : typeof value === 'string' ? withoutPort(value) : value
  }
  const hideIn = (values: Readonly<Record<string, unknown>>, isSecret = false): Record<string, unknown> => {
    // RFC 6749 sections 4.1.1 and 4.1.3.
    const grant = 'grant_type' in values || 'response_type' in values ? new Set(['code', 'state']) : undefined
    return Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, grant?.has(name) ? RANDOM : hide(name, value, isSecret || undefined)]),
    )
  }

  const bodyOf = ({ headers, body, bodyDropped, json }: LoggedRequest): unknown => {
    const type = headers['content-type']
    if (bodyDropped) return '[dropped]'
    if (json !== undefined) return hide('', json)
    if (body.length === 0) return undefined
    if (essence(type) === 'application/x-www-form-urlencoded') return hideIn(queryValues(new URLSearchParams(toText(body))))
    const fields = essence(type) === 'multipart/form-data' ? multipartFields(toText(body), type) : undefined
    if (fields) return hideIn(Object.fromEntries(fields.map(({ name, value }) => [name, value === undefined ? '[file]' : value])))
    // Nothing tells credentials in other texts, such as XML or broken JSON.
    return /^text\/(?!xml)/.test(essence(type)) ? withoutPort(toText(body)) : `[${body.length} bytes]`
  }

  return (request) => {
    const { operation, variant, method, status, fault } = request
    const found = route(method, request.path)
    const called = found.kind === 'found' ? found.operation : undefined
    const documented = (called?.parameters ?? []).flatMap(({ in: place, name }) => (place === 'header' ? [name.toLowerCase()] : []))
    const type = essence(request.headers['content-type'])
    const headers = Object.fromEntries([
      ...documented.flatMap((name) => (name in request.headers ? [[name, hide(name, request.headers[name])]] : [])),
      ...(type === '' ? [] : [['content-type', type]]),
    ]) as Record<string, string>
    const body = bodyOf(request)
    return {
      ...(operation !== undefined && { operation }),
      ...(variant !== undefined && { variant }),
      method,
      path: withoutSecrets(request.path, called?.path ?? ''),
      ...(Object.keys(request.query).length > 0 && { query: sorted(hideIn(request.query) as LoggedRequest['query']) }),
      ...(Object.keys(headers).length > 0 && { headers: sorted(headers) }),
      ...(body !== undefined && { body }),
      status,
      ...(fault !== undefined && { fault }),
    }
  }
}

/** Hides the segments of a path whose parameters look like a credential. */
function withoutSecrets(path: string, template: string): string {
  const segments = template.split('/')
  return path
    .split('/')
    .map((segment, index) => (parameterNames(segments[index] ?? '').some(looksSecret) ? REDACTED : segment))
    .join('/')
}

/** A mock listens on another port each time. */
function withoutPort(text: string): string {
  return text.replaceAll(/\b(https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])):\d+/g, '$1')
}

function sorted<V>(values: Readonly<Record<string, V>>): Record<string, V> {
  return Object.fromEntries(Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
