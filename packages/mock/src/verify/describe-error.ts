import type { ErrorObject } from 'ajv/dist/2020.js'

/** The JSON type of a value; `integer` is what other numbers are told from. */
export function jsonType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

/** The field that an error is about, where it is none of the value's own but one inside it. */
export function fieldOf({ keyword, params }: ErrorObject): string | undefined {
  if (keyword === 'required' || keyword === 'dependentRequired') return String(params['missingProperty'])
  return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined
}

const MAX_VALUES = 12

/**
 * What is wrong, in words of the spec: the value is not quoted, for it may be a secret.
 *
 * @param value Gives the value, which not all messages need
 * @param isText whether the value was read out of text, which has no other type of its own
 */
export function describeError({ keyword, params }: ErrorObject, value: () => unknown, isText = false): string {
  const { type, allowedValue, allowedValues, format, pattern, comparison, limit, multipleOf, property } = params as Record<string, unknown>
  switch (keyword) {
    case 'required':
      return 'missing, though required'
    case 'dependentRequired':
      return `missing, though required beside ${String(property)}`
    case 'additionalProperties':
      return 'not allowed here'
  }
  const given = isText && !isContainer(value()) ? 'text' : jsonType(value())
  switch (keyword) {
    case 'type':
      return `${given} ${given === 'text' ? 'that is no' : 'instead of'} ${[type].flat().join(' or ')}`
    case 'const':
      return `${given} that is not ${JSON.stringify(allowedValue)}`
    case 'enum':
      return `${given} that is none of ${listed(allowedValues as unknown[])}`
    case 'format':
      return `${given} that is no ${String(format)}`
    case 'pattern':
      return `${given} that does not match ${String(pattern)}`
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `${given} that is not ${String(comparison)} ${String(limit)}`
    case 'multipleOf':
      return `${given} that is no multiple of ${String(multipleOf)}`
    case 'minLength':
    case 'maxLength':
    case 'minItems':
    case 'maxItems':
    case 'minProperties':
    case 'maxProperties':
      return `${given} that breaks ${keyword} ${String(limit)}`
    default:
      return `${given} that breaks ${keyword}`
  }
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function listed(values: readonly unknown[]): string {
  const shown = values.slice(0, MAX_VALUES).map((value) => JSON.stringify(value))
  return values.length > MAX_VALUES ? `${shown.join(', ')} … (${values.length} values)` : shown.join(', ')
}
