import { MULTIPART, URLENCODED } from '@hostwright/generate'
import { isEntity, rowsOf, type Entity } from '@hostwright/openapi/body-objects.ts'
import type { Document, RequestBody } from '@hostwright/openapi/document.ts'
import { isJson, jsonMedia } from '@hostwright/openapi/media-type.ts'
import { findRef, listOperations, variantsOf, type SpecOperation } from '@hostwright/openapi/operations.ts'
import { paginationOf } from '@hostwright/openapi/pagination.ts'
import { valueAt } from '@hostwright/openapi/pointer.ts'
import { exampleOf, successBody, type SuccessBody } from '@hostwright/openapi/success-body.ts'

/** An operation, and what its example shows. */
export interface Route extends Pick<SpecOperation, 'id' | 'method' | 'path' | 'operation' | 'parameters'> {
  /** Whether several documented operations share it. */
  readonly isShared: boolean
  /** The example of its request body in JSON. */
  readonly sent: unknown
  /** Whether the request body has no fields: it is text or a file. */
  readonly sendsNoFields: boolean
  readonly success: SuccessBody | undefined
  /** Undefined if it lists nothing. */
  readonly listing: Listing | undefined
}

export interface Listing {
  /** JSON Pointer to the rows. */
  readonly rows: string
  /** The first row of the example. */
  readonly example: Entity
}

/** Returns the operations of a document. */
export function readRoutes(document: Document): Route[] {
  return listOperations(document).map(({ id, method, path, operation, parameters }) => {
    const success = successBody(operation, (node) => findRef(document, node))
    const listing = listingOf(success, paginationOf(document, operation)?.items)
    const body = operation.requestBody && findRef<RequestBody>(document, operation.requestBody)
    const media = jsonMedia(body?.content)
    const sent = media && exampleOf(media, (node) => findRef(document, node))
    const types = Object.keys(body?.content ?? {})
    const sendsNoFields = types.length > 0 && !types.some((type) => isJson(type) || type === URLENCODED || type === MULTIPART)
    return { id, method, path, operation, parameters, isShared: variantsOf(operation).length > 0, sent, sendsNoFields, success, listing }
  })
}

function listingOf(success: SuccessBody | undefined, items: string | undefined): Listing | undefined {
  if (!success || success.isTuple) return undefined
  const rows = items ?? rowsOf(success.example)
  const listed = rows === undefined ? undefined : valueAt(success.example, rows)
  const first: unknown = Array.isArray(listed) ? listed[0] : undefined
  return rows !== undefined && isEntity(first) ? { rows, example: first } : undefined
}
