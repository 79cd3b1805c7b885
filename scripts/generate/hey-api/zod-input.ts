import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { walkDocument } from '@hostwright/openapi/walk.ts'
import { copyForRequests, requestsOf, responsesOf } from '@hostwright/shared/spec/directions.ts'
import { acceptUndocumented } from './lenient-responses.ts'
import { stateOpenness } from './strict-requests.ts'

/**
 * Prepares a document for zod, in place: schemas of responses are lenient, those of requests stay strict. Defaults are removed, as the provider fills them in.
 *
 * A component that both use keeps its name for responses, and gets a strict copy for requests.
 *
 * @param inputs names of further components that describe request bodies
 * @returns the original names of the components of requests, by their new names
 */
export function separateResponses(document: Document, inputs: readonly string[]): ReadonlyMap<string, string> {
  for (const { kind, node } of walkDocument(document)) if (kind === 'schema') delete node['default']
  const strict = copyForRequests(document, inputs, 'Request')
  stateOpenness(document, requestsOf(document, [...strict.keys()]))
  const lenient = Object.keys(document.components?.schemas ?? {}).filter((name) => !strict.has(name))
  acceptUndocumented(document, responsesOf(document, lenient))
  for (const { kind, node } of walkDocument(document)) if (kind === 'schema') wrapParts(node)
  return strict
}

/**
 * Wraps items that are an intersection, in place. hey-api takes their parts for those of the list, and passes all of them to
 * `z.intersection`, which drops all but two. It nests the parts of every other intersection.
 */
function wrapParts(schema: Schema): void {
  if (typeof schema.items === 'object' && schema.items.allOf) schema.items = { allOf: [schema.items] }
}
