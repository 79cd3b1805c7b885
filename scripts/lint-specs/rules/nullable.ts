import { walkDocument } from '@hostwright/openapi/walk.ts'
import type { Rule } from '../rule.ts'

/** Specs use the type null of OpenAPI 3.1, and no int64: its type is number, but its validator takes bigint. */
export const nullable: Rule = {
  name: 'nullable',
  *check({ document }) {
    for (const { kind, node } of walkDocument(document)) {
      if (kind !== 'schema') continue
      if ('nullable' in node) yield { node, key: 'nullable', message: "OpenAPI 3.1 has no nullable: write type: [string, 'null']" }
      if (Array.isArray(node['enum']) && node['enum'].includes(null) && node['type'] === undefined) {
        yield { node, key: 'enum', message: "an enum with null needs a type, or null is lost: write type: [string, 'null']" }
      }
      if (node['format'] === 'int64') {
        yield { node, key: 'format', message: 'no int64: types say number, but validators take bigint; leave the format out' }
      }
    }
  },
}
