import type { CallArguments } from '../model/call-options.js'
import type { Answer, Client } from '../client/client.js'
import type { Operation } from '../model/operation.js'
import { ApiError, ConfigurationError } from '../errors/errors.js'
import type { Result } from './result.js'

/** A response whose documented headers are known: editors complete their names. Other names can be asked for as well. */
export interface DocumentedResponse<Header extends string> extends Response {
  readonly headers: Headers & { get(name: Header): string | null }
}

/** A call under way: a promise of the documented body, with two other ways to look at the answer. */
export interface Call<Responses, Errors, Received extends Response = Response> extends Promise<Responses[keyof Responses]> {
  /** The body together with the answer's status and headers. Rejects as the call itself does. */
  withResponse(): Promise<{ readonly data: Responses[keyof Responses]; readonly response: Received }>
  /**
   * Documented statuses as a union. Rejects for what is not documented, an error without its documented body included,
   * and for calls without an answer.
   */
  result(): Promise<Result<Responses, Errors>>
}

/** Starts a call. Whatever goes wrong rejects it; nothing is thrown from here. */
export function call<Responses, Errors, Received extends Response = Response>(
  client: Client,
  operation: Operation,
  args: CallArguments = {},
): Call<Responses, Errors, Received> {
  const answer = clientOf(client, operation).request(operation, args)
  return new AnswerViews<Responses, Errors, Received>(operation, () => answer)
}

/** Says what a flat function wants where JavaScript let something else through. */
export function clientOf(client: Client, { id }: Operation): Client {
  if (typeof (client as Client | undefined)?.request === 'function') return client
  throw new ConfigurationError(`${id} wants a client: pass { client: createClient(…) }.`)
}

/** Views of one answer. Each is made on demand, so that one that nobody takes cannot reject unhandled. */
export class AnswerViews<Responses, Errors, Received extends Response = Response> implements Call<Responses, Errors, Received> {
  readonly [Symbol.toStringTag]: string = 'Call'
  readonly #operation: Operation
  readonly #answer: () => Promise<Answer>

  /** @param answer gives the one answer, the same one each time */
  constructor(operation: Operation, answer: () => Promise<Answer>) {
    this.#operation = operation
    this.#answer = answer
  }

  then<A = Responses[keyof Responses], B = never>(
    fulfilled?: ((value: Responses[keyof Responses]) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer()
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
    return this.#answer() as ReturnType<Call<Responses, Errors, Received>['withResponse']>
  }

  result(): Promise<Result<Responses, Errors>> {
    return this.#answer().then(
      ({ data, response }) => ({ ok: true, status: response.status, data, response }) as Result<Responses, Errors>,
      (error: unknown) => {
        if (!(error instanceof ApiError && this.#isDocumented(error))) throw error
        const { status, body, response, earlierAttempts } = error
        return { ok: false, status, error: body, response, earlierAttempts } as Result<Responses, Errors>
      },
    )
  }

  /** What the token endpoint or the client itself refused is no answer of this operation; an error page is not the documented one. */
  #isDocumented({ operation, status, body, response }: ApiError): boolean {
    const { id, errors, empty } = this.#operation
    if (operation !== id || !response || !(errors === true || errors?.includes(status))) return false
    return empty?.includes(status) === true || body instanceof Object
  }
}
