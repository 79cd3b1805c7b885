/**
 * A bundled OpenAPI 3.1 document as our specs use it: every `$ref` points into `components`,
 * and path items stand at their path. Values that are free-form in OpenAPI are `unknown`.
 */
export interface Document {
  openapi: string
  info: Info
  servers?: Server[]
  security?: SecurityRequirement[]
  tags?: Tag[]
  paths: Record<string, PathItem>
  components?: Components
  'x-provider'?: ProviderExtension
  'x-pagination-styles'?: Record<string, PaginationStyle>
  'x-rate-limit'?: RateLimitExtension
  'x-consistency'?: ConsistencyExtension
  'x-client-options'?: Record<string, { description: string; query: Record<string, string> }>
  'x-error'?: { message?: string; code?: string; header?: string }
}

export interface Info {
  title: string
  version: string
  summary?: string
  description?: string
}

export interface Server {
  url: string
  description?: string
  variables?: Record<string, { default: string; enum?: string[]; description?: string }>
}

export interface Tag {
  name: string
  description?: string
}

export type SecurityRequirement = Record<string, string[]>

export interface Components {
  schemas?: Record<string, Schema>
  parameters?: Record<string, Parameter | Reference>
  responses?: Record<string, Response | Reference>
  requestBodies?: Record<string, RequestBody | Reference>
  headers?: Record<string, Header | Reference>
  examples?: Record<string, Example | Reference>
  securitySchemes?: Record<string, SecurityScheme | Reference>
}

export interface Reference {
  $ref: string
  summary?: string
  description?: string
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Method = (typeof methods)[number]

export type PathItem = { [method in Method]?: Operation } & {
  summary?: string
  description?: string
  parameters?: (Parameter | Reference)[]
  servers?: Server[]
}

export interface Operation {
  operationId?: string
  tags?: string[]
  summary?: string
  description?: string
  deprecated?: boolean
  parameters?: (Parameter | Reference)[]
  requestBody?: RequestBody | Reference
  responses?: Record<string, Response | Reference>
  security?: SecurityRequirement[]
  servers?: Server[]
  'x-pagination'?: string | ListPagination
  'x-retry'?: 'safe' | 'never'
  'x-confidence'?: ConfidenceExtension
  'x-variants'?: Variant[]
  'x-upload'?: UploadExtension
}

export interface Parameter extends Header {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  allowEmptyValue?: boolean
}

/** A response header, and what it shares with a parameter. */
export interface Header {
  description?: string
  required?: boolean
  deprecated?: boolean
  style?: string
  explode?: boolean
  allowReserved?: boolean
  schema?: Schema
  content?: Record<string, MediaType>
  example?: unknown
  examples?: Record<string, Example | Reference>
}

export interface RequestBody {
  description?: string
  required?: boolean
  content: Record<string, MediaType>
}

export interface Response {
  description: string
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
}

export interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, Example | Reference>
  encoding?: Record<string, unknown>
}

export interface Example {
  summary?: string
  description?: string
  value?: unknown
  externalValue?: string
}

/** A JSON Schema of draft 2020-12. `$ref` may have siblings, which apply as well. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  title?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  default?: unknown
  example?: unknown
  examples?: unknown[]
  properties?: Record<string, Schema | boolean>
  patternProperties?: Record<string, Schema | boolean>
  additionalProperties?: Schema | boolean
  required?: string[]
  items?: Schema | boolean
  prefixItems?: (Schema | boolean)[]
  allOf?: Schema[]
  anyOf?: Schema[]
  oneOf?: Schema[]
  not?: Schema
  discriminator?: { propertyName: string; mapping?: Record<string, string> }
  readOnly?: boolean
  writeOnly?: boolean
  deprecated?: boolean
  pattern?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  uniqueItems?: boolean
  minProperties?: number
  maxProperties?: number
  [keyword: string]: unknown
}

export interface SecurityScheme {
  type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  description?: string
  name?: string
  in?: 'query' | 'header' | 'cookie'
  scheme?: string
  bearerFormat?: string
  flows?: Record<string, OAuthFlow>
  openIdConnectUrl?: string
  'x-credentials'?: Credentials
  'x-sign-in'?: SignInExtension[]
  'x-token-request'?: { format: 'form' | 'json'; lifetime?: number }
}

export type Credentials = Record<string, { description: string; example: string; secret?: boolean }>

/** One of several ways of signing in. */
export type SignInExtension =
  | { kind: 'value'; description: string; credentials: Credentials }
  | { kind: 'constant'; description: string; option: string; value: string }
  | SignedRequestExtension
  | ExchangeExtension

