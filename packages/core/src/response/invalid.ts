import { about } from '../errors/about.js'
import { InvalidResponseError } from '../errors/errors.js'
import { maybeDone } from '../errors/maybe-done.js'
import type { Exchange } from './parse.js'

/** Longest start of a text that an error carries, in characters. */
const EXCERPT = 1_000

/** The error for an answer that is not what was promised. */
export function invalid(
  { operation, request, response }: Pick<Exchange, 'operation' | 'request' | 'response'>,
  what: string,
  text?: string,
): InvalidResponseError {
  const { status } = response
  // A platform may hide the status of a redirect.
  const message = `${operation.id} was answered ${status === 0 ? '' : `with ${status}, but `}${what}.${maybeDone(request)}`
  return new InvalidResponseError(message, { ...about(operation, request, response), body: text?.slice(0, EXCERPT) })
}
