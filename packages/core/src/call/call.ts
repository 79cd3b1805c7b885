import type { CallArguments } from '../model/call-options.js'
import type { ParsedResponse, Client } from '../client/client.js'
import type { Operation } from '../model/operation.js'
import { ApiError, ConfigurationError } from '../errors/errors.js'

/** A response whose documented headers are known: editors complete their names. Other names can be asked for as well. */
export interface DocumentedResponse<Header extends string> extends Response {
  readonly headers: Headers & { get(name: Header): string | null }
}

/** A call under way: a promise of the documented body, with two other ways to look at the response. */
export interface Call<Responses, Errors, Received extends Response = Response> extends Promise<Responses[keyof Responses]> {
  /** The body together with the response's status and headers. Rejects as the call itself does. */
  withResponse(): Promise<{ readonly data: Responses[keyof Responses]; readonly response: Received }>
  /**
   * Documented statuses as a union. Rejects for what is not documented, an error without its documented body included,
   * and for calls without a response.
   */
  result(): Promise<Result<Responses, Errors>>
}

/** Starts a call. Whatever goes wrong rejects it; nothing is thrown from here. */
export function call<Responses, Errors, Received extends Response = Response>(
  client: Client,
  operation: Operation,
  args: CallArguments = {},
): Call<Responses, Errors, Received> {
  const parsed = clientOf(client, operation).request(operation, args)
  return new ResponseViews<Responses, Errors, Received>(operation, () => parsed)
}

/** Says what a flat function wants where JavaScript let something else through. */
export function clientOf(client: Client, { id }: Operation): Client {
  if (typeof (client as Client | undefined)?.request === 'function') return client
  throw new ConfigurationError(`${id} wants a client: pass { client: createClient(…) }.`)
}

/** Views of one response. Each is made on demand, so that one that nobody takes cannot reject unhandled. */
export class ResponseViews<Responses, Errors, Received extends Response = Response> implements Call<Responses, Errors, Received> {
  readonly [Symbol.toStringTag]: string = 'Call'
  readonly #operation: Operation
  readonly #parsed: () => Promise<ParsedResponse>

  /** @param response gives the one response, the same one each time */
  constructor(operation: Operation, parsed: () => Promise<ParsedResponse>) {
    this.#operation = operation
    this.#parsed = parsed
  }

  then<A = Responses[keyof Responses], B = never>(
    fulfilled?: ((value: Responses[keyof Responses]) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#parsed()
      .then(({ data }) => data as Responses[keyof Responses])
      .then(fulfilled, rejected)
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Responses[keyof Responses] | B> {
    return this.then(undefined, rejected)
  }

  finally(settled?: (() => void) | null): Promise<Responses[keyof Responses]> {
    return this.then().finally(settled)
  }

  withResponse(): ReturnType<Call<Responses, Errors, Received>['withResponse']> {
    // The specification says which type belongs to which status; the runtime hands the body on as it came.
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

  /** What the token endpoint or the client itself rejected is no response of this operation; an error page is not the documented one. */
  #isDocumented({ operation, status, body, response }: ApiError): boolean {
    const { id, errors, empty } = this.#operation
    if (operation !== id || !response || !(errors === true || errors?.includes(status))) return false
    return empty?.includes(status) === true || body instanceof Object
  }
}

/** What `.result()` resolves to when the provider responded with success: `data` has the type documented for `status`. */
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

/** Documented responses as a union, told apart by `status`, or coarsely by `ok`. */
export type Result<Responses, Errors> = Success<Responses> | Failure<Errors>
