import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { useClosestAlternative } from './alternatives.js'
import type { ComponentOf } from '../spec/components.js'
import { toJsonSchema, type Side } from './json-schema.js'
import { regExpEngine } from '@hostwright/openapi'
import { useLinearUniqueItems } from './unique-items.js'

export interface SchemaErrors {
  /** What is wrong with a value, at most once for each reason and place. Text that spells a number becomes it in `value`. */
  of: (schema: Schema, side: Side, value: unknown) => ErrorObject[]
  /** The component with the rule that was broken; undefined where it is in none. */
  componentOf: (error: ErrorObject) => string | undefined
}

/**
 * Holds values against schemas of the spec. Each is compiled when it is first asked for.
 *
 * @param isText whether text counts as the number or boolean that it spells, as in parameters and the fields of a form
 */
export function createSchemaErrors(resolve: Resolve, isText: boolean, componentOf: ComponentOf = () => undefined): SchemaErrors {
  const components = new WeakMap<object, string>()
  const note = (converted: object, sources: readonly object[]): void => {
    const component = sources.map(componentOf).find((name) => name !== undefined)
    if (component !== undefined) components.set(converted, component)
  }
  const sides = {
    request: createCompile({ resolve, side: 'request', isText, note }),
    response: createCompile({ resolve, side: 'response', isText, note }),
  }
  return {
    of: (schema, side, value) => {
      const validate = sides[side](schema)
      return validate(value) ? [] : withoutConsequences(validate.errors ?? [])
    },
    componentOf: ({ parentSchema }) => parentSchema && components.get(parentSchema),
  }
}

type Options = Omit<Parameters<typeof toJsonSchema>[1], 'register'>

function createCompile(options: Options): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    // The formats and the leniency of Prism's validator.
    strict: false,
    // Specs are checked elsewhere, and ajv writes what it thinks of them to the console.
    validateSchema: false,
    meta: false,
    logger: false,
    // In floating point 19.99 is no multiple of 0.01.
    multipleOfPrecision: 6,
    coerceTypes: options.isText ? 'array' : false,
    code: { regExp: regExpEngine },
  })
  formats.default(ajv)
  useClosestAlternative(ajv)
  useLinearUniqueItems(ajv)
  const names = new Map<string, string>()
  const register = (ref: string): string => {
    const known = names.get(ref)
    if (known !== undefined) return known
    const name = `spec:/${names.size}`
    names.set(ref, name)
    ajv.addSchema(toJsonSchema(options.resolve<Schema>({ $ref: ref }), { ...options, register }) as object, name)
    return name
  }
  const compiled = new WeakMap<Schema, ValidateFunction>()
  return (schema) => {
    const known = compiled.get(schema)
    if (known) return known
    const validate = ajv.compile(toJsonSchema(schema, { ...options, register }))
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
