import { InvalidRequestError } from '../errors/errors.js'
import type { Operation } from '../model/operation.js'

/** Returns the error for a call that was not sent. @param why a clause */
export function invalidRequest({ id: operation }: Operation, why: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(`${operation} was not sent: ${why}.`, { operation, cause })
}
