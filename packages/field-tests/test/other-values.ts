/** A JSON Schema in its normal form: what a value is made of, without texts, formats and bounds. */
export interface NormalSchema {
  readonly $ref?: string
  readonly type?: string
  readonly nullable?: boolean
  readonly const?: unknown
  readonly properties?: Readonly<Record<string, NormalSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: NormalSchema | boolean
  readonly items?: NormalSchema
  readonly allOf?: readonly NormalSchema[]
  readonly oneOf?: readonly NormalSchema[]
  readonly anyOf?: readonly NormalSchema[]
}

/** Deep enough for each schema of a published document that does not lead back to itself. */
const MAX_DEPTH = 6

/**
 * Makes values of documented types that are otherwise as no document says: strings of no documented value, format or length,
 * numbers below any minimum, and properties that nobody named.
 *
 * @param schemas by the last part of their `$ref`
 * @param seed equal seeds give equal values
 */
export function otherValues(schemas: Readonly<Record<string, NormalSchema>>, seed: number): (schema: NormalSchema) => unknown {
  // Park and Miller, "Random number generators: good ones are hard to find" (1988).
  let state = seed
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647

  function valueOf(schema: NormalSchema, depth: number): unknown {
    if (schema.$ref !== undefined) return valueOf(schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}, depth)
    if (schema.nullable && random() < 0.3) return null
    const alternatives = schema.oneOf ?? schema.anyOf
    const parts = [...(schema.allOf ?? []), ...(alternatives ? [alternatives[Math.floor(random() * alternatives.length)] ?? {}] : [])]
    const [part] = parts
    if (part && parts.length === 1 && !schema.properties) return valueOf(part, depth)
    if (part) return Object.assign({}, schema.properties && objectOf(schema, depth), ...parts.map((each) => valueOf(each, depth)))
    if (schema.type === 'array')
      return Array.from({ length: depth > MAX_DEPTH ? 0 : Math.floor(random() * 3) }, () => valueOf(schema.items ?? {}, depth + 1))
    if (schema.type === 'string') return 'a new value'
    if (schema.type === 'integer' || schema.type === 'number') return -1.5
    if (schema.type === 'boolean') return random() < 0.5
    return objectOf(schema, depth)
  }

  function objectOf({ properties, required = [], additionalProperties }: NormalSchema, depth: number): object {
    if (!properties && additionalProperties)
      return { key: additionalProperties === true ? 'value' : valueOf(additionalProperties, depth + 1) }
    const present = Object.entries(properties ?? {}).filter(([name]) => required.includes(name) || (depth < MAX_DEPTH && random() < 0.7))
    return {
      aNewProperty: { of: ['any', 'kind'] },
      ...Object.fromEntries(present.map(([name, inner]) => [name, valueOf(inner, depth + 1)])),
    }
  }

  return (schema) => valueOf(schema, 0)
}
