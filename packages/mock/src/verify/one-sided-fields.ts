import type { Schema } from '@hostwright/openapi/document.ts'
import type { Side } from '../validate/json-schema.js'
import { hasField, type Part, type SchemaParts } from './schema-parts.js'
import { childPointer } from '@hostwright/openapi/pointer.ts'

/**
 * Returns the function that finds fields of the wrong direction, as JSON Pointers: readOnly fields in a request, writeOnly ones in a
 * response. If several alternatives have a field, all of them must be readOnly or writeOnly.
 */
export function createOneSidedFields(schemaParts: SchemaParts, side: Side): (schema: Schema, value: unknown) => string[] {
  const flag = side === 'request' ? 'readOnly' : 'writeOnly'
  const reaching = new WeakMap<readonly Part[], boolean>()

  return (schema, value) => {
    const found: string[] = []
    walk(schemaParts.of(schema), value, '', found)
    return found
  }

  function walk(parts: readonly Part[], node: unknown, pointer: string, found: string[]): void {
    if (typeof node !== 'object' || node === null || !reaches(parts)) return
    for (const [token, child] of Object.entries(node)) {
      const next = schemaParts.step(parts, node, token)
      const at = childPointer(pointer, token)
      if (next.isNamed && isFlagged(parts, token)) found.push(at)
      else walk(next.parts, child, at, found)
    }
  }

  /** Whether the schema has any such field; most responses have none. */
  function reaches(parts: readonly Part[]): boolean {
    const known = reaching.get(parts)
    if (known !== undefined) return known
    const seen = new Set<Schema>()
    const result = parts.some(({ schema }) => mentions(schema, seen))
    reaching.set(parts, result)
    return result
  }

  function mentions(schema: Schema | boolean | undefined, seen: Set<Schema>): boolean {
    return schemaParts.of(schema).some(({ schema: part }) => {
      if (seen.has(part)) return false
      seen.add(part)
      const { properties = {}, patternProperties = {}, prefixItems = [], items, additionalProperties, unevaluatedProperties } = part
      const inside = [...Object.values(properties), ...Object.values(patternProperties), ...prefixItems]
      return part[flag] === true || [...inside, items, additionalProperties, unevaluatedProperties].some((child) => mentions(child, seen))
    })
  }

  function isFlagged(parts: readonly Part[], name: string): boolean {
    const declaring = parts.filter(({ schema }) => hasField(schema, name))
    return declaring.every(({ schema }) => schemaParts.of(schema.properties?.[name]).some((part) => part.schema[flag] === true))
  }
}
