import { errorContext } from '../model/error-context.js'
import { TimeoutError } from '../errors/errors.js'
import type { Layer } from '../model/operation.js'

/**
 * Gives each attempt its own time to answer, until the headers are there. The body is read under the call's deadline
 * alone, with the signal that the attempt had.
 */
export const attemptTimeout = (): Layer => (next) => async (request, context) => {
  const { attemptTimeout: timeout, operation, clock } = context
  clock.signal.throwIfAborted()
  clock.start(
    timeout,
    () =>
      new TimeoutError(`${operation.id} got no answer within ${timeout} ms. Raise \`attemptTimeout\` (ms) if the provider is slow.`, {
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
