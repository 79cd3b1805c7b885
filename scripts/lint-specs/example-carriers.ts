import type { Document, Header, MediaType, Reference, RequestBody, Response } from '@hostwright/openapi/document.ts'
import { findRef, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { isObject } from '@hostwright/openapi/pointer.ts'

/** A parameter, header or body of an operation, which needs an example. */
export interface ExampleCarrier {
  readonly node: Header | MediaType
  readonly label: string
}

/** Returns the parts of an operation that need an example, with references followed. */
export function exampleCarriers(document: Document, { operation, parameters }: SpecOperation): ExampleCarrier[] {
  const body = findRef<RequestBody>(document, operation.requestBody ?? { content: {} })
  const responses = Object.entries(operation.responses ?? {})
  return [
    ...parameters.map((node) => ({ node, label: `parameter "${node.name}"` })),
    ...bodies(body?.content, 'request body'),
    ...responses.flatMap(([status, response]) => responseCarriers(document, status, response)),
  ]
}

function responseCarriers(document: Document, status: string, reference: Response | Reference): ExampleCarrier[] {
  const response = findRef<Response>(document, reference)
  const headers = Object.entries(response?.headers ?? {}).flatMap(([name, header]) => {
    const node = findRef<Header>(document, header)
    return node === undefined ? [] : [{ node, label: `header "${name}"` }]
  })
  return [...headers, ...bodies(response?.content, `${status} response`)]
}

// A media type without a schema needs no example.
function bodies(content: Record<string, MediaType> | undefined, label: string): ExampleCarrier[] {
  return Object.values(content ?? {})
    .filter((media) => isObject(media) && media.schema !== undefined)
    .map((node) => ({ node, label }))
}

/** Returns whether a carrier has an example, directly or in its `content`. */
export function hasExample(node: Header | MediaType): boolean {
  if ('example' in node || Object.keys(node.examples ?? {}).length > 0) return true
  return 'content' in node && Object.values(node.content ?? {}).some(hasExample)
}
