import { checkExtensions } from '@hostwright/shared/spec/extensions.ts'
import type { Document, Parameter, RequestBody, Response, Schema, SecurityScheme } from '@hostwright/openapi/document.ts'
import type { ConfidenceExtension, UploadExtension, Variant } from '@hostwright/openapi/extension-types.ts'
import { findRef, listOperations, resolveRef, type SpecOperation, variantsOf } from '@hostwright/openapi/operations.ts'
import { type Pagination, paginationOf } from '@hostwright/openapi/pagination.ts'
import { childPointer, parsePointer } from '@hostwright/openapi/pointer.ts'
import { schemasAt, successSchema } from '@hostwright/openapi/schema-lookup.ts'
import { withoutImpossibleBodies } from './impossible-bodies.ts'
import {
  responseKindOf,
  type ResponseKind,
  requestKindOf,
  fileField,
  rejectNestedForm,
  type RequestKind,
  typeOfBody,
  URLENCODED,
} from './body-kinds.ts'
import { type Code, identifier } from '../code.ts'
import { type Names, nameOperation, rejectClashes } from './names.ts'
import { clientSchemeOf, isAuthenticated, rejectOtherSchemes } from './security.ts'
import { withPointer, UnsupportedSpecError } from '../unsupported-spec-error.ts'
import { type ResponseHeader, responseHeaders } from './response-headers.ts'
import { oneLine } from '../text.ts'

/** An operation with everything that the emitted package contains about it. */
export interface OperationModel extends Names {
  /** JSON Pointer to it in the document. */
  readonly at: string
  /** operationId of its route; differs from `id` if variants share the route. */
  readonly route: string
  /** Component of its body, and name of the body's example, if it is a variant. */
  readonly variant: { readonly body: Code; readonly example: string } | undefined
  /** In upper case. */
  readonly httpMethod: Code
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly tag: string
  readonly deprecated: boolean
  readonly confidence: ConfidenceExtension | undefined
  /** Name of its pagination style. */
  readonly pages: string | undefined
  /** JSON Pointer to its items, if its style leaves that to each list. */
  readonly itemsAt: string | undefined
  /** A list's items: their component, otherwise their path in the response. */
  readonly item: string | readonly string[] | undefined
  /** Undefined if the HTTP method decides. */
  readonly retry: 'safe' | 'never' | undefined
  /** Whether it creates an invoice. */
  readonly charges: boolean
  /** False if it needs no credentials. */
  readonly authenticated: boolean
  /** Media type of its request body. */
  readonly bodyType: string | undefined
  /** How core writes the body, and reads successful responses. */
  readonly requestKind: RequestKind
  readonly responseKind: ResponseKind
  /** Media types of a successful response that is not JSON. */
  readonly accept: string | undefined
  /** The rules of upload tokens. */
  readonly upload: UploadModel | undefined
  /** The form field of a single file, if the operation accepts only that form. */
  readonly fileField: string | undefined
  /** Query parameters whose arrays are numbered. */
  readonly indexed: readonly string[]
  /** Whether it can be called without arguments. */
  readonly argumentsOptional: boolean
  /** Success statuses without a body. */
  readonly emptyStatuses: readonly number[]
  /** Whether no success has a body. */
  readonly bodiless: boolean
  readonly errorStatuses: readonly number[]
  /** Whether it documents a default response. */
  readonly anyError: boolean
  /** Documented error statuses without a body. */
  readonly bodilessErrors: readonly number[]
  readonly pathParameters: readonly string[]
  /** Documented headers of its successes, except those of pages, rate limits and errors, which the client reads. */
  readonly headers: readonly ResponseHeader[]
}

/** An upload's token: its header, and the read that returns its rules. */
export interface UploadModel extends Omit<UploadExtension, 'rules'> {
  readonly rules: { readonly id: string; readonly path: string; readonly authenticated: boolean }
}

/** The generator's model of a provider. */
export interface ProviderModel {
  /** Folder under specs/ and packages/, and the package's name without scope. */
  readonly folder: Code
  /** Name of the client class. */
  readonly name: Code
  readonly docs: string
  readonly description: string
  readonly apiVersion: string
  readonly baseUrl: string
  /** Media type of request bodies, unless an operation says otherwise. */
  readonly mediaType: string
  readonly scheme: SecurityScheme
  readonly document: Document
  /** Routes of the specification by operationId. */
  readonly routes: ReadonlyMap<string, SpecOperation>
  readonly operations: readonly OperationModel[]
}

/** Returns whether an operation reads a single thing: docs and demos show it first. */
export function isPlainRead({ httpMethod, method, pages }: OperationModel): boolean {
  return httpMethod === 'GET' && method === 'get' && !pages
}

