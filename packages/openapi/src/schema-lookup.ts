import { isJson } from './media-type.ts'
import type { Document, Operation, Response, Schema } from './document.ts'
import { findRef } from './operations.ts'
import { isObject, parsePointer } from './pointer.ts'

/** Returns the schema of an operation's first 2xx response with JSON content. */
export function successSchema(document: Document, operation: Operation): Schema | undefined {
  const statuses = Object.keys(operation.responses ?? {}).filter((status) => status.startsWith('2'))
  for (const status of statuses.toSorted()) {
    const response = findRef<Response>(document, operation.responses?.[status] ?? { description: '' })
    const json = Object.entries(response?.content ?? {}).find(([mediaType]) => isJson(mediaType))
    if (json?.[1].schema !== undefined) return json[1].schema
  }
  return undefined
}

/**
 * Returns the schemas of the part of a value at a JSON Pointer: several if alternatives differ, none if no alternative has that
 * part.
 */
export function schemasAt(document: Document, schema: Schema, pointer: string): Schema[] {
  let current = partsOf(document, schema)
  for (const key of parsePointer(pointer)) {
    current = current.flatMap((part) => childrenOf(part, key)).flatMap((child) => partsOf(document, child))
  }
  return current
}

function childrenOf(schema: Schema, key: string): Schema[] {
  const named = Object.hasOwn(schema.properties ?? {}, key) ? schema.properties?.[key] : undefined
  const child = named ?? (/^\d+$/.test(key) ? schema.items : undefined)
  return isObject(child) ? [child as Schema] : []
}

/** Returns a schema and everything that it refers to or is composed of. */
function partsOf(document: Document, schema: Schema, seen = new Set<Schema>()): Schema[] {
  if (seen.has(schema)) return []
  seen.add(schema)
  const target = schema.$ref === undefined ? undefined : findRef<Schema>(document, schema)
  const inner = [target, ...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]
  return [schema, ...inner.flatMap((part) => (part === undefined ? [] : partsOf(document, part, seen)))]
}

/** Returns the schemas that a schema refers to, is composed of, or has for its properties and items. */
export function childSchemas(document: Document, schema: Schema): Schema[] {
  const target = schema.$ref === undefined ? undefined : findRef<Schema>(document, schema)
  const single = [target, schema.items, schema.additionalProperties, schema.not]
  const lists = [schema.allOf, schema.anyOf, schema.oneOf, schema.prefixItems].flatMap((list) => list ?? [])
  const maps = [schema.properties, schema.patternProperties].flatMap((map) => Object.values(map ?? {}))
  return [...single, ...lists, ...maps].filter((child): child is Schema => isObject(child))
}
