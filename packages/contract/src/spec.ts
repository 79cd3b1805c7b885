import { authMethodsOf, carrierOf, securitySchemes } from '@hostwright/openapi/auth-methods.ts'
import type { Document, Example, MediaType, RequestBody, Response, Schema } from '@hostwright/openapi/document.ts'
import { jsonMedia } from '@hostwright/openapi/media-type.ts'
import { listOperations, resolveRef, type SpecOperation, variantsOf } from '@hostwright/openapi/operations.ts'
import { childPointer } from '@hostwright/openapi/pointer.ts'
import { schemasAt } from '@hostwright/openapi/schema-lookup.ts'

/** The arguments of a call. */
export interface CallArguments {
  readonly path: Readonly<Record<string, unknown>>
  readonly query: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: unknown
}

/** The parts of an operation in the specification that a call can check. */
export interface Declared extends Pick<SpecOperation, 'method' | 'path' | 'operation' | 'parameters'> {
  readonly id: string
  /** operationId of its route, which several documented operations may share. */
  readonly route: string
  /** Whether it needs credentials. */
  readonly secured: boolean
  /** Whether it accepts the client's first auth method, or needs none. */
  readonly acceptsFirst: boolean
  /** Whether the client's credentials for it are in a header. */
  readonly signsHeader: boolean
  /** The media types of the request body; undefined if it has none. */
  readonly bodyTypes: readonly string[] | undefined
  /** The required parameters and the body, from the specification's examples. */
  readonly example: CallArguments
  /** The schema of the JSON request body. */
  readonly bodySchema: Schema | undefined
  /** Returns a request body as the client takes it: with a Blob for each file. */
  readonly toBody: (body: unknown) => unknown
  /** Example bodies by documented status; undefined for a status without a body. */
  readonly exampleBodies: ReadonlyMap<number, unknown>
  /** Documented statuses with a body, but without an example of it. */
  readonly withoutExample: ReadonlySet<number>
}

/** Statuses that never have a body, whatever is documented. */
const BODILESS = new Set(['204', '205'])

/** Returns the headers in which the document's schemes put credentials, in lower case. */
export function credentialHeaders(spec: Document): readonly string[] {
  const carriers = [...securitySchemes(spec).values()].flatMap((scheme) => carrierOf(scheme) ?? [])
  return carriers.filter((carrier) => carrier.in === 'header').map(({ name }) => name)
}

/** Returns the paths of token requests. */
export function tokenPaths(spec: Document): readonly string[] {
  return [...securitySchemes(spec).values()].flatMap(authMethodsOf).flatMap((authMethod) => authMethod.tokenPaths)
}

/** Returns the paths of the token URLs of OAuth2 client credentials. */
export function tokenUrls(spec: Document): readonly string[] {
  const flows = [...securitySchemes(spec).values()].flatMap((scheme) => scheme.flows?.clientCredentials ?? [])
  return flows.flatMap(({ tokenUrl }) => (tokenUrl === undefined ? [] : [new URL(tokenUrl).pathname]))
}

/** Returns all operations of a bundled document, by operationId. */
export function declaredOperations(spec: Document): ReadonlyMap<string, Declared> {
  const found = listOperations(spec).flatMap((operation) => {
    const ids = variantsOf(operation.operation).map(({ id }) => id)
    const declared = declare(spec, operation)
    return (ids.length > 0 ? ids : [operation.id]).map((id) => [id, { ...declared, id }] as const)
  })
  return new Map(found)
}

function declare(spec: Document, { id: route, method, path, operation, parameters }: SpecOperation): Omit<Declared, 'id'> {
  const { requestBody, responses = {} } = operation
  const content = requestBody && resolveRef<RequestBody>(spec, requestBody).content
  const json = jsonMedia(content)
  const examplesIn = (place: string) => {
    const required = parameters.filter((parameter) => parameter.in === place && parameter.required === true)
    return Object.fromEntries(required.map(({ name, example }) => [name, example]))
  }
  const [[type, first] = []] = Object.entries(content ?? {})
  const body = firstExample(spec, json ?? first)
  const bodies = Object.entries(responses).map(([status, response]) => {
    const hasBody = !BODILESS.has(status) && method !== 'head'
    const [media] = hasBody ? Object.values(resolveRef<Response>(spec, response).content ?? {}) : []
    return { status: Number(status), media, example: firstExample(spec, media) }
  })
  return {
    route,
    method,
    path,
    operation,
    parameters,
    secured: (operation.security ?? spec.security ?? []).length > 0,
    acceptsFirst: acceptsFirst(spec, operation.security),
    signsHeader: signsHeader(spec, operation.security ?? spec.security ?? []),
    bodyTypes: content && Object.keys(content),
    example: { path: examplesIn('path'), query: examplesIn('query'), headers: examplesIn('header'), body },
    bodySchema: json?.schema,
    toBody: (sent) => (json ? sent : withFiles(spec, type, first?.schema, sent)),
    exampleBodies: new Map(bodies.map(({ status, example }) => [status, example])),
    withoutExample: new Set(bodies.flatMap(({ status, media, example: shown }) => (media && shown === undefined ? status : []))),
  }
}

/** Types of bodies that are no files. */
const TEXT = /^text\/|^application\/x-www-form-urlencoded/

function withFiles(spec: Document, type = '', schema: Schema | undefined, body: unknown): unknown {
  if (typeof body === 'string') return TEXT.test(type) ? body : new Blob([body])
  if (typeof body !== 'object' || body === null) return body
  const isFile = (field: string) => schemasAt(spec, schema, childPointer('', field)).some(({ format }) => format === 'binary')
  return Object.fromEntries(
    Object.entries(body).map(([field, value]) => [field, isFile(field) ? new Blob([String(value)]) : (value as unknown)]),
  )
}

function acceptsFirst({ security: [first] = [] }: Document, accepted: Document['security']): boolean {
  const names = Object.keys(first ?? {})
  const isFirst = (requirement: object) =>
    Object.keys(requirement).length === names.length && names.every((name) => Object.hasOwn(requirement, name))
  return accepted === undefined || accepted.length === 0 || accepted.some(isFirst)
}

/** Whether the client's first auth method that an operation accepts sends a header. */
function signsHeader(spec: Document, accepted: NonNullable<Document['security']>): boolean {
  const keyOf = (requirement: object) => Object.keys(requirement).toSorted().join()
  const keys = new Set(accepted.map(keyOf))
  const chosen = (spec.security ?? []).find((requirement) => keys.has(keyOf(requirement)))
  const schemes = securitySchemes(spec)
  return Object.keys(chosen ?? {}).some((name) => {
    const scheme = schemes.get(name)
    return scheme !== undefined && carrierOf(scheme)?.in === 'header'
  })
}

/** Returns the first example of a body; undefined if there is none. */
export function firstExample(spec: Document, media: MediaType | undefined): unknown {
  const [first] = Object.values(media?.examples ?? {})
  return media?.example ?? (first && resolveRef<Example>(spec, first).value)
}
