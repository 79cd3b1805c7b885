/** What an error knows of the call it belongs to; each class says what of it is there. */
export interface ErrorContext {
  /** Dotted name of the operation, `domains.dns.list`. */
  readonly operation?: string | undefined
  readonly request?: RequestSummary | undefined
  readonly earlierAttempts?: number | undefined
  readonly cause?: unknown
  /** Of errors that rest on a response. */
  readonly status?: number
  readonly response?: Response | undefined
  readonly body?: unknown
  readonly code?: string | undefined
  readonly retryAfter?: number | undefined
  readonly resetAt?: Date | undefined
  /** Of TimeoutError. */
  readonly timeout?: number
}

// Names stand on the prototypes, so that a stack starts with its error's name.

/** Base of every error that a Hostwright client throws. */
export class HostwrightError extends Error {
  static {
    this.prototype.name = 'HostwrightError'
  }
  /** Dotted name of the operation, `domains.dns.list`; undefined for errors at construction. */
  declare readonly operation: string | undefined
  /** The request with credentials redacted; undefined where none was made. */
  declare readonly request: RequestSummary | undefined
  /**
   * How many attempts of this call may have taken effect before the one that failed: they changed something or not, and no
   * response said which. A DELETE that fails with 404 after one of them may have deleted what it was to delete. Undefined
   * for none.
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
    const shown: Record<string, unknown> = { name: this.name, message: this.message }
    return Object.assign(shown, this)
  }
}

/** The client was constructed, or called, with options that cannot work; the message names the option. */
export class ConfigurationError extends HostwrightError {
  static {
    this.prototype.name = 'ConfigurationError'
  }
}

/** The call's arguments cannot be sent (path value, query, header, body, cursor). Nothing was sent. */
export class InvalidRequestError extends HostwrightError {
  static {
    this.prototype.name = 'InvalidRequestError'
  }
}

/** No response arrived, or not all of it: refused, reset, DNS, TLS. `cause` is what fetch threw. */
export class NetworkError extends HostwrightError {
  static {
    this.prototype.name = 'NetworkError'
  }
}

/** A deadline passed: the whole call's or one attempt's. */
export class TimeoutError extends HostwrightError {
  static {
    this.prototype.name = 'TimeoutError'
  }
  /** Milliseconds after which it was given up. */
  declare readonly timeout: number
}

/** The caller's AbortSignal fired. Its name is that of the platform's own; `cause` is the signal's reason. */
export class AbortError extends HostwrightError {
  static {
    this.prototype.name = 'AbortError'
  }
}

/**
 * The provider responded with success, but not with what its specification promises: HTML, truncated JSON, no body,
 * a page without items, a redirect. The request itself may have taken effect.
 */
export class InvalidResponseError extends HostwrightError {
  static {
    this.prototype.name = 'InvalidResponseError'
  }
  declare readonly status: number
  /** Not enumerable, so that logging the error does not log the response. */
  declare readonly response: Response | undefined
  /** The start of the text that was received, if any. Not enumerable. */
  declare readonly body: unknown
}

/** The provider responded with a status outside 2xx. */
export class ApiError extends HostwrightError {
  static {
    this.prototype.name = 'ApiError'
  }
  /** HTTP status. */
  declare readonly status: number
  /** The provider's own error code, where it has one. */
  declare readonly code: string | undefined
  /** Milliseconds that the provider asks to wait, from Retry-After or, after a 429, its reset header. */
  declare readonly retryAfter: number | undefined
  /** The response's body: parsed when it is JSON, else text, undefined when empty. Not enumerable, so that logging the error does not log it. */
  declare readonly body: unknown
  /** The response; its body has been read. Undefined when the client itself rejected. Not enumerable. */
  declare readonly response: Response | undefined
}

/** Credentials were rejected: by the token endpoint, or with 401 by the operation itself. */
export class AuthError extends ApiError {
  static {
    this.prototype.name = 'AuthError'
  }
}

/** A read waited for a write before it, longer than the provider lets it, twice. The write was made; read again later. */
export class ConsistencyError extends ApiError {
  static {
    this.prototype.name = 'ConsistencyError'
  }
}

/** The limit is used up: the provider responded with 429, or the client knew and sent nothing (`response` is undefined). */
export class RateLimitError extends ApiError {
  static {
    this.prototype.name = 'RateLimitError'
  }
  /** When calls are allowed again, as far as known. */
  declare readonly resetAt: Date | undefined
}

/** What an error says of the request it belongs to; credentials are replaced by `[redacted]`. */
export interface RequestSummary {
  readonly method: string
  /** Absolute URL; values of query parameters that look like secrets are hidden. */
  readonly url: string
  /** Header values by lower-case name; those that are not known to be harmless are hidden. */
  readonly headers: Readonly<Record<string, string>>
}
