import { isObject } from '@hostwright/openapi/pointer.ts'

/** An object of a document that was not validated. */
export type Node = Record<string, unknown>

export function isNode(value: unknown): value is Node {
  return isObject(value) && !Array.isArray(value)
}

/** Returns the object at a key, or an empty one. */
export function nodeAt(node: Node | undefined, key: string): Node {
  const value = node?.[key]
  return isNode(value) ? value : {}
}

/** Returns the objects in the list at a key. */
export function nodesAt(node: Node, key: string): Node[] {
  const value = node[key]
  return Array.isArray(value) ? value.filter(isNode) : []
}

export function textAt(node: Node | undefined, key: string): string | undefined {
  const value = node?.[key]
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
