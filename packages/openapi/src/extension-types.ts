// Shapes of our extensions; specs/extensions.schema.json says what each field means.

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

/** What is still to be done: a decision for a person, or problems of a rule that are put up with. */
export type Todo = TodoDecision | { rule: string; count: number }

export interface TodoDecision {
  about: 'auth' | 'errors' | 'examples' | 'left out' | 'limits' | 'names' | 'pagination' | 'provider' | 'responses' | 'retry'
  say: string
  /** operationIds that are still to be looked at. */
  operations?: string[]
}

/** What trips up somebody who calls the provider for the first time. */
export interface Note {
  title: string
  text: string
}
