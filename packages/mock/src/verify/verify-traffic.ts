import { securitySchemes } from '@hostwright/openapi/auth-methods.ts'
import { METHODS } from 'node:http'

import type { Document } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { createRouter } from '../http/routes.js'
import { listOperations } from '../spec/operations.js'
import { createCheckCall } from './check-call.js'
import { createComponentOf } from '../spec/components.js'
import { createDifferences, type CalledRoute, type Difference } from './differences.js'
import type { CallFinding } from './finding.js'
import { createMaskPath } from './masked-path.js'
import { HarError, readHar } from './read-har.js'
import { toRecordedCall, type RecordedCall } from './recorded-call.js'
import { createPathAtServer, serverAddresses, withoutUser } from '../spec/servers.js'
import { createIsTokenRequest } from './token-requests.js'

/** The numbers of unchecked entries, by reason. */
export interface Ignored {
  /** Requests to other servers. */
  readonly elsewhere: number
  /** Token requests at an address that is no operation. */
  readonly tokenRequests: number
  /** OPTIONS requests that a browser sends before a request. */
  readonly preflights: number
  /** Responses with an undocumented 3xx. */
  readonly redirects: number
  readonly withoutResponse: number
  /** Invalid HAR entries. */
  readonly malformed: number
}

export interface Verification {
  readonly entries: { read: number; checked: number; ignored: Ignored }
  /** Bodies of checked entries that the recorder left out or truncated. */
  readonly bodiesNotRecorded: number
  /** The number of operations that were called, and of routes with differences, including unknown ones. */
  readonly operations: { checked: number; differing: number }
  readonly differences: Difference[]
  /** The reason if not everything was checked; null if everything was. */
  readonly problem: string | null
}

export interface Traffic {
  readonly document: Document
  /** The bytes of a HAR, and its name for messages. */
  readonly har: AsyncIterable<Uint8Array>
  readonly name: string
  /** Addresses of the provider; empty for those of the spec. */
  readonly baseUrls: readonly string[]
}

/**
 * Compares the calls in a HAR with a spec while reading it. A truncated HAR gives the differences up to its end, and the reason.
 * Rejects with an Error if the spec names no server or a base URL is invalid, and with any error from reading `har`.
 */
export async function verifyTraffic({ document, har, name, baseUrls }: Traffic): Promise<Verification> {
  const resolve = createResolve(document)
  const schemes = securitySchemes(document)
  const operations = listOperations(document, resolve)
  const servers = serverAddresses(document, baseUrls)
  const pathAtServer = createPathAtServer(servers)
  const isTokenRequest = createIsTokenRequest(schemes, servers)
  const route = createRouter(operations)
  const maskPath = createMaskPath(operations)
  const checkCall = createCheckCall(schemes, resolve, createComponentOf(document))

  const differences = createDifferences()
  const called = new Set<string>()
  const ignored: Record<keyof Ignored, number> = {
    elsewhere: 0,
    tokenRequests: 0,
    preflights: 0,
    redirects: 0,
    withoutResponse: 0,
    malformed: 0,
  }
  const entries = { read: 0, checked: 0, ignored }
  let bodiesNotRecorded = 0
  const problems: string[] = []

  const check = (call: RecordedCall, entry: number): keyof Ignored | 'checked' => {
    const { method, url, status, time } = call
    const path = pathAtServer(url)
    const found = path === undefined ? undefined : route(method, path)
    if (found?.kind !== 'found' && isTokenRequest(url, path)) return 'tokenRequests'
    if (path === undefined || !found) return 'elsewhere'
    if (status <= 0) return 'withoutResponse'
    if (isPreflight(call, found.kind === 'found')) return 'preflights'
    const add = (by: CalledRoute, findings: readonly CallFinding[]): void => differences.add(by, { entry, time, status }, findings)
    const isRedirect = status >= 300 && status < 400
    if (found.kind !== 'found') {
      if (isRedirect) return 'redirects'
      add(...unknownRoute(found, method, path))
      return 'checked'
    }
    const { operation } = found
    const statuses = Object.keys(operation.object.responses ?? {})
    if (isRedirect && !statuses.includes(String(status)) && !statuses.includes('3XX')) return 'redirects'
    const verdict = checkCall(operation, call, found.path)
    bodiesNotRecorded += verdict.bodiesNotRecorded
    called.add(`${method} ${operation.path}`)
    add({ operation: operation.id ?? null, method, path: operation.path }, verdict.findings)
    return 'checked'
  }

  function unknownRoute(
    found: Exclude<ReturnType<typeof route>, { kind: 'found' }>,
    given: string,
    path: string,
  ): [CalledRoute, CallFinding[]] {
    const method = METHODS.includes(given) ? given : 'no HTTP method'
    if (found.kind === 'no-path')
      return [
        { operation: null, method, path: maskPath(path) },
        [{ place: 'request.path', kind: 'route', message: 'the spec has no such path' }],
      ]
    const other = route(found.allow[0] ?? '', path)
    const template = other.kind === 'found' ? other.operation.path : maskPath(path)
    const message = `the spec has no ${method} here, only ${found.allow.join(', ')}`
    return [{ operation: null, method, path: template }, [{ place: 'request.method', kind: 'method', message }]]
  }

  try {
    await readHar(har, ({ index, end, value }) => {
      entries.read++
      const call = toRecordedCall(value)
      const outcome = 'lacks' in call ? 'malformed' : check(call, index)
      if (outcome === 'checked') entries.checked++
      else ignored[outcome]++
      if ('lacks' in call && ignored.malformed === 1)
        problems.push(`Entry ${index} of ${name}, which ends at byte ${end}, has no ${call.lacks}; it and others like it were not checked.`)
    })
    if (entries.checked === 0 && ignored.malformed === 0)
      problems.push(
        `No entry of ${name} is a call to ${servers.map(withoutUser).join(' or ')}; say with --base-url where the traffic went.`,
      )
  } catch (error) {
    if (!(error instanceof HarError)) throw error
    problems.push(`${name} ${error.message}`)
  }
  const list = differences.list()
  const differing = new Set(list.map(({ method, path }) => `${method} ${path}`)).size
  return {
    entries,
    bodiesNotRecorded,
    operations: { checked: called.size, differing },
    differences: list,
    problem: problems.length > 0 ? problems.join(' ') : null,
  }
}

/** A preflight asks for a method (Fetch Standard, CORS-preflight request); a recorder may leave that header out. */
function isPreflight({ method, request }: RecordedCall, isOperation: boolean): boolean {
  return method === 'OPTIONS' && (!isOperation || 'access-control-request-method' in request.headers)
}
