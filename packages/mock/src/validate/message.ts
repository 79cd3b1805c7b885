import type { ErrorObject } from 'ajv/dist/2020.js'

/** Says what a value must be, without quoting it: `must be string or null`. */
export function messageOf({ keyword, params, message = 'does not fit its schema' }: ErrorObject): string {
  const { type, allowedValues, additionalProperty } = params as Record<string, unknown>
  if (keyword === 'type') return `must be ${[type].flat().join(' or ')}`
  if (keyword === 'enum') return `${message}: ${(allowedValues as unknown[]).join(', ')}`
  return keyword === 'additionalProperties' ? `${message}; found '${String(additionalProperty)}'` : message
}
