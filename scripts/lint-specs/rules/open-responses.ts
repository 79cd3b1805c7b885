import type { Document, MediaType, Response, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { childSchemas } from '@hostwright/openapi/schema-lookup.ts'
import type { Rule, Spec } from '../rule.ts'

/** Responses may gain fields at any time, so their schemas are open. */
export const openResponses: Rule = {
  name: 'open-responses',
  *check(spec) {
    for (const schema of responseSchemas(spec)) {
      if (schema.additionalProperties !== false && schema['unevaluatedProperties'] !== false) continue
      const key = schema.additionalProperties === false ? 'additionalProperties' : 'unevaluatedProperties'
      yield { node: schema, key, message: 'a response uses this schema: leave it open, or make the request a schema of its own' }
    }
  },
}

/** Returns every schema that a response contains. */
export function responseSchemas({ document, operations }: Spec): Set<Schema> {
  const seen = new Set<Schema>()
  const responses = operations.flatMap(({ operation }) => Object.values(operation.responses ?? {}))
  for (const response of responses) {
    const content = Object.values(findRef<Response>(document, response)?.content ?? {}) as MediaType[]
    for (const { schema } of content) if (schema !== undefined) collect(document, schema, seen)
  }
  return seen
}

function collect(document: Document, schema: Schema, seen: Set<Schema>): void {
  if (seen.has(schema)) return
  seen.add(schema)
  for (const child of childSchemas(document, schema)) collect(document, child, seen)
}
