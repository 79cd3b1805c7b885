import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Document } from '@hostwright/openapi/document.ts'
import { normalForm, type Upstream, type UpstreamOperation } from '@hostwright/shared/spec/upstream.ts'
import { isNode, type Node, nodeAt, textAt } from './node.ts'
import type { Report } from './report.ts'
import { routesOf } from './routes.ts'

/** The document as the provider publishes it, and its objects, by which their later names are found. */
export interface Original {
  readonly normalForm: Document
  readonly operations: ReadonlyMap<Node, { readonly route: string; readonly id: string | undefined }>
  readonly schemas: ReadonlyMap<Node, string>
}

/** Remembers a document before its import, which changes it in place. */
export function originalOf(document: Node): Original {
  const schemas = Object.entries(nodeAt(nodeAt(document, 'components'), 'schemas'))
  return {
    normalForm: normalForm(document as unknown as Document),
    operations: new Map(
      routesOf(document).map(({ operation, label }) => [operation, { route: label, id: textAt(operation, 'operationId') }]),
    ),
    schemas: new Map(schemas.flatMap(([name, schema]) => (isNode(schema) ? [[schema, name] as const] : []))),
  }
}

/** Returns the operations and schemas of the original with our names, as upstream.yaml has them. */
export function namesOf(original: Original, document: Node, report: Report): Pick<Upstream, 'operations' | 'schemas'> {
  const names = new Map(routesOf(document).map(({ operation }) => [operation, String(operation['operationId'])]))
  const reasons = new Map(report.leftOut.map(({ route, why }) => [route, why]))
  const operations = [...original.operations].map(([operation, { route, id }]): [string, UpstreamOperation] => {
    const name = names.get(operation)
    return [
      route,
      { ...(id !== undefined && { id }), ...(name === undefined ? { leftOut: reasons.get(route) ?? 'it is left out' } : { name }) },
    ]
  })
  const schemas = Object.entries(nodeAt(nodeAt(document, 'components'), 'schemas')).flatMap(([name, schema]) => {
    const theirs = original.schemas.get(schema as Node)
    return theirs === undefined ? [] : [[theirs, name] as const]
  })
  return { operations: Object.fromEntries(operations), schemas: Object.fromEntries(schemas) }
}

/** Returns the digest of a file, as upstream.yaml has it. */
export async function digestOf(path: string): Promise<{ readonly source: string; readonly digest: string }> {
  const bytes = await readFile(path)
  return { source: basename(path), digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }
}
