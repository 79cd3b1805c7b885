import type { CallArguments } from '../model/call-options.js'
import type { ParsedResponse, Client } from '../client/client.js'
import type { Operation } from '../model/operation.js'
import { ApiError } from '../errors/errors.js'
import { clientOf, type Resource } from './resource.js'

/** A response. Editors suggest the documented headers; `headers.get()` takes any other name as well. */
export interface DocumentedResponse<Header extends string> extends Response {
  readonly headers: Headers & { get(name: Header): string | null }
}

/** A promise of the documented body, with `withResponse()` and `result()` for more of the response. */
export interface Call<Responses, Errors, Received extends Response = Response> extends Promise<Responses[keyof Responses]> {
  /** Resolves to the body and the response, for its status and headers. Rejects as the call itself does. */
  withResponse(): Promise<{ readonly data: Responses[keyof Responses]; readonly response: Received }>
  /**
   * Resolves to `{ ok, status, data or error }`; documented errors do not reject. Rejects for an undocumented status or error
   * body, and if there is no response.
   */
  result(): Promise<Result<Responses, Errors>>
}

/** Starts a call of a client or one of its resources. Every error rejects the returned promise; only a missing client throws. */
export function call<Responses, Errors, Received extends Response = Response>(
  owner: Client | Resource,
  operation: Operation,
  args: CallArguments = {},
): Call<Responses, Errors, Received> {
  const parsed = clientOf(owner, operation).request(operation, args)
  return new ResponseViews<Responses, Errors, Received>(operation, () => parsed)
}

/** Views of one response. Each promise is made on demand, so that an unused one cannot reject unhandled. */
export class ResponseViews<Responses, Errors, Received extends Response = Response> implements Call<Responses, Errors, Received> {
  readonly [Symbol.toStringTag]: string = 'Call'
  readonly #operation: Operation
  readonly #parsed: () => Promise<ParsedResponse>

  /** @param parsed returns the same promise each time */
  constructor(operation: Operation, parsed: () => Promise<ParsedResponse>) {
    this.#operation = operation
    this.#parsed = parsed
  }

  then<A = Responses[keyof Responses], B = never>(
    fulfilled?: ((value: Responses[keyof Responses]) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#parsed().then((parsed) => {
      const data = parsed.data as Responses[keyof Responses]
      return fulfilled ? fulfilled(data) : (data as A)
    }, rejected)
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Responses[keyof Responses] | B> {
    return this.then(undefined, rejected)
  }

  finally(settled?: (() => void) | null): Promise<Responses[keyof Responses]> {
    return this.then().finally(settled)
  }

  withResponse(): ReturnType<Call<Responses, Errors, Received>['withResponse']> {
    // The specification tells which type belongs to which status; the runtime returns the body as it came.
    return this.#parsed() as ReturnType<Call<Responses, Errors, Received>['withResponse']>
  }

  result(): Promise<Result<Responses, Errors>> {
    return this.#parsed().then(
      ({ data, response }) => ({ ok: true, status: response.status, data, response }) as Result<Responses, Errors>,
      (error: unknown) => {
        if (!(error instanceof ApiError && this.#isDocumented(error))) throw error
        const { status, body, response, earlierAttempts } = error
        return { ok: false, status, error: body, response, earlierAttempts } as Result<Responses, Errors>
      },
    )
  }

  /** A failed token request or a wait that was too long has no response of this operation; an error page is not the documented body. */
  #isDocumented({ operation, status, body, response }: ApiError): boolean {
    const { id, errors, empty } = this.#operation
    if (operation !== id || !response || errors?.includes(status) === false) return false
    return empty?.includes(status) === true || body instanceof Object
  }
}

/** Result of `.result()` for a documented success: `data` has the type documented for `status`. */
export type Success<Responses> = {
  [Status in keyof Responses]: {
    readonly ok: true
    readonly status: Status
    readonly data: Responses[Status]
    readonly error?: undefined
    readonly response: Response
  }
}[keyof Responses]

/** Result of `.result()` for a documented error status: `error` has the type documented for `status`. */
export type Failure<Errors> = {
  [Status in keyof Errors]: {
    readonly ok: false
    readonly status: Status extends 'default' ? Exclude<ErrorStatus, keyof Errors> : Status
    readonly data?: undefined
    readonly error: Errors[Status]
    readonly response: Response
    /** Number of earlier attempts that may have taken effect; undefined if none. If there was one, a DELETE that got 404 may have succeeded. */
    readonly earlierAttempts?: number | undefined
  }
}[keyof Errors]

/** Registered error statuses, 4xx and 5xx (RFC 9110 section 16.2.1), for operations that document a `default` error. */
export type ErrorStatus =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418 | 421 | 422)
  | (423 | 424 | 425 | 426 | 428 | 429 | 431 | 451 | 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 511)

/** Documented responses as a union; `ok` or `status` narrows it. */
export type Result<Responses, Errors> = Success<Responses> | Failure<Errors>
