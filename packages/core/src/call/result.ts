/** What `.result()` resolves to when the provider answered with success: `data` has the type documented for `status`. */
export type Success<Responses> = {
  [Status in keyof Responses]: {
    readonly ok: true
    readonly status: Status
    readonly data: Responses[Status]
    readonly error?: undefined
    readonly response: Response
  }
}[keyof Responses]

/** What `.result()` resolves to for a documented status outside 2xx: `error` has the type documented for `status`. */
export type Failure<Errors> = {
  [Status in keyof Errors]: {
    readonly ok: false
    readonly status: Status extends 'default' ? Exclude<ErrorStatus, keyof Errors> : Status
    readonly data?: undefined
    readonly error: Errors[Status]
    readonly response: Response
    /** How many attempts before may have taken effect; undefined for none. After one, a 404 may come of a DELETE that succeeded. */
    readonly earlierAttempts?: number | undefined
  }
}[keyof Errors]

/** The registered statuses outside 2xx (RFC 9110 section 16.2.1), for operations that document one error for all that they do not name. */
export type ErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422)
  | (423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511)

/** Documented answers as a union, told apart by `status`, or coarsely by `ok`. */
export type Result<Responses, Errors> = Success<Responses> | Failure<Errors>
