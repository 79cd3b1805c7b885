import type { Authenticator } from '../auth/authenticator.js'
import type { ErrorPlaces } from '../client/provider.js'
import type { OutgoingRequest } from '../request/outgoing-request.js'
import { told } from '../response/api-error.js'
import { parseError, readErrorText } from '../response/parse.js'
import type { Context, Layer } from './pipeline.js'

/**
 * Sets the credentials on each attempt, and after a 401 asks the retry layer for one more attempt where renewing them
 * can help. Inside the rate limit, so that a token fetched after a wait is fresh and token requests do not queue.
 *
 * @param error where the provider says what a 401 is about
 */
export const authenticate =
  (authenticator: Authenticator, error?: ErrorPlaces): Layer =>
  (next) =>
  async (request, context) => {
    if (context.operation.auth === false) return next(request, context)
    const used = await authenticator.authorize(request, context)
    const response = await next(request, context)
    if (response.status !== 401) authenticator.accept?.(used)
    else if (!(error?.advice && (await keepsToken(error, request, response, context))) && authenticator.renew?.(used))
      context.replay = 'renewed'
    return response
  }

/** Whether the specification says that another token is no help. What was read for that is kept for the error. */
async function keepsToken(error: ErrorPlaces, request: OutgoingRequest, response: Response, context: Context): Promise<boolean> {
  const exchange = { ...context, request, response }
  const text = (context.text = await readErrorText(exchange))
  return told(error, await parseError({ ...exchange, text }), response.headers).advice?.keepsToken === true
}
