import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'

import type { Schema } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import { useClosestAlternative } from './alternatives.js'
import type { ComponentOf } from '../spec/components.js'
import { toJsonSchema, type Side } from './json-schema.js'
import { regExpEngine } from '@hostwright/openapi/pattern.ts'
import { useLinearUniqueItems } from './unique-items.js'

export interface SchemaErrors {
  /** Returns the errors of a value, without duplicates. Converts text in `value` that represents a number. */
  readonly of: (schema: Schema, side: Side, value: unknown) => ErrorObject[]
  /** Returns the component that contains the broken rule; undefined if none does. */
  readonly componentOf: (error: ErrorObject) => string | undefined
}

export interface SchemaErrorsOptions {
  /** Whether text counts as the number or boolean that it represents, as in parameters and form fields. Default false. */
  readonly isText?: boolean
  /** Whether a value may match only one alternative of oneOf. Default false. */
  readonly isExclusive?: boolean
  /** Default: finds none. */
  readonly componentOf?: ComponentOf
}

/** Creates the validator for schemas of the spec. Compiles each schema at its first use. */
export function createSchemaErrors(
  resolve: Resolve,
  { isText = false, isExclusive = false, componentOf = () => undefined }: SchemaErrorsOptions = {},
): SchemaErrors {
  const components = new WeakMap<object, string>()
  const note = (converted: object, sources: readonly object[]): void => {
    const component = sources.map(componentOf).find((name) => name !== undefined)
    if (component !== undefined) components.set(converted, component)
  }
  const compilers: Partial<Record<Side, ReturnType<typeof createCompile>>> = {}
  return {
    of: (schema, side, value) => {
      const compile = (compilers[side] ??= createCompile({ resolve, side, isText, isExclusive, note }))
      const validate = compile(schema)
      return validate(value) ? [] : withoutConsequences(validate.errors ?? [])
    },
    componentOf: ({ parentSchema }) => parentSchema && components.get(parentSchema),
  }
}

type Options = Omit<Parameters<typeof toJsonSchema>[1], 'register'> & { readonly isExclusive: boolean }

function createCompile(options: Options): (schema: Schema) => ValidateFunction {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    // Keywords and formats that ajv does not know restrict nothing.
    strict: false,
    // Specs are checked elsewhere; ajv would log its warnings to the console.
    validateSchema: false,
    meta: false,
    logger: false,
    // In floating point, 19.99 is no multiple of 0.01.
    multipleOfPrecision: 6,
    coerceTypes: options.isText ? 'array' : false,
    // Optimizing takes a fourth of the compilation, and most schemas are used once.
    code: { regExp: regExpEngine, optimize: false },
  })
  for (const [name, format] of Object.entries(fullFormats)) ajv.addFormat(name, format)
  useClosestAlternative(ajv, options.isExclusive)
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

/** A value of the wrong type or outside an enum breaks other rules as well; they add nothing. */
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
