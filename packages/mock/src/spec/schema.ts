import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from './resolve.js'
import { createMatcher } from '@hostwright/openapi/pattern.ts'
import { parsePointer } from '@hostwright/openapi/pointer.ts'

/** Returns a schema and everything that its `$ref`, allOf, oneOf and anyOf add, as a flat list. */
export function flatten(resolve: Resolve, schema: Schema | boolean | undefined, seen = new Set<Schema>()): Schema[] {
  if (!schema || typeof schema !== 'object' || seen.has(schema)) return []
  seen.add(schema)
  const { allOf = [], oneOf = [], anyOf = [] } = schema
  const target = schema.$ref === undefined ? undefined : resolve<Schema>({ $ref: schema.$ref })
  return [schema, ...[target, ...allOf, ...oneOf, ...anyOf].flatMap((part) => flatten(resolve, part, seen))]
}

/** Returns the schemas of a property, or of an entry of a list. */
export function child(resolve: Resolve, schemas: readonly Schema[], token: string): Schema[] {
  return schemas.flatMap(({ properties, prefixItems, items }) =>
    flatten(resolve, properties?.[token] ?? prefixItems?.[Number(token)] ?? items),
  )
}

/** Returns the schemas of the value at a JSON Pointer. */
export function schemasAt(resolve: Resolve, schema: Schema | undefined, pointer: string): Schema[] {
  return parsePointer(pointer).reduce((schemas, token) => child(resolve, schemas, token), flatten(resolve, schema))
}

/** Whether null is allowed; true unless a schema excludes it. */
export function allowsNull(schemas: readonly Schema[]): boolean {
  const typed = schemas.filter(({ type }) => type !== undefined)
  return typed.length === 0 || typed.some(({ type }) => [type].flat().includes('null'))
}

/** Whether a value satisfies every schema. Checks all alternatives, so that it rather returns false. */
export function allowsValue(schemas: readonly Schema[], value: string | number): boolean {
  return schemas.every((schema) => {
    if ((schema.enum && !schema.enum.includes(value)) || (schema.const !== undefined && schema.const !== value)) return false
    return typeof value === 'string' ? allowsText(schema, value) : allowsNumber(schema, value)
  })
}

function allowsText({ pattern, minLength = 0, maxLength = Infinity }: Schema, value: string): boolean {
  const { length } = [...value]
  return length >= minLength && length <= maxLength && (pattern === undefined || createMatcher(pattern).match(value) === true)
}

function allowsNumber(schema: Schema, value: number): boolean {
  const { minimum = -Infinity, maximum = Infinity, exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = schema
  const inside = value >= minimum && value <= maximum && value > exclusiveMinimum && value < exclusiveMaximum
  return inside && (schema.multipleOf === undefined || value % schema.multipleOf === 0)
}
