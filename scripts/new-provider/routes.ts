import { type Document, METHODS } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isNode, type Node, nodeAt } from './node.ts'

/** An operation of a document that was not validated. */
export interface Route {
  readonly path: string
  readonly method: string
  readonly item: Node
  readonly operation: Node
  /** Method and path: `GET /domains`. */
  readonly label: string
}

/** Returns all operations, in the document's order. */
export function routesOf(document: Node): Route[] {
  return Object.entries(nodeAt(document, 'paths')).flatMap(([path, item]) =>
    isNode(item)
      ? METHODS.flatMap((method) => {
          const operation = item[method]
          return isNode(operation) ? [{ path, method, item, operation, label: `${method.toUpperCase()} ${path}` }] : []
        })
      : [],
  )
}

/** Removes an operation, and its path if it was the last. */
export function removeRoute(document: Node, { path, method, item }: Route): void {
  delete item[method]
  if (!METHODS.some((other) => isNode(item[other]))) delete nodeAt(document, 'paths')[path]
}

/** Returns the target of a reference to a component. */
export function follow(document: Node, node: unknown): Node {
  const found = isNode(node) ? findRef<Node>(document as unknown as Document, node) : undefined
  return found ?? {}
}
