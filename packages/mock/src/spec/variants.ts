import type { Operation as OperationObject, Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from './resolve.js'

/** One of several operations that share a route (`x-variants`). */
export interface Variant {
  readonly id: string
  /** The schemas of its body, including those from allOf. */
  readonly schemas: Schema[]
}

export function variantsOf(operation: OperationObject, resolve: Resolve): Variant[] {
  const variants = operation['x-variants'] ?? []
  return variants.map(({ id, body }) => ({ id, schemas: parts({ $ref: `#/components/schemas/${body}` }, resolve) }))
}

/** Returns the id of a body's variant, by the names and constants of its fields; undefined if several or none match. */
export function variantOf(variants: readonly Variant[], body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined
  const fields = new Map<string, unknown>(Object.entries(body))
  const [first, ...others] = variants.filter(({ schemas }) => schemas.every((schema) => fits(schema, fields)))
  return others.length === 0 ? first?.id : undefined
}

function parts(reference: Schema, resolve: Resolve): Schema[] {
  const schema = resolve<Schema>(reference as Schema & { $ref: string })
  return [schema, ...(schema.allOf ?? []).flatMap((part) => parts(part, resolve))]
}

function fits({ required = [], properties = {}, additionalProperties }: Schema, fields: ReadonlyMap<string, unknown>): boolean {
  if (required.some((name) => !fields.has(name))) return false
  if (additionalProperties === false && [...fields.keys()].some((name) => !Object.hasOwn(properties, name))) return false
  return Object.entries(properties).every(([name, schema]) => {
    const value = fields.get(name)
    if (value === undefined || typeof schema === 'boolean') return schema !== false
    return (schema.const === undefined || schema.const === value) && (schema.enum === undefined || schema.enum.includes(value))
  })
}
