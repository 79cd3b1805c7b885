import type { Operation, OutgoingRequest, ReceivedResponse } from '../model/operation.js'
import { errorContext, maybeDone } from '../model/error-context.js'
import { InvalidResponseError } from '../errors/errors.js'

type Failed = Pick<ReceivedResponse, 'operation' | 'request' | 'response'>

/** Longest start of a text that an error carries, in characters. */
const EXCERPT = 1_000

/** What an error says of a response that is not what was promised. */
export function broken({ operation, request, response: { status } }: Failed, what: string): string {
  // A platform may hide the status of a redirect.
  return `${operation.id} responded ${status === 0 ? '' : `with ${status}, but `}${what}.${maybeDone(request)}`
}

/** The error for a response that is not what was promised. */
export function invalidResponse({ operation, request, response }: Failed, what: string, text?: string): InvalidResponseError {
  return new InvalidResponseError(broken({ operation, request, response }, what), {
    ...errorContext(operation, request, response),
    body: text?.slice(0, EXCERPT),
  })
}

/** @param response undefined where the platform hides it */
export function redirected(operation: Operation, request: OutgoingRequest, response = Response.error()): InvalidResponseError {
  const location = response.headers.get('location')
  const target = location !== null && URL.canParse(location, request.url) ? new URL(location, request.url).host : 'another place'
  return invalidResponse(
    { operation, request, response },
    `with a redirect to ${target}, which is not followed so that credentials stay where they belong. Set \`baseUrl\` if the API has moved`,
  )
}
