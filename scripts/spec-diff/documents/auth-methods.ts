import { isDeepStrictEqual } from 'node:util'
import type { Document, SecurityScheme } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import type { Change } from '../change.ts'

/** Returns how auth methods changed behind their options: other requests, or other documentation. */
export function authMethodChanges(before: Document, after: Document): Change[] {
  const [was, is] = [schemeOf(before), schemeOf(after)].map((scheme) =>
    Object.entries(scheme ?? {}).filter(([key]) => key.startsWith('x-')),
  )
  if (isDeepStrictEqual(was, is)) return []
  const isDocsOnly = isDeepStrictEqual(withoutDocs(was), withoutDocs(is))
  const effect = isDocsOnly
    ? ({ level: 'docs-only', message: 'have other documentation' } as const)
    : ({ level: 'fixed', message: 'authenticate differently' } as const)
  return [{ ...effect, methods: [], field: 'options', pointer: childPointer('#/components/securitySchemes', schemeName(after)) }]
}

/** Returns the security scheme that the document requires for all operations: clients authenticate with it. */
function schemeName(document: Document): string {
  return Object.keys(document.security?.[0] ?? {})[0] ?? ''
}

function schemeOf(document: Document): SecurityScheme | undefined {
  const scheme = document.components?.securitySchemes?.[schemeName(document)]
  return scheme && findRef<SecurityScheme>(document, scheme)
}

function withoutDocs(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, child: unknown) => (key === 'description' || key === 'example' ? undefined : child)))
}
