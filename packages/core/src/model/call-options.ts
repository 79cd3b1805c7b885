/** Header values by name; lists are separated by commas, and what is undefined is not sent. */
export type HeaderValues = Readonly<Record<string, HeaderValue | readonly HeaderValue[] | undefined>>
type HeaderValue = string | number | boolean | Date

/** Options of any call, beside its operation's own parameters. */
export interface CallOptions {
  /** Ends the call when it fires: the call rejects with AbortError. */
  readonly signal?: AbortSignal | undefined
  /** Longest time for the whole call in ms, waits and retries included. Default: the client's `timeout`. */
  readonly timeout?: number | undefined
  /** Largest number of retries of this call. Default: the client's `maxRetries`. */
  readonly maxRetries?: number | undefined
  /**
   * Statuses that are retried, beyond 408, 429, 502 to 504 and 520 to 529. After a 4xx except 408 nothing was done: every method
   * is retried. After others, only idempotent methods or operations marked safe. Default: the client's `retryStatuses`.
   */
  readonly retryStatuses?: readonly number[] | undefined
  /** Waits between the attempts of this call. Default: the client's `backoff`. */
  readonly backoff?: Backoff | undefined
  /** Headers of this call, beside those of its operation. */
  readonly headers?: HeaderValues | undefined
}

/** Waits between attempts: each is random, up to a bound that doubles from `initial` to `max`. */
export interface Backoff {
  /** Bound of the first wait in ms. Default 500. */
  readonly initial?: number | undefined
  /** Bound of all waits in ms. Default 8000. */
  readonly max?: number | undefined
}

/** Options of a list call, beside its operation's own parameters. */
export interface ListCallOptions extends CallOptions {
  /** Resumes a list: the `cursor` of an earlier page, with otherwise equal options. Default: the first page. */
  readonly cursor?: string | undefined
  /** Largest number of items on a page, whatever the provider calls it. Default: the provider's. */
  readonly pageSize?: number | undefined
}

/** Options of any call, and of a list; flat functions take `client` as well. */
export const CALL_OPTIONS: readonly string[] = 'client path query headers body signal timeout maxRetries retryStatuses backoff'.split(' ')
export const LIST_OPTIONS: readonly string[] = [...CALL_OPTIONS, 'cursor', 'pageSize']

/** Arguments of a call as the runtime sees them. */
export interface CallArguments extends Omit<ListCallOptions, 'headers'> {
  readonly path?: unknown
  readonly query?: unknown
  readonly headers?: unknown
  readonly body?: unknown
}

/** An operation's own parameters, with one of the bodies that its route takes; optional if the route's body is. */
export type WithBody<Data, Body> = Omit<Data, 'body'> &
  (Data extends { readonly body: unknown } ? { readonly body: Body } : { readonly body?: Body | undefined })

/** An operation's own parameters (hey-api's `…Data` type) and the options of a call. */
export type Arguments<Data, Options extends CallOptions = CallOptions> = Omit<Data, 'url'> & Options
