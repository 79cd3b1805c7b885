// Generated from specs/extensions.schema.json by `pnpm generate`. Do not edit.

/** Names of the provider in code and in texts. */
export type ProviderExtension = {
  /** Name of the client class, and of the provider in texts. */
  name: string
  /** URL of the provider's documentation. */
  docs: string
}

/** Client options with credentials, by option name, in the order of the README's example. For http basic the first is the user name and the second the password; for http bearer and apiKey the only one is the sent value. */
export type Credentials = Record<string, {
  description: string
  example: string
  /** True if the value must never appear in errors, events or logs. */
  secret?: boolean
}>

/** Differences of the token request of an oauth2 clientCredentials flow from RFC 6749 section 4.4. */
export type TokenRequest = {
  /** Encoding of the request body. RFC 6749 requires form; some providers require JSON. */
  format: 'form' | 'json'
  /** Documented lifetime of a token in seconds; tokens of the mock have it too. */
  lifetime?: number
}

/** Pagination styles of the provider, by name. An operation names one with x-pagination. */
export type PaginationStyles = Record<string, PaginationStyle>

/** A pagination style. Its pointers lead into the response body. */
export type PaginationStyle = PageStyle | LinkStyle | HeaderStyle | OffsetStyle | CursorStyle | LastItemStyle | LinkHeaderStyle

/** Requests name pages by number; the response is an object with items and total. The last page is the one that reaches the total. */
export type PageStyle = {
  kind: 'page'
  query: PageQuery
  /** Number of the first page, if it is not 1. */
  firstPage?: 0
  /** Pointer to the items; left out if each list declares its own. */
  items?: Pointer
  /** Pointer to the number of items on all pages. */
  total: Pointer
  /** Pointer to the number of the page. */
  page?: Pointer
  /** Pointer to the page size. */
  size?: Pointer
  /** Default page size. */
  defaultSize?: number
  /** Largest page size that a client may request. */
  maxSize?: number
}

/** The response body contains the URL of the next page; the last page has none (absent, null or empty). */
export type LinkStyle = {
  kind: 'link'
  query?: LinkedQuery
  /** Pointer to the items; left out if each list declares its own. */
  items?: Pointer
  /** Pointer to the URL of the next page. */
  next: Pointer
  /** Pointer to the URL of the first page. */
  first?: Pointer
  /** Pointer to the URL of the last page. */
  last?: Pointer
  /** Pointer to the number of items on all pages. */
  total?: Pointer
  /** Pointer to the number of the page. */
  page?: Pointer
  /** Pointer to the number of the last page. */
  lastPage?: Pointer
  /** Pointer to the page size. */
  size?: Pointer
  /** Pointer to the position of the page's first item, counted from one. */
  from?: Pointer
  /** Pointer to the position of the page's last item, counted from one. */
  to?: Pointer
  /** Default page size. */
  defaultSize?: number
  /** Largest page size that a client may request. */
  maxSize?: number
  /** If next is an array of links: the relation of the next page, and the names of a link's members. */
  relation?: {
    name: string
    rel: string
    href: string
  }
}

/** Query parameters for the page and its size, as written in the URL (page[number] for a deepObject parameter). */
export type PageQuery = {
  page: string
  size?: string
}

/** Query parameters of the page and its size that a request may choose: links have them anyway. */
export type LinkedQuery = {
  page?: string
  size?: string
}

/** JSON Pointer (RFC 6901) into the response body. */
export type Pointer = string

/** Pagination of the list: the name of a style in x-pagination-styles, or an object with the name and a pointer to the items, for styles whose items have another name in each list. */
export type Pagination = string | ListPagination

/** A style and the pointer to the list's items. */
export type ListPagination = {
  style: string
  items: Pointer
}

/** The provider's rate limit for one credential. Leave out undocumented parts; a client learns them from the headers. */
export type RateLimitExtension = {
  /** Requests allowed in one window. */
  limit?: number
  /** Length of the window in seconds. */
  window?: number
  headers?: {
    limit?: string
    remaining?: string
    reset?: string
    /** Header that is yes if the caller has no limit. */
    exempt?: string
  }
  /** Value of the reset header: a Unix time in seconds, or the remaining seconds. */
  reset?: 'time' | 'seconds'
  /** Error code of responses that report the limit with another status than 429. */
  code?: string
}

