import { InvalidRequestError } from '../errors/errors.js'
import type { Operation } from '../model/operation.js'

/** Returns the error for a call that was not sent. @param why a clause */
export function invalidRequest({ id: operation }: Operation, why: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(`${operation} was not sent: ${why}.`, { operation, cause })
}

/** Returns what a function makes of a call's arguments. @throws InvalidRequestError with its error's message, a clause */
export function orInvalid<T>(operation: Operation, make: () => T): T {
  try {
    return make()
  } catch (cause) {
    // The platform's own have further lines.
    throw invalidRequest(operation, (cause as Error).message.split('\n')[0] as string, cause)
  }
}
