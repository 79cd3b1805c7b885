import type { Operation, OutgoingRequest } from './operation.js'
import { summarize } from '../errors/redact.js'
import { type RequestSummary } from '../errors/errors.js'

interface About {
  readonly operation: string
  readonly request: RequestSummary
  readonly earlierAttempts: number | undefined
}

/** What an error says of its call; with the response, where it rests on one. */
export function errorContext(operation: Operation, request: OutgoingRequest): About
export function errorContext(
  operation: Operation,
  request: OutgoingRequest,
  response: Response,
): About & { readonly status: number; readonly response: Response }
export function errorContext({ id }: Operation, request: OutgoingRequest, response?: Response): About {
  const { earlierAttempts } = request
  return { operation: id, request: summarize(request), earlierAttempts, ...(response && { status: response.status, response }) }
}

/** What an error adds where a request that was sent may have changed something: nothing for methods that only read (RFC 9110 section 9.2.1). */
export function maybeDone({ method }: { readonly method: string }): string {
  return /^(GET|HEAD|OPTIONS)$/.test(method) ? '' : ' The request may have taken effect.'
}
