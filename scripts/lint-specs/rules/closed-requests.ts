import { basename, dirname } from 'node:path'
import type { Document, MediaType, RequestBody, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'
import { partsOf } from '@hostwright/openapi/schema-lookup.ts'
import type { Rule, Spec } from '../rule.ts'
import { responseSchemas } from './open-responses.ts'

/**
 * An object that only requests contain is closed, so that a misspelt field is an error. The option `open` names the providers whose
 * published documents leave their requests open.
 */
export const closedRequests: Rule = {
  name: 'closed-requests',
  *check(spec, { open = [] }) {
    if ((open as string[]).includes(basename(dirname(spec.root.path)))) return
    const { document } = spec
    const returned = responseSchemas(spec)
    const seen = new Set<Schema>()
    const values = requestSchemas(spec)
    for (let value = values.pop(); value !== undefined; value = values.pop()) {
      for (const schema of alternatives(document, value, seen)) {
        const parts = partsOf(document, schema)
        values.push(...parts.flatMap(members))
        const isOpen = parts.some(({ properties }) => properties !== undefined) && !parts.some(statesOpenness)
        if (isOpen && !returned.has(schema)) {
          const keyword = parts.length > 1 ? 'unevaluatedProperties' : 'additionalProperties'
          const message = `this request takes unknown fields: write ${keyword}: false, or name the provider in redocly.yaml if its document leaves requests open`
          yield { node: schema, message }
        }
      }
    }
  },
}

function requestSchemas({ document, operations }: Spec): Schema[] {
  const bodies = operations.map(({ operation }) => findRef<RequestBody>(document, operation.requestBody ?? { content: {} }))
  const media = bodies.flatMap((body) => Object.values(body?.content ?? {}) as MediaType[])
  return media.flatMap(({ schema }): Schema[] => (schema === undefined ? [] : [schema]))
}

/** Returns the alternatives of a schema, since a value matches one of them: each is closed by itself, unless the schema around them is. */
function alternatives(document: Document, reference: Schema, seen: Set<Schema>): Schema[] {
  const schema = findRef<Schema>(document, reference)
  if (schema === undefined || seen.has(schema)) return []
  seen.add(schema)
  const inner = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]
  // Fields beside the alternatives belong to each of them.
  if (inner.length === 0 || schema.properties || schema.allOf || statesOpenness(schema)) return [schema]
  return inner.flatMap((alternative) => alternatives(document, alternative, seen))
}

function members({ properties = {}, items, additionalProperties }: Schema): Schema[] {
  return [...Object.values(properties), items, additionalProperties].filter((schema): schema is Schema => isObject(schema))
}

function statesOpenness(schema: Schema): boolean {
  return 'additionalProperties' in schema || 'unevaluatedProperties' in schema
}
