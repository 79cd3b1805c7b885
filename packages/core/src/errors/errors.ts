/** Fields of an error; each class declares those that it has. */
export interface ErrorContext {
  /** Dotted name of the operation, `domains.dns.list`. */
  readonly operation?: string | undefined
  readonly request?: RequestSummary | undefined
  readonly earlierAttempts?: number | undefined
  readonly cause?: unknown
  /** From here on: of errors that follow a response. */
  readonly status?: number
  readonly response?: Response | undefined
  readonly body?: unknown
  readonly code?: string | undefined
  readonly retryAfter?: number | undefined
  readonly resetAt?: Date | undefined
  /** Of TimeoutError. */
  readonly timeout?: number
  /** Of StateError. */
  readonly state?: string
}

/**
 * Sets a class's name on its prototype, so that a stack starts with it, and lets `instanceof` hold for errors of another
 * installed copy of this package. Called for a static field and marked as pure, so that bundlers drop a class that nobody uses.
 *
 * @returns the name
 */
export function brand(Kind: { readonly prototype: Error }, name: string): string {
  const key = Symbol.for(`hostwright.${name}`)
  Object.assign(Kind.prototype, { name, [key]: true })
  Object.defineProperty(Kind, Symbol.hasInstance, {
    value(this: unknown, error: unknown) {
      // A class that extends this one is recognised as usual.
      return this === Kind
        ? (Object(error) as Record<symbol, unknown>)[key] === true
        : Function.prototype[Symbol.hasInstance].call(this, error)
    },
  })
  return name
}

/** Base class of every error that a Hostwright client throws. */
export class HostwrightError extends Error {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'HostwrightError')
  /** Dotted name of the operation, like `domains.dns.list`; undefined for invalid options of a client or a call. */
  declare readonly operation: string | undefined
  /** The request, with credentials redacted; undefined if none, or unknown. */
  declare readonly request: RequestSummary | undefined
  /**
   * Number of earlier attempts of this call that may have taken effect; undefined if none, or unknown. If there was one, a
   * DELETE that fails with 404 may have succeeded before.
   */
  declare readonly earlierAttempts: number | undefined

  constructor(message: string, context: ErrorContext = {}) {
    const { cause, response, body, ...shown } = context
    super(message, cause === undefined ? undefined : { cause })
    // Not enumerable, so that logging the error does not log the response.
    Object.defineProperties(this, { response: { value: response }, body: { value: body } })
    Object.assign(this, shown)
  }

  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...(this as object) }
  }
}

/** Thrown for an invalid option of a client or a call; the message names it. */
export class ConfigurationError extends HostwrightError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'ConfigurationError')
}

/** Thrown when a call's arguments cannot be sent: path value, query, header, body, cursor or file. */
export class InvalidRequestError extends HostwrightError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'InvalidRequestError')
}

/** Thrown when no response arrived, or only part of one: connection refused or reset, DNS, TLS. `cause` is fetch's own error. */
export class NetworkError extends HostwrightError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'NetworkError')
}

/** Thrown when a call took longer than its `timeout`, or its last attempt longer than `attemptTimeout`. */
export class TimeoutError extends HostwrightError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'TimeoutError')
  /** The limit that applied, in ms. */
  declare readonly timeout: number
}

/** Thrown when the call's `signal` fired; `cause` is the signal's reason. `name` is `AbortError`, as on the platform. */
export class AbortError extends HostwrightError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'AbortError')
}

/**
 * Thrown for a response that is not the documented one: HTML, truncated JSON, no body, a redirect, or a page without its
 * array of items. * The request itself may have taken effect.
 */
export class InvalidResponseError extends HostwrightError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'InvalidResponseError')
  declare readonly status: number
  /** The response. Not enumerable, so that logging the error does not log it. */
  declare readonly response: Response | undefined
  /** The first 1,000 characters that were received, if any. Not enumerable. */
  declare readonly body: unknown
}

/** Thrown when the provider rejected the call with a status outside 2xx, or the client knew that it would. */
export class ApiError extends HostwrightError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'ApiError')
  /** HTTP status. */
  declare readonly status: number
  /** The provider's own error code, if it sent one. */
  declare readonly code: string | undefined
  /** Milliseconds to wait before the next call, from Retry-After or, after a 429, the provider's reset header. */
  declare readonly retryAfter: number | undefined
  /** The response's body: parsed JSON, else text, undefined if empty. Not enumerable, so that logging the error does not log it. */
  declare readonly body: unknown
  /** The response, whose body has been read; undefined if the client sent nothing. Not enumerable. */
  declare readonly response: Response | undefined
}

/**
 * Thrown when credentials were rejected: by the token endpoint, or with 401 by the operation itself. `status` is 202 if a second
 * factor is missing.
 */
export class AuthError extends ApiError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'AuthError')
}

/** Thrown when a read did not see an earlier write in time, even after a retry. The write was made; read again later. */
export class ConsistencyError extends ApiError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'ConsistencyError')
}

/**
 * Thrown when the rate limit is used up. Without a `response`, the client did not send the request, and `status` 429 is the
 * client's own.
 */
export class RateLimitError extends ApiError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'RateLimitError')
  /** When calls are allowed again, if known. */
  declare readonly resetAt: Date | undefined
}

/** Thrown by `waitUntil` when an object cannot reach the state any more: it failed, or it is gone. */
export class StateError extends HostwrightError {
  static override readonly name: string = /* @__PURE__ */ brand(this, 'StateError')
  /** The object's last state, as the provider spells it. */
  declare readonly state: string
  /** The last response of the read, with the object. Not enumerable, so that logging the error does not log it. */
  declare readonly body: unknown
}

/** A request as errors show it: credentials are replaced by `[redacted]`. */
export interface RequestSummary {
  readonly method: string
  /** Absolute URL; the values of query parameters whose names look secret are hidden. */
  readonly url: string
  /** Header values by lower-case name; all but known harmless ones are hidden. */
  readonly headers: Readonly<Record<string, string>>
}
