import type { Resolve, SecurityScheme } from '../spec/document.js'
import type { Operation } from '../spec/operations.js'
import { pageQuery } from '../pages/pagination.js'
import { isNumbered, listName } from './query-arrays.js'
import { flatten } from '../spec/schema.js'
import type { Finding } from '../record/violation.js'

/** Finds query parameters that the operation does not declare, which neither Prism nor most providers object to. */
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

function declaredNames(operation: Operation, schemes: ReadonlyMap<string, SecurityScheme>, resolve: Resolve): (name: string) => boolean {
  const exact = new Set<string>()
  const prefixes: string[] = []
  const lists = new Set<string>()
  for (const parameter of operation.parameters) {
    const { name, in: place, style = 'form', explode = style === 'form', schema } = parameter
    if (place !== 'query') continue
    const schemas = flatten(resolve, schema)
    const properties = schemas.flatMap((part) => Object.keys(part.properties ?? {}))
    const isOpen = schemas.some(({ additionalProperties }) => additionalProperties !== undefined && additionalProperties !== false)
    if (isNumbered(parameter, resolve)) lists.add(name)
    else if (style === 'deepObject') prefixes.push(`${name}[`)
    // An exploded object gives its properties as parameters of their own, its name nowhere.
    else if (explode && isOpen && schemas.some(({ type }) => type === 'object')) return () => true
    else if (explode && properties.length > 0) properties.forEach((property) => exact.add(property))
    else exact.add(name)
  }
  if (operation.pagination) Object.values(pageQuery(operation.pagination.style)).forEach((name) => exact.add(name))
  for (const alternative of operation.security.flatMap(Object.keys)) {
    const scheme = schemes.get(alternative)
    if (scheme?.in === 'query' && scheme.name !== undefined) exact.add(scheme.name)
  }
  return (name) => exact.has(name) || prefixes.some((prefix) => name.startsWith(prefix)) || lists.has(listName(name) ?? '')
}
