import type { PaginationStyle } from '../pages/pagination-style.js'
import type { SignIn } from '../auth/sign-in.js'

/** A JSON Schema as OpenAPI 3.1 uses it, as far as the mock looks into it. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  default?: unknown
  example?: unknown
  examples?: unknown[]
  enum?: unknown[]
  const?: unknown
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  exclusiveMaximum?: number
  multipleOf?: number
  required?: string[]
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: boolean | Schema
  readOnly?: boolean
  writeOnly?: boolean
  unevaluatedProperties?: boolean | Schema
  prefixItems?: Schema[]
  items?: Schema
  allOf?: Schema[]
  oneOf?: Schema[]
  anyOf?: Schema[]
}

export interface Parameter {
  name: string
  in: 'query' | 'header' | 'path' | 'cookie'
  style?: string
  explode?: boolean
  required?: boolean
  schema?: Schema
  content?: Record<string, MediaType>
  example?: unknown
}

export interface MediaType {
  schema?: Schema
  example?: unknown
  examples?: Record<string, { value?: unknown }>
}

export interface Header {
  required?: boolean
  example?: unknown
  examples?: Record<string, unknown>
  schema?: Schema
  explode?: boolean
  content?: Record<string, MediaType>
}

export interface Response {
  headers?: Record<string, Header | Reference>
  content?: Record<string, MediaType>
}

/** By the client's option name, in the order in which the scheme uses them. */
export type Credentials = Record<string, Credential>

interface Credential {
  description: string
  example: string
  secret?: boolean
}

export interface SecurityScheme {
  type: string
  description?: string
  scheme?: string
  in?: 'header' | 'query' | 'cookie'
  name?: string
  flows?: { clientCredentials?: { tokenUrl: string } }
  'x-credentials'?: Credentials
  'x-token-request'?: { format: 'form' | 'json'; lifetime?: number }
  'x-sign-in'?: SignIn[]
}

export type SecurityRequirement = Record<string, string[]>

export interface OperationObject {
  operationId?: string
  parameters?: (Parameter | Reference)[]
  requestBody?: { required?: boolean; content?: Record<string, MediaType> } | Reference
  responses?: Record<string, Response | Reference>
  security?: SecurityRequirement[]
  callbacks?: unknown
  'x-pagination'?: string | { style: string; items: string }
  'x-variants'?: { id: string; body: string }[]
}

export interface PathItem {
  $ref?: string
  parameters?: (Parameter | Reference)[]
  [method: string]: unknown
}

interface Reference {
  $ref: string
}

/** A bundled OpenAPI 3.1 document: every `$ref` stays inside it. */
export interface Document {
  openapi: string
  info?: unknown
  servers?: { url: string }[]
  paths?: Record<string, PathItem>
  components?: Record<string, Record<string, unknown>>
  security?: SecurityRequirement[]
  'x-pagination-styles'?: Record<string, PaginationStyle>
  'x-confidence'?: { inferred: string; basis: string }[]
  'x-client-options'?: Record<string, { query: Record<string, string>; changesNothing?: boolean }>
  'x-consistency'?: { event: string; reached: string; status: number }
  /** Pointers into the body of an error, and the status that answers requests which break the spec. */
  'x-error'?: { message?: string | string[]; code?: string; header?: string; invalid?: number }
  'x-rate-limit'?: {
    limit?: number
    /** Seconds. */
    window?: number
    headers?: { limit?: string; remaining?: string; reset?: string; exempt?: string }
    reset?: 'time' | 'seconds'
    code?: string
  }
}

export type Resolve = <T extends object>(node: T | Reference) => T

/** Returns a function that follows the `$ref` of a node, and the `$ref` of what that leads to, within `document`. */
export function createResolve(document: Document): Resolve {
  return <T extends object>(node: T | Reference): T => {
    const seen = new Set<string>()
    let current: T | Reference = node
    while ('$ref' in current && typeof current.$ref === 'string') {
      const { $ref }: Reference = current
      if (seen.has($ref)) throw new Error(`${$ref} refers to itself; give it a definition.`)
      seen.add($ref)
      current = lookUp(document, $ref) as T | Reference
    }
    return current as T
  }
}

function lookUp(document: Document, ref: string): object {
  const target = ref
    .replace(/^#\//, '')
    .split('/')
    .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((node, token) => (node as Record<string, unknown> | undefined)?.[token], document)
  if (typeof target !== 'object' || target === null) throw new Error(`${ref} is not in the spec; correct the $ref.`)
  return target
}

/** Security schemes by name. */
export function securitySchemes(document: Document, resolve: Resolve): Map<string, SecurityScheme> {
  const declared = (document.components?.['securitySchemes'] ?? {}) as Record<string, SecurityScheme | Reference>
  return new Map(Object.entries(declared).map(([name, scheme]) => [name, resolve(scheme)]))
}
