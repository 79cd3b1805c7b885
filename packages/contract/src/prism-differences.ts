import type { PrismViolation } from './prism.js'
import type { Declared } from './spec.js'

/**
 * Whether Prism misread a valid request:
 *
 * - It looks for the properties of a deepObject in lower case, and never finds those in camel case.
 * - It takes a list with one entry for that entry, in a form, and in a query parameter that may be null.
 * - It does not read nested fields and lists of files in a form, and says only that the request is invalid.
 */
export function isMisread({ parameters, bodyTypes = [] }: Declared, { code, message, location: [, place, name] }: PrismViolation): boolean {
  const isForm = bodyTypes.some((type) => type.includes('form'))
  if (place === 'body') return code === 'type' && message.endsWith('must be array') && isForm
  if (place === undefined) return code === 'UNPROCESSABLE_ENTITY' && (isForm || hasNullableList(parameters))
  const isCamelCase = /required property '\w*[A-Z]\w*'/.test(message)
  const isDeep = parameters.some(({ name: own, style }) => style === 'deepObject' && own.toLowerCase() === name)
  return code === 'required' && place === 'query' && isCamelCase && isDeep
}

function hasNullableList(parameters: Declared['parameters']): boolean {
  const types = parameters.flatMap(({ in: place, schema }) => (place === 'query' ? [[schema?.type].flat()] : []))
  return types.some((type) => type.includes('array') && type.includes('null'))
}
