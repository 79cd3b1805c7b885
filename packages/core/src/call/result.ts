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
    readonly status: Status
    readonly data?: undefined
    readonly error: Errors[Status]
    readonly response: Response
  }
}[keyof Errors]

/** Documented answers as a union, told apart by `status`, or coarsely by `ok`. */
export type Result<Responses, Errors> = Success<Responses> | Failure<Errors>
