import type { Document } from '@hostwright/openapi/document.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'

import { isNode, type Node } from './node.ts'

/** Where each kind of components is; a schema that is no object would equal others by coincidence. */
const COMPONENT = /^\/components\/(schemas|responses|parameters)\/[^/]+$/

/**
 * Replaces, in place, copies of components that nothing refers to by references: some documents are published with their references
 * resolved, and have the names of their types in `components` only. Components that equal each other stay unused.
 */
export function restoreReferences(document: Node): void {
  const visits = [...walkDocument(document as unknown as Document)]
  const used = new Set(visits.map(({ node }) => node['$ref']))
  const components = visits.filter(
    ({ kind, node, pointer }) => COMPONENT.test(pointer) && !used.has(`#${pointer}`) && (kind !== 'schema' || isObjectSchema(node)),
  )
  const named = new Map<string, string[]>()
  for (const { kind, node, pointer } of components) {
    const key = keyOf(kind, node)
    named.set(key, [...(named.get(key) ?? []), pointer])
  }
  const kinds = new Set(components.map(({ kind }) => kind))
  const copies = visits.flatMap(({ kind, node, pointer }) => {
    if (!kinds.has(kind) || (kind === 'schema' && !isObjectSchema(node))) return []
    const [found = pointer, ...others] = named.get(keyOf(kind, node)) ?? []
    return found === pointer || others.length > 0 ? [] : [{ node, $ref: `#${found}` }]
  })
  for (const { node, $ref } of copies) {
    for (const key of Object.keys(node)) delete node[key]
    node['$ref'] = $ref
  }
}

function isObjectSchema(schema: Node): boolean {
  return (isNode(schema['properties']) && Object.keys(schema['properties']).length > 0) || Array.isArray(schema['allOf'])
}

function keyOf(kind: string, node: Node): string {
  return `${kind} ${JSON.stringify(node)}`
}
