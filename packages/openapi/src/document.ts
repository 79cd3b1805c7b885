import type { ExtensionsOf } from './extension-types.ts'

/**
 * A bundled OpenAPI 3.1 document in the form of our specs: every `$ref` points into `components`, and path items are inlined.
 * Free-form values of OpenAPI are `unknown`.
 */
export interface Document extends ExtensionsOf<'document'> {
  openapi: string
  info: Info
  servers?: Server[]
  security?: SecurityRequirement[]
  tags?: Tag[]
  paths: Record<string, PathItem>
  webhooks?: Record<string, PathItem>
  components?: Components
}

export interface Info extends ExtensionsOf<'info'> {
  title: string
  version: string
  summary?: string
  description?: string
}

export interface Server extends ExtensionsOf<'server'> {
  url: string
  description?: string
  variables?: Record<string, { default: string; enum?: string[]; description?: string }>
}

export interface Tag extends ExtensionsOf<'tag'> {
  name: string
  description?: string
}

export type SecurityRequirement = Record<string, string[]>

export interface Components extends ExtensionsOf<'components'> {
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

export type PathItem = { [method in Method]?: Operation } & ExtensionsOf<'pathItem'> & {
    summary?: string
    description?: string
    parameters?: (Parameter | Reference)[]
    servers?: Server[]
  }

export interface Operation extends ExtensionsOf<'operation'> {
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
}

export interface Parameter extends Header, ExtensionsOf<'parameter'> {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  allowEmptyValue?: boolean
}

/** A response header, and its properties in common with a parameter. */
export interface Header extends ExtensionsOf<'header'> {
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

export interface RequestBody extends ExtensionsOf<'requestBody'> {
  description?: string
  required?: boolean
  content: Record<string, MediaType>
}

export interface Response extends ExtensionsOf<'response'> {
  description: string
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
}

export interface MediaType extends ExtensionsOf<'mediaType'> {
  schema?: Schema
  example?: unknown
  examples?: Record<string, Example | Reference>
  encoding?: Record<string, { style?: string }>
}

export interface Example extends ExtensionsOf<'example'> {
  summary?: string
  description?: string
  value?: unknown
  externalValue?: string
}

/** A JSON Schema, draft 2020-12. Siblings of `$ref` also apply. */
export interface Schema extends ExtensionsOf<'schema'> {
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

export interface SecurityScheme extends ExtensionsOf<'securityScheme'> {
  type: 'apiKey' | 'http' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  description?: string
  name?: string
  in?: 'query' | 'header' | 'cookie'
  scheme?: string
  bearerFormat?: string
  flows?: Record<string, OAuthFlow>
  openIdConnectUrl?: string
}

export interface OAuthFlow extends ExtensionsOf<'oauthFlow'> {
  tokenUrl?: string
  authorizationUrl?: string
  refreshUrl?: string
  scopes: Record<string, string>
}
