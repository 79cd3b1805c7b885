import { securitySchemes } from '@hostwright/openapi/auth-methods.ts'
import { METHODS } from 'node:http'

import type { Document } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { createRouter, type Route } from '../http/routes.js'
import { listOperations } from '../spec/operations.js'
import { createCheckCall } from './check-call.js'
import { createComponentOf } from '../spec/components.js'
import { createDifferences, type CalledRoute, type Difference } from './differences.js'
import type { CallFinding } from './finding.js'
import { createMaskPath } from './masked-path.js'
import type { CheckedCall } from './recorded-call.js'
import { createPathAtServer, serverAddresses, withoutUser } from '../spec/servers.js'
import { createIsTokenRequest } from './token-requests.js'
import type { Ignored, Verification } from './verification.js'

export interface Verifier {
  /** The addresses of the provider, for messages. */
  readonly servers: readonly string[]
  /** Compares a call with the spec. Returns why it was not checked; undefined if it was. */
  check(call: CheckedCall, entry: number): keyof Ignored | undefined
  /** Returns the differences so far. */
  result(): Pick<Verification, 'bodiesNotRecorded' | 'operations' | 'differences'>
}

/**
 * Creates a verifier. Throws an Error if the spec names no server or a base URL is invalid.
 *
 * @param baseUrls Addresses of the provider; empty for those of the spec
 */
export function createVerifier(document: Document, baseUrls: readonly string[]): Verifier {
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
  let bodiesNotRecorded = 0

  const check: Verifier['check'] = (call, entry) => {
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
      // The server knows no such route either.
      if (!call.request && status >= 400) return undefined
      add(...unknownRoute(found, method, path))
      return undefined
    }
    const { operation } = found
    const statuses = Object.keys(operation.object.responses ?? {})
    if (isRedirect && !statuses.includes(String(status)) && !statuses.includes('3XX')) return 'redirects'
    const verdict = checkCall(operation, call, found.path)
    bodiesNotRecorded += verdict.bodiesNotRecorded
    called.add(`${method} ${operation.path}`)
    add({ operation: operation.id ?? null, method, path: operation.path }, verdict.findings)
    return undefined
  }

  function unknownRoute(found: Exclude<Route, { kind: 'found' }>, given: string, path: string): [CalledRoute, CallFinding[]] {
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

  return {
    servers: servers.map(withoutUser),
    check,
    result() {
      const list = differences.list()
      return { bodiesNotRecorded, operations: { checked: called.size, differing: differingRoutes(list) }, differences: list }
    },
  }
}

/** Returns the number of routes with differences. */
export function differingRoutes(differences: readonly Difference[]): number {
  return new Set(differences.map(({ method, path }) => `${method} ${path}`)).size
}

/** A preflight asks for a method (Fetch Standard, CORS-preflight request); a recorder may leave that header out. */
function isPreflight({ method, request }: CheckedCall, isOperation: boolean): boolean {
  return method === 'OPTIONS' && (!isOperation || 'access-control-request-method' in (request?.headers ?? {}))
}
