import type { Document, Example, Reference } from '@hostwright/openapi/document.ts'
import { findRef } from '@hostwright/openapi/operations.ts'
import { childPointer, isObject } from '@hostwright/openapi/pointer.ts'
import { walkDocument, type Visit } from '@hostwright/openapi/walk.ts'

/** An example value: the object and key that contain it, and the pointer to its schema. */
export interface ExampleSite {
  readonly node: object
  readonly key: string | number
  readonly value: unknown
  readonly schemaPointer: string
}

/** Returns all examples of a document: of parameters, headers, media types and schemas. */
export function* exampleSites(document: Document): Generator<ExampleSite> {
  for (const visit of walkDocument(document)) {
    if (visit.kind === 'schema') yield* schemaExamples(visit)
    else if (['parameter', 'header', 'mediaType'].includes(visit.kind)) yield* ownExamples(document, visit)
  }
}

function* schemaExamples({ node, pointer }: Visit): Generator<ExampleSite> {
  if ('example' in node) yield { node, key: 'example', value: node['example'], schemaPointer: pointer }
  const examples = node['examples']
  if (!Array.isArray(examples)) return
  for (const [index, value] of examples.entries()) yield { node: examples, key: index, value, schemaPointer: pointer }
}

function* ownExamples(document: Document, { node, pointer }: Visit): Generator<ExampleSite> {
  const schemaPointer = childPointer(pointer, 'schema')
  if ('example' in node) yield { node, key: 'example', value: node['example'], schemaPointer }
  const examples = node['examples']
  if (!isObject(examples)) return
  for (const entry of Object.values(examples) as (Example | Reference)[]) {
    const example = findRef<Example>(document, entry)
    if (example !== undefined && 'value' in example) yield { node: example, key: 'value', value: example.value, schemaPointer }
  }
}