/** Builds the model of a bundled document. @throws UnsupportedSpecError for unsupported parts */
export function buildModel(folder: string, bundled: Document): ProviderModel {
  const document = withoutImpossibleBodies(bundled)
  const [extension] = checkExtensions(document)
  if (extension)
    throw new UnsupportedSpecError(`${extension.message} (at ${extension.pointer || 'the root of openapi.yaml'}).`, extension.pointer)
  if (!/^[a-z][a-z0-9]*$/.test(folder))
    throw new UnsupportedSpecError(
      `specs/${folder} names a package, and a variable in its examples; use lower-case letters and digits only.`,
      '',
    )
  const provider = document['x-provider']
  const baseUrl = document.servers?.[0]?.url
  const found = listOperations(document)
  if (!provider || !baseUrl || found.length === 0)
    throw new UnsupportedSpecError(`specs/${folder}/openapi.yaml needs x-provider, a server and at least one operation.`, '')
  const [scheme, clientScheme] = clientSchemeOf(folder, document)
  const routes = found.map((operation) => {
    const at = childPointer(childPointer('/paths', operation.path), operation.method)
    return withPointer(at, () => describe(document, operation, { ...nameOperation(operation), at }, clientScheme))
  })
  // A route with variants is not a method, but has types.
  rejectClashes(routes)
  const operations = routes.flatMap((route, index) => withVariants(document, route, found[index] as SpecOperation))
  rejectClashes(operations)
  return {
    folder: identifier(folder),
    name: identifier(provider.name),
    docs: provider.docs,
    description: oneLine(document.info.description ?? document.info.title),
    apiVersion: document.info.version,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    mediaType:
      mostCommon(operations.flatMap(({ bodyType, requestKind }) => (bodyType && requestKind === 'json' ? bodyType : []))) ??
      'application/json',
    scheme,
    document,
    routes: new Map(found.map((route) => [route.id, route])),
    operations,
  }
}

function describe(document: Document, spec: SpecOperation, names: Names & { readonly at: string }, clientScheme: string): OperationModel {
  const { operation, parameters } = spec
  rejectUnknownStyles(names.id, parameters)
  const body = operation.requestBody && (findRef<RequestBody>(document, operation.requestBody) as RequestBody)
  const documented = operation.responses ?? {}
  const responses = Object.entries(documented).map(([status, response]) => ({
    status: Number(status),
    types: Object.keys(findRef<Response>(document, response)?.content ?? {}),
  }))
  const successes = responses.filter(({ status }) => status >= 200 && status < 400)
  const responseKind = responseKindOf(names.id, successes)
  const type = body && typeOfBody(names.id, body.content)
  if (type === URLENCODED) rejectNestedForm(document, names.id, body?.content[type]?.schema)
  rejectOtherSchemes(document, spec, clientScheme)
  const pagination = paginationOf(document, operation)
  const ownStyle = pagination?.style?.kind === 'link' && pagination.style.items === undefined
  return {
    ...names,
    route: names.id,
    variant: undefined,
    httpMethod: identifier(spec.method.toUpperCase()),
    path: spec.path,
    summary: oneLine(operation.summary ?? names.id),
    description: (operation.description ?? '').trim(),
    tag: spec.tag ?? names.resource[0] ?? '',
    deprecated: operation.deprecated ?? false,
    confidence: operation['x-confidence'],
    pages: pagination?.name,
    itemsAt: ownStyle ? pagination.items : undefined,
    item: pagination && listItem(document, spec, names.id, pagination),
    retry: ownRetry(spec),
    charges: operation['x-charges'] ?? false,
    authenticated: isAuthenticated(document, spec),
    bodyType: type,
    requestKind: type === undefined ? 'json' : requestKindOf(type),
    responseKind,
    // Errors are still JSON, but a provider may reject other values of Accept than the documented ones.
    accept:
      responseKind === 'text' || responseKind === 'file'
        ? [...new Set(successes.flatMap(({ types }) => types[0] ?? []))].join(', ')
        : undefined,
    upload: operation['x-upload'] && uploadModel(document, names.id, operation['x-upload']),
    fileField: type === undefined ? undefined : fileField(document, type, body?.content[type]?.schema),
    anyError: 'default' in documented,
    indexed: parameters.flatMap((parameter) => (isIndexed(document, parameter) ? parameter.name : [])),
    argumentsOptional: !(body?.required ?? false) && !parameters.some(({ required }) => required),
    emptyStatuses: successes.flatMap(({ status, types }) => (types.length === 0 ? status : [])),
    bodiless: successes.every(({ types }) => types.length === 0),
    bodilessErrors: responses.flatMap(({ status, types }) => (status >= 400 && types.length === 0 ? status : [])),
    errorStatuses: responses.flatMap(({ status }) => (status >= 400 ? status : [])),
    headers: responseHeaders(document, documented),
    pathParameters: parameters.flatMap((parameter) => (parameter.in === 'path' ? parameter.name : [])),
  }
}

