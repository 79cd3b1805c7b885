import { errorContext } from '../errors/error-context.js'
import { InvalidResponseError } from '../errors/errors.js'
import { maybeDone } from '../errors/maybe-done.js'
import type { Exchange } from './parse.js'

type Answered = Pick<Exchange, 'operation' | 'request' | 'response'>

/** Longest start of a text that an error carries, in characters. */
const EXCERPT = 1_000

/** What an error says of an answer that is not what was promised. */
export function broken({ operation, request, response: { status } }: Answered, what: string): string {
  // A platform may hide the status of a redirect.
  return `${operation.id} was answered ${status === 0 ? '' : `with ${status}, but `}${what}.${maybeDone(request)}`
}

/** The error for an answer that is not what was promised. */
export function invalid({ operation, request, response }: Answered, what: string, text?: string): InvalidResponseError {
  return new InvalidResponseError(broken({ operation, request, response }, what), {
    ...errorContext(operation, request, response),
    body: text?.slice(0, EXCERPT),
  })
}
