import { isNode, type Node, nodeAt, nodesAt } from './node.ts'
import { follow } from './routes.ts'

/**
 * Returns whether core can send a value in the style deepObject: nested objects, or one array of plain values, which is
 * numbered. Arrays anywhere else would lose order and position.
 */
export function isSentDeep(document: Node, written: unknown): boolean {
  const schema = follow(document, written)
  if (schema['type'] === 'array') return !mayHoldParts(document, schema)
  return !mayHold(document, schema, ['array'])
}

/** Returns whether an item of a list is a list or an object. */
export function mayHoldParts(document: Node, written: unknown): boolean {
  return mayHold(document, follow(document, written)['items'], ['array', 'object'])
}

/** Returns whether a value is neither an object nor an array, for which deepObject is undefined. */
export function isPlain(document: Node, written: unknown): boolean {
  return !mayHold(document, written, ['array', 'object'])
}

/** Returns whether a value, or a part of it, may be of one of the types. */
function mayHold(document: Node, written: unknown, types: readonly string[], seen = new Set<Node>()): boolean {
  const schema = follow(document, written)
  if (seen.has(schema)) return false
  seen.add(schema)
  if ([schema['type']].flat().some((type) => types.includes(String(type)))) return true
  if (types.includes('object') && isNode(schema['properties'])) return true
  const alternatives = ['anyOf', 'oneOf', 'allOf'].flatMap((key) => nodesAt(schema, key))
  const parts = [...alternatives, ...Object.values(nodeAt(schema, 'properties')), schema['additionalProperties'], schema['items']]
  return parts.filter(isNode).some((part) => mayHold(document, part, types, seen))
}
