import { matches, textParts } from '../response/error-message.js'
import type { ErrorMatch, ErrorPlaces } from '../model/error-places.js'
import type { Layer } from '../model/operation.js'

/** An error that passes by itself, as a specification declares it (`passing` of x-retry): all given parts apply. */
export interface PassingError extends ErrorMatch {
  /** Status of the response. Default: any outside 2xx. */
  readonly status?: number
}

/**
 * Returns a layer that asks the retry layer to send a call again as long as the provider reports an error that passes by
 * itself, like a lock. Nothing was done then, so that the method does not matter.
 */
export const passing =
  (declared: readonly PassingError[]) =>
  (error: ErrorPlaces | undefined): Layer =>
  (next) =>
  async (request, context) => {
    const response = await next(request, context)
    const { ok, status } = response
    const candidates = ok ? [] : declared.filter((entry) => (entry.status ?? status) === status)
    if (candidates.length > 0) {
      const { code, sentence } = await textParts(context, request, response, error)
      if (candidates.some((entry) => matches(entry, code, sentence))) context.retryReason = 'passing'
    }
    return response
  }
