import { isNode, type Node } from './node.ts'

/** Keywords that say nothing about values. */
const TEXTS = new Set(['title', 'description', 'example', 'examples'])
/** Keywords whose values have no order. */
const SETS = new Set(['required', 'enum', 'type'])

/**
 * Returns a function that gives object schemas the same number if they allow the same values, whatever their texts and the order of
 * their keys. Whether null is allowed, too, makes a difference only within them.
 */
export function shapes(): (schema: Node) => number {
  const numbers = new Map<string, number>()
  const known = new Map<Node, number>()
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const inside = (value: unknown, isSchema: boolean): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown) => inside(item, isSchema))
    if (!isNode(value)) return value
    const found = known.get(value) ?? numberOf(textOf(value, isSchema))
    known.set(value, found)
    return { shape: found }
  }
  const textOf = (node: Node, isSchema: boolean): string => {
    const keys = Object.keys(node).filter((key) => !isSchema || !TEXTS.has(key))
    const entries = keys.toSorted().map((key) => {
      const value = node[key]
      return isSchema && SETS.has(key) && Array.isArray(value)
        ? [key, value.map((one) => JSON.stringify(one)).toSorted()]
        : [key, inside(value, !isSchema || key !== 'properties')]
    })
    return JSON.stringify(entries)
  }
  return (schema) => numberOf(textOf({ ...schema, type: 'object' }, true))
}
