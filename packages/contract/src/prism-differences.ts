import type { PrismViolation } from './prism.js'
import type { Declared } from './spec.js'

/**
 * Whether Prism misread a valid request:
 *
 * - It looks for the properties of a deepObject in lower case, and never finds those in camel case.
 * - It takes a list with one entry for that entry, in a form, and in a query parameter that may be null.
 */
export function isMisread({ parameters, bodyTypes = [] }: Declared, { code, message, location: [, place, name] }: PrismViolation): boolean {
  if (place === 'body') return code === 'type' && message.endsWith('must be array') && bodyTypes.some((type) => type.includes('form'))
  if (place === undefined)
    return code === 'UNPROCESSABLE_ENTITY' && parameters.some(({ in: where, schema }) => where === 'query' && isNullableList(schema?.type))
  const isCamelCase = /required property '\w*[A-Z]\w*'/.test(message)
  const isDeep = parameters.some(({ name: own, style }) => style === 'deepObject' && own.toLowerCase() === name)
  return code === 'required' && place === 'query' && isCamelCase && isDeep
}

function isNullableList(type: unknown): boolean {
  return Array.isArray(type) && type.includes('array') && type.includes('null')
}