/** Where errors have message, code and fields, and advice on them. */
export type ErrorExtension = {
  /** Pointer to the provider's message, or several pointers, the likeliest first. */
  message?: Pointer | Array<Pointer>
  /** Pointer to the provider's error code. */
  code?: Pointer
  /** Response header with the provider's message. */
  header?: string
  /** Response header with the same message in base64 of UTF-8; takes precedence over the other. */
  headerBase64?: string
  /** Where an error names the invalid fields of the request. */
  fields?: {
    /** Pointer to them (empty for the whole body): a list, or an object whose keys are the fields' names, possibly nested. */
    at: string
    /** Pointer to the field's name within an entry of the list; left out if the names are keys. */
    name?: Pointer
    /** Pointer to the message about the field within an entry of the list. */
    text?: Pointer
  }
  /** Advice on errors whose own message does not say what to do; the first matching entry is used. */
  advice?: Array<{
    /** The provider's error code to match. */
    code?: string
    /** Part of the provider's message to match. */
    phrase?: string
    /** The advice, as a sentence. */
    text: string
    /** True if a new token does not help, so that the client requests none after a 401. */
    keepsToken?: boolean
  }>
  /** Status of the response to a request that violates the specification; the mock rejects such requests with it. */
  invalid?: number
  /** Status of the response to a body that is not JSON. */
  malformed?: number
}

/** Open work on this spec. The linter prints each entry as a warning with its count. Shorten or remove entries as the work progresses. It is not part of the bundle. */
export type Todos = Array<Todo>

export type Todo = TodoDecision | {
  rule: string
  count: number
}

/** A decision that requires knowledge of the provider. */
export type TodoDecision = {
  about: 'auth' | 'errors' | 'examples' | 'left out' | 'limits' | 'names' | 'pagination' | 'provider' | 'responses' | 'resources' | 'retry'
  /** What to do, as a sentence. */
  say: string
  /** operationIds that somebody has to check. */
  operations?: Array<string>
}

/** Overrides the retry rule of the HTTP method: safe means that sending the request twice does no harm, never that it does. A DELETE with a body must say which, as the body may name one of several equal things. */
export type Retry = 'safe' | 'never'

/** The operation costs money: it creates an invoice, or orders something with a price. If some arguments make it free, the description says so. */
export type Charges = true

/** The operation reads secrets that open something, such as a token, a password or a file of the customer. `hostwright-check` does not call it. Objects with a secret among many other fields, such as a domain with its auth code, are not marked. */
export type RevealsSecret = true

/** Marks an inferred part of the operation, which the provider does not document. */
export type ConfidenceExtension = {
  /** The inferred part: HTTP method, path, statuses, or responses. */
  inferred: 'method' | 'path' | 'status' | 'response'
  level: 'low' | 'medium' | 'high'
  /** Basis of the inference, as a clause. */
  basis: string
  /** Other possible HTTP methods. */
  alternatives?: Array<'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'>
}

/** Inferred parts of all operations, one entry for each part. The README and the mock's banner mention them. */
export type Confidences = Array<ConfidenceExtension>

/** What surprises new users and is mentioned nowhere else in the spec: where credentials come from and where they work, consequences of the rate limit. The README lists the notes after the first call, together with rate limit, test mode and inferred parts, which the generator adds. */
export type Notes = Array<Note>

/** A pitfall for first-time users of the provider. */
export type Note = {
  /** Topic, in one or two words. */
  title: string
  /** The note and what to do, in at most three sentences. */
  text: string
}

/** The documented operations that share this route and differ in their bodies. Clients have one method for each and none for the route itself. */
export type Variants = Array<Variant>

/** One of several documented operations that share a route; `body` and `example` are names. */
export type Variant = {
  /** Dotted name of the method. */
  id: string
  summary: string
  description: string
  deprecated?: boolean
  /** Component of its body, one of the oneOf of the request body. */
  body: string
  /** Name of its example among those of the request body. */
  example: string
}

/** Headers request and describe pages. */
export type HeaderStyle = {
  kind: 'header'
  /** Pointer to the items; left out if the body is the array, or if each list declares its own. */
  items?: Pointer
  /** Request headers. */
  request: {
    page: string
    size?: string
  }
  /** Response headers; enabled is 1 if the response pages at all. */
  response: {
    enabled?: string
    page: string
    pages: string
    size?: string
    total?: string
  }
  defaultSize?: number
  maxSize?: number
}

