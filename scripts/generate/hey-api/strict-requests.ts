import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'

/**
 * Prepares the schemas of requests, in place: each object says whether it is closed, in the one keyword that hey-api reads.
 * Without it hey-api drops properties that a schema does not name, so that a misspelt one is neither rejected nor sent.
 *
 * @param document contains the targets of references
 * @param requests the part of it that describes requests
 */
export function stateOpenness(document: Document, requests: Document): void {
  for (const schema of schemasIn(requests)) if (schema.unevaluatedProperties === false) closeParts(document, schema)
  // Afterwards, for an open part would make the whole open.
  for (const schema of schemasIn(requests)) {
    if (schema.maxProperties === 0) schema.additionalProperties = false
    if (schema.properties) schema.additionalProperties ??= true
  }
}

function* schemasIn(document: Document): Generator<Schema> {
  for (const { kind, node } of walkDocument(document)) if (kind === 'schema') yield node
}

/** Makes one closed object of the parts of an `allOf`: each part on its own would reject the properties of the others. */
function closeParts(document: Document, schema: Schema): void {
  const objects = objectsOf(document, schema)
  if (!objects) return
  const required = objects.flatMap((object) => object.required ?? [])
  const properties: Record<string, Schema | boolean> = {}
  for (const object of objects) {
    for (const [name, property] of Object.entries(object.properties ?? {})) {
      const other = properties[name]
      properties[name] = other === undefined ? structuredClone(property) : { allOf: [other, property] as Schema[] }
    }
  }
  delete schema.$ref
  delete schema.allOf
  Object.assign(schema, { type: 'object', properties, additionalProperties: false, ...(required.length > 0 && { required }) })
}

/** A schema and the parts of its `allOf`, and theirs; undefined where one of them is open or has alternatives. */
function objectsOf(document: Document, schema: Schema): readonly Schema[] | undefined {
  const found = findRef<Schema>(document, schema)
  if (!found || found.oneOf || found.anyOf || found.additionalProperties) return undefined
  const parts = (found.allOf ?? []).map((part) => objectsOf(document, part))
  return parts.includes(undefined) ? undefined : [found, ...parts.flatMap((part) => part ?? [])]
}
