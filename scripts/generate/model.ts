import { checkExtensions } from '@hostwright/shared/spec/extensions.ts'
import type { Document, Parameter, RequestBody, Response, Schema, SecurityScheme } from '@hostwright/openapi/document.ts'
import type { ConfidenceExtension, UploadExtension, Variant } from '@hostwright/openapi/extension-types.ts'
import { findRef, listOperations, resolveRef, type SpecOperation, variantsOf } from '@hostwright/openapi/operations.ts'
import { type Pagination, paginationOf } from '@hostwright/openapi/pagination.ts'
import { childPointer, parsePointer } from '@hostwright/openapi/pointer.ts'
import { schemasAt, successSchema } from '@hostwright/openapi/schema-lookup.ts'
import { withoutImpossibleBodies } from './impossible-bodies.ts'
import { answerKind, type Answers, bodyKind, fileField, refuseNestedForm, type Sends, typeOfBody, URLENCODED } from './media-kinds.ts'
import { type Code, identifier } from './code.ts'
import { type Names, nameOperation, refuseClashes } from './names.ts'
import { about, Refusal } from './refusal.ts'
import { type ResponseHeader, responseHeaders } from './response-headers.ts'
import { oneLine } from './text.ts'

/** One operation with all that the emitted package says of it. */
export interface OperationModel extends Names {
  /** JSON Pointer to it in the document. */
  readonly at: string
  /** operationId of its route; differs from `id` where the route is shared by variants. */
  readonly route: string
  /** Component that is its body, and name of the body's example, where it is one of a route's variants. */
  readonly variant: { readonly body: Code; readonly example: string } | undefined
  /** In capitals. */
  readonly httpMethod: Code
  readonly path: string
  readonly summary: string
  readonly description: string
  readonly tag: string
  readonly deprecated: boolean
  readonly confidence: ConfidenceExtension | undefined
  /** Name of its pagination style. */
  readonly pages: string | undefined
  /** Where its items are, if its style leaves that to each list. */
  readonly itemsAt: string | undefined
  /** A list's items: their component, or where they have none, the keys that lead to them in the answer. */
  readonly item: string | readonly string[] | undefined
  /** Undefined where the HTTP method says it. */
  readonly retry: 'safe' | 'never' | undefined
  /** Whether it creates an invoice. */
  readonly charges: boolean
  /** False where it needs no credentials. */
  readonly authenticated: boolean
  /** Media type of its request body. */
  readonly bodyType: string | undefined
  /** How core writes the body, and what it makes of an answer of success. */
  readonly sends: Sends
  readonly answers: Answers
  /** Media types of an answer that is not JSON. */
  readonly accept: string | undefined
  /** Where the tokens of an upload have their rules. */
  readonly upload: UploadModel | undefined
  /** The field of a form that a file on its own is sent as, where nothing but that form is taken. */
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
  /** Whether it documents an error for all statuses that it does not name. */
  readonly anyError: boolean
  /** Those of them without a body. */
  readonly bodilessErrors: readonly number[]
  readonly pathParameters: readonly string[]
  /** Headers of its successes that tell the caller something: those of pages, limits and errors are the client's business. */
  readonly headers: readonly ResponseHeader[]
}

/** An upload's token: its header, and the read that answers with its rules. */
export interface UploadModel extends Omit<UploadExtension, 'rules'> {
  readonly rules: { readonly id: string; readonly path: string; readonly authenticated: boolean }
}

/** A provider as the generator sees it. */
export interface ProviderModel {
  /** Folder under specs/ and packages/, and last part of the package's name. */
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
  /** Routes by operationId, as the specification has them. */
  readonly routes: ReadonlyMap<string, SpecOperation>
  readonly operations: readonly OperationModel[]
}

/** Whether an operation reads one thing and does nothing else: what docs and demos show first. */
export function isPlainRead({ httpMethod, method, pages }: OperationModel): boolean {
  return httpMethod === 'GET' && method === 'get' && !pages
}

