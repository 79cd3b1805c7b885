// The types of our extensions; specs/extensions.schema.json describes their fields.

export type Credentials = Record<string, { description: string; example: string; secret?: boolean }>

/** One of several auth methods. */
export type AuthMethodExtension =
  | { kind: 'value'; description: string; credentials: Credentials }
  | { kind: 'constant'; description: string; option: string; value: string }
  | SignedRequestExtension
  | ExchangeExtension

export interface SignedRequestExtension {
  readonly kind: 'signedRequest'
  readonly description: string
  readonly credentials: Credentials
  readonly settings?: Record<
    string,
    { field: string; type: 'string' | 'boolean'; description: string; lifetime?: boolean; unique?: boolean }
  >
  readonly request: { path: string; account: string; nonce: string; signature: string; token: string }
  readonly lifetime: number
  readonly longestLifetime?: number
}

export interface ExchangeExtension {
  readonly kind: 'exchange'
  readonly description: string
  readonly credentials: Credentials
  readonly request: { path: string; fields?: Record<string, string>; token: string; expires: string }
  readonly once?: boolean
  readonly secondFactor?: { status: number; option: string; path: string; field: string; description: string }
}

export interface ProviderExtension {
  readonly name: string
  readonly docs: string
}

/** The pointers of a style are JSON Pointers into the response body. */
export type PaginationStyle = PageStyle | LinkStyle | HeaderStyle | OffsetStyle

export interface PageQuery {
  readonly page: string
  readonly size?: string
}

export interface PageStyle {
  readonly kind: 'page'
  readonly query: PageQuery
  readonly items: string
  readonly total: string
  readonly page?: string
  readonly size?: string
  readonly defaultSize?: number
  readonly maxSize?: number
}

export interface LinkStyle {
  readonly kind: 'link'
  readonly query?: PageQuery
  /** Undefined if each list declares its own. */
  readonly items?: string
  readonly next: string
  /** For links in an array at `next`: the relation of the next page, and the property names of a link. */
  readonly relation?: { name: string; rel: string; href: string }
  readonly first?: string
  readonly last?: string
  readonly total?: string
  readonly page?: string
  readonly lastPage?: string
  readonly size?: string
  readonly from?: string
  readonly to?: string
  readonly defaultSize?: number
  readonly maxSize?: number
}

/** Header names; the response body is the array of items. */
export interface HeaderStyle {
  readonly kind: 'header'
  readonly request: { page: string; size?: string }
  readonly response: { enabled?: string; page: string; pages: string; size?: string; total?: string }
  readonly defaultSize?: number
  readonly maxSize?: number
}

/** Names of query parameters and headers; the response body is the array of items. */
export interface OffsetStyle {
  readonly kind: 'offset'
  readonly query: { skip?: string; size: string; page?: string }
  readonly headers?: { size?: string; skip?: string; total?: string }
  readonly defaultSize?: number
  readonly maxSize?: number
}

/** A style and the pointer to the list's items. */
export interface ListPagination {
  readonly style: string
  readonly items: string
}

/** One of several documented operations that share a route; `body` and `example` are names. */
export interface Variant {
  readonly id: string
  readonly summary: string
  readonly description: string
  readonly deprecated?: boolean
  readonly body: string
  readonly example: string
}

export interface RateLimitExtension {
  readonly limit?: number
  readonly window?: number
  readonly headers?: { limit?: string; remaining?: string; reset?: string; exempt?: string }
  readonly reset?: 'time' | 'seconds'
  readonly code?: string
}

/** Header names, and the status of a read whose event was not reached in time. */
export interface ConsistencyExtension {
  readonly event: string
  readonly reached: string
  readonly status: number
}

/** Name of a query parameter, and names of fields. */
export interface IncludesExtension {
  readonly parameter: string
  readonly fields: readonly string[]
}

/** A header name, an operationId and its path parameter, and JSON Pointers into that operation's response. */
export interface UploadExtension {
  readonly token: string
  readonly rules: string
  readonly parameter: string
  readonly maxBytes?: string
  readonly maxKilobytes?: string
  readonly types?: string
  readonly schemas?: string[]
}

export interface ConfidenceExtension {
  readonly inferred: 'method' | 'path' | 'status' | 'response'
  readonly level: 'low' | 'medium' | 'high'
  readonly basis: string
  readonly alternatives?: string[]
}

/** Open tasks: a decision for a person, or tolerated problems of a rule. */
export type Todo = TodoDecision | { rule: string; count: number }

export interface TodoDecision {
  readonly about: 'auth' | 'errors' | 'examples' | 'left out' | 'limits' | 'names' | 'pagination' | 'provider' | 'responses' | 'retry'
  readonly say: string
  /** The operationIds concerned. */
  readonly operations?: string[]
}

/** A pitfall for first-time users of the provider. */
export interface Note {
  readonly title: string
  readonly text: string
}