/** Replaces x-credentials if there are several auth methods, or one that OpenAPI cannot describe. Docs show the first. A client accepts the options of exactly one. */
export type AuthMethods = Array<AuthMethodExtension>

/** One of several auth methods. */
export type AuthMethodExtension = ValueExtension | ConstantExtension | SignedRequestExtension | ExchangeExtension

/** The client sends the credentials as they are, as the security scheme declares. */
export type ValueExtension = {
  kind: 'value'
  description: string
  credentials: Credentials
}

/** A publicly documented value, which the client sends if a boolean option is true. */
export type ConstantExtension = {
  kind: 'constant'
  description: string
  option: string
  value: string
}

/** The client requests a token with a JSON body that is signed with an RSA key (PKCS#1 v1.5, SHA-512). A header has the signature in base64. The token is a JWT with its expiry. */
export type SignedRequestExtension = {
  kind: 'signedRequest'
  description: string
  /** The account name and the private key, in this order. */
  credentials: Credentials
  /** Further client options, sent in the body with another name. */
  settings?: Record<string, {
    field: string
    type: 'string' | 'boolean'
    description: string
    /** True if the option is the token's lifetime as text: `30 minutes`. */
    lifetime?: boolean
    /** True for the text that must differ between valid tokens; the client adds random characters to it. */
    unique?: boolean
    /** True for the option whose tokens can only read. */
    readOnly?: boolean
  }>
  request: {
    /** Path of the request below the server's URL. */
    path: string
    /** Field of the account name. */
    account: string
    /** Field of the nonce. */
    nonce: string
    /** Header of the signature. */
    signature: string
    /** Pointer to the token. */
    token: Pointer
  }
  /** Default lifetime of a token in seconds. */
  lifetime: number
  /** Longest lifetime in seconds that a client may request. */
  longestLifetime?: number
}

/** Client options that change every call, by name. */
export type ClientOptions = Record<string, {
  description: string
  /** Query parameters of every request if the option is true. */
  query: Record<string, string>
  /** True if the provider validates such requests without changing anything; the mock then keeps its state. */
  changesNothing?: boolean
}>

/** Requests name pages by offset, or by number without an offset. The last page reaches the total; without a total, `more` says so, or it is a page that is empty or shorter than its size in a header. */
export type OffsetStyle = {
  kind: 'offset'
  /** Query parameters: the offset, the number of items, the number of the page. */
  query: {
    skip?: string
    size: string
    page?: string
  }
  /** Number of the first page, if it is not 1. */
  firstPage?: 0
  /** Offset of the first item, if it is not 0. */
  firstItem?: 1
  /** Pointer to the items; left out if the body is the array, or if each list declares its own. */
  items?: Pointer
  /** Pointer to the number of items on all pages. */
  total?: Pointer
  /** Pointer to the page size. */
  size?: Pointer
  /** Pointer to the offset of the page. */
  skip?: Pointer
  /** Pointer to a boolean: whether more items follow. */
  more?: Pointer
  /** Response headers, all optional. */
  headers?: {
    size?: string
    skip?: string
    total?: string
  }
  defaultSize?: number
  maxSize?: number
}

/** The response body contains a token for the next page, which a query parameter sends back; the last page has none (absent, null, empty or 0). */
export type CursorStyle = {
  kind: 'cursor'
  /** Query parameters for the token and the page's size. */
  query: PageQuery
  /** Pointer to the items; left out if each list declares its own. */
  items?: Pointer
  /** Pointer to the token of the next page, a text or a number. */
  next: Pointer
  /** Pointer to a boolean: whether more items follow. */
  more?: Pointer
  /** Pointer to the number of items on all pages. */
  total?: Pointer
  /** Default page size. */
  defaultSize?: number
  /** Largest page size that a client may request. */
  maxSize?: number
}

