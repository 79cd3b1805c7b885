import type { Document } from '@hostwright/openapi/document.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'

/**
 * Replaces, in place, properties that an object cannot have (`false`) by enums without values: hey-api leaves out the
 * former, and types the latter as `never`.
 */
export function typeForbiddenFields(document: Document): void {
  for (const { kind, node } of walkDocument(document)) {
    const { properties } = node
    if (kind !== 'schema' || !isObject(properties)) continue
    for (const [name, property] of Object.entries(properties)) if (property === false) properties[name] = { enum: [] }
  }
}
