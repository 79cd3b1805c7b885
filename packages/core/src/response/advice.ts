import type { ErrorPlaces } from '../client/provider.js'
import type { Context } from '../pipeline/pipeline.js'
import type { OutgoingRequest } from '../request/outgoing-request.js'
import { told } from './api-error.js'
import { parseError, readErrorText } from './parse.js'

/** What to do about an error, as a specification declares it (x-error). */
export interface Advice {
  /** Error code that it is for. */
  readonly code?: string
  /** Part of the provider's sentence that it is for. */
  readonly phrase?: string
  /** A sentence. */
  readonly text: string
  /** True where the token is not what is wrong, so that another is no help. */
  readonly keepsToken?: boolean
}

/** Finds the advice on an error by its code and its sentence. */
export interface AdviceOn {
  (code: string, sentence: string): Advice | undefined
  /** Whether the advice on an answer is that another token is no help. What is read of it for that, is kept for the error. */
  keepsToken?(context: Context, request: OutgoingRequest, response: Response, error: ErrorPlaces): Promise<boolean>
}

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
