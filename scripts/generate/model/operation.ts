import type { Document, Header, Operation, Parameter, RequestBody, Response, Schema } from '@hostwright/openapi/document.ts'
import type { UploadExtension, Variant } from '@hostwright/openapi/extension-types.ts'
import { isJson } from '@hostwright/openapi/media-type.ts'
import { findRef, listOperations, resolveRef, type SpecOperation, variantsOf } from '@hostwright/openapi/operations.ts'
import { type Pagination, paginationOf } from '@hostwright/openapi/pagination.ts'
import { parsePointer } from '@hostwright/openapi/pointer.ts'
import { schemasAt, successSchema } from '@hostwright/openapi/schema-lookup.ts'
import { identifier } from '../code.ts'
import { oneLine } from '../text.ts'
import { withPointer, UnsupportedSpecError } from '../unsupported-spec-error.ts'
import { isAuthenticated, ownCredentials } from './auth-methods.ts'
import { fileField, isBinary, numberedFields, requestKindOf, responseKindOf, typeOfBody, URLENCODED } from './bodies.ts'
import { examplesOf } from './examples.ts'
import type { DescribedOperation, ResponseHeader, UploadModel } from './model.ts'
import { type Names, nameOperation } from './names.ts'

/**
 * Returns the model of a route, regardless of its variants.
 *
 * @throws UnsupportedSpecError for unsupported parts
 */
export function describe(document: Document, spec: SpecOperation, names: Names & { readonly at: string }): DescribedOperation {
  const { operation, parameters } = spec
  rejectUnknownStyles(document, names.id, parameters)
  const body = operation.requestBody && (findRef<RequestBody>(document, operation.requestBody) as RequestBody)
  const documented = operation.responses ?? {}
  const responses = Object.entries(documented).map(([status, response]) => {
    const { content = {} } = findRef<Response>(document, response) ?? {}
    return { status: Number(status), types: Object.keys(content), isBinary: isBinary(document, Object.values(content)[0]?.schema) }
  })
  const successes = responses.filter(({ status }) => status >= 200 && status < 400)
  const responseKind = responseKindOf(names.id, successes)
  const type = body && typeOfBody(names.id, body.content)
  const media = type === undefined ? undefined : body?.content[type]
  const requestKind = type === undefined ? 'json' : requestKindOf(document, type, media?.schema)
  const pagination = paginationOf(document, operation)
  return {
    ...names,
    route: names.id,
    variant: undefined,
    httpMethod: identifier(spec.method.toUpperCase()),
    path: spec.path,
    server: serverOf(document, operation),
    summary: oneLine(operation.summary ?? names.id),
    description: (operation.description ?? '').trim(),
    tag: spec.tag ?? names.resource[0] ?? '',
    deprecated: operation.deprecated ?? false,
    confidence: operation['x-confidence'],
    pages: pagination?.name,
    itemsAt: typeof operation['x-pagination'] === 'object' ? pagination?.items : undefined,
    item: pagination && listItem(document, spec, names.id, pagination),
    retry: ownRetry(spec),
    charges: operation['x-charges'] ?? false,
    authenticated: isAuthenticated(document, spec),
    credentials: ownCredentials(document, spec),
    bodyType: type,
    requestKind,
    responseKind,
    // Errors are still JSON, but a provider may reject other values of Accept than the documented ones.
    accept:
      responseKind === 'redirect'
        ? undefined
        : [...new Set(successes.flatMap(({ types }) => (responseKind === 'json' ? types.filter(isJson) : types.slice(0, 1))))].join(', ') ||
          undefined,
    upload: operation['x-upload'] && uploadModel(document, names.id, operation['x-upload']),
    edit: undefined,
    wait: undefined,
    fileField: type === undefined || requestKind !== 'file' ? undefined : fileField(document, type, media?.schema),
    numberedFields: type === URLENCODED && media ? numberedFields(media) : [],
    anyError: 'default' in documented,
    indexed: parameters.flatMap((parameter) => (isIndexed(document, parameter) ? parameter.name : [])),
    joined: parameters.flatMap((parameter) => (isJoined(document, parameter) ? parameter.name : [])),
    argumentsOptional: !(body?.required ?? false) && !parameters.some(({ required }) => required),
    emptyStatuses: successes.flatMap(({ status, types }) => (types.length === 0 ? status : [])),
    bodiless: successes.every(({ types }) => types.length === 0),
    bodilessErrors: responses.flatMap(({ status, types }) => (status >= 400 && types.length === 0 ? status : [])),
    errorStatuses: responses.flatMap(({ status }) => (status >= 400 ? status : [])),
    examples: examplesOf(document, spec, type, requestKind),
    isPlainRead: spec.method === 'get' && names.method === 'get' && !pagination,
    headers: responseHeaders(document, documented),
    pathParameters: parameters.flatMap((parameter) => (parameter.in === 'path' ? parameter.name : [])),
  }
}

