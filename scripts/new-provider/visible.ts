import { isNode, type Node, nodeAt, nodesAt } from './node.ts'
import { follow } from './routes.ts'

/**
 * Returns a copy of an example without the properties of the other direction, which sources often have, and with secrets that are no words.
 *
 * @param hidden the mark of the properties to leave out
 */
export function visible(document: Node, schema: unknown, value: unknown, hidden: 'readOnly' | 'writeOnly'): unknown {
  if (Array.isArray(value)) return value.map((item) => visible(document, follow(document, schema)['items'], item, hidden))
  // Errors hide secrets wherever they stand: a word would vanish from the names in messages.
  if (typeof value === 'string' && /^[a-z]+$/i.test(value) && follow(document, schema)['format'] === 'password') return 'made-up-secret'
  if (!isNode(value)) return value
  const properties = [...partsOf(document, schema)].map((part) => nodeAt(part, 'properties'))
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const declared = properties.flatMap((group) => (Object.hasOwn(group, name) ? [nodeAt(group, name)] : []))
    const isHidden = declared.some((property) => property[hidden] === true || follow(document, property)[hidden] === true)
    return isHidden ? [] : [[name, visible(document, declared[0], inner, hidden)] as const]
  })
  return Object.fromEntries(entries)
}

/** Returns the schemas that together describe an object. */
function partsOf(document: Node, schema: unknown, seen = new Set<Node>()): ReadonlySet<Node> {
  const target = follow(document, schema)
  if (seen.has(target)) return seen
  seen.add(target)
  for (const key of ['allOf', 'oneOf', 'anyOf']) for (const part of nodesAt(target, key)) partsOf(document, part, seen)
  return seen
}
