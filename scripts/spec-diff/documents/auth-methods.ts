import { isDeepStrictEqual } from 'node:util'
import { authMethodsOf, securitySchemes, type AuthMethod } from '@hostwright/openapi/auth-methods.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import type { Change } from '../change.ts'

/** Returns the changes of auth methods. All options of a method are required; a further method breaks nothing. */
export function authMethodChanges(before: Document, after: Document): Change[] {
  const [was, is] = [before, after].map((document) => securitySchemes(document).get(schemeName(document)))
  if (was === undefined || is === undefined) return []
  const key = 'x-auth' in is ? 'x-auth' : 'x-credentials'
  const pointer = `${childPointer('#/components/securitySchemes', schemeName(after))}/${key}`
  return compareAuthMethods(authMethodsOf(was), authMethodsOf(is)).map(({ level, message }) => ({
    level,
    methods: [],
    field: 'options',
    message,
    pointer,
  }))
}

/** Returns the name of the security scheme that the document requires for all operations: clients authenticate with it. */
function schemeName(document: Document): string {
  return Object.keys(document.security?.[0] ?? {})[0] ?? ''
}

function compareAuthMethods(before: readonly AuthMethod[], after: readonly AuthMethod[]): Pick<Change, 'level' | 'message'>[] {
  const found: Pick<Change, 'level' | 'message'>[] = []
  const fresh = after.filter((method) => !before.some((other) => isSame(method, other)))
  for (const method of before) {
    const match = after.find((other) => isSame(method, other))
    if (match === undefined) found.push({ level: 'breaking', message: `${optionList(method)} are no longer an auth method` })
    else found.push(...compareOne(method, match))
  }
  // Replaced options are reported together with the new ones.
  for (const method of fresh) found.push({ level: 'added', message: `${optionList(method)} are a new auth method` })
  // Of several methods, createClient takes one as `auth`.
  const [was, is] = [before.length > 1, after.length > 1]
  if (was !== is && before.length > 0 && after.length > 0)
    found.push({ level: 'breaking', message: `are passed to createClient ${is ? 'in `auth`' : 'directly'}` })
  return found
}

function compareOne(was: AuthMethod, is: AuthMethod): Pick<Change, 'level' | 'message'>[] {
  const gone = was.optional.filter((option) => !is.optional.includes(option))
  const fresh = is.optional.filter((option) => !was.optional.includes(option))
  const found: Pick<Change, 'level' | 'message'>[] = [
    ...gone.map((option) => ({ level: 'breaking' as const, message: `\`${option}\` is gone` })),
    ...fresh.map((option) => ({ level: 'added' as const, message: `\`${option}\` is new` })),
  ]
  if (found.length > 0 || isDeepStrictEqual(behavior(was), behavior(is))) return found
  const isDocsOnly = isDeepStrictEqual(withoutDocs(behavior(was)), withoutDocs(behavior(is)))
  return [
    isDocsOnly
      ? { level: 'docs-only', message: 'have other documentation' }
      : { level: 'fixed', message: `${optionList(is)} authenticate differently` },
  ]
}

function isSame(one: AuthMethod, other: AuthMethod): boolean {
  return isDeepStrictEqual(one.required.toSorted(), other.required.toSorted())
}

function optionList({ required }: AuthMethod): string {
  return required.map((option) => `\`${option}\``).join(' and ')
}

/** Returns the parts of a method that decide what a client sends. */
function behavior({ declared, scheme }: AuthMethod): unknown {
  return [declared, scheme['x-token-request']]
}

function withoutDocs(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, child: unknown) => (key === 'description' || key === 'example' ? undefined : child)) ?? 'null',
  )
}