/** A query parameter names the item after which a page begins. The list ends with an empty page, or as `more` says. */
export type LastItemStyle = {
  kind: 'lastItem'
  /** Query parameters for the last item of the page before and for the page's size. */
  query: PageQuery
  /** Pointer to the items; left out if the body is the array, or if each list declares its own. */
  items?: Pointer
  /** Pointer from an item to the value that selects the items after it. */
  after: Pointer
  /** Pointer to a boolean: whether more items follow. */
  more?: Pointer
  /** Pointer to the number of items on all pages. */
  total?: Pointer
  /** Default page size. */
  defaultSize?: number
  /** Largest page size that a client may request. */
  maxSize?: number
}

/** The header Link contains the URL of the next page with `rel="next"` (RFC 8288); the last page has none. */
export type LinkHeaderStyle = {
  kind: 'linkHeader'
  query?: LinkedQuery
  /** Pointer to the items; left out if the body is the array, or if each list declares its own. */
  items?: Pointer
  /** Response headers, all optional. */
  headers?: {
    total?: string
  }
  /** Default page size. */
  defaultSize?: number
  /** Largest page size that a client may request. */
  maxSize?: number
}

/** The client exchanges the credentials for a token, with JSON in request and response, and sends the token as the security scheme declares. */
export type ExchangeExtension = {
  kind: 'exchange'
  description: string
  credentials: Credentials
  request: {
    /** Path of the request below the server's URL. Its parameters are credentials. */
    path: string
    /** Body field of a credential, if it has another name. */
    fields?: Record<string, string>
    /** Pointer to the token. */
    token: Pointer
    /** Pointer to the token's expiry: a date, or a Unix time in seconds. */
    expires: Pointer
  }
  /** True if the credentials are single-use. */
  once?: boolean
  /** The second request, if the first response requires a second factor: a client option returns the code, which is sent with the credentials. */
  secondFactor?: {
    /** Status of the first response that requires it. */
    status: number
    /** Client option with a function that returns the code. */
    option: string
    path: string
    field: string
    description: string
  }
}

/** How a response names the action that its request started, and where the action is read. */
export type ActionsExtension = {
  /** Response header with the URL of the action. */
  header: string
  /** The operation that reads an action; its path ends with the parameter. */
  read: string
  /** Its path parameter with the action's id. */
  parameter: string
  /** The action's state in the response to the read. */
  at: Pointer
  /** States of an action that goes on. Any other state ends it. */
  running: Array<string>
}

/** How the provider signs the deliveries of its `webhooks`: Ed25519 (RFC 8032) over the bytes of the body. */
export type WebhooksExtension = {
  /** Header with the signature in base64. */
  signature: string
  /** Header with the serial of the public key. */
  serial: string
  /** Header with the name of the algorithm. */
  algorithm: string
  /** Where the public key is read. */
  key: {
    /** The operation that reads a public key. */
    read: string
    /** Its path parameter with the serial. */
    parameter: string
    /** The raw key in base64, in its response. */
    at: Pointer
    /** The serial in its response. */
    serial: Pointer
    /** A serial that reads the newest key. */
    latest?: string
  }
  /** The id of the delivery in the payload; no two deliveries have the same. */
  id: Pointer
  /** Values in the payload that a receiver may compare, by the name of the client's option. */
  expected?: Record<string, Pointer>
  /** How the mock delivers. */
  deliveries?: {
    /** The id of the object in the payload; deliveries about one object come in order. */
    object: Pointer
    /** When the delivery was made, in the payload. */
    created: Pointer
    /** The URL of the receiver, in the payload. */
    url: Pointer
    /** Seconds after which a delivery without a response has failed. */
    timeout: number
    /** The webhook after which no other delivery about its object comes. */
    removal?: string
  }
}

/** How reads wait for earlier writes: the response to a write names an event in a header, and a read that sends the event waits for it. */
export type ConsistencyExtension = {
  /** Response header with the event. */
  event: string
  /** Request header of reads with the event. */
  reached: string
  /** Status of a read whose event did not happen in time. */
  status: number
  /** Reads of an object may fail for a moment after it was created, although the event is waited for. Clients repeat them. */
  lag?: {
    /** Statuses of such reads. */
    statuses: Array<number>
    /** How long after the response to the create they may come. */
    seconds: number
  }
}

/** Errors that pass by themselves, such as a lock: nothing was done, and clients retry the call until its deadline, whatever its method. */
export type PassingErrors = {
  /** The errors. All parts of an entry apply. */
  passing: Array<{
    /** Status of the response; any error by default. */
    status?: number
    /** The provider's error code. */
    code?: string
    /** Part of the provider's message. */
    phrase?: string
  }>
}

