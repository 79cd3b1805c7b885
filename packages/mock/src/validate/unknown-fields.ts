import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { flatten } from '../spec/schema.js'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { createMatcher } from '@hostwright/openapi/pattern.ts'

/**
 * Returns JSON Pointers (RFC 6901) to the fields of `value` that no part of the schema declares. The fields of allOf, oneOf, anyOf and
 * `$ref` count together, so that the matching alternative need not be known. All fields of an object are known if its schema has
 * patternProperties, or additionalProperties or unevaluatedProperties that allow some, or does not mention properties. Does not list
 * the fields inside an unknown one.
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
  const hasPrefixItems = parts.some(({ prefixItems }) => prefixItems !== undefined)
  for (const [index, entry] of list.entries()) {
    const schemas = hasPrefixItems ? present(parts.map(({ prefixItems, items }) => prefixItems?.[index] ?? items)) : rest
    walk(resolve, schemas, entry, `${pointer}/${index}`, found)
  }
}

/** Returns the schemas of a field that is not declared by name. */
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

/** Whether an alternative accepts any object. One that only requires some fields restricts its neighbors instead. */
function isAnyObject(parts: readonly Schema[]): boolean {
  const restrictsFields = parts.some((part) => part.properties ?? part.required ?? (isDeclaredClosed(part) ? [] : undefined))
  return !restrictsFields && parts.some(({ type }) => [type].flat().includes('object'))
}

function present(schemas: readonly (Schema | boolean | undefined)[]): Schema[] {
  return schemas.filter((schema) => typeof schema === 'object')
}
