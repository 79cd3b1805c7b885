import type { MockResponse } from '../http/response.js'
import { isPathOf, pathValues } from '@hostwright/openapi/path-template.ts'
import { authMethodsOf } from '@hostwright/openapi/auth-methods.ts'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { MockRequest } from '../http/request.js'
import type { ExchangeExtension } from '@hostwright/openapi/extension-types.ts'
import { createTokens, type Tokens } from './tokens.js'

/** An endpoint that exchanges credentials for a token. */
export interface TokenExchange {
  readonly scheme: string
  readonly authMethod: ExchangeExtension
  /** The paths of its first and second factor. */
  readonly paths: readonly string[]
  readonly tokens: Tokens
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** The lifetime of a token in seconds; the provider's own responses carry its end. */
const LIFETIME = 3600

/** Creates the token exchanges that the schemes declare. */
export function tokenExchanges(schemes: ReadonlyMap<string, SecurityScheme>, now: () => number): TokenExchange[] {
  return [...schemes].flatMap(([name, scheme]) =>
    authMethodsOf(scheme).flatMap(({ declared, tokenPaths }) =>
      declared.kind === 'exchange' ? { scheme: name, authMethod: declared, paths: tokenPaths, tokens: createTokens(now), now } : [],
    ),
  )
}

/** Returns the exchange that a request addresses with its first or second factor; undefined if there is none. */
export function tokenExchangeOf(all: readonly TokenExchange[], { method, path }: MockRequest): TokenExchange | undefined {
  return method === 'POST' ? all.find(({ paths }) => paths.some((template) => isPathOf(template, path))) : undefined
}

/** Whether all credentials in a request are right. Missing ones count as right, because validation against the spec finds them. */
export function hasCredentials({ authMethod }: TokenExchange, { path }: Pick<MockRequest, 'path'>, body: unknown): boolean {
  const inPath = pathValues(authMethod.request.path, path)
  const inBody = typeof body === 'object' && body !== null ? new Map<string, unknown>(Object.entries(body)) : new Map<string, unknown>()
  return Object.entries(authMethod.credentials).every(([name, { example }]) => {
    const given = inPath[name] ?? inBody.get(authMethod.request.fields?.[name] ?? name)
    return given === undefined || given === example
  })
}

/** Returns the documented response with a valid token and its end. */
export function withToken({ authMethod, tokens, now }: TokenExchange, response: MockResponse): MockResponse {
  const { token, expires } = authMethod.request
  if (response.status >= 300 || typeof valueAt(response.body, token) !== 'string') return response
  const body = withValueAt(response.body, token, tokens.issue(LIFETIME))
  const end = new Date(now() + LIFETIME * 1000)
  // In the format of the example: a Unix time or a date.
  const example = valueAt(body, expires)
  const isNumber = example !== undefined && !Number.isNaN(Number(example))
  const seconds = Math.floor(end.getTime() / 1000)
  return {
    ...response,
    body: withValueAt(body, expires, isNumber ? (typeof example === 'number' ? seconds : String(seconds)) : end.toISOString()),
  }
}
