import type { Document } from '@hostwright/openapi/document.ts'
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
  return strict
}
