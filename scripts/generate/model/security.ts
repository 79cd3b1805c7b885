import type { Document, SecurityScheme } from '@hostwright/openapi/document.ts'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'
import { UnsupportedSpecError } from '../unsupported-spec-error.ts'

/** Returns the security scheme that a document requires for all operations, and its name. @throws UnsupportedSpecError if there is none */
export function clientSchemeOf(folder: string, document: Document): readonly [SecurityScheme, name: string] {
  const names = Object.keys(document.security?.[0] ?? {})
  const [name = ''] = names
  const scheme = document.components?.securitySchemes?.[name]
  if (!scheme || '$ref' in scheme || names.length > 1)
    throw new UnsupportedSpecError(
      `specs/${folder}/openapi.yaml needs a global security requirement that names one of its securitySchemes.`,
      '/security',
    )
  return [scheme, name]
}

/** Returns whether an operation needs credentials. */
export function isAuthenticated(document: Document, operation: SpecOperation): boolean {
  return alternativesOf(document, operation).flat().length > 0
}

/** Rejects an operation that cannot be called with the client's scheme alone. @throws UnsupportedSpecError */
export function rejectOtherSchemes(document: Document, operation: SpecOperation, clientScheme: string): void {
  const alternatives = alternativesOf(document, operation)
  if (alternatives.flat().length === 0 || alternatives.some(([scheme, more]) => scheme === clientScheme && more === undefined)) return
  const required = alternatives.map((names) => names.map((name) => `"${name}"`).join(' and ')).join(' or ')
  throw new UnsupportedSpecError(`${operation.id} requires the security scheme ${required}; a client supports "${clientScheme}" only.`)
}

/** Returns the names of the schemes of each alternative. */
function alternativesOf(document: Document, { operation }: SpecOperation): string[][] {
  return (operation.security ?? document.security ?? []).map((requirement) => Object.keys(requirement))
}
