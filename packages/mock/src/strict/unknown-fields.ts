import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { flatten } from '../spec/schema.js'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { createMatcher } from '@hostwright/openapi'

/**
 * JSON Pointers (RFC 6901) of the fields of `value` that no part of the schema declares. What allOf, oneOf, anyOf and `$ref` add
 * counts together, so it need not be decided which alternative a value is. An object is open, and all of its fields known, where its
 * schema has patternProperties, additionalProperties or unevaluatedProperties that allow some, or says nothing of properties.
 * What is inside an unknown field is not listed again.
 */
export function unknownFields(resolve: Resolve, schema: Schema | undefined, value: unknown): string[] {
  const found: string[] = []
  walk(resolve, schema ? [schema] : [], value, '', found)
  return found
}

function walk(resolve: Resolve, schemas: readonly Schema[], value: unknown, pointer: string, found: string[]): void {
  if (typeof value !== 'object' || value === null || schemas.length === 0) return
  const parts = schemas.flatMap((schema) => flatten(resolve, schema))
  if (Array.isArray(value)) return walkList(resolve, parts, value, pointer, found)
  const isOpen = allowsAnyField(resolve, parts)
  for (const [name, field] of Object.entries(value)) {
    const at = childPointer(pointer, name)
    const declared = parts.filter(({ properties }) => properties && Object.hasOwn(properties, name))
    if (declared.length === 0 && !isOpen) found.push(at)
    else if (declared.length > 0) walk(resolve, present(declared.map(({ properties }) => properties?.[name])), field, at, found)
    else walk(resolve, extraSchemas(parts, name), field, at, found)
  }
}

function walkList(resolve: Resolve, parts: readonly Schema[], list: readonly unknown[], pointer: string, found: string[]): void {
  const rest = present(parts.map(({ items }) => items))
  const hasPlaces = parts.some(({ prefixItems }) => prefixItems !== undefined)
  for (const [index, entry] of list.entries()) {
    const schemas = hasPlaces ? present(parts.map(({ prefixItems, items }) => prefixItems?.[index] ?? items)) : rest
    walk(resolve, schemas, entry, `${pointer}/${index}`, found)
  }
}

/** The schemas of a field that is not declared by name. */
function extraSchemas(parts: readonly Schema[], name: string): Schema[] {
  const matching = parts.flatMap(({ patternProperties = {} }) =>
    Object.entries(patternProperties)
      .filter(([pattern]) => createMatcher(pattern).test(name))
      .map(([, schema]) => schema),
  )
  return present(matching.length > 0 ? matching : parts.flatMap((part) => [part.additionalProperties, part.unevaluatedProperties]))
}

function allowsAnyField(resolve: Resolve, parts: readonly Schema[]): boolean {
  if (parts.some(isDeclaredOpen)) return true
  if (parts.some(({ properties }) => properties !== undefined))
    return parts.some(({ oneOf = [], anyOf = [] }) => [...oneOf, ...anyOf].some((schema) => isAnyObject(flatten(resolve, schema))))
  return !parts.some(isDeclaredClosed)
}

function isDeclaredOpen({ additionalProperties, unevaluatedProperties, patternProperties }: Schema): boolean {
  return (
    [additionalProperties, unevaluatedProperties].some((rule) => rule !== undefined && rule !== false) || patternProperties !== undefined
  )
}

function isDeclaredClosed({ additionalProperties, unevaluatedProperties }: Schema): boolean {
  return additionalProperties === false || unevaluatedProperties === false
}

/** True for an alternative that takes any object; one that only requires some fields narrows what stands beside it. */
function isAnyObject(parts: readonly Schema[]): boolean {
  const saysOfFields = parts.some((part) => part.properties ?? part.required ?? (isDeclaredClosed(part) ? [] : undefined))
  return !saysOfFields && parts.some(({ type }) => [type].flat().includes('object'))
}

function present(schemas: readonly (Schema | boolean | undefined)[]): Schema[] {
  return schemas.filter((schema) => typeof schema === 'object')
}
