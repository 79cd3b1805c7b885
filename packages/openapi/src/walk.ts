import type { Document } from './document.ts'
import { isReference } from './operations.ts'
import { childPointer, isObject } from './pointer.ts'

/** A kind of OpenAPI object that may carry specification extensions. */
type Kind = keyof typeof shapes
/** One object met on a walk. */
export interface Visit {
  kind: Kind | 'reference'
  node: Record<string, unknown>
  /** Leads to the object in the document. */
  pointer: string
  /** Which property of the enclosing OpenAPI object holds it, as `properties` or `allOf`. */
  slot: string
}
type Child = string | { map: string } | { list: string }
type Shape = Record<string, Child>

const map = (kind: string): Child => ({ map: kind })
const list = (kind: string): Child => ({ list: kind })
const media = { examples: map('example'), schema: 'schema' }
const parameter = { ...media, content: map('mediaType') }

/**
 * Which properties of each kind hold further OpenAPI objects, one or a map or a list of them;
 * `*` is every other key that is not an extension. Keys of a map are names, never keywords.
 */
const shapes = {
  document: {
    info: 'info',
    externalDocs: 'externalDocs',
    servers: list('server'),
    tags: list('tag'),
    paths: 'paths',
    webhooks: map('pathItem'),
    components: 'components',
  },
  info: { contact: 'contact', license: 'license' },
  contact: {},
  license: {},
  externalDocs: {},
  server: { variables: map('serverVariable') },
  serverVariable: {},
  tag: { externalDocs: 'externalDocs' },
  paths: { '*': 'pathItem' },
  pathItem: {
    servers: list('server'),
    parameters: list('parameter'),
    get: 'operation',
    put: 'operation',
    post: 'operation',
    delete: 'operation',
    options: 'operation',
    head: 'operation',
    patch: 'operation',
    trace: 'operation',
  },
  operation: {
    externalDocs: 'externalDocs',
    servers: list('server'),
    parameters: list('parameter'),
    requestBody: 'requestBody',
    responses: 'responses',
    callbacks: map('callback'),
  },
  parameter,
  requestBody: { content: map('mediaType') },
  responses: { '*': 'response' },
  response: { headers: map('header'), content: map('mediaType'), links: map('link') },
  header: parameter,
  mediaType: { ...media, encoding: map('encoding') },
  encoding: { headers: map('header') },
  example: {},
  link: { server: 'server' },
  callback: { '*': 'pathItem' },
  components: {
    schemas: map('schema'),
    responses: map('response'),
    parameters: map('parameter'),
    examples: map('example'),
    requestBodies: map('requestBody'),
    headers: map('header'),
    securitySchemes: map('securityScheme'),
    links: map('link'),
    callbacks: map('callback'),
    pathItems: map('pathItem'),
  },
  securityScheme: { flows: 'oauthFlows' },
  oauthFlows: { '*': 'oauthFlow' },
  oauthFlow: {},
  schema: {
    externalDocs: 'externalDocs',
    discriminator: 'discriminator',
    xml: 'xml',
    properties: map('schema'),
    patternProperties: map('schema'),
    additionalProperties: 'schema',
    propertyNames: 'schema',
    items: 'schema',
    prefixItems: list('schema'),
    contains: 'schema',
    allOf: list('schema'),
    anyOf: list('schema'),
    oneOf: list('schema'),
    not: 'schema',
    if: 'schema',
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: 'schema',
    else: 'schema',
    dependentSchemas: map('schema'),
    unevaluatedItems: 'schema',
    unevaluatedProperties: 'schema',
    contentSchema: 'schema',
    $defs: map('schema'),
  },
  discriminator: {},
  xml: {},
} satisfies Record<string, Shape>

/** Every OpenAPI object of a bundled document, once, parents first. References are not followed. */
export function walkDocument(document: Document): Generator<Visit> {
  return walk({ kind: 'document', node: document as unknown as Record<string, unknown>, pointer: '', slot: '' })
}

function* walk(visit: Visit): Generator<Visit> {
  const { kind, node, pointer } = visit
  // A schema's $ref is one keyword among others; elsewhere it makes the object a reference.
  if (kind === 'reference' || (kind !== 'schema' && isReference(node))) {
    yield { ...visit, kind: 'reference' }
    return
  }
  yield visit
  for (const [slot, value] of Object.entries(node)) {
    const child = childOf(shapes[kind], slot)
    if (child !== undefined) yield* walkSlot(child, value, childPointer(pointer, slot), slot)
  }
}

function childOf(shape: Shape, key: string): Child | undefined {
  if (Object.hasOwn(shape, key)) return shape[key]
  return key.startsWith('x-') ? undefined : shape['*']
}

function* walkSlot(child: Child, value: unknown, pointer: string, slot: string): Generator<Visit> {
  if (!isObject(value)) return
  if (typeof child === 'string') {
    if (!Array.isArray(value)) yield* walk({ kind: child as Kind, node: value, pointer, slot })
    return
  }
  const kind = ('map' in child ? child.map : child.list) as Kind
  for (const [key, node] of Object.entries(value)) {
    if (isObject(node) && !Array.isArray(node)) yield* walk({ kind, node, pointer: childPointer(pointer, key), slot })
  }
}
