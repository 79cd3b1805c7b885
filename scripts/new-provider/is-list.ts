import { isJson } from '@hostwright/openapi/media-type.ts'
import { words } from './case.ts'
import { isNode, type Node, nodeAt } from './node.ts'
import { propertiesOf } from './required-members.ts'
import { follow, type Route } from './routes.ts'

/** Fields of an envelope around the items of a list. */
const ENVELOPE =
  /^(data|items|results?|values|records|rows|total.*|count|meta.*|links?|pag(e|es|ination|ing)(_.*)?|has_?more|next.*|prev.*|first|last|offset|limit|cursor|per_?page)$/i

/**
 * Returns whether an operation returns a page of a list: an array, or an object with one array that is named like the path, or in an
 * envelope. Through `allOf`, too. What a parameter at the end of the path identifies is no list, unless it is an array.
 */
export function isList(document: Node, { path, operation }: Pick<Route, 'path' | 'operation'>): boolean {
  const responses = nodeAt(operation, 'responses')
  const status = Object.keys(responses).find((one) => one.startsWith('2'))
  const content = nodeAt(follow(document, responses[status ?? '']), 'content')
  const media = Object.entries(content).find(([type]) => isJson(type))?.[1]
  const schema = isNode(media) ? follow(document, media['schema']) : {}
  const isArray = (written: unknown) => [follow(document, written)['type']].flat().includes('array')
  if (isArray(schema)) return true
  if (path.endsWith('}')) return false
  const properties = [...propertiesOf(document, schema)]
  const arrays = properties.filter(([, property]) => isArray(property)).map(([name]) => name)
  // In an envelope with other arrays, the items have a usual name.
  const only = arrays.length > 1 ? (arrays.find((name) => /^(data|items|results?|values)$/i.test(name)) ?? '') : arrays[0]
  if (only === undefined || only === '') return false
  if (arrays.length > 1) return /s$/i.test(path)
  const last = words(path.split('/').at(-1) ?? '')
    .join('')
    .toLowerCase()
  const isNamed = words(only).join('').toLowerCase() === last
  return (
    isNamed ||
    /^list|list$/i.test(String(operation['operationId'] ?? '')) ||
    properties.every(([name]) => name === only || ENVELOPE.test(name))
  )
}
