import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import type { Rule } from '../rule.ts'

/** An object that is sent or returned is a component, so that its type has a name. */
export const bodyComponents: Rule = {
  name: 'body-components',
  *check({ document }) {
    for (const { node, slot } of bodySchemas(document)) {
      if (node.properties === undefined) continue
      yield { node, message: `this ${slot === 'items' ? 'item' : 'body'} is an inline object: make it a component` }
    }
  },
}

function* bodySchemas(document: Document): Generator<{ node: Schema; slot: string }> {
  for (const { kind, node } of walkDocument(document)) {
    if (kind !== 'mediaType') continue
    const schema = node['schema'] as Schema | undefined
    if (schema === undefined) continue
    yield { node: schema, slot: 'schema' }
    if (typeof schema.items === 'object') yield { node: schema.items, slot: 'items' }
  }
}
