import { about } from '../errors/about.js'
import { TimeoutError } from '../errors/errors.js'
import type { Layer } from './pipeline.js'
import { limitTime } from './time-limit.js'

/**
 * Gives each attempt its own time to answer, until the headers are there. The body is read under the call's deadline,
 * to which the attempt's signal stays connected.
 */
export const attemptTimeout = (): Layer => (next) => async (request, context) => {
  const { attemptTimeout: timeout, operation, signal } = context
  signal.throwIfAborted()
  const expired = () =>
    new TimeoutError(`${operation.id} got no answer within ${timeout} ms. Raise \`attemptTimeout\` (ms) if the provider is slow.`, {
      ...about(operation, request),
      timeout,
    })
  const limit = limitTime(timeout, expired, signal)
  context.attemptSignal = limit.signal
  try {
    const response = await next(request, context)
    limit.stop()
    return response
  } catch (error) {
    limit.release()
    throw error
  }
}
