import type { Schema } from '@hostwright/openapi/document.ts'
import { createMatcher } from '@hostwright/openapi'

export { childParts as child, partsOf as flatten, schemasAt } from '@hostwright/openapi/schema-lookup.ts'

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