/** Returns x-retry if it differs from the rule for the HTTP method (RFC 9110 section 9.2.2). */
function ownRetry({ method, operation }: SpecOperation): 'safe' | 'never' | undefined {
  const retry = operation['x-retry']
  return retry === 'safe' && method !== 'post' && method !== 'patch' ? undefined : retry
}

/** Returns the items of a list. @throws UnsupportedSpecError if the response has no array at the declared pointer */
function listItem(document: Document, { operation }: SpecOperation, id: string, pagination: Pagination): string | readonly string[] {
  const { name, style, items } = pagination
  if (!style) throw new UnsupportedSpecError(`${id} pages by "${name}", which x-pagination-styles does not declare.`)
  if (items === undefined) throw new UnsupportedSpecError(`${id} pages by "${name}", but neither says where its items are.`)
  if (typeof operation['x-pagination'] === 'object' && (style.kind !== 'link' || style.items !== undefined))
    throw new UnsupportedSpecError(
      `${id} says where its items are, but its style "${name}" says so for all lists; use the style's name alone.`,
    )
  const schema = successSchema(document, operation)
  const array = schema && schemasAt(document, schema, items).find((part) => part.items !== undefined)
  if (!array) throw new UnsupportedSpecError(`${id} pages by "${name}", but its response has no array at ${items || 'its root'}.`)
  const ref = typeof array.items === 'object' ? array.items.$ref : undefined
  return ref === undefined ? parsePointer(items) : (ref.split('/').at(-1) as string)
}

/** Returns the variants of a route, each with its own name and body; the operation itself if there are none. */
function withVariants(document: Document, route: OperationModel, spec: SpecOperation): readonly OperationModel[] {
  const variants = variantsOf(spec.operation)
  return variants.length === 0
    ? [route]
    : variants.map((variant, index) => {
        const at = `${route.at}/x-variants/${index}`
        return withPointer(at, () => ({ ...asVariant(document, route, spec, variant), at }))
      })
}

function asVariant(document: Document, route: OperationModel, { method, path }: SpecOperation, variant: Variant): OperationModel {
  const { id, summary, description, deprecated, body, example } = variant
  if (!document.components?.schemas?.[body])
    throw new UnsupportedSpecError(`The variant ${id} has the body "${body}", which is not a component.`)
  return {
    ...route,
    ...nameOperation({ id, method, path }),
    type: route.type,
    summary: oneLine(summary),
    description: description.trim(),
    deprecated: deprecated ?? route.deprecated,
    variant: { body: identifier(body), example },
    argumentsOptional: false,
  }
}

/** Returns whether a parameter is an array in deepObject style. core numbers its items, as PHP expects; OpenAPI leaves it undefined. */
function isIndexed(document: Document, { style, schema }: Parameter): boolean {
  return style === 'deepObject' && schema !== undefined && [resolveRef<Schema>(document, schema).type].flat().includes('array')
}

/** Rejects query styles that core cannot send: it supports exploded form style and deepObject. */
function rejectUnknownStyles(id: string, parameters: readonly Parameter[]): void {
  for (const { name, in: place, style, explode } of parameters) {
    const known = place !== 'query' || style === undefined || style === 'deepObject' || (style === 'form' && explode !== false)
    if (!known || (place === 'query' && explode === false))
      throw new UnsupportedSpecError(
        `${id} has "${name}" in query style ${style ?? 'form'}, explode ${String(explode)}, which core does not send.`,
      )
  }
}

/** Returns the model of an upload. @throws UnsupportedSpecError if no read returns its rules */
function uploadModel(document: Document, id: string, { rules, ...declared }: UploadExtension): UploadModel {
  const read = listOperations(document).find((operation) => operation.id === rules)
  if (read?.method !== 'get' || !read.path.includes(`{${declared.parameter}}`))
    throw new UnsupportedSpecError(
      `${id} has the rules of its upload tokens from "${rules}", which is not a GET with the path parameter "${declared.parameter}".`,
    )
  for (const schema of declared.schemas ?? [])
    if (!document.components?.schemas?.[schema])
      throw new UnsupportedSpecError(`${id} takes the rules of its upload tokens as "${schema}", which is not a component.`)
  return { ...declared, rules: { id: rules, path: read.path, authenticated: isAuthenticated(document, read) } }
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
