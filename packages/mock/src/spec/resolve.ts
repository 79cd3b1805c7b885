import type { Document, Reference } from '@hostwright/openapi/document.ts'
import { resolveRef } from '@hostwright/openapi/operations.ts'

export type Resolve = <T extends object>(node: T | Reference) => T

/** Returns a function that follows the `$ref` of a node repeatedly within `document`. */
export function createResolve(document: Document): Resolve {
  return (node) => resolveRef(document, node)
}
