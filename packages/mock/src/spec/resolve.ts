import type { Document, Reference, SecurityScheme } from '@hostwright/openapi/document.ts'
import { resolveRef } from '@hostwright/openapi/operations.ts'

export type Resolve = <T extends object>(node: T | Reference) => T

/** Returns a function that follows the `$ref` of a node repeatedly within `document`. */
export function createResolve(document: Document): Resolve {
  return (node) => resolveRef(document, node)
}

/** Returns the security schemes by name. */
export function securitySchemes({ components = {} }: Document, resolve: Resolve): Map<string, SecurityScheme> {
  const declared = Object.entries(components.securitySchemes ?? {})
  return new Map(declared.map(([name, scheme]) => [name, resolve<SecurityScheme>(scheme)]))
}
