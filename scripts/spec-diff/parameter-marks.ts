import { createHash } from 'node:crypto'
import { type Document, type Parameter, type PathItem, type Reference, METHODS } from '@hostwright/openapi/document.ts'
import { isReference } from '@hostwright/openapi/operations.ts'

/**
 * Returns a copy whose parameters carry a mark made of their `in` and `name`. Redocly pairs the entries of a list by similar
 * text. The mark outweighs the rest, so that each parameter is compared with the one of the same name.
 */
export function markParameters(document: Document): Document {
  const paths = Object.entries(document.paths).map(([path, item]) => [path, markItem(item)] as const)
  const shared = Object.entries(document.components?.parameters ?? {}).map(([name, parameter]) => [name, mark(parameter)] as const)
  const components = { ...document.components, ...(shared.length > 0 && { parameters: Object.fromEntries(shared) }) }
  return { ...document, paths: Object.fromEntries(paths), components }
}

/** Longer than a parameter's own text. */
const LENGTH = 2048

function markItem(item: PathItem): PathItem {
  const copy = { ...item }
  if (copy.parameters) copy.parameters = copy.parameters.map(mark)
  for (const method of METHODS) {
    const operation = copy[method]
    if (operation?.parameters) copy[method] = { ...operation, parameters: operation.parameters.map(mark) }
  }
  return copy
}

function mark(parameter: Parameter | Reference): Parameter | Reference {
  if (isReference(parameter)) return parameter
  const digest = createHash('sha512').update(`${parameter.in}.${parameter.name}`).digest('hex')
  return { ...parameter, 'x-mark': digest.repeat(LENGTH / digest.length) } as Parameter
}
