import { AbortError, TimeoutError } from '../errors/errors.js'
import { TimeLimit } from '../model/time-limit.js'
import { errorContext } from '../model/error-context.js'
import type { Layer } from '../model/operation.js'

/**
 * Returns the running clock of one call. The call's deadline or the caller's signal ends it. Release it when the response
 * has been read.
 *
 * @param operation named in the error
 * @param timeout milliseconds; Infinity for none
 * @param caller the caller's own signal
 * @param attemptTimeout milliseconds of the first attempt
 * @param detail returns what the error adds, from a semicolon on
 */
export function startDeadline(
  operation: string,
  timeout: number,
  caller: AbortSignal | undefined,
  attemptTimeout?: number,
  detail = () => '',
): TimeLimit {
  return new TimeLimit(
    timeout,
    () => new TimeoutError(`${operation} took longer than its \`timeout\` of ${timeout} ms${detail()}.`, { operation, timeout }),
    caller,
    (cause) => aborted(operation, cause),
    attemptTimeout,
  )
}

/** Returns the error for a call that its caller ended. @param cause the reason of the caller's signal */
export function aborted(operation: string, cause: unknown): AbortError {
  return new AbortError(`${operation} was aborted by its caller.`, { operation, cause })
}

/**
 * Limits the time until an attempt has its response's headers. The body has the rest of the call's time, under the same
 * signal.
 */
export const attemptTimeout = (): Layer => (next) => async (request, context) => {
  const { attemptTimeout: timeout, operation, clock } = context
  clock.signal.throwIfAborted()
  clock.start(
    timeout,
    () =>
      new TimeoutError(`${operation.id} got no response within its \`attemptTimeout\` of ${timeout} ms.`, {
        ...errorContext(operation, request),
        timeout,
      }),
  )
  try {
    return await next(request, context)
  } finally {
    clock.stop()
  }
}
