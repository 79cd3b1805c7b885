import { authMethodsOf, carrierOf, securitySchemes } from '@hostwright/openapi/auth-methods.ts'
import type { Document, Reference, RequestBody, Response } from '@hostwright/openapi/document.ts'
import { listOperations, resolveRef, type SpecOperation, variantsOf } from '@hostwright/openapi/operations.ts'
import { firstExample } from './example-arguments.js'

/** The parts of an operation in the specification that a call can check. */
export interface Declared {
  readonly id: string
  /** operationId of its route, which several documented operations may share. */
  readonly route: string
  /** Whether the operation issues tokens. */
  readonly grantsTokens: boolean
  readonly method: string
  readonly path: string
  readonly pages: boolean
  /** Whether it needs credentials. */
  readonly secured: boolean
  /** The header parameters, in lower case. */
  readonly headers: readonly string[]
  /** The media types of the request body; undefined if it has none. */
  readonly bodyTypes: readonly string[] | undefined
  /** Example bodies by documented status; undefined for a status without a body. */
  readonly exampleBodies: ReadonlyMap<number, unknown>
  /** The example body of the default response, if it has one. */
  readonly defaultBody: unknown
}

/** Statuses that never have a body, whatever is documented. */
const BODILESS = new Set(['204', '205'])

/** Returns the headers in which the document's schemes put credentials, in lower case. */
export function credentialHeaders(spec: Document): readonly string[] {
  return [...securitySchemes(spec).values()]
    .flatMap((scheme) => carrierOf(scheme) ?? [])
    .flatMap(({ in: place, name }) => (place === 'header' ? name : []))
}

/** Returns all operations of a bundled document, by operationId. */
export function declaredOperations(spec: Document): ReadonlyMap<string, Declared> {
  const paths = tokenPaths(spec)
  const found = listOperations(spec).flatMap((operation) => declare(spec, paths, operation))
  return new Map(found.map((operation) => [operation.id, operation]))
}

/** Returns the paths of token requests. */
export function tokenPaths(spec: Document): readonly string[] {
  return [...securitySchemes(spec).values()].flatMap(authMethodsOf).flatMap((authMethod) => authMethod.tokenPaths)
}

function declare(spec: Document, paths: readonly string[], { id: route, method, path, operation, parameters }: SpecOperation): Declared[] {
  const { requestBody, responses = {} } = operation
  const exampleOf = (response: Response | Reference): unknown =>
    firstExample(spec, Object.values(resolveRef<Response>(spec, response).content ?? {})[0])
  const exampleBodies = Object.entries(responses).map(
    ([status, response]) => [Number(status), BODILESS.has(status) ? undefined : exampleOf(response)] as const,
  )
  const declared = {
    route,
    grantsTokens: paths.includes(path),
    method: method.toUpperCase(),
    path,
    pages: operation['x-pagination'] !== undefined,
    secured: (operation.security ?? spec.security ?? []).length > 0,
    headers: parameters.flatMap(({ name, in: place }) => (place === 'header' ? name.toLowerCase() : [])),
    bodyTypes: requestBody && Object.keys(resolveRef<RequestBody>(spec, requestBody).content),
    exampleBodies: new Map(exampleBodies),
    defaultBody: responses['default'] && exampleOf(responses['default']),
  }
  const ids = variantsOf(operation).map(({ id }) => id)
  return (ids.length > 0 ? ids : [route]).map((id) => Object.assign({ id }, declared))
}
