import type { Document, Method, Operation as OperationObject, Parameter, SecurityRequirement } from '@hostwright/openapi/document.ts'
import { listOperations as listSpecOperations } from '@hostwright/openapi/operations.ts'
import type { Resolve } from './resolve.js'
import { successBody, type SuccessBody } from '@hostwright/openapi/success-body.ts'
import { paginationOf, type Pagination } from '../pages/pagination.js'
import { variantsOf, type Variant } from './variants.js'

/** An operation of the spec with its references resolved. */
export interface Operation {
  readonly id: string | undefined
  readonly method: Method
  /** The operation object in the spec. */
  readonly object: OperationObject
  /** The path template in the spec. */
  readonly path: string
  /** Without the parameters that OpenAPI ignores. */
  readonly parameters: Parameter[]
  /** The declared media types of the request body; undefined if the operation takes none. */
  readonly requestMediaTypes: string[] | undefined
  readonly security: SecurityRequirement[]
  readonly pagination: Pagination | undefined
  readonly variants: Variant[]
  /** The lowest 2xx response in JSON. */
  readonly success: SuccessBody | undefined
}

/** Returns the operations of a document in its order. Throws an Error for a broken reference. */
export function listOperations(document: Document, resolve: Resolve): Operation[] {
  return listSpecOperations(document, resolve).map(({ method, path, operation: object, parameters }) => {
    const body = object.requestBody && resolve(object.requestBody)
    return {
      id: object.operationId,
      method,
      object,
      path,
      parameters: parameters.filter(({ in: place, name }) => place !== 'header' || !NOT_PARAMETERS.has(name.toLowerCase())),
      requestMediaTypes: body && Object.keys(body.content ?? {}),
      security: object.security ?? document.security ?? [],
      pagination: paginationOf(document, object, object.operationId ?? path),
      variants: variantsOf(object, resolve),
      success: successBody(object, resolve),
    }
  })
}

/** Header parameters that OpenAPI 3.1 ignores, because content and security define them (Parameter Object). */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization'])
