import type { HeaderValues } from './call-options.js'

/** One attempt of a call or of a token request, before it is sent. */
export interface AttemptStart {
  /** Id of the call, the same for all its attempts: 32 hex digits, as a trace id has (W3C Trace Context section 3.2.2.3). */
  readonly callId: string
  /** Dotted name of the operation; `token` for a token request. */
  readonly operation: string
  /** Number of the attempt, from one. */
  readonly attempt: number
}

/** Called before each attempt. Returns headers to add; those that the request already has win. Its errors are ignored. */
export type BeforeAttempt = (start: AttemptStart) => HeaderValues | undefined

/** One attempt of a call or of a token request, after it ended. */
export interface AttemptEvent extends AttemptStart {
  readonly method: string
  /** Path template of the operation; a better metric label than the URL. */
  readonly path: string
  /** Absolute URL, with secrets redacted. */
  readonly url: string
  /** HTTP status; undefined without a response. */
  readonly status: number | undefined
  /** The error that ended the attempt; undefined with a response. */
  readonly error: unknown
  /** Milliseconds until the response's headers, or the error. */
  readonly duration: number
  /** The response's Content-Length in bytes; undefined without one. */
  readonly bytes: number | undefined
  /** Milliseconds of waiting before the attempt: backoff and rate limit. */
  readonly wait: number
}

/** Called once for each attempt. Its errors are ignored. */
export type OnAttempt = (event: AttemptEvent) => void

/** A wait of a call that begins. */
export interface WaitEvent {
  /** Dotted name of the operation; `token` for a token request. */
  readonly operation: string
  /** How long the call will wait; an estimate for the rate limit. */
  readonly milliseconds: number
  /**
   * `retry`: after a failed attempt. `passing`: until an error has passed by itself, like a lock or an object that is not
   * visible yet. `rate-limit`: for the provider's limit. `state`: between two reads of `waitUntil`.
   */
  readonly reason: 'retry' | 'passing' | 'rate-limit' | 'state'
}

/** Called when a call begins to wait before an attempt. Its errors are ignored. */
export type OnWait = (event: WaitEvent) => void
