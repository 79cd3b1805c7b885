import type { Answer } from '../http/answer.js'
import { isPathOf, pathValues } from '../http/path-template.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { valueAt, withValueAt } from '@hostwright/openapi/pointer.ts'
import type { MockRequest } from '../http/request.js'
import type { ExchangeExtension } from '@hostwright/openapi/extension-types.ts'
import { createTokens, type Tokens } from './tokens.js'

/** Where credentials are exchanged for a token. */
export interface Exchange {
  scheme: string
  way: ExchangeExtension
  /** The paths of its first and its second factor. */
  paths: readonly string[]
  tokens: Tokens
  /** Milliseconds since the epoch. */
  now: () => number
}

/** Seconds that a token lives; the provider's own answers say when it ends. */
const LIFETIME = 3600

/** The exchanges that the schemes declare. */
export function exchanges(schemes: ReadonlyMap<string, SecurityScheme>, now: () => number): Exchange[] {
  return [...schemes].flatMap(([scheme, { 'x-auth': ways = [] }]) =>
    ways.flatMap((way) => (way.kind === 'exchange' ? [{ scheme, way, paths: pathsOf(way), tokens: createTokens(now), now }] : [])),
  )
}

/** The exchange that a request asks for, with its first or its second factor. */
export function exchangeOf(all: readonly Exchange[], { method, path }: MockRequest): Exchange | undefined {
  return method === 'POST' ? all.find(({ paths }) => paths.some((template) => isPathOf(template, path))) : undefined
}

/** Whether a request carries the credentials, as far as it carries any: what is missing is the spec's to say. */
export function hasCredentials({ way }: Exchange, { path }: Pick<MockRequest, 'path'>, body: unknown): boolean {
  const inPath = pathValues(way.request.path, path)
  const inBody = typeof body === 'object' && body !== null ? new Map<string, unknown>(Object.entries(body)) : new Map<string, unknown>()
  return Object.entries(way.credentials).every(([name, { example }]) => {
    const given = inPath[name] ?? inBody.get(way.request.fields?.[name] ?? name)
    return given === undefined || given === example
  })
}

/** The documented answer with a token that this mock accepts, and with its end. */
export function withToken({ way, tokens, now }: Exchange, answer: Answer): Answer {
  const { token, expires } = way.request
  if (answer.status >= 300 || typeof valueAt(answer.body, token) !== 'string') return answer
  const body = withValueAt(answer.body, token, tokens.issue(LIFETIME))
  const end = new Date(now() + LIFETIME * 1000)
  // As the example has it: a Unix time, or a date.
  const example = valueAt(body, expires)
  const isNumber = example !== undefined && !Number.isNaN(Number(example))
  const seconds = Math.floor(end.getTime() / 1000)
  return {
    ...answer,
    body: withValueAt(body, expires, isNumber ? (typeof example === 'number' ? seconds : String(seconds)) : end.toISOString()),
  }
}

function pathsOf({ request, secondFactor }: ExchangeExtension): string[] {
  return [request.path, ...(secondFactor ? [secondFactor.path] : [])]
}
