// The types of our extensions; specs/extensions.schema.json describes their fields.

export type Credentials = Record<string, { description: string; example: string; secret?: boolean }>

/** One of several auth methods. */
export type AuthMethodExtension =
  | { kind: 'value'; description: string; credentials: Credentials }
  | { kind: 'constant'; description: string; option: string; value: string }
  | SignedRequestExtension
  | ExchangeExtension

export interface SignedRequestExtension {
  kind: 'signedRequest'
  description: string
  credentials: Credentials
  settings?: Record<string, { field: string; type: 'string' | 'boolean'; description: string; lifetime?: boolean; unique?: boolean }>
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

export interface ProviderExtension {
  name: string
  docs: string
}

/** The pointers of a style are JSON Pointers into the response body. */
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
  /** Undefined if each list declares its own. */
  items?: string
  next: string
  /** For links in an array at `next`: the relation of the next page, and the property names of a link. */
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

/** Header names; the response body is the array of items. */
export interface HeaderStyle {
  kind: 'header'
  request: { page: string; size?: string }
  response: { enabled?: string; page: string; pages: string; size?: string; total?: string }
  defaultSize?: number
  maxSize?: number
}

/** Names of query parameters and headers; the response body is the array of items. */
export interface OffsetStyle {
  kind: 'offset'
  query: { skip?: string; size: string; page?: string }
  headers?: { size?: string; skip?: string; total?: string }
  defaultSize?: number
  maxSize?: number
}

/** A style and the pointer to the list's items. */
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

/** Header names, and the status of a read whose event was not reached in time. */
export interface ConsistencyExtension {
  event: string
  reached: string
  status: number
}

/** A header name, an operationId and its path parameter, and JSON Pointers into that operation's response. */
export interface UploadExtension {
  token: string
  rules: string
  parameter: string
  maxBytes?: string
  maxKilobytes?: string
  types?: string
  schemas?: string[]
}

export interface ConfidenceExtension {
  inferred: 'method' | 'path' | 'status' | 'response'
  level: 'low' | 'medium' | 'high'
  basis: string
  alternatives?: string[]
}

/** Open tasks: a decision for a person, or tolerated problems of a rule. */
export type Todo = TodoDecision | { rule: string; count: number }

export interface TodoDecision {
  about: 'answers' | 'auth' | 'errors' | 'examples' | 'left out' | 'limits' | 'names' | 'pagination' | 'provider' | 'retry'
  say: string
  /** The operationIds concerned. */
  operations?: string[]
}

/** A pitfall for first-time users of the provider. */
export interface Note {
  title: string
  text: string
}
