import type {
  ConfidenceExtension,
  ConsistencyExtension,
  Credentials,
  IncludesExtension,
  ListPagination,
  Note,
  PaginationStyle,
  ProviderExtension,
  RateLimitExtension,
  AuthMethodExtension,
  Todo,
  UploadExtension,
  Variant,
} from './extension-types.ts'

/**
 * A bundled OpenAPI 3.1 document in the form of our specs: every `$ref` points into `components`, and path items are inlined.
 * Free-form values of OpenAPI are `unknown`.
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
  'x-todo'?: Todo[]
  'x-notes'?: Note[]
  'x-confidence'?: ConfidenceExtension[]
  'x-client-options'?: Record<string, { description: string; query: Record<string, string>; changesNothing?: boolean }>
  'x-error'?: {
    message?: string | string[]
    code?: string
    header?: string
    headerBase64?: string
    invalid?: number
    malformed?: number
    fields?: { at: string; name?: string; text?: string }
    advice?: { code?: string; phrase?: string; text: string; keepsToken?: boolean }[]
  }
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

export const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
export type Method = (typeof METHODS)[number]

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
  callbacks?: Record<string, unknown>
  'x-pagination'?: string | ListPagination
  'x-retry'?: 'safe' | 'never'
  'x-charges'?: true
  'x-confidence'?: ConfidenceExtension
  'x-variants'?: Variant[]
  'x-upload'?: UploadExtension
  'x-includes'?: IncludesExtension
}

export interface Parameter extends Header {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  allowEmptyValue?: boolean
}

/** A response header, and its properties in common with a parameter. */
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

/** A JSON Schema, draft 2020-12. Siblings of `$ref` also apply. */
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
  unevaluatedProperties?: Schema | boolean
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
  'x-auth'?: AuthMethodExtension[]
  'x-token-request'?: { format: 'form' | 'json'; lifetime?: number }
}

export interface OAuthFlow {
  tokenUrl?: string
  authorizationUrl?: string
  refreshUrl?: string
  scopes: Record<string, string>
}
