import type { Document } from '@hostwright/openapi/document.ts'
import { BEHAVIOR_KEYS } from '@hostwright/openapi/extension-types.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'

/** Whether a document describes its provider's behavior with our extensions. `keys` are their names for each kind of object. */
export function usesExtensions(document: Document, keys = BEHAVIOR_KEYS): boolean {
  for (const { kind, node } of walkDocument(document)) if (keys[kind]?.some((key) => Object.hasOwn(node, key))) return true
  return false
}
