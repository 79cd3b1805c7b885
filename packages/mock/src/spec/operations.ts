import {
  type Document,
  type Method,
  METHODS,
  type Operation as OperationObject,
  type Parameter,
  type PathItem,
  type SecurityRequirement,
} from '@hostwright/openapi/document.ts'
import type { Resolve } from './resolve.js'
import { successBody, type SuccessBody } from './examples.js'
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

export function listOperations(document: Document, resolve: Resolve): Operation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, reference]) => {
    const item = resolve<PathItem>(reference)
    return METHODS.filter((method) => item[method] !== undefined).map((method) => toOperation(document, resolve, path, method, item))
  })
}

function toOperation(document: Document, resolve: Resolve, path: string, method: Method, item: PathItem): Operation {
  const object = item[method] as OperationObject
  const body = object.requestBody && resolve(object.requestBody)
  return {
    id: object.operationId,
    method,
    object,
    path,
    parameters: mergeParameters(item, object, resolve),
    requestMediaTypes: body && Object.keys(body.content ?? {}),
    security: object.security ?? document.security ?? [],
    pagination: paginationOf(document, object, object.operationId ?? path),
    variants: variantsOf(object, resolve),
    success: successBody(object, resolve),
  }
}

/** Header parameters that OpenAPI 3.1 ignores, because content and security define them (Parameter Object). */
const NOT_PARAMETERS = new Set(['accept', 'content-type', 'authorization'])

/** Merges the parameters of a path item and its operation; the operation's win (OpenAPI 3.1, Operation Object). */
function mergeParameters(item: PathItem, object: OperationObject, resolve: Resolve): Parameter[] {
  const all = [...(item.parameters ?? []), ...(object.parameters ?? [])]
    .map((parameter) => resolve<Parameter>(parameter))
    .filter(({ in: place, name }) => place !== 'header' || !NOT_PARAMETERS.has(name.toLowerCase()))
  return [...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()]
}
