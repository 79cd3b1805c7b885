import type { Operation } from '../client/operation.js'
import type { Redact } from '../errors/redactor.js'
import type { OutgoingRequest } from '../request/outgoing-request.js'
import type { Memory } from './consistency.js'
import type { TimeLimit } from './time-limit.js'

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
  readonly retries: number
  /** Makes the request anew for each attempt, where equal ones are refused. */
  readonly rebuild?: (() => Promise<OutgoingRequest>) | undefined
  /** Bytes that are read of an answer. */
  readonly limit: number
  /** The answer's text, where the operation answers with JSON; set by the retry layer. */
  text: string | undefined
  /** How many levels of that JSON are not closed: more than 0 where it was cut off. */
  open?: number | undefined
  /** Number of the attempt, from one. */
  attempt: number
  /** Milliseconds spent waiting before this attempt: backoff and rate limit. */
  wait: number
  /** Milliseconds that the call may still wait for the provider's limit. */
  patience: number
  /** Set by the rate limit after a 429: milliseconds until the call's next turn, for which that layer waits itself. */
  turn: number | undefined
  /** Set by the transport: something may have been sent in this attempt. */
  isSent: boolean
  /** Set by a layer for which one more attempt is worth it: the credentials were renewed, an event was not reached. */
  retryReason: 'token-refreshed' | 'unreached' | undefined
  /** What all that is shown of the call goes through. */
  readonly redact: Redact
  /** What the client, or one session of it, remembers from call to call. */
  readonly memory: Memory
}

/** Sends a request and resolves to its answer, whatever the status. */
export type Send = (request: OutgoingRequest, context: Context) => Promise<Response>

/** Adds one behaviour around a `Send`. */
export type Layer = (next: Send) => Send

/** Puts those layers around `send` that there are, the first one outermost. */
export function compose(layers: readonly (Layer | false | undefined)[], send: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (layer ? layer(next) : next), send)
}
