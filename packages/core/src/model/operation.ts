import type { Redact } from '../errors/redact.js'
import type { Fetch, FetchInit, FetchResponse, RequestBody } from './fetch.js'
import type { PaginationStyle } from './pagination-style.js'
import type { TimeLimit } from './time-limit.js'

// The types of one call on its way through the layers. Each needs the others, so they are one file.

/** One operation of a provider as data; generated from its specification. */
export interface Operation {
  /** Dotted name: `domains.dns.list`. */
  readonly id: string
  readonly method: string
  /** Path template: `/domains/{domainName}/dns`. */
  readonly path: string
  /** Media type of the request body, where it is not the provider's usual one. */
  readonly type?: string
  /** Query parameters whose arrays are numbered (`name[0]=a`) instead of repeated. */
  readonly indexed?: readonly string[]
  /** Documented statuses that carry no body; of the successes only where others have one. */
  readonly empty?: readonly number[]
  /** True where no documented success has a body: any 2xx will do, and a body is taken no notice of. */
  readonly bodiless?: true
  /** Documented statuses outside 2xx; true where all of them are. */
  readonly errors?: readonly number[] | true
  /** How the list pages. */
  readonly pages?: PaginationStyle
  /** `safe`: may be sent twice though its method is not idempotent; `never`: is not sent again (but after a 401 whose token was renewed). */
  readonly retry?: 'safe' | 'never'
  /** False where the operation needs no credentials. */
  readonly auth?: false
  /** Media types that it responds with, where they are not JSON. */
  readonly accept?: string
  /** What makes the result of a response of success, where that is not its JSON. */
  readonly read?: (received: ReceivedResponse) => unknown
  /** What makes a body to send of the caller's, where that is not JSON. */
  readonly write?: BodyWriter
  /** True where its response is a redirect, which is handed on instead of followed. */
  readonly redirect?: true
}

/** A body to send, with its media type. */
export interface WrittenBody {
  readonly body: RequestBody
  readonly type: string
  /** True where the type holds what the body needs, as the boundary of multipart, so that it wins over a type of the caller's. */
  readonly isTypeFixed?: boolean
  /** How it is handed to fetch, where it may be a file. */
  readonly sendFile?: SendFile
}

/** Makes the body to send of what the caller gave. Throws TypeError, with a clause that says why, for what cannot be sent. */
export type BodyWriter = (body: unknown) => WrittenBody

/** A request on its way through the layers. Unless its body is a stream, it can be sent as often as need be. */
export interface OutgoingRequest {
  readonly method: string
  /** Absolute URL. */
  readonly url: string
  readonly headers: Headers
  readonly body: RequestBody | null
  /** How its body is handed to fetch, where that may be a file; a request with it has the time that its file takes. */
  readonly sendFile?: SendFile | undefined
  /** Set by the retry layer: how many attempts before may have taken effect. */
  earlierAttempts?: number
}

/** A request, and what makes it anew for each further attempt where an equal one is rejected. */
export interface PreparedRequest {
  readonly request: OutgoingRequest
  readonly rebuild?: (() => Promise<OutgoingRequest>) | undefined
}

/** How a request whose body may be a file is handed to fetch. */
export type SendFile = (fetch: Fetch, request: OutgoingRequest, init: FetchInit, context: Context) => Promise<FetchResponse>

/** What the layers share about one call. */
export interface Context {
  readonly operation: Operation
  /**
   * Its signal fires when the call is over its total deadline or its caller gave up, and in an attempt when that is
   * over; the reason is the error to throw.
   */
  readonly clock: TimeLimit
  /** Milliseconds one attempt may take until its headers are there. */
  readonly attemptTimeout: number
  /** How many times the retry layer may send again. */
  readonly maxRetries: number
  /** Makes the request anew for each attempt, where equal ones are rejected. */
  readonly rebuild?: (() => Promise<OutgoingRequest>) | undefined
  /** Bytes that are read of a response. */
  readonly maxBytes: number
  /** The response's text, where the operation responds with JSON; set by the retry layer. */
  text: string | undefined
  /** How many levels of that JSON are not closed: more than 0 where it was cut off. */
  unclosed?: number | undefined
  /** Number of the attempt, from one. */
  attempt: number
  /** Milliseconds spent waiting before this attempt: backoff and rate limit. */
  wait: number
  /** Milliseconds that the call may still wait for the provider's limit. */
  waitBudget: number
  /** Set by the rate limit after a 429: milliseconds until the call's next turn, for which that layer waits itself. */
  nextTurn: number | undefined
  /** Set by the transport: something may have been sent in this attempt. */
  isSent: boolean
  /** Set by a layer for which one more attempt is worth it: the credentials were renewed, an event was not reached. */
  retryReason: 'token-refreshed' | 'unreached' | undefined
  /** What all that is shown of the call goes through. */
  readonly redact: Redact
  /** What the client, or one session of it, remembers from call to call. */
  readonly memory: Memory
}

/** Sends a request and resolves to its response, whatever the status. */
export type Send = (request: OutgoingRequest, context: Context) => Promise<Response>

/** Adds one behaviour around a `Send`. */
export type Layer = (next: Send) => Send

/** The latest change that one flow of calls knows of. */
export interface Memory {
  event?: string | undefined
}

/** A response, with what reading it needs to know of its call. Its clock ends the reading; the reason of the clock's signal is the error to throw. */
export interface ReceivedResponse extends Readonly<Pick<Context, 'operation' | 'redact' | 'clock' | 'maxBytes' | 'text' | 'unclosed'>> {
  readonly request: OutgoingRequest
  readonly response: Response
}
