import type { Document } from '@hostwright/openapi/document.ts'
import { findRef, isReference } from '@hostwright/openapi/operations.ts'
import { isObject, parsePointer, valueAt } from '@hostwright/openapi/pointer.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { pascalCase } from './case.ts'
import { isNode, type Node, nodeAt } from './node.ts'
import { restoreReferences } from './restore-references.ts'

/** Kinds that stay components; others are inlined. */
const KEPT = /^#\/components\/(schemas|parameters|responses)\/[^/]+$/

/**
 * Keeps, in place, references to schemas, parameters and responses only: a schema elsewhere becomes a component,
 * anything else is inlined, and copies of components are references to them.
 */
export function plainReferences(document: Node): void {
  const schemas = ensure(ensure(document, 'components'), 'schemas')
  const hoisted = new Map<string, string>()
  inlineOthers(document)
  restoreReferences(document)
  for (const { kind, node } of walkDocument(document as unknown as Document)) {
    const ref = node['$ref']
    if (kind !== 'schema' || typeof ref !== 'string' || /^#\/components\/schemas\/[^/]+$/.test(ref)) continue
    node['$ref'] = `#/components/schemas/${hoist(document, schemas, hoisted, ref)}`
  }
}

function hoist(document: Node, schemas: Node, hoisted: Map<string, string>, ref: string): string {
  const known = hoisted.get(ref)
  if (known !== undefined) return known
  const keys = parsePointer(ref).filter((key) => !['components', 'schemas', 'properties', 'paths', 'content', 'schema'].includes(key))
  let name = pascalCase(keys.slice(-3).join(' ')) || 'Schema'
  while (Object.hasOwn(schemas, name)) name += 'Part'
  hoisted.set(ref, name)
  schemas[name] = valueAt(document, ref) ?? {}
  return name
}

function inlineOthers(value: unknown, document = value as Node, above: readonly string[] = []): void {
  if (!isObject(value)) return
  for (const [key, child] of Object.entries(value)) {
    if (isSchemaSlot(key) || key === 'example' || key === 'value') continue
    if (isReference(child) && !KEPT.test(child.$ref) && !above.includes(child.$ref)) {
      const target = findRef<Node>(document as unknown as Document, child)
      const copy: unknown = structuredClone(target ?? {})
      value[key] = copy
      inlineOthers(copy, document, [...above, child.$ref])
    } else inlineOthers(child, document, above)
  }
}

function isSchemaSlot(key: string): boolean {
  return key === 'schema' || key === 'schemas'
}

function ensure(node: Node, key: string): Node {
  if (!isNode(node[key])) node[key] = {}
  return nodeAt(node, key)
}