/** Reads a bundled document. @throws Refusal for what cannot be generated */
export function buildModel(folder: string, bundled: Document): ProviderModel {
  const document = withoutImpossibleBodies(bundled)
  const [extension] = checkExtensions(document)
  if (extension) throw new Refusal(`${extension.message} (at ${extension.pointer || 'the root of openapi.yaml'}).`, extension.pointer)
  if (!/^[a-z][a-z0-9]*$/.test(folder))
    throw new Refusal(`specs/${folder} names a package, and a variable in its examples; use lower-case letters and digits only.`, '')
  const provider = document['x-provider']
  const baseUrl = document.servers?.[0]?.url
  const found = listOperations(document)
  if (!provider || !baseUrl || found.length === 0)
    throw new Refusal(`specs/${folder}/openapi.yaml needs x-provider, a server and at least one operation.`, '')
  const [scheme, signIn] = onlyScheme(folder, document)
  const routes = found.map((operation) => {
    const at = childPointer(childPointer('/paths', operation.path), operation.method)
    return about(at, () => describe(document, operation, { ...nameOperation(operation), at }, signIn))
  })
  // A route that has variants is no method, but has types.
  refuseClashes(routes)
  const operations = routes.flatMap((route, index) => withVariants(document, route, found[index] as SpecOperation))
  refuseClashes(operations)
  return {
    folder: identifier(folder),
    name: identifier(provider.name),
    docs: provider.docs,
    description: oneLine(document.info.description ?? document.info.title),
    apiVersion: document.info.version,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    mediaType:
      mostCommon(operations.flatMap(({ bodyType, sends }) => (bodyType && sends === 'json' ? bodyType : []))) ?? 'application/json',
    scheme,
    document,
    routes: new Map(found.map((route) => [route.id, route])),
    operations,
  }
}

function describe(document: Document, spec: SpecOperation, names: Names & { readonly at: string }, signIn: string): OperationModel {
  const { operation, parameters } = spec
  refuseUnknownStyles(names.id, parameters)
  const body = operation.requestBody && (findRef<RequestBody>(document, operation.requestBody) as RequestBody)
  const documented = operation.responses ?? {}
  const answers = Object.entries(documented).map(([status, response]) => ({
    status: Number(status),
    types: Object.keys(findRef<Response>(document, response)?.content ?? {}),
  }))
  const successes = answers.filter(({ status }) => status >= 200 && status < 400)
  const kind = answerKind(names.id, successes)
  const type = body && typeOfBody(names.id, body.content)
  if (type === URLENCODED) refuseNestedForm(document, names.id, body?.content[type]?.schema)
  const alternatives = securityOf(document, spec)
  if (alternatives.flat().length > 0 && !alternatives.some(([scheme, more]) => scheme === signIn && more === undefined))
    throw new Refusal(`${names.id} wants the security scheme ${wanted(alternatives)}; a client signs in with "${signIn}" alone.`)
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
    authenticated: isSigned(document, spec),
    bodyType: type,
    sends: type === undefined ? 'json' : bodyKind(type),
    answers: kind,
    // Errors are JSON all the same; a provider may take nothing but a type that it documents.
    accept: kind === 'text' || kind === 'file' ? [...new Set(successes.flatMap(({ types }) => types[0] ?? []))].join(', ') : undefined,
    upload: operation['x-upload'] && uploadModel(document, names.id, operation['x-upload']),
    fileField: type === undefined ? undefined : fileField(document, type, body?.content[type]?.schema),
    anyError: 'default' in documented,
    indexed: parameters.flatMap((parameter) => (isIndexed(document, parameter) ? parameter.name : [])),
    argumentsOptional: !(body?.required ?? false) && !parameters.some(({ required }) => required),
    emptyStatuses: successes.flatMap(({ status, types }) => (types.length === 0 ? status : [])),
    bodiless: successes.every(({ types }) => types.length === 0),
    bodilessErrors: answers.flatMap(({ status, types }) => (status >= 400 && types.length === 0 ? status : [])),
    errorStatuses: answers.flatMap(({ status }) => (status >= 400 ? status : [])),
    headers: responseHeaders(document, documented),
    pathParameters: parameters.flatMap((parameter) => (parameter.in === 'path' ? parameter.name : [])),
  }
}

/** What an operation says of its retries where that differs from the rule for its method (RFC 9110 section 9.2.2). */
function ownRetry({ method, operation }: SpecOperation): 'safe' | 'never' | undefined {
  const retry = operation['x-retry']
  return retry === 'safe' && method !== 'post' && method !== 'patch' ? undefined : retry
}

/** Names of the schemes of each alternative. */
function securityOf(document: Document, { operation }: SpecOperation): string[][] {
  return (operation.security ?? document.security ?? []).map((requirement) => Object.keys(requirement))
}

