import type { Schema } from '../spec/document.js'
import type { Side } from './json-schema.js'
import type { Part, SchemaParts } from './schema-parts.js'

/**
 * JSON Pointers of fields on the wrong side: what is readOnly in a request, what is writeOnly in an answer. Where several
 * alternatives have a field, all of them must say so.
 */
export function oneSidedFields(schemaParts: SchemaParts, schema: Schema, side: Side, value: unknown): string[] {
  const flag = side === 'request' ? 'readOnly' : 'writeOnly'
  const found: string[] = []
  walk(schemaParts.of(schema), value, '')
  return found

  function walk(parts: readonly Part[], node: unknown, pointer: string): void {
    if (typeof node !== 'object' || node === null || parts.length === 0) return
    for (const [token, child] of Object.entries(node)) {
      const next = schemaParts.step(parts, node, token)
      const at = `${pointer}/${token.replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (next.isNamed && isFlagged(parts, token)) found.push(at)
      else walk(next.parts, child, at)
    }
  }

  function isFlagged(parts: readonly Part[], name: string): boolean {
    const declarations = parts.flatMap(({ schema: { properties } }) =>
      properties && Object.hasOwn(properties, name) ? [properties[name]] : [],
    )
    return declarations.every((declaration) => schemaParts.of(declaration).some((part) => part.schema[flag] === true))
  }
}
