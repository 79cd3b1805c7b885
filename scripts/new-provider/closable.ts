import { isNode, type Node, nodesAt } from './node.ts'
import { follow, routesOf } from './routes.ts'

/**
 * Returns the schemas that may stay closed: request bodies alone contain them, since a response may gain fields, and they are no part of
 * a schema with more fields, which they would reject.
 */
export function closable(document: Node): ReadonlySet<Node> {
  const operations = routesOf(document).map(({ operation }) => operation)
  const returned = new Set<Node>()
  for (const { responses } of operations) reach(document, responses, returned)
  const sent = new Set<Node>()
  for (const { requestBody } of operations) reach(document, requestBody, sent)
  const parts = new Set<Node>()
  for (const schema of sent) {
    const isWhole = !('allOf' in schema) && !('properties' in schema)
    if (partsOf(schema).length > 0 && !isWhole) addParts(document, schema, parts)
  }
  return new Set([...sent].filter((schema) => !returned.has(schema) && !parts.has(schema)))
}

/** Adds what a value contains and refers to. */
function reach(document: Node, value: unknown, found: Set<Node>): void {
  if (Array.isArray(value)) for (const item of value) reach(document, item, found)
  if (!isNode(value)) return
  const node = typeof value['$ref'] === 'string' ? follow(document, value) : value
  if (found.has(node)) return
  found.add(node)
  for (const member of Object.values(node)) reach(document, member, found)
}

function addParts(document: Node, written: Node, parts: Set<Node>): void {
  const schema = follow(document, written)
  if (parts.has(schema)) return
  parts.add(schema)
  for (const part of partsOf(schema)) addParts(document, part, parts)
}

function partsOf(schema: Node): Node[] {
  return ['allOf', 'oneOf', 'anyOf'].flatMap((key) => nodesAt(schema, key))
}
