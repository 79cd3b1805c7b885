import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

import type { Resolve, Schema } from '../spec/document.js'
import { useClosestAlternative } from './alternatives.js'
import { toJsonSchema, type Side } from './json-schema.js'

/** What is wrong with a value, at most once for each reason and place. */
export type SchemaErrors = (schema: Schema, side: Side, value: unknown) => ErrorObject[]

/**
 * Returns a function that holds values against schemas of the spec. Each is compiled when it is first asked for.
 *
 * @param coerce whether text counts as the number or boolean that it spells, as in the fields of a form
 */
export function createSchemaErrors(resolve: Resolve, coerce: boolean): SchemaErrors {
  const sides = { request: createCompile(resolve, 'request', coerce), response: createCompile(resolve, 'response', coerce) }
  return (schema, side, value) => {
    const validate = sides[side](schema)
    return validate(value) ? [] : withoutConsequences(validate.errors ?? [])
  }
}

function createCompile(resolve: Resolve, side: Side, coerce: boolean): (schema: Schema) => ValidateFunction {
  // The formats and the leniency of Prism's validator. Specs are checked elsewhere, and ajv writes what it thinks of them to the console.
  const options = { allErrors: true, strict: false, validateSchema: false, meta: false, logger: false } as const
  const ajv = new Ajv2020({ ...options, coerceTypes: coerce ? 'array' : false })
  formats.default(ajv)
  useClosestAlternative(ajv)
  const names = new Map<string, string>()
  const register = (ref: string): string => {
    const known = names.get(ref)
    if (known !== undefined) return known
    const name = `spec:/${names.size}`
    names.set(ref, name)
    ajv.addSchema(toJsonSchema(resolve, resolve<Schema>({ $ref: ref }), side, register) as object, name)
    return name
  }
  const compiled = new WeakMap<Schema, ValidateFunction>()
  return (schema) => {
    const known = compiled.get(schema)
    if (known) return known
    const validate = ajv.compile(toJsonSchema(resolve, schema, side, register))
    compiled.set(schema, validate)
    return validate
  }
}

/** A value of the wrong type, or none of those allowed, breaks other rules as well; they add nothing. */
function withoutConsequences(errors: readonly ErrorObject[]): ErrorObject[] {
  const decisive = (keyword: string): number => ['type', 'const', 'enum'].indexOf(keyword)
  const best = new Map<string, ErrorObject>()
  for (const error of errors) {
    if (decisive(error.keyword) < 0) continue
    const before = best.get(error.instancePath)
    if (!before || decisive(error.keyword) < decisive(before.keyword)) best.set(error.instancePath, error)
  }
  return errors.filter((error) => (best.get(error.instancePath) ?? error) === error)
}
