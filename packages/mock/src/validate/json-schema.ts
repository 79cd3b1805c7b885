import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'

/** The direction that a schema is used for: requests need no readOnly fields, responses no writeOnly ones. */
export type Side = 'request' | 'response'

type Node = Record<string, unknown>

const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
const LISTS = new Set(['allOf', 'oneOf', 'anyOf', 'prefixItems'])
const SCHEMAS = new Set(['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'])
/** Annotations that may contain anything, including `$ref` and `$id`; and keywords that `unknownFields` checks, across alternatives. */
const DROPPED = new Set(['example', 'examples', 'default', 'discriminator', '$id', '$schema', 'unevaluatedProperties', 'unevaluatedItems'])

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

export interface Conversion {
  readonly resolve: Resolve
  readonly side: Side
  /** Whether values are text that is converted to the schema's type; constants of other types then need a type. */
  readonly isText: boolean
  /** Returns the name of a `$ref`'s target. */
  readonly register: (ref: string) => string
  /** Called with each object of the result, its source in the spec, and the source's parents, innermost first. */
  readonly note: (converted: object, sources: readonly object[]) => void
}

/**
 * Converts a schema of the spec to plain JSON Schema 2020-12: translates OpenAPI 3.0 keywords, limits `required` to one direction, and
 * replaces each `$ref` with the name that `register` returns for its target.
 */
export function toJsonSchema(schema: Schema | boolean, { resolve, side, isText, register, note }: Conversion): object | boolean {
  return convert(schema, [])

  function convert(node: unknown, around: readonly object[]): object | boolean {
    if (typeof node !== 'object' || node === null) return node !== false
    const sources = [node, ...around]
    const { nullable, ...schemaNode } = node as Node
    const converted: Node = {}
    for (const [key, value] of Object.entries(schemaNode)) {
      if (DROPPED.has(key) || key.startsWith('x-')) continue
      converted[key] = keyword(key, value, schemaNode, (child) => convert(child, sources))
      if (converted[key] === undefined) delete converted[key]
    }
    if (isText && !('type' in converted)) Object.assign(converted, typeOfConstants(schemaNode))
    limit(converted, 'minimum', 'exclusiveMinimum')
    limit(converted, 'maximum', 'exclusiveMaximum')
    note(converted, sources)
    if (nullable !== true) return converted
    const widened = orNull(converted)
    note(widened, sources)
    return widened
  }

  function keyword(key: string, value: unknown, parent: Node, inner: (node: unknown) => object | boolean): unknown {
    if (key === '$ref') return typeof value === 'string' ? register(value) : undefined
    if (key === 'required') return Array.isArray(value) ? value.filter((name) => isRequired(parent, String(name))) : undefined
    if (key === 'type') return knownTypes(value)
    if (key === 'pattern') return typeof value === 'string' ? value : undefined
    if (MAPS.has(key)) return mapValues(value, inner)
    if (LISTS.has(key)) return Array.isArray(value) ? value.map(inner) : undefined
    return SCHEMAS.has(key) ? inner(value) : value
  }

  function isRequired({ properties }: Node, name: string): boolean {
    const property = (properties as Record<string, Schema> | undefined)?.[name]
    if (typeof property !== 'object') return true
    const flags: Node = { ...resolve<Schema>(property as Schema & { $ref: string }), ...property }
    return flags[side === 'request' ? 'readOnly' : 'writeOnly'] !== true
  }
}

/** OpenAPI 3.0 has a boolean next to the limit; JSON Schema has a separate limit. */
function limit(schema: Node, inclusive: string, exclusive: string): void {
  if (typeof schema[exclusive] !== 'boolean') return
  if (schema[exclusive] === true && inclusive in schema) {
    schema[exclusive] = schema[inclusive]
    delete schema[inclusive]
  } else delete schema[exclusive]
}

/** OpenAPI 3.0 `nullable` extends `type` and, as most specs mean it, `enum` and `$ref`. */
function orNull(schema: Node): Node {
  if (typeof schema['type'] === 'string' && !('enum' in schema)) return { ...schema, type: [schema['type'], 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}

/** Returns undefined for a type that JSON Schema lacks, such as `file` in older specs. */
function knownTypes(value: unknown): unknown {
  return [value].flat().every((type) => TYPES.has(String(type))) ? value : undefined
}

function typeOfConstants({ const: constant, enum: values = [constant] }: Node): { type?: string[] } {
  const types = Array.isArray(values) ? values.map((value) => (value === null ? 'null' : typeof value)) : []
  return types.length > 0 && types.every((type) => type !== 'string' && TYPES.has(type)) ? { type: [...new Set(types)] } : {}
}

function mapValues(value: unknown, change: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, change(entry)]))
}
