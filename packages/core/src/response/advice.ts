import { told } from './api-error.js'
import { parseError, readErrorText } from './parse.js'
import type { ErrorPlaces, Advice, AdviceOn } from '../model/error-places.js'
import type { OutgoingRequest, Context } from '../model/operation.js'

/** Makes a provider's advice of what its specification declares; the first that fits is given. */
export function adviceOn(declared: readonly Advice[]): AdviceOn {
  return (code, sentence) =>
    declared.find((advice) => (advice.code ?? code) === code && (advice.phrase === undefined || sentence.includes(advice.phrase)))
}

/** Makes a provider's advice where some of it is that another token is no help. */
export function adviceOnTokens(declared: readonly Advice[]): AdviceOn {
  return Object.assign(adviceOn(declared), {
    async keepsToken(context: Context, request: OutgoingRequest, response: Response, error: ErrorPlaces) {
      const exchange = { ...context, request, response }
      const text = (context.text = await readErrorText(exchange))
      return told(error, await parseError({ ...exchange, text }), response.headers).advice?.keepsToken === true
    },
  })
}
