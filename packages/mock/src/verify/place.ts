import type { Schema } from '@hostwright/openapi/document.ts'
import { parsePointer } from '@hostwright/openapi/pointer.ts'
import { hasField, type Part, type SchemaParts } from './schema-parts.js'
import { ANY } from './safe-name.js'

export interface Place {
  /** The location, such as `.domains[].name`: list entries and map keys are interchangeable. */
  readonly place: string
  /** The component that describes the value; undefined if there is none. */
  readonly component: string | undefined
}

/** Resolves a JSON Pointer in `value`. */
export function placeOf(schemaParts: SchemaParts, schema: Schema | undefined, value: unknown, pointer: string): Place {
  let place = ''
  let parts = schemaParts.of(schema)
  let node = value
  for (const token of parsePointer(pointer)) {
    const next = schemaParts.step(parts, node, token)
    if (Array.isArray(node)) place += '[]'
    else place += `.${next.isNamed ? token : ANY}`
    parts = next.parts
    node = (node as Record<string, unknown> | undefined)?.[token]
  }
  return { place, component: closest(parts, node)?.component }
}

/** Returns the alternative that declares the most fields of the value. */
function closest(parts: readonly Part[], value: unknown): Part | undefined {
  const names = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : []
  const fitting = ({ schema }: Part): number => (schema.properties ? 1 + names.filter((name) => hasField(schema, name)).length : 0)
  const describing = parts.filter(({ schema }) => schema.$ref === undefined)
  return describing.reduce<Part | undefined>((best, part) => (best && fitting(best) >= fitting(part) ? best : part), undefined)
}
