import { jsonMedia } from './media-type.ts'
import type { Document, Operation, Response, Schema } from './document.ts'
import { findRef, type Resolve } from './operations.ts'
import { isObject, parsePointer } from './pointer.ts'

/** Returns the schema of an operation's first 2xx response with JSON content. */
export function successSchema(document: Document, operation: Operation): Schema | undefined {
  const successes = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
  const schemas = successes
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([, response]) => jsonMedia(findRef<Response>(document, response)?.content)?.schema)
  return schemas.find((schema) => schema !== undefined)
}

/** The document, or the function that follows its references. */
type Source = Document | Resolve

/**
 * Returns the schemas of the part of a value at a JSON Pointer: several if alternatives differ, none if no alternative has that
 * part.
 */
export function schemasAt(source: Source, schema: Schema | undefined, pointer: string): Schema[] {
  return parsePointer(pointer).reduce((parts, key) => childParts(source, parts, key), partsOf(source, schema))
}

/** Returns the schemas of a property, or of an entry of a list. */
export function childParts(source: Source, parts: readonly Schema[], key: string): Schema[] {
  const index = /^\d+$/.test(key) ? Number(key) : undefined
  return parts.flatMap(({ properties = {}, prefixItems = [], items }) => {
    const named = Object.hasOwn(properties, key) ? properties[key] : undefined
    return partsOf(source, named ?? (index === undefined ? undefined : (prefixItems[index] ?? items)))
  })
}

/** Returns a schema and everything that it refers to or is composed of. */
export function partsOf(source: Source, schema: Schema | boolean | undefined, seen = new Set<Schema>()): Schema[] {
  if (!isObject(schema) || seen.has(schema)) return []
  seen.add(schema)
  const { $ref, allOf = [], oneOf = [], anyOf = [] } = schema as Schema
  const resolve: Resolve = typeof source === 'function' ? source : (node) => findRef(source, node)
  const target = $ref === undefined ? undefined : resolve<Schema>({ $ref })
  return [schema, ...[target, ...allOf, ...oneOf, ...anyOf].flatMap((part) => partsOf(source, part, seen))]
}

/** Returns the schemas that a schema refers to, is composed of, or has for its properties and items. */
export function childSchemas(document: Document, schema: Schema): Schema[] {
  const target = schema.$ref === undefined ? undefined : findRef<Schema>(document, schema)
  const single = [target, schema.items, schema.additionalProperties, schema.not]
  const lists = [schema.allOf, schema.anyOf, schema.oneOf, schema.prefixItems].flatMap((list) => list ?? [])
  const maps = [schema.properties, schema.patternProperties].flatMap((map) => Object.values(map ?? {}))
  return [...single, ...lists, ...maps].filter((child): child is Schema => isObject(child))
}
