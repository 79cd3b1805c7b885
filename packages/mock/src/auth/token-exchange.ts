import type { MockResponse } from '../http/response.js'
import { isPathOf, pathValues } from '../http/path-template.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { MockRequest } from '../http/request.js'
import type { ExchangeExtension } from '@hostwright/openapi/extension-types.ts'
import { createTokens, type Tokens } from './tokens.js'

/** Where credentials are exchanged for a token. */
export interface TokenExchange {
  scheme: string
  authMethod: ExchangeExtension
  /** The paths of its first and its second factor. */
  paths: readonly string[]
  tokens: Tokens
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Seconds that a token lives; the provider's own answers say when it ends. */
const LIFETIME = 3600

/** The exchanges that the schemes declare. */
export function tokenExchanges(schemes: ReadonlyMap<string, SecurityScheme>, now: () => number): TokenExchange[] {
  return [...schemes].flatMap(([scheme, { 'x-auth': authMethods = [] }]) =>
    authMethods.flatMap((authMethod) =>
      authMethod.kind === 'exchange' ? [{ scheme, authMethod, paths: pathsOf(authMethod), tokens: createTokens(now), now }] : [],
    ),
  )
}

/** The exchange that a request asks for, with its first or its second factor. */
export function tokenExchangeOf(all: readonly TokenExchange[], { method, path }: MockRequest): TokenExchange | undefined {
  return method === 'POST' ? all.find(({ paths }) => paths.some((template) => isPathOf(template, path))) : undefined
}

/** Whether a request carries the credentials, as far as it carries any: what is missing is the spec's to say. */
export function hasCredentials({ authMethod }: TokenExchange, { path }: Pick<MockRequest, 'path'>, body: unknown): boolean {
  const inPath = pathValues(authMethod.request.path, path)
  const inBody = typeof body === 'object' && body !== null ? new Map<string, unknown>(Object.entries(body)) : new Map<string, unknown>()
  return Object.entries(authMethod.credentials).every(([name, { example }]) => {
    const given = inPath[name] ?? inBody.get(authMethod.request.fields?.[name] ?? name)
    return given === undefined || given === example
  })
}

/** The documented answer with a token that this mock accepts, and with its end. */
export function withToken({ authMethod, tokens, now }: TokenExchange, response: MockResponse): MockResponse {
  const { token, expires } = authMethod.request
  if (response.status >= 300 || typeof valueAt(response.body, token) !== 'string') return response
  const body = withValueAt(response.body, token, tokens.issue(LIFETIME))
  const end = new Date(now() + LIFETIME * 1000)
  // As the example has it: a Unix time, or a date.
  const example = valueAt(body, expires)
  const isNumber = example !== undefined && !Number.isNaN(Number(example))
  const seconds = Math.floor(end.getTime() / 1000)
  return {
    ...response,
    body: withValueAt(body, expires, isNumber ? (typeof example === 'number' ? seconds : String(seconds)) : end.toISOString()),
  }
}

function pathsOf({ request, secondFactor }: ExchangeExtension): string[] {
  return [request.path, ...(secondFactor ? [secondFactor.path] : [])]
}
