import { isDeepStrictEqual } from 'node:util'
import type { Document, SecurityScheme } from '@hostwright/openapi/document.ts'
import type { AuthMethodExtension } from '@hostwright/openapi/extension-types.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import type { Change } from '../change.ts'

/** A auth method by the options that it takes. */
interface Way {
  options: string[]
  optional: string[]
  declared: unknown
}

/** Options of the client that carry credentials. Those of one way are all required; a further way asks nothing of anybody. */
export function signInChanges(before: Document, after: Document): Change[] {
  const [was, is] = [schemeOf(before), schemeOf(after)]
  if (was === undefined || is === undefined || isDeepStrictEqual(ownKeys(was), ownKeys(is))) return []
  const key = 'x-auth' in is ? 'x-auth' : 'x-credentials'
  const pointer = `${childPointer('#/components/securitySchemes', schemeName(after))}/${key}`
  return compareWays(waysOf(was), waysOf(is)).map(({ level, message }) => ({ level, methods: [], field: 'options', message, pointer }))
}

/** Clients sign in by the scheme that the document names for all operations. */
function schemeName(document: Document): string {
  return Object.keys(document.security?.[0] ?? {})[0] ?? ''
}

function schemeOf(document: Document): SecurityScheme | undefined {
  const scheme = document.components?.securitySchemes?.[schemeName(document)]
  return scheme && findRef<SecurityScheme>(document, scheme)
}

function compareWays(before: readonly Way[], after: readonly Way[]): Pick<Change, 'level' | 'message'>[] {
  const found: Pick<Change, 'level' | 'message'>[] = []
  const fresh = after.filter((way) => !before.some((other) => isSame(way, other)))
  for (const way of before) {
    const match = after.find((other) => isSame(way, other))
    if (match === undefined) found.push({ level: 'breaking', message: `${inWords(way)} are no auth method any more` })
    else found.push(...compareOne(way, match))
  }
  // Options that take the place of others are told with these.
  for (const way of fresh) found.push({ level: 'added', message: `${inWords(way)} are a new auth method` })
  const [first] = before
  const [now] = after
  if (first !== undefined && now !== undefined && after.some((way) => isSame(way, first)) && !isSame(first, now))
    found.push({ level: 'breaking', message: `${inWords(now)} are what createClient takes in place of ${inWords(first)}` })
  return found
}

function compareOne(was: Way, is: Way): Pick<Change, 'level' | 'message'>[] {
  const gone = was.optional.filter((option) => !is.optional.includes(option))
  const fresh = is.optional.filter((option) => !was.optional.includes(option))
  const found: Pick<Change, 'level' | 'message'>[] = [
    ...gone.map((option) => ({ level: 'breaking' as const, message: `\`${option}\` is gone` })),
    ...fresh.map((option) => ({ level: 'added' as const, message: `\`${option}\` is new` })),
  ]
  if (found.length > 0 || isDeepStrictEqual(was.declared, is.declared)) return found
  const isWords = isDeepStrictEqual(withoutWords(was.declared), withoutWords(is.declared))
  return [isWords ? { level: 'words', message: 'have other words' } : { level: 'fixed', message: `${inWords(is)} sign in otherwise` }]
}

function isSame(one: Way, other: Way): boolean {
  return isDeepStrictEqual(one.options.toSorted(), other.options.toSorted())
}

function inWords({ options }: Way): string {
  return options.map((option) => `\`${option}\``).join(' and ')
}

function waysOf(scheme: SecurityScheme): Way[] {
  const { 'x-credentials': credentials, 'x-auth': ways, 'x-token-request': request } = scheme
  if (credentials !== undefined) return [{ options: Object.keys(credentials), optional: [], declared: { credentials, request } }]
  return (ways ?? []).map((way) => ({
    options: optionsOf(way),
    optional: 'settings' in way ? Object.keys(way.settings ?? {}) : [],
    declared: way,
  }))
}

function optionsOf(way: AuthMethodExtension): string[] {
  return way.kind === 'constant' ? [way.option] : Object.keys(way.credentials)
}

function ownKeys(scheme: SecurityScheme): [string, unknown][] {
  return Object.entries(scheme).filter(([key]) => key.startsWith('x-'))
}

function withoutWords(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, child: unknown) => (key === 'description' || key === 'example' ? undefined : child)) ?? 'null',
  )
}
