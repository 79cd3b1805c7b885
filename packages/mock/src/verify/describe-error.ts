import type { ErrorObject } from 'ajv/dist/2020.js'

/** Returns the JSON type of a value; `integer` is a type of its own. */
export function jsonType(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

/** Returns the field that an error is about if it is inside the value. */
export function fieldOf({ keyword, params }: ErrorObject): string | undefined {
  if (keyword === 'required' || keyword === 'dependentRequired') return String(params['missingProperty'])
  return keyword === 'additionalProperties' ? String(params['additionalProperty']) : undefined
}

const MAX_VALUES = 12

/**
 * Describes an error without quoting the value, which may be a secret.
 *
 * @param value Returns the value, which only some messages need
 * @param isText Whether the value was parsed from text, which has no other type
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
