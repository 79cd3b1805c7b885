import type { Parameter } from '@hostwright/openapi/document.ts'
import type { PrismViolation } from './prism.js'

/**
 * Whether Prism misread a valid request: it looks for the properties of a deepObject in lower case, and never finds those in camel
 * case.
 */
export function isMisread(parameters: readonly Parameter[], { code, message, location: [, place, name] }: PrismViolation): boolean {
  const isCamelCase = /required property '\w*[A-Z]\w*'/.test(message)
  const isDeep = parameters.some(({ name: own, style }) => style === 'deepObject' && own.toLowerCase() === name)
  return code === 'required' && place === 'query' && isCamelCase && isDeep
}
