import type { ActiveProvider, Authenticator } from '../model/provider.js'
import type { Layer } from '../model/operation.js'

/**
 * Sets the credentials on each attempt, and after a 401 asks the retry layer for one more attempt if new credentials can
 * help. It is inside the rate limit, so that a token is fresh after a wait and token requests do not queue.
 *
 * @param provider reads advice on a 401, and notes that calls succeed
 */
export const authenticate =
  (authenticator: Authenticator, provider: ActiveProvider): Layer =>
  (next) =>
  async (request, context) => {
    if (context.operation.auth === false) return next(request, context)
    const used = await authenticator.authorize(request, context)
    const response = await next(request, context)
    const { error } = provider
    if (response.ok) provider.isAccepted = true
    if (response.status !== 401) authenticator.accept?.(used)
    else if (
      !(await error?.advice?.keepsToken?.(context, request, response, error)) &&
      (await context.clock.wait(Promise.resolve(authenticator.renew?.(used))))
    )
      context.retryReason = 'token-refreshed'
    return response
  }
