import type { Document, Reference } from '@hostwright/openapi/document.ts'
import { isReference, resolveRef } from '@hostwright/openapi/operations.ts'

export type Resolve = <T extends object>(node: T | Reference) => T

/** Returns a function that follows the `$ref` of a node repeatedly within `document`, which must not change: each is followed once. */
export function createResolve(document: Document): Resolve {
  const targets = new Map<string, object>()
  return <T extends object>(node: T | Reference): T => {
    if (!isReference(node)) return node
    const target = targets.get(node.$ref) ?? resolveRef<T>(document, node)
    targets.set(node.$ref, target)
    return target as T
  }
}
