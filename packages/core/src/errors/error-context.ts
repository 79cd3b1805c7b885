import type { Operation } from '../client/operation.js'
import type { OutgoingRequest } from '../request/outgoing-request.js'
import { type RequestSummary, summarize } from './redact.js'

interface About {
  readonly operation: string
  readonly request: RequestSummary
  readonly earlierAttempts: number | undefined
}

/** What an error says of its call; with the answer, where it rests on one. */
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