export interface SignedRequestExtension {
  kind: 'signedRequest'
  description: string
  credentials: Credentials
  settings?: Record<string, { field: string; type: 'string' | 'boolean'; description: string; lifetime?: boolean }>
  request: { path: string; account: string; nonce: string; signature: string; token: string }
  lifetime: number
  longestLifetime?: number
}

export interface ExchangeExtension {
  kind: 'exchange'
  description: string
  credentials: Credentials
  request: { path: string; fields?: Record<string, string>; token: string; expires: string }
  once?: boolean
  secondFactor?: { status: number; option: string; path: string; field: string; description: string }
}

export interface OAuthFlow {
  tokenUrl?: string
  authorizationUrl?: string
  refreshUrl?: string
  scopes: Record<string, string>
}

export interface ProviderExtension {
  name: string
  docs: string
}

/** Pointers of a style are JSON Pointers into the answer's body. */
export type PaginationStyle = PageStyle | LinkStyle | HeaderStyle | OffsetStyle

export interface PageQuery {
  page: string
  size?: string
}

export interface PageStyle {
  kind: 'page'
  query: PageQuery
  items: string
  total: string
  page?: string
  size?: string
  defaultSize?: number
  maxSize?: number
}

export interface LinkStyle {
  kind: 'link'
  query?: PageQuery
  /** Left out where each list says so itself. */
  items?: string
  next: string
  /** Where `next` holds an array of links: the relation of the one to follow, and the names of its members. */
  relation?: { name: string; rel: string; href: string }
  first?: string
  last?: string
  total?: string
  page?: string
  lastPage?: string
  size?: string
  from?: string
  to?: string
  defaultSize?: number
  maxSize?: number
}

/** Names of headers; the answer's body is the array of items itself. */
export interface HeaderStyle {
  kind: 'header'
  request: { page: string; size?: string }
  response: { enabled?: string; page: string; pages: string; size?: string; total?: string }
  defaultSize?: number
  maxSize?: number
}

/** Names of query parameters and headers; the answer's body is the array of items itself. */
export interface OffsetStyle {
  kind: 'offset'
  query: { skip?: string; size: string; page?: string }
  headers?: { size?: string; skip?: string; total?: string }
  defaultSize?: number
  maxSize?: number
}

/** A style together with where the list's items are. */
export interface ListPagination {
  style: string
  items: string
}

/** One of several documented operations that share a route; `body` and `example` are names. */
export interface Variant {
  id: string
  summary: string
  description: string
  deprecated?: boolean
  body: string
  example: string
}

export interface RateLimitExtension {
  limit?: number
  window?: number
  headers?: { limit?: string; remaining?: string; reset?: string; exempt?: string }
  reset?: 'time' | 'seconds'
  code?: string
}

/** Names of headers, and the status of a read whose event was not reached in time. */
export interface ConsistencyExtension {
  event: string
  reached: string
  status: number
}

/** A header's name, an operationId and its path parameter, and JSON Pointers into that operation's answer. */
export interface UploadExtension {
  token: string
  rules: string
  parameter: string
  maxBytes?: string
  types?: string
}

export interface ConfidenceExtension {
  inferred: 'method' | 'path'
  level: 'low' | 'medium' | 'high'
  basis: string
  alternatives?: string[]
}
