import type { Document } from '@hostwright/openapi/document.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { isNode, type Node, nodeAt, nodesAt } from './node.ts'
import { note, type Report } from './report.ts'
import { follow, routesOf } from './routes.ts'

/**
 * Declares, in place, required properties where they are required: a part of an `allOf` often requires what another part declares, and
 * types and examples see each part alone.
 */
export function declareRequired(document: Node): void {
  for (const { kind, node } of Array.from(walkDocument(document as unknown as Document))) {
    const parts = kind === 'schema' ? nodesAt(node, 'allOf') : []
    if (parts.length === 0) continue
    const known = propertiesOf(document, node)
    for (const part of [node, ...parts]) {
      const own = nodeAt(part, 'properties')
      const required = Array.isArray(part['required']) ? (part['required'] as unknown[]).map(String) : []
      const missing = required.filter((name) => !Object.hasOwn(own, name) && known.has(name))
      if (missing.length === 0 || '$ref' in part) continue
      part['properties'] = { ...own, ...Object.fromEntries(missing.map((name) => [name, structuredClone(known.get(name))])) }
    }
  }
}

/** Returns the properties of a schema and of the parts of its `allOf`, by name. */
export function propertiesOf(
  document: Node,
  written: unknown,
  known = new Map<string, unknown>(),
  seen = new Set<Node>(),
): Map<string, unknown> {
  const schema = follow(document, written)
  if (seen.has(schema)) return known
  seen.add(schema)
  for (const [name, property] of Object.entries(nodeAt(schema, 'properties'))) if (isNode(property)) known.set(name, property)
  for (const part of nodesAt(schema, 'allOf')) propertiesOf(document, part, known, seen)
  return known
}

/**
 * Requires, in place, bodies whose schema requires a field: OpenAPI's default says that a request may have no body, which documents
 * rarely mean, and a call without it would compile.
 */
export function requireBodies(document: Node, report: Report): void {
  for (const { operation, label } of routesOf(document)) {
    const body = follow(document, operation['requestBody'])
    const media = Object.values(nodeAt(body, 'content')).filter(isNode)
    if (body['required'] !== undefined || media.length === 0 || !media.every(({ schema }) => requires(document, schema))) continue
    body['required'] = true
    note(report, 'A request body with required fields is required, though the source does not say so.', label)
  }
}

function requires(document: Node, written: unknown, seen = new Set<Node>()): boolean {
  const schema = follow(document, written)
  if (seen.has(schema)) return false
  seen.add(schema)
  const own = Array.isArray(schema['required']) && schema['required'].length > 0
  return own || nodesAt(schema, 'allOf').some((part) => requires(document, part, seen))
}
