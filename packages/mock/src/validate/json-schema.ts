import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'

/** Which side of a call a schema describes: what is read-only is not required of a request, nor what is write-only of an answer. */
export type Side = 'request' | 'response'

type Node = Record<string, unknown>

const MAPS = new Set(['properties', 'patternProperties', '$defs', 'dependentSchemas'])
const LISTS = new Set(['allOf', 'oneOf', 'anyOf', 'prefixItems'])
const SCHEMAS = new Set(['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'])
/** Annotations that may hold anything, a `$ref` or an `$id` too; and what `unknownFields` judges, which also looks into alternatives. */
const DROPPED = new Set(['example', 'examples', 'default', 'discriminator', '$id', '$schema', 'unevaluatedProperties', 'unevaluatedItems'])

const TYPES = new Set(['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'])

export interface Conversion {
  resolve: Resolve
  side: Side
  /** Whether values are text, which is made what `type` says; constants of other types then need one. */
  isText: boolean
  /** Gives the name of what a `$ref` leads to. */
  register: (ref: string) => string
  /** Told of each object of the result, and the object of the spec that it was made of with those around that, from the inside. */
  note: (converted: object, sources: readonly object[]) => void
}

/**
 * A schema of the spec as plain JSON Schema 2020-12: OpenAPI 3.0's own keywords translated, `required` as it is on one side,
 * and each `$ref` replaced by the name that `register` gives to what it leads to.
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

/** OpenAPI 3.0 has a boolean beside the limit where JSON Schema has a limit of its own. */
function limit(schema: Node, inclusive: string, exclusive: string): void {
  if (typeof schema[exclusive] !== 'boolean') return
  if (schema[exclusive] === true && inclusive in schema) {
    schema[exclusive] = schema[inclusive]
    delete schema[inclusive]
  } else delete schema[exclusive]
}

/** `nullable` of OpenAPI 3.0, which widens `type` and, as most specs mean it, `enum` and `$ref`. */
function orNull(schema: Node): Node {
  if (typeof schema['type'] === 'string' && !('enum' in schema)) return { ...schema, type: [schema['type'], 'null'] }
  return { anyOf: [schema, { type: 'null' }] }
}

/** Undefined where a type is none of JSON Schema's, as `file` of older specs. */
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
