import type { Redact } from '../errors/redact.js'
import type { Backoff } from './call-options.js'
import type { Fetch, FetchInit, FetchResponse, RequestBody } from './fetch.js'
import type { OnWait } from './hooks.js'
import type { PaginationStyle } from './pagination-style.js'
import type { TimeLimit } from './time-limit.js'

// The types of one call on its way through the layers. Each needs the others, so they are one file.

/** One operation of a provider, as data generated from its specification. */
export interface Operation {
  /** Dotted name: `domains.dns.list`. */
  readonly id: string
  readonly method: string
  /** Path template: `/domains/{domainName}/dns`. */
  readonly path: string
  /** Base URL of another server that the specification lists for it, without a slash at its end. */
  readonly server?: string
  /** Media type of the request body. Default: the provider's `mediaType`. */
  readonly type?: string
  /** Query parameters whose arrays are numbered (`name[0]=a`) instead of repeated. */
  readonly indexed?: readonly string[]
  /** Parameters of path and query whose arrays are one value, separated by commas. */
  readonly joined?: readonly string[]
  /** Documented statuses without a body; successes only if another success has one. */
  readonly empty?: readonly number[]
  /** True if no documented success has a body: any 2xx is a success, and its body is ignored. */
  readonly bodiless?: true
  /** Documented statuses outside 2xx. Default: all of them. */
  readonly errors?: readonly number[]
  /** True if the specification lacks the route: a 2xx response may be JSON, text or empty. */
  readonly undocumented?: true
  /** How the list pages. */
  readonly pages?: PaginationStyle
  /**
   * `safe`: may be sent twice although its method is not idempotent. `never`: is sent again only after a 401 whose token was
   * renewed. `unsent`: is sent again only if nothing was done; set by `request` alone, for routes that no specification describes.
   */
  readonly retry?: 'safe' | 'unsent' | 'never'
  /** True if it costs money. */
  readonly charges?: true
  /** False if the operation needs no credentials. */
  readonly auth?: false
  /** Media types of its responses, if not JSON. */
  readonly accept?: string
  /** Makes the result of a successful response, if that is not its JSON. */
  readonly read?: (received: ReceivedResponse) => unknown
  /** Makes the request body from the caller's, if that is not JSON. */
  readonly write?: BodyWriter
  /** True if it responds with a redirect, which is returned instead of rejected. */
  readonly redirect?: true
}

/** A body to send, with its media type. */
export interface WrittenBody {
  readonly body: RequestBody
  readonly type: string
  /** True if the body needs this type, like the boundary of multipart: it wins over the caller's type. */
  readonly isTypeFixed?: boolean
  /** Passes the body to fetch, if it may be a file. */
  readonly sendFile?: SendFile
}

/** Makes the request body from the caller's. Throws a TypeError with the reason, as a clause, for one that cannot be sent. */
export type BodyWriter = (body: unknown) => WrittenBody

/** A request on its way through the layers. It can be sent again, unless its body is a stream. */
export type OutgoingRequest = {
  readonly method: string
  /** Absolute URL; an auth method may add its credential to the query. */
  url: string
  readonly headers: Headers
  readonly body: RequestBody | null
  /** Passes the body to fetch, if it may be a file. Such a request has no attempt timeout. */
  readonly sendFile?: SendFile | undefined
  /** Set by the retry layer: number of earlier attempts that may have taken effect. */
  earlierAttempts?: number
}

/** Makes a request anew for a further attempt. Undefined: it is sent again as it was. */
export type Rebuild = (context: Context) => Promise<OutgoingRequest | undefined>

/** A request, and a function that makes it anew, if it is not to be sent again as it was. */
export interface PreparedRequest {
  readonly request: OutgoingRequest
  readonly rebuild?: Rebuild | undefined
}

/** Passes a request whose body may be a file to fetch. */
export type SendFile = (fetch: Fetch, request: OutgoingRequest, init: FetchInit, context: Context) => Promise<FetchResponse>

/** State of one call, which the layers share. */
export type Context = CallSettings & {
  readonly operation: Operation
  /**
   * Its signal fires at the call's deadline, when the caller aborts, and during an attempt at that attempt's timeout; the
   * reason is the error to throw.
   */
  readonly clock: TimeLimit
  /** Makes the request anew for each further attempt. */
  readonly rebuild?: Rebuild | undefined
  /** Text of the response, if it is JSON, its value, undefined if it is invalid, and whether it ends early; set by the retry layer. */
  text?: string | undefined
  data?: unknown
  isCutOff?: boolean | undefined
  /** The latest response and its request, for those who read it. */
  request?: OutgoingRequest
  response?: Response
  /** Set by the first attempt, if somebody looks: identifies the call. */
  callId?: string
  /** Number of the attempt, from one. */
  attempt: number
  /** Milliseconds of waiting before this attempt: backoff and rate limit. */
  wait: number
  /** Set by the rate limit after a 429: milliseconds until the call's next turn. The rate limit itself waits for it. */
  nextTurn?: number | undefined
  /** Set by the transport: true if this attempt may have sent something. */
  isSent?: boolean
  /**
   * Set by a layer that asks for one more attempt: the token was renewed, the event of a write was not reached, or the error
   * passes by itself, so that the call is sent again until its deadline.
   */
  retryReason?: 'token-refreshed' | 'unreached' | 'passing' | undefined
  /** Hides secrets in everything that is shown of the call. */
  readonly redact: Redact
  /** State that the client, or one session of it, keeps between calls. */
  readonly memory: Memory
}

/** Options of a client that hold for each call; some are those of the call itself. */
export type CallSettings = {
  /** Longest time in ms until an attempt has its response's headers. */
  readonly attemptTimeout: number
  /** How often the retry layer sends again. */
  readonly maxRetries: number
  /** Statuses after which it does, beyond its own. */
  readonly retryStatuses: readonly number[]
  readonly backoff?: Backoff | undefined
  /** Milliseconds that the call may still wait for the rate limit. */
  maxRateLimitWait: number
  /** Largest body of a 2xx response, in bytes. */
  readonly maxResponseSize: number
  readonly parseJson?: ParseJson | undefined
  readonly onWait?: OnWait | undefined
}

/** Returns the value of a JSON text, like `JSON.parse`. */
export type ParseJson = (text: string) => unknown

/** Sends a request and resolves to its response, whatever the status. */
export type Send = (request: OutgoingRequest, context: Context) => Promise<Response>

/** Adds one behaviour around a `Send`. */
export type Layer = (next: Send) => Send

/** What one flow of calls remembers of its writes. */
export type Memory = {
  /** The event of the latest one. */
  event?: string | undefined
  /** Objects that were created a moment ago. */
  created?: readonly CreatedObject[]
  /** When it last created something, by the monotonic clock. */
  lastCreation?: number
}

/** An object that a call has created. */
export interface CreatedObject {
  /** The call, whose text has the object's id. */
  readonly call: Readonly<Pick<Context, 'text'>>
  /** Until when reads may not find it, by the monotonic clock. */
  readonly until: number
}

/**
 * A response, with what reading it needs to know of its call. Its clock ends the reading; the reason of the clock's signal is
 * the error to throw.
 */
export type ReceivedResponse = Pick<
  Context,
  'operation' | 'redact' | 'clock' | 'maxResponseSize' | 'parseJson' | 'text' | 'data' | 'isCutOff'
> &
  Readonly<Required<Pick<Context, 'request' | 'response'>>>
