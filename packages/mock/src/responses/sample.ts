import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Random } from '../random.js'

/** The maximum number of characters and values in a body generated from a schema. */
const MAX_SAMPLE = 1_000_000

/** Values of the formats that have a form of their own. */
const FORMATS: Readonly<Record<string, string>> = {
  email: 'user@example.com',
  'idn-email': 'user@example.com',
  'date-time': '2019-08-24T14:15:22Z',
  date: '2019-08-24',
  time: '14:15:22Z',
  duration: 'P1D',
  ipv4: '192.168.0.1',
  ipv6: '2001:db8:85a3::8a2e:370:7334',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  uri: 'http://example.com',
  iri: 'http://example.com',
  'uri-reference': '../dictionary',
  'iri-reference': '../dictionary',
  'uri-template': 'http://example.com/{endpoint}',
  uuid: '095be615-a8ad-4c33-8e9c-c7612fbf6c9f',
  'json-pointer': '/json/pointer',
  'relative-json-pointer': '1/relative/json/pointer',
  byte: 'c3RyaW5n',
}

/**
 * Generates a value from a schema: its example, default, constant or first enum member if it has one, else one that its rules allow,
 * except for patterns. A circular reference ends at its second occurrence. Throws an Error for a schema that requires a larger value
 * than the maximum.
 *
 * @param random Chooses among the allowed values, and ignores examples and defaults. Default: the same value each time
 */
export function sample(root: Schema | boolean, resolve: Resolve, random?: Random): unknown {
  let left = MAX_SAMPLE
  const around = new Set<Schema>()
  return generate(root)

  function spend(amount: number): void {
    left -= amount
    if (left < 0)
      throw new Error(`a response generated from its schema would have more than ${MAX_SAMPLE} characters and values; give it an example`)
  }

  function generate(schema: Schema | boolean | undefined): unknown {
    spend(1)
    if (typeof schema !== 'object' || schema === null) return null
    if (around.has(schema)) return { object: {}, array: [] }[String([schema.type ?? impliedType(schema)].flat()[0])] ?? null
    around.add(schema)
    try {
      return ofSchema(schema)
    } finally {
      around.delete(schema)
    }
  }

  function ofSchema(schema: Schema): unknown {
    if (schema.$ref !== undefined) return generate(resolve<Schema>({ $ref: schema.$ref }))
    const { const: constant, enum: members } = schema
    const shown = random ? [] : [schema.example, schema.default, constant, members?.[0], schema.examples?.[0]]
    const value = [...shown, constant].find((each) => each !== undefined)
    if (value !== undefined) return value
    if (members && members.length > 0) return pick(members)
    if (schema.allOf) return combined(schema, schema.allOf)
    const alternatives = schema.oneOf ?? schema.anyOf
    if (alternatives && alternatives.length > 0) return combined(schema, [pick(alternatives)])
    return ofType(schema)
  }

  /** Merges the objects of several schemas; of other values, the first counts. */
  function combined({ allOf: _allOf, oneOf: _oneOf, anyOf: _anyOf, ...own }: Schema, parts: readonly (Schema | boolean)[]): unknown {
    const values = [...parts, ...(own.properties ? [own] : [])].map(generate)
    const objects = values.filter((value): value is object => typeof value === 'object' && value !== null && !Array.isArray(value))
    return objects.length > 0 ? Object.assign({}, ...objects) : (values.find((value) => value !== null) ?? null)
  }

  function ofType(schema: Schema): unknown {
    const types = [schema.type ?? impliedType(schema)].flat()
    switch (random ? pick(types) : types[0]) {
      case 'object':
        return ofObject(schema)
      case 'array':
        return ofArray(schema)
      case 'string':
        return ofText(schema)
      case 'integer':
        return Math.ceil(ofNumber(schema))
      case 'number':
        return ofNumber(schema)
      case 'boolean':
        return random ? random() < 0.5 : true
      default:
        return null
    }
  }

  function ofObject({ properties = {}, additionalProperties, minProperties = 0 }: Schema): object {
    const visible = Object.entries(properties).filter(([, property]) => typeof property === 'boolean' || property.writeOnly !== true)
    const object = Object.fromEntries(visible.map(([name, property]) => [name, generate(property)]))
    const missing = Math.max(typeof additionalProperties === 'object' ? 2 : 0, minProperties - visible.length)
    spend(missing)
    for (let index = 1; index <= missing; index++) object[`property${index}`] = generate(additionalProperties)
    return object
  }

  function ofArray({ items, prefixItems = [], minItems = 1, maxItems = Infinity }: Schema): unknown[] {
    const first = prefixItems.map(generate)
    if (items === undefined || items === false) return first
    const length = Math.min(maxItems, Math.max(minItems, random ? Math.ceil(random() * 3) : 0) - first.length)
    spend(Math.max(0, length))
    return [...first, ...Array.from({ length: Math.max(0, length) }, () => generate(items))]
  }

  function ofText({ format = '', minLength = 0, maxLength = Infinity }: Schema): string {
    const known = FORMATS[format]
    if (known !== undefined) return known
    spend(minLength)
    const text = random ? random().toString(36).slice(2) : 'string'
    return text.repeat(Math.max(1, Math.ceil(minLength / text.length))).slice(0, Math.min(maxLength, Math.max(minLength, text.length)))
  }

  function ofNumber({ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf = 1 }: Schema): number {
    const over = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + multipleOf : undefined
    const under = typeof exclusiveMaximum === 'number' ? exclusiveMaximum - multipleOf : undefined
    const [low, high] = [minimum ?? over, maximum ?? under]
    if (!random) return low ?? Math.min(0, high ?? 0)
    const start = low ?? Math.min(0, high ?? 0)
    const steps = Math.floor(Math.min(1000, (high ?? Infinity) - start) / multipleOf)
    return Math.ceil(start / multipleOf) * multipleOf + Math.floor(random() * (steps + 1)) * multipleOf
  }

  function pick<T>(values: readonly T[]): T {
    return values[random ? Math.floor(random() * values.length) : 0] as T
  }
}

function impliedType({ properties, additionalProperties, items, prefixItems, pattern, minLength, minimum, maximum }: Schema): string {
  if (properties ?? additionalProperties) return 'object'
  if (items ?? prefixItems) return 'array'
  if (pattern ?? minLength) return 'string'
  return minimum === undefined && maximum === undefined ? 'null' : 'number'
}