/** The operation replaces an object as a whole. Its resource gets a method edit, which reads the object, lets the caller change it, and writes it. */
export type EditExtension = {
  /** operationId of the read that returns the object. It has the same path parameters. */
  read: string
  /** Query parameters of the read, for parts of the object that responses leave out otherwise. */
  query?: Record<string, string>
  /** Field with the object, in the response to the read and in the body of the operation. */
  field: string
}

/** Fields that responses have only if a query parameter names them, separated by commas. The mock leaves out the others. */
export type IncludesExtension = {
  /** Query parameter that names fields. */
  parameter: string
  /** Names of the fields, wherever in the response they are. */
  fields: Array<string>
}

/** The operation uploads a file for a token. Rules of the token restrict the file; a client checks them before it sends. */
export type UploadExtension = {
  /** Header parameter of the token. */
  token: string
  /** operationId of the read that returns the token's rules. */
  rules: string
  /** Path parameter of that read. */
  parameter: string
  /** Pointer to the largest size in bytes within the rules. */
  maxBytes?: Pointer
  /** Pointer to the largest size in kB (1000 bytes) within the rules. */
  maxKilobytes?: Pointer
  /** Pointer to the allowed media types within the rules. */
  types?: Pointer
  /** Components of these rules in responses; a caller may pass them to the upload. */
  schemas?: Array<string>
}

/** The kinds of objects that the provider keeps, by a name that is mostly the one of the client's resource. The mock remembers these and nothing else. */
export type Resources = Record<string, Resource>

/** One kind of object, and its operations by operationId, or by the id of a variant. With `id`, its objects have ids. Without `id` and with `lists`, they are entries of a list, which requests send as a whole; without both, there is one object at the path. */
export type Resource = {
  /** The path of one object, whose parameters it has; of entries, the path of their list. */
  path: string
  /** The property with the id, which is also in the path. */
  id?: string
  /** Further properties with the same id. */
  aliases?: Array<string>
  /** The read of one object. */
  get?: ResourceRead
  /** The lists that contain such objects. */
  lists?: Array<ResourceList>
  /** The operations that create an object or add an entry. */
  creates?: Array<ResourceCreate>
  /** The operations that change an object or an entry. */
  updates?: Array<ResourceUpdate>
  /** The operation that replaces all entries of a list. */
  replaces?: string
  /** The operation that removes an object or an entry. */
  delete?: ResourceDelete
  /** Fields by which an update finds its entry. It applies if exactly one entry has their values. */
  match?: Array<string>
  /** Status of an update without exactly one such entry, 404 by default. */
  noMatch?: number
  /** Properties with times, as the example writes them. */
  timestamps?: {
    /** When the object was created. */
    created?: Pointer
    /** When it was last changed. */
    changed?: Pointer
  }
  /** The states through which an object passes. */
  lifecycles?: Array<Lifecycle>
}

/** The operation alone, or with the place of the object in its response. */
export type ResourceRead = string | {
  operation: string
  /** Where the object is in the response, if several objects there have the id. */
  at: Pointer
}

/** The operation alone, or with what its parameters do. */
export type ResourceList = string | {
  operation: string
  /** Where the rows are in the response, if it has several lists and does not page. */
  at?: Pointer
  /** What query parameters select, by the parameter's name; `filter[name]` for one in deepObject style, `filter[*]` for any other of it. */
  filters?: Record<string, ListFilter>
  /** The parameter that sorts the rows. */
  sort?: {
    /** Query or header parameter with the name of a field, or with several that are separated by commas; `-` before a name sorts in descending order. */
    by: string
    /** Parameter with the direction, `asc` or `desc`. */
    direction?: string
    /** Pointers to the fields in a row, by the parameter's value, `*` for any other. Default: the field of that name. */
    fields?: Record<string, Pointer>
  }
}

/** The field that has to have the value: its pointer in a row, or more about it. `*` in the pointer is the name that `*` in the parameter stands for. A list has the value if one of its entries does. */
export type ListFilter = Pointer | {
  /** Pointers to the fields. One of them has to have the value. */
  fields: Array<Pointer>
  /** What separates several values in the parameter, of which one suffices. */
  separator?: string
  /** True for a search: the field contains the value, whatever its case. */
  part?: boolean
  /** `from` if the field is at least the value, `to` if at most: bounds of a time or a number. */
  from?: 'from' | 'to'
}