function isSigned(document: Document, spec: SpecOperation): boolean {
  return securityOf(document, spec).flat().length > 0
}

/** Schemes in words: alternatives with or, those that are wanted together with and. */
function wanted(alternatives: readonly (readonly string[])[]): string {
  return alternatives.map((names) => names.map((name) => `"${name}"`).join(' and ')).join(' or ')
}

/** @throws Refusal where the answer has no list in the place that the style declares */
function listItem(document: Document, { operation }: SpecOperation, id: string, pagination: Pagination): string | readonly string[] {
  const { name, style, items } = pagination
  if (!style) throw new Refusal(`${id} pages by "${name}", which x-pagination-styles does not declare.`)
  if (items === undefined) throw new Refusal(`${id} pages by "${name}", but neither says where its items are.`)
  if (typeof operation['x-pagination'] === 'object' && (style.kind !== 'link' || style.items !== undefined))
    throw new Refusal(`${id} says where its items are, but its style "${name}" says so for all lists; use the style's name alone.`)
  const schema = successSchema(document, operation)
  const array = schema && schemasAt(document, schema, items).find((part) => part.items !== undefined)
  if (!array) throw new Refusal(`${id} pages by "${name}", but its answer has no array at ${items || 'its root'}.`)
  const ref = typeof array.items === 'object' ? array.items.$ref : undefined
  return ref === undefined ? parsePointer(items) : (ref.split('/').at(-1) as string)
}

/** The documented operations that share a route, each with its own name and body; the operation itself where it shares none. */
function withVariants(document: Document, route: OperationModel, spec: SpecOperation): readonly OperationModel[] {
  const variants = variantsOf(spec.operation)
  return variants.length === 0
    ? [route]
    : variants.map((variant, index) => {
        const at = `${route.at}/x-variants/${index}`
        return about(at, () => ({ ...asVariant(document, route, spec, variant), at }))
      })
}

function asVariant(document: Document, route: OperationModel, { method, path }: SpecOperation, variant: Variant): OperationModel {
  const { id, summary, description, deprecated, body, example } = variant
  if (!document.components?.schemas?.[body]) throw new Refusal(`The variant ${id} has the body "${body}", which is not a component.`)
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

/** An array in deepObject style is numbered, as PHP and others read it; OpenAPI leaves that case open. */
function isIndexed(document: Document, { style, schema }: Parameter): boolean {
  return style === 'deepObject' && schema !== undefined && [resolveRef<Schema>(document, schema).type].flat().includes('array')
}

/** What `core` can send: exploded form style, and deepObject. */
function refuseUnknownStyles(id: string, parameters: readonly Parameter[]): void {
  for (const { name, in: place, style, explode } of parameters) {
    const known = place !== 'query' || style === undefined || style === 'deepObject' || (style === 'form' && explode !== false)
    if (!known || (place === 'query' && explode === false))
      throw new Refusal(`${id} wants "${name}" in query style ${style ?? 'form'}, explode ${String(explode)}, which core does not send.`)
  }
}

/** @throws Refusal where there is no such read */
function uploadModel(document: Document, id: string, { rules, ...declared }: UploadExtension): UploadModel {
  const read = listOperations(document).find((operation) => operation.id === rules)
  if (read?.method !== 'get' || !read.path.includes(`{${declared.parameter}}`))
    throw new Refusal(
      `${id} has the rules of its upload tokens from "${rules}", which is no GET with the path parameter "${declared.parameter}".`,
    )
  for (const schema of declared.schemas ?? [])
    if (!document.components?.schemas?.[schema])
      throw new Refusal(`${id} takes the rules of its upload tokens as "${schema}", which is not a component.`)
  return { ...declared, rules: { id: rules, path: read.path, authenticated: isSigned(document, read) } }
}

function onlyScheme(folder: string, document: Document): readonly [SecurityScheme, name: string] {
  const names = Object.keys(document.security?.[0] ?? {})
  const [name = ''] = names
  const scheme = document.components?.securitySchemes?.[name]
  if (!scheme || '$ref' in scheme || names.length > 1)
    throw new Refusal(
      `specs/${folder}/openapi.yaml needs a global security requirement that names one of its securitySchemes.`,
      '/security',
    )
  return [scheme, name]
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
