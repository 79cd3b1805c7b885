import { isDeepStrictEqual } from 'node:util'
import { authMethodsOf, securitySchemes } from '@hostwright/openapi/auth-methods.ts'
import type { Document } from '@hostwright/openapi/document.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import type { Change } from '../change.ts'

/** Returns how auth methods changed behind their options: other requests, or other documentation. */
export function authMethodChanges(before: Document, after: Document): Change[] {
  const [was, is] = [declaredMethods(before), declaredMethods(after)]
  if (isDeepStrictEqual(was, is)) return []
  const isDocsOnly = isDeepStrictEqual(withoutTexts(was), withoutTexts(is))
  const effect = isDocsOnly
    ? ({ level: 'docs-only', message: 'have other documentation' } as const)
    : ({ level: 'fixed', message: 'authenticate differently' } as const)
  return [{ ...effect, methods: [], field: 'options', pointer: childPointer('#/components/securitySchemes', schemeName(after)) }]
}

/** Returns the name of the security scheme that the document requires for all operations: clients authenticate with it. */
function schemeName(document: Document): string {
  return Object.keys(document.security?.[0] ?? {})[0] ?? ''
}

/** Returns the parts of the auth methods that decide what a client sends. */
function declaredMethods(document: Document): unknown[] {
  const scheme = securitySchemes(document).get(schemeName(document))
  return scheme ? authMethodsOf(scheme).map(({ declared }) => [declared, scheme['x-token-request'] ?? null]) : []
}

/** Returns a copy without descriptions, summaries and examples that are texts. Names of types, as in a discriminator, stay. */
export function withoutTexts(value: unknown): unknown {
  const isText = (key: string, child: unknown) =>
    /^(?:description|summary|example)$/.test(key) && typeof child === 'string' && !child.startsWith('#/')
  return JSON.parse(JSON.stringify(value, (key, child: unknown) => (isText(key, child) ? undefined : child)))
}
