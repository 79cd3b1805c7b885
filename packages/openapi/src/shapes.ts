/** A kind of OpenAPI object. */
export type Kind = keyof typeof SHAPES

/** The content of an object's property: one object, or a map or list of them. */
export type Slot = { readonly of: string; readonly as: 'one' | 'map' | 'list' }

const one = (of: string): Slot => ({ of, as: 'one' })
const map = (of: string): Slot => ({ of, as: 'map' })
const list = (of: string): Slot => ({ of, as: 'list' })

const MEDIA = { examples: map('example'), schema: one('schema') }
const PARAMETER = { ...MEDIA, content: map('mediaType') }

/**
 * The properties of each kind that contain further OpenAPI objects; `*` is every other key that is no extension. The keys of a map are
 * names. Everything else is data, including `example`, `value`, `default`, `const`, `enum` and extensions, where `$ref` has no meaning.
 */
const SHAPES = {
  document: {
    info: one('info'),
    externalDocs: one('externalDocs'),
    servers: list('server'),
    tags: list('tag'),
    paths: one('paths'),
    webhooks: map('pathItem'),
    components: one('components'),
    'x-resources': map('resource'),
  },
  resource: {},
  info: { contact: one('contact'), license: one('license') },
  contact: {},
  license: {},
  externalDocs: {},
  server: { variables: map('serverVariable') },
  serverVariable: {},
  tag: { externalDocs: one('externalDocs') },
  paths: { '*': one('pathItem') },
  pathItem: {
    servers: list('server'),
    parameters: list('parameter'),
    get: one('operation'),
    put: one('operation'),
    post: one('operation'),
    delete: one('operation'),
    options: one('operation'),
    head: one('operation'),
    patch: one('operation'),
    trace: one('operation'),
  },
  operation: {
    externalDocs: one('externalDocs'),
    servers: list('server'),
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: one('responses'),
    callbacks: map('callback'),
  },
  parameter: PARAMETER,
  requestBody: { content: map('mediaType') },
  responses: { '*': one('response') },
  response: { headers: map('header'), content: map('mediaType'), links: map('link') },
  header: PARAMETER,
  mediaType: { ...MEDIA, encoding: map('encoding') },
  encoding: { headers: map('header') },
  example: {},
  link: { server: one('server') },
  callback: { '*': one('pathItem') },
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
  securityScheme: { flows: one('oauthFlows') },
  oauthFlows: { '*': one('oauthFlow') },
  oauthFlow: {},
  schema: {
    externalDocs: one('externalDocs'),
    discriminator: one('discriminator'),
    xml: one('xml'),
    properties: map('schema'),
    patternProperties: map('schema'),
    additionalProperties: one('schema'),
    propertyNames: one('schema'),
    items: one('schema'),
    additionalItems: one('schema'),
    prefixItems: list('schema'),
    contains: one('schema'),
    allOf: list('schema'),
    anyOf: list('schema'),
    oneOf: list('schema'),
    not: one('schema'),
    if: one('schema'),
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: one('schema'),
    else: one('schema'),
    dependentSchemas: map('schema'),
    unevaluatedItems: one('schema'),
    unevaluatedProperties: one('schema'),
    contentSchema: one('schema'),
    $defs: map('schema'),
    definitions: map('schema'),
  },
  discriminator: {},
  xml: {},
} satisfies Record<string, Readonly<Record<string, Slot>>>

/** Returns the content of the property `key` in an object of this kind; undefined for data. */
export function slotOf(kind: Kind, key: string): Slot | undefined {
  const shape: Readonly<Record<string, Slot>> = SHAPES[kind]
  if (Object.hasOwn(shape, key)) return shape[key]
  return key.startsWith('x-') ? undefined : shape['*']
}

/** Returns the section of `components` for a kind of object; undefined if there is none. */
export function sectionOf(kind: Kind): string | undefined {
  return Object.entries(SHAPES.components).find(([, { of }]) => of === kind)?.[0]
}
