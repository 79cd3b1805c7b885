import type { Document, MediaType, Operation, Response, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { childSchemas } from '@hostwright/openapi/schema-lookup.ts'
import type { Rule } from '../rule.ts'

/** Responses may gain fields at any time, so their schemas are open. */
export const openResponses: Rule = {
  name: 'open-responses',
  *check({ document, operations }) {
    const seen = new Set<Schema>()
    for (const { operation } of operations) {
      for (const schema of responseSchemas(document, operation)) collect(document, schema, seen)
    }
    for (const schema of seen) {
      if (schema.additionalProperties !== false && schema['unevaluatedProperties'] !== false) continue
      const key = schema.additionalProperties === false ? 'additionalProperties' : 'unevaluatedProperties'
      yield { node: schema, key, message: 'a response uses this schema: leave it open, or make the request a schema of its own' }
    }
  },
}

function responseSchemas(document: Document, operation: Operation): Schema[] {
  return Object.values(operation.responses ?? {})
    .flatMap((response) => Object.values(findRef<Response>(document, response)?.content ?? {}) as MediaType[])
    .flatMap(({ schema }) => (schema === undefined ? [] : [schema]))
}

function collect(document: Document, schema: Schema, seen: Set<Schema>): void {
  if (seen.has(schema)) return
  seen.add(schema)
  for (const child of childSchemas(document, schema)) collect(document, child, seen)
}
