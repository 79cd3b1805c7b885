import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'

/** Keywords whose schemas describe the same object as the schema around them. */
const COMPOSITION = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas'])

/**
 * Closes, in place, every object that lists properties. `unevaluatedProperties` goes on the root schema of a value, so
 * that the parts of an allOf count together.
 */
export function closeSchemas(document: Document): Document {
  for (const { kind, node, slot } of walkDocument(document)) {
    if (kind !== 'schema') continue
    if (isOpenObject(node) && !['allOf', 'not', 'if', 'then', 'else'].includes(slot)) node['additionalProperties'] = true
    const startsValue = slot !== 'schemas' && !COMPOSITION.has(slot)
    if (startsValue && !('unevaluatedProperties' in node) && listsProperties(document, node)) {
      node['unevaluatedProperties'] = false
    }
  }
  return document
}

function isOpenObject(schema: Schema): boolean {
  const types = [schema.type].flat()
  const says = ['$ref', 'properties', 'patternProperties', 'additionalProperties', ...COMPOSITION].some((key) => key in schema)
  return types.includes('object') && !says
}

function listsProperties(document: Document, schema: Schema, seen = new Set<object>()): boolean {
  if (seen.has(schema)) return false
  seen.add(schema)
  // An object whose properties are all readOnly has none in a request, and takes no other.
  if (schema.properties !== undefined) return true
  const target = findRef<Schema>(document, schema)
  const parts = [target, ...['allOf', 'anyOf', 'oneOf', 'then', 'else'].flatMap((key) => schema[key])]
  return parts.some((part) => isObject(part) && listsProperties(document, part, seen))
}
