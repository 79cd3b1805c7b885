import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'

/** Keywords that reject values of the right type. Providers violate them, above all with values that are newer than the spec. */
const NARROWING =
  `format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf minItems maxItems uniqueItems
  minProperties maxProperties propertyNames patternProperties dependentRequired dependentSchemas contains minContains maxContains
  not if then else unevaluatedItems unevaluatedProperties discriminator`.split(/\s+/)

/**
 * Prepares the schemas of responses, in place: they accept any value of the documented types, and keep undocumented properties.
 *
 * @param whole the document that contains the targets of references
 * @param part the part of it that describes responses
 */
export function acceptUndocumented(whole: Document, part: Document): void {
  const documented = structuredClone(whole)
  const others: (() => void)[] = []
  for (const { kind, node } of walkDocument(part)) {
    if (kind !== 'schema') continue
    const schema: Schema = node
    for (const alternatives of [schema.oneOf, schema.anyOf]) {
      const other = alternatives && otherObject(documented, alternatives)
      // Added after relaxing, as it contains a pattern.
      if (other) others.push(() => alternatives.push(other))
    }
    relax(schema)
  }
  for (const add of others) add()
}

function relax(schema: Schema): void {
  // A forbidden property.
  if (schema.enum?.length === 0) return
  const values = schema.const === undefined ? schema.enum : [schema.const]
  if (values) schema.type ??= [...new Set(values.map(typeOf))]
  if (schema.type !== undefined) schema.type = [schema.type].flat().map((type) => (type === 'integer' ? 'number' : type))
  if (Array.isArray(schema.type) && schema.type.length === 1) schema.type = schema.type[0] as string
  const isFile = schema.format === 'binary'
  for (const keyword of [...NARROWING, 'const', 'enum']) delete (schema as Record<string, unknown>)[keyword]
  if (isFile) schema.format = 'binary'
  if (schema.prefixItems) {
    const items = [...schema.prefixItems, ...(isObject(schema.items) ? [schema.items] : [])].filter(isObject) as Schema[]
    schema.items = { anyOf: items }
    delete schema.prefixItems
  }
  if (schema.properties && !isObject(schema.additionalProperties)) schema.additionalProperties = true
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

/**
 * Returns the schema of an object of an undocumented kind, if a property distinguishes kinds: providers add kinds like
 * values. Objects of documented kinds still have to match their schema.
 */
function otherObject(document: Document, alternatives: readonly Schema[]): Schema | undefined {
  const objects = alternatives.map((alternative) => findRef<Schema>(document, alternative)?.properties ?? {})
  const [first = {}, ...rest] = objects
  for (const name of Object.keys(first)) {
    if (rest.length === 0 || !rest.every((properties) => Object.hasOwn(properties, name))) continue
    const values = objects.map((properties) => kindsOf(findRef<Schema>(document, properties[name] as Schema)))
    if (values.includes(undefined)) continue
    const known = values.flat().map((value) => String(value).replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    const kind = { type: 'string', pattern: `^(?!(?:${known.join('|')})$)` }
    return { type: 'object', required: [name], properties: { [name]: kind }, additionalProperties: true }
  }
  return undefined
}

function kindsOf(schema: Schema | undefined): readonly unknown[] | undefined {
  const values = schema?.const === undefined ? schema?.enum : [schema.const]
  return values?.every((value) => typeof value === 'string') ? values : undefined
}
