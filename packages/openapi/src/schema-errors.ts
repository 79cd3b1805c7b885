import type { Ajv2020, ErrorObject } from 'ajv/dist/2020.js'
import { childPointer, isObject } from './pointer.ts'

/** A reason why a value does not match its schema; `pointer` leads to the part of the value. */
export interface Mismatch {
  readonly pointer: string
  readonly message: string
}

/**
 * Converts ajv's errors (with `allErrors` and `verbose`) to short messages. For a failed oneOf or anyOf, explains only the closest
 * alternative; ajv lists the errors of each.
 */
export function explainErrors(ajv: Ajv2020, errors: readonly ErrorObject[]): Mismatch[] {
  const choices = errors.filter(isChoice)
  // The errors inside a failed oneOf or anyOf are reported with it.
  const outer = choices.filter((choice) => !choices.some((other) => other !== choice && encloses(other, choice)))
  const plain = errors.filter((error) => !isChoice(error) && !outer.some((choice) => encloses(choice, error)))
  const mismatches = [
    ...plain.filter((error) => error.keyword !== 'if').map(toMismatch),
    ...outer.flatMap((choice) => explainChoice(ajv, choice)),
  ]
  return [...new Map(mismatches.map((mismatch) => [JSON.stringify(mismatch), mismatch])).values()]
}

function isChoice(error: ErrorObject): boolean {
  return error.keyword === 'oneOf' || error.keyword === 'anyOf'
}

function encloses(choice: ErrorObject, error: ErrorObject): boolean {
  return error.instancePath === choice.instancePath || error.instancePath.startsWith(`${choice.instancePath}/`)
}

function explainChoice(ajv: Ajv2020, choice: ErrorObject): Mismatch[] {
  const passing = (choice.params as { passingSchemas?: number[] | null }).passingSchemas
  if (Array.isArray(passing)) {
    return [{ pointer: choice.instancePath, message: `fits ${passing.length} alternatives of oneOf, must fit exactly one` }]
  }
  const attempts = (choice.schema as object[]).map((schema) => errorsOf(ajv, schema, choice.data))
  const closest = attempts.toSorted((a, b) => distance(a) - distance(b))[0] ?? []
  return explainErrors(ajv, closest).map(({ pointer, message }) => ({ pointer: choice.instancePath + pointer, message }))
}

function errorsOf(ajv: Ajv2020, schema: object, value: unknown): ErrorObject[] {
  const validate = ajv.compile(schema)
  validate(value)
  return [...(validate.errors ?? [])]
}

// An alternative of another type, or with another discriminating constant, was not intended.
function distance(errors: readonly ErrorObject[]): number {
  const foreign = errors.some(
    ({ keyword, instancePath }) =>
      (keyword === 'type' && instancePath === '') || (keyword === 'const' && instancePath.lastIndexOf('/') <= 0),
  )
  return (foreign ? 10_000 : 0) + errors.length
}

function toMismatch(error: ErrorObject): Mismatch {
  const pointer = error.instancePath
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const property = String(params['additionalProperty'] ?? params['unevaluatedProperty'])
      return { pointer: childPointer(pointer, property), message: `"${property}" is not a known property` }
    }
    case 'required': {
      const property = String(params['missingProperty'])
      return { pointer, message: `lacks the required property "${property}"` }
    }
    case 'enum':
      return { pointer, message: `is none of ${(params['allowedValues'] as unknown[]).map((value) => JSON.stringify(value)).join(', ')}` }
    case 'const':
      return { pointer, message: `must be ${JSON.stringify(params['allowedValue'])}` }
    default:
      return { pointer, message: error.message ?? `violates ${error.keyword}` }
  }
}

/** Returns a copy of a schema in which `#/…` references name the document `base`. */
export function withAbsoluteRefs<T>(value: T, base: string): T {
  if (Array.isArray(value)) return value.map((item: unknown) => withAbsoluteRefs(item, base)) as T
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, child]) => [
    key,
    key === '$ref' && typeof child === 'string' && child.startsWith('#') ? base + child : withAbsoluteRefs(child, base),
  ])
  return Object.fromEntries(entries) as T
}
