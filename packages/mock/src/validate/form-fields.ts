import { append } from '../append.js'
import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { isTooDeep } from '../http/json-depth.js'
import type { FormField } from '../http/form-field.js'
import { child, flatten } from '../spec/schema.js'
import { nameParts, nest, type NestedField } from './nested-names.js'

export interface FormValue {
  readonly value: Record<string, unknown>
  /** Fields that are files, whose content is not checked. */
  readonly files: ReadonlySet<string>
}

/**
 * Returns the object that a form represents: repeated fields are lists, and names with brackets, such as `tags[]` and `owner[name]`,
 * are lists and objects, unless the schema has a property with that exact name. Objects may be JSON, the default of OpenAPI's
 * Encoding Object.
 *
 * @param encoding The Encoding Objects of the media type; only those of lists that are not exploded matter
 */
export function formValue(
  resolve: Resolve,
  schema: Schema | undefined,
  fields: readonly FormField[],
  encoding: Readonly<Record<string, unknown>> = {},
): FormValue {
  const parts = flatten(resolve, schema)
  const declared = new Set(parts.flatMap(({ properties }) => Object.keys(properties ?? {})))
  const byName = new Map<string, NestedField[]>()
  const files = new Set<string>()
  for (const { name, value } of fields) {
    const [head = name, ...path] = nameParts(name)
    const isNested = !declared.has(name) && declared.has(head)
    const key = isNested ? head : name
    append(byName, key, [isNested ? path : [], value ?? null])
    if (value === undefined) files.add(key)
  }
  const valueOf = (name: string, values: readonly NestedField[]): unknown => {
    const value = nest(values)
    const schemas = child(resolve, parts, name)
    if (typeof value === 'string' && isSplit(encoding[name]) && schemas.some(({ type }) => type === 'array')) return value.split(',')
    const entries = schemas.flatMap(({ items }) => flatten(resolve, items))
    if (Array.isArray(value)) return value.map((entry) => parsed(entry, entries))
    return parsed(value, [...schemas, ...entries])
  }
  return { value: Object.fromEntries([...byName].map(([name, values]) => [name, valueOf(name, values)])), files }
}

function isSplit(encoding: unknown): boolean {
  return typeof encoding === 'object' && encoding !== null && 'explode' in encoding && encoding.explode === false
}

/** Parses the JSON of an object or list; returns any other value as it is. */
function parsed(value: unknown, schemas: readonly Schema[]): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value) || !schemas.some(isStructured)) return value
  try {
    const json: unknown = JSON.parse(value)
    return isTooDeep(json) ? value : json
  } catch {
    return value
  }
}

function isStructured({ type, properties }: Schema): boolean {
  return properties !== undefined || [type].flat().some((each) => each === 'object' || each === 'array')
}
