import { checkExtensions } from '../spec/extensions.ts'
import type {
  ConfidenceExtension,
  Document,
  MediaType,
  Parameter,
  RequestBody,
  Response,
  Schema,
  SecurityScheme,
  Variant,
} from '../spec/document.ts'
import { findRef, listOperations, resolveRef, type SpecOperation, variantsOf } from '../spec/operations.ts'
import { type Pagination, paginationOf } from '../spec/pagination.ts'
import { parsePointer } from '../spec/pointer.ts'
import { schemasAt, successSchema } from '../spec/schema-lookup.ts'
import { type Names, nameOperation, refuseClashes } from './names.ts'
import { Refusal } from './refusal.ts'
import { oneLine } from './text.ts'

/** One operation with all that the emitted package says of it. */
export interface OperationModel extends Names {
  /** operationId of its route; differs from `id` where the route is shared by variants. */
  readonly route: string
  /** Component that is its body, and name of the body's example, where it is one of a route's variants. */
  readonly variant: { readonly body: string; readonly example: string } | undefined
  /** In capitals. */
  readonly httpMethod: string
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
  readonly retry: 'safe' | 'never' | undefined
  /** False where it needs no credentials. */
  readonly authenticated: boolean
  /** Media type of its request body. */
  readonly bodyType: string | undefined
  /** Query parameters whose arrays are numbered. */
  readonly indexed: readonly string[]
  /** Whether it can be called without arguments. */
  readonly argumentsOptional: boolean
  /** Success statuses without a body. */
  readonly emptyStatuses: readonly number[]
  readonly errorStatuses: readonly number[]
  /** Those of them without a body. */
  readonly bodilessErrors: readonly number[]
  readonly pathParameters: readonly string[]
}

/** A provider as the generator sees it. */
export interface ProviderModel {
  /** Folder under specs/ and packages/, and last part of the package's name. */
  readonly folder: string
  /** Name of the client class. */
  readonly name: string
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
export function buildModel(folder: string, document: Document): ProviderModel {
  const [extension] = checkExtensions(document)
  if (extension) throw new Refusal(`${extension.message} (at ${extension.pointer || 'the root of openapi.yaml'}).`)
  if (!/^[a-z][a-z0-9]*$/.test(folder))
    throw new Refusal(`specs/${folder} names a package, and a variable in its examples; use lower-case letters and digits only.`)
  const provider = document['x-provider']
  const baseUrl = document.servers?.[0]?.url
  const found = listOperations(document)
  if (!provider || !baseUrl || found.length === 0)
    throw new Refusal(`specs/${folder}/openapi.yaml needs x-provider, a server and at least one operation.`)
  const [scheme, signIn] = onlyScheme(folder, document)
  const routes = found.map((operation) => describe(document, operation, nameOperation(operation), signIn))
  // A route that has variants is no method, but has types.
  refuseClashes(routes)
  const operations = routes.flatMap((route, index) => withVariants(document, route, found[index] as SpecOperation))
  refuseClashes(operations)
  return {
    folder,
    name: provider.name,
    docs: provider.docs,
    description: oneLine(document.info.description ?? document.info.title),
    apiVersion: document.info.version,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    mediaType: mostCommon(operations.flatMap(({ bodyType }) => bodyType ?? [])) ?? 'application/json',
    scheme,
    document,
    routes: new Map(found.map((route) => [route.id, route])),
    operations,
  }
}

function describe(document: Document, spec: SpecOperation, names: Names, signIn: string): OperationModel {
  const { operation, parameters } = spec
  refuseUnknownStyles(names.id, parameters)
  const body = operation.requestBody && (findRef<RequestBody>(document, operation.requestBody) as RequestBody)
  const answers = Object.entries(operation.responses ?? {}).map(([status, response]) => ({
    status: Number(status),
    types: Object.keys(findRef<Response>(document, response)?.content ?? {}),
  }))
  const successes = answers.filter(({ status }) => status >= 200 && status < 300)
  refuseUnreadable(names.id, successes)
  const schemes = (operation.security ?? document.security ?? []).flatMap((requirement) => Object.keys(requirement))
  const other = schemes.find((scheme) => scheme !== signIn)
  if (other !== undefined) throw new Refusal(`${names.id} wants the security scheme "${other}"; a client signs in with "${signIn}" alone.`)
  const pagination = paginationOf(document, operation)
  const ownStyle = pagination?.style?.kind === 'link' && pagination.style.items === undefined
  return {
    ...names,
    route: names.id,
    variant: undefined,
    httpMethod: spec.method.toUpperCase(),
    path: spec.path,
    summary: oneLine(operation.summary ?? names.id),
    description: (operation.description ?? '').trim(),
    tag: spec.tag ?? names.resource[0] ?? '',
    deprecated: operation.deprecated ?? false,
    confidence: operation['x-confidence'],
    pages: pagination?.name,
    itemsAt: ownStyle ? pagination.items : undefined,
    item: pagination && listItem(document, spec, names.id, pagination),
    retry: operation['x-retry'],
    authenticated: schemes.length > 0,
    bodyType: body && jsonType(names.id, body.content),
    indexed: parameters.flatMap((parameter) => (isIndexed(document, parameter) ? parameter.name : [])),
    argumentsOptional: !(body?.required ?? false) && !parameters.some(({ required }) => required),
    emptyStatuses: successes.flatMap(({ status, types }) => (types.length === 0 ? status : [])),
    bodilessErrors: answers.flatMap(({ status, types }) => (status >= 400 && types.length === 0 ? status : [])),
    errorStatuses: answers.flatMap(({ status }) => (status >= 400 ? status : [])),
    pathParameters: parameters.flatMap((parameter) => (parameter.in === 'path' ? parameter.name : [])),
  }
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
  return variants.length === 0 ? [route] : variants.map((variant) => asVariant(document, route, spec, variant))
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
    variant: { body, example },
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
    if (place === 'cookie') throw new Refusal(`${id} has the cookie parameter "${name}"; clients send no cookies.`)
    const known = place !== 'query' || style === undefined || style === 'deepObject' || (style === 'form' && explode !== false)
    if (!known || (place === 'query' && explode === false))
      throw new Refusal(`${id} wants "${name}" in query style ${style ?? 'form'}, explode ${String(explode)}, which core does not send.`)
  }
}

/** What `core` can read: JSON, or nothing where nothing is documented. */
function refuseUnreadable(id: string, successes: readonly { readonly types: readonly string[] }[]): void {
  if (successes.length === 0) throw new Refusal(`${id} documents no answer of success; name its status, as 200 or 204.`)
  const unreadable = successes.find(({ types }) => types.length > 0 && !types.some(isJson))
  if (unreadable) throw new Refusal(`${id} answers with ${unreadable.types.join(', ')}; core reads JSON.`)
}

function jsonType(id: string, content: Record<string, MediaType>): string {
  const type = Object.keys(content).find(isJson)
  if (!type) throw new Refusal(`${id} takes ${Object.keys(content).join(', ')}; core sends JSON bodies.`)
  return type
}

function isJson(type: string): boolean {
  return /[/+]json\b/.test(type)
}

function onlyScheme(folder: string, document: Document): readonly [SecurityScheme, name: string] {
  const names = Object.keys(document.security?.[0] ?? {})
  const [name = ''] = names
  const scheme = document.components?.securitySchemes?.[name]
  if (!scheme || '$ref' in scheme || names.length > 1)
    throw new Refusal(`specs/${folder}/openapi.yaml needs a global security requirement that names one of its securitySchemes.`)
  return [scheme, name]
}

function mostCommon(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