/** The operation alone, or with what its bodies are. */
export type ResourceCreate = string | {
  operation: string
  /** Where the object is in the response, if several objects there have the id. */
  at?: Pointer
  /** Where the object is in the request's body, if not in the member with most of its fields. */
  from?: Pointer
  /** Pointer to the list in the request's body, each entry of which becomes an object; empty for the body itself. */
  each?: string
  /** Properties of the object by the field of the body with their value, if the two differ in name. */
  names?: Record<string, string>
}

/** The operation alone, or with what it changes. */
export type ResourceUpdate = string | {
  operation: string
  /** Where the object is in the response, if several objects there have the id. */
  at?: Pointer
  /** Where the changes are in the request's body, if not in the member with most of the object's fields. */
  from?: Pointer
  /** Field of the request's body with the id of the object, if the path has none. */
  id?: string
  /** Properties of the object by the field of the body with their value, if the two differ in name. */
  names?: Record<string, string>
  /** The part of the object that the request's body replaces: a pointer in which `{name}` is a path parameter. */
  part?: string
  /** Pointers to the part, by the value of the parameter in `part`, if the two differ. */
  parts?: Record<string, Pointer>
  /** Values that the operation sets, by pointer, instead of what its body has. */
  sets?: Record<string, Scalar>
}

/** The operation alone, or with when it only schedules. */
export type ResourceDelete = string | {
  operation: string
  /** Fields of a body that only schedules the removal: the object stays. */
  schedules?: Record<string, Scalar>
  /** True if a body without these fields schedules too. */
  default?: boolean
  /** Values that a scheduled removal sets, by pointer. */
  sets?: Record<string, Scalar>
}

export type Scalar = string | number | boolean | null

/** A property whose values are states. Their order is not fixed: a server stops and runs again. */
export type Lifecycle = {
  /** The property with the state. */
  property: Pointer
  /** All documented states. */
  values: Array<string>
  /** States of an object that can be used. */
  ready: Array<string>
  /** States that end a wait, because the object does not become ready by itself. */
  failed?: Array<string>
  /** The states through which an operation leads, by its id, in order. */
  passes?: Record<string, Array<string>>
  /** Seconds between two reads that the provider advises. */
  interval?: number
  /** How long each of them lasts before the next, if the documentation says so. Without it, the last state is reached at once. */
  seconds?: number
}

/** The x- keys of each kind of OpenAPI object. */
export interface Extensions {
  document: {
    'x-provider'?: ProviderExtension
    'x-pagination-styles'?: PaginationStyles
    'x-rate-limit'?: RateLimitExtension
    'x-error'?: ErrorExtension
    'x-client-options'?: ClientOptions
    'x-consistency'?: ConsistencyExtension
    'x-actions'?: ActionsExtension
    'x-webhooks'?: WebhooksExtension
    'x-retry'?: PassingErrors
    'x-resources'?: Resources
    'x-notes'?: Notes
    'x-confidence'?: Confidences
    'x-todo'?: Todos
  }
  securityScheme: {
    'x-credentials'?: Credentials
    'x-token-request'?: TokenRequest
    'x-auth'?: AuthMethods
  }
  operation: {
    'x-pagination'?: Pagination
    'x-retry'?: Retry
    'x-charges'?: Charges
    'x-reveals-secret'?: RevealsSecret
    'x-confidence'?: ConfidenceExtension
    'x-variants'?: Variants
    'x-upload'?: UploadExtension
    'x-edit'?: EditExtension
    'x-includes'?: IncludesExtension
  }
}

/** The x- keys of each kind of OpenAPI object that describe a provider's behavior. */
export const BEHAVIOR_KEYS: Readonly<Record<string, readonly string[]>> = {
  document: ['x-provider', 'x-pagination-styles', 'x-rate-limit', 'x-error', 'x-client-options', 'x-consistency', 'x-actions', 'x-webhooks', 'x-retry', 'x-resources'],
  securityScheme: ['x-credentials', 'x-token-request', 'x-auth'],
  operation: ['x-pagination', 'x-retry', 'x-variants', 'x-upload', 'x-edit', 'x-includes'],
}
