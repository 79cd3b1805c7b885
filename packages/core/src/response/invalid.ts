import type { Operation, OutgoingRequest, ReceivedResponse } from '../model/operation.js'
import { errorContext, maybeDone } from '../model/error-context.js'
import { InvalidResponseError } from '../errors/errors.js'

type Failed = Pick<ReceivedResponse, 'operation' | 'request' | 'response'>

/** Characters of a body that an error carries. */
const EXCERPT = 1_000

/** Returns the message for a response that is not the documented one. @param what how it differs, a phrase like `with HTML instead of JSON` */
export function broken({ operation, request, response: { status } }: Failed, what: string): string {
  // A platform may hide the status of a redirect.
  return `${operation.id} responded ${status === 0 ? '' : `with ${status}, but `}${what}.${maybeDone(request)}`
}

/** Returns the error for a response that is not the documented one. @param text the body, if it was read */
export function invalidResponse(failed: Failed, what: string, text?: string): InvalidResponseError {
  return new InvalidResponseError(broken(failed, what), {
    ...errorContext(failed.operation, failed.request, failed.response),
    body: text?.slice(0, EXCERPT),
  })
}

/** Returns the error for a redirect. @param response undefined if the platform hides it */
export function redirected(operation: Operation, request: OutgoingRequest, response = Response.error()): InvalidResponseError {
  const location = response.headers.get('location')
  const target = location !== null && URL.canParse(location, request.url) ? new URL(location, request.url).host : 'another place'
  return invalidResponse({ operation, request, response }, `with a redirect to ${target}. Set \`baseUrl\` if the API has moved`)
}