/** Returns the base URL of an operation's own server; undefined if that is the provider's. */
function serverOf(document: Document, { servers = [] }: Operation): string | undefined {
  const [own, main] = [servers[0]?.url, document.servers?.[0]?.url].map((url) => url?.replace(/\/+$/, ''))
  return own === main ? undefined : own
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
  if (typeof operation['x-pagination'] === 'object' && style.items !== undefined)
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
export function withVariants(document: Document, route: DescribedOperation, spec: SpecOperation): readonly DescribedOperation[] {
  const variants = variantsOf(spec.operation)
  return variants.length === 0
    ? [route]
    : variants.map((variant, index) => {
        const at = `${route.at}/x-variants/${index}`
        return withPointer(at, () => ({ ...asVariant(document, route, spec, variant), at }))
      })
}

function asVariant(document: Document, route: DescribedOperation, spec: SpecOperation, variant: Variant): DescribedOperation {
  const { method, path } = spec
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
    isPlainRead: false,
    examples: examplesOf(document, spec, route.bodyType, route.requestKind, example),
  }
}

/** Returns whether a parameter is an array in deepObject style. core numbers its items, as PHP expects; OpenAPI leaves it undefined. */
function isIndexed(document: Document, { style, schema }: Parameter): boolean {
  return style === 'deepObject' && schema !== undefined && [resolveRef<Schema>(document, schema).type].flat().includes('array')
}

/** Returns whether the items of a parameter are one value, separated by commas. */
function isJoined(document: Document, { in: place, style, explode, schema }: Parameter): boolean {
  const isOne = place === 'path' ? (style ?? 'simple') === 'simple' : place === 'query' && (style ?? 'form') === 'form' && explode === false
  return isOne && schema !== undefined && [resolveRef<Schema>(document, schema).type].flat().includes('array')
}

/** Rejects query styles that core cannot send: it supports form style, unless it joins an object, and deepObject. */
function rejectUnknownStyles(document: Document, id: string, parameters: readonly Parameter[]): void {
  for (const parameter of parameters) {
    const { name, in: place, style, explode } = parameter
    const known = place !== 'query' || style === undefined || style === 'deepObject' || style === 'form'
    if (!known || (place === 'query' && explode === false && !isJoined(document, parameter)))
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

/** Returns the headers of an operation's successes, except those that the client reads: of pages, limits, errors and readYourWrites. */
export function responseHeaders(document: Document, responses: NonNullable<Operation['responses']>): ResponseHeader[] {
  const handled = new Set(handledHeaders(document).map((name) => name.toLowerCase()))
  const successes = Object.entries(responses).filter(([status]) => status.startsWith('2'))
  const declared = successes.flatMap(([, response]) => Object.entries(findRef<Response>(document, response)?.headers ?? {}))
  return [...new Map(declared)]
    .filter(([name]) => !handled.has(name.toLowerCase()))
    .map(([name, header]) => ({ name, description: oneLine(findRef<Header>(document, header)?.description ?? '') }))
}

function handledHeaders(document: Document): string[] {
  const styles = Object.values(document['x-pagination-styles'] ?? {})
  const paging = styles.flatMap((style) =>
    Object.values((style.kind === 'header' ? style.response : 'headers' in style && style.headers) || {}),
  )
  if (styles.some(({ kind }) => kind === 'linkHeader')) paging.push('Link')
  const limits = Object.values(document['x-rate-limit']?.headers ?? {})
  const others = [document['x-error']?.header, document['x-consistency']?.event].filter((name) => name !== undefined)
  return [...paging, ...limits, ...others]
}
