import type { Operation, OutgoingRequest } from './operation.js'
import { summarize } from '../errors/redact.js'
import type { RequestSummary } from '../errors/errors.js'

interface CallContext {
  readonly operation: string
  readonly request: RequestSummary
  readonly earlierAttempts: number | undefined
}

/** Returns the fields of an error that describe its call, and its response if there is one. */
export function errorContext(operation: Operation, request: OutgoingRequest): CallContext
export function errorContext(
  operation: Operation,
  request: OutgoingRequest,
  response: Response,
): CallContext & { readonly status: number; readonly response: Response }
export function errorContext({ id }: Operation, request: OutgoingRequest, response?: Response): CallContext {
  const { earlierAttempts } = request
  return { operation: id, request: summarize(request), earlierAttempts, ...(response && { status: response.status, response }) }
}

/** Returns a sentence for errors of requests that may have changed something, '' for safe methods (RFC 9110 section 9.2.1). */
export function maybeDone({ method }: { readonly method: string }): string {
  return isSafe(method) ? '' : ' The request may have taken effect.'
}

/** Whether a method only reads (RFC 9110 section 9.2.1). */
export function isSafe(method: string): boolean {
  return /^(GET|HEAD|OPTIONS)$/.test(method)
}
