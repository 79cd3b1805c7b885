import type { Parameter, SecurityScheme } from '@hostwright/openapi/document.ts'
import type { Resolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import { pageQuery } from '../pages/pagination.js'
import { isNumbered, listName } from './query-arrays.js'
import { flatten } from '../spec/schema.js'
import type { Finding } from '../record/violation.js'

/** Finds query parameters that the operation does not declare. Most providers ignore them. */
export function unknownQuery(
  operation: Operation,
  names: Iterable<string>,
  schemes: ReadonlyMap<string, SecurityScheme>,
  resolve: Resolve,
): Finding[] {
  const isKnown = declaredNames(operation, schemes, resolve)
  return [...new Set(names)]
    .filter((name) => !isKnown(name))
    .map((name) => ({ code: 'query', message: `query parameter '${name}' is not declared`, location: `request.query.${name}` }))
}

/** Returns the function that checks whether the operation, its pagination or its security declares a query parameter. */
export function declaredNames(
  operation: Operation,
  schemes: ReadonlyMap<string, SecurityScheme>,
  resolve: Resolve,
): (name: string) => boolean {
  const matchers = operation.parameters.filter(({ in: place }) => place === 'query').map((parameter) => nameMatcher(parameter, resolve))
  const exact = new Set<string>(operation.pagination ? Object.values(pageQuery(operation.pagination.style)) : [])
  for (const alternative of operation.security.flatMap(Object.keys)) {
    const scheme = schemes.get(alternative)
    if (scheme?.in === 'query' && scheme.name !== undefined) exact.add(scheme.name)
  }
  return (name) => exact.has(name) || matchers.some((matches) => matches(name))
}

/** Returns the required query parameters that are missing from `names`, the names in the request. */
export function missingQuery({ parameters }: Operation, names: readonly string[], resolve: Resolve): string[] {
  const required = parameters.filter((parameter) => parameter.in === 'query' && parameter.required === true)
  return required.filter((parameter) => !names.some(nameMatcher(parameter, resolve))).map(({ name }) => name)
}

/** Returns the function that checks whether a name in a query belongs to the parameter or to a part of it. */
export function nameMatcher(parameter: Parameter, resolve: Resolve): (name: string) => boolean {
  const { name, style = 'form', explode = style === 'form', schema } = parameter
  if (isNumbered(parameter, resolve)) return (key) => listName(key) === name
  if (style === 'deepObject') return (key) => key.startsWith(`${name}[`)
  const schemas = flatten(resolve, schema)
  const isOpen = schemas.some(({ additionalProperties }) => additionalProperties !== undefined && additionalProperties !== false)
  // An exploded object sends its properties as separate parameters and never its own name.
  if (explode && isOpen && schemas.some(({ type }) => type === 'object')) return () => true
  const properties = new Set(schemas.flatMap((part) => Object.keys(part.properties ?? {})))
  return explode && properties.size > 0 ? (key) => properties.has(key) : (key) => key === name
}
