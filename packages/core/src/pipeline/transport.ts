import { about } from '../errors/about.js'
import { causes, withoutBytes } from '../errors/causes.js'
import { InvalidRequestError, NetworkError } from '../errors/errors.js'
import { discard } from '../response/discard.js'
import { invalid } from '../response/invalid.js'
import type { Send } from './pipeline.js'

/** What the client calls to reach the network: the platform's fetch, or a stand-in of the same shape. */
export type Fetch = (input: Request, init?: RequestInit) => Promise<Response>

/**
 * The innermost step: one fetch. Redirects are refused rather than followed, so that credentials never leave the
 * client's own origin (fetch strips Authorization on the way to another host, but no other header).
 */
export const transport =
  (fetch: Fetch): Send =>
  async (request, context) => {
    const { operation, clock } = context
    const { signal } = clock
    let response: Response
    context.isSent = true
    try {
      // A stand-in may take no notice of the signal.
      response = await clock.wait(fetch(request, { signal }))
    } catch (cause) {
      signal.throwIfAborted()
      const refusal = causes(cause).find((error) => error instanceof InvalidRequestError)
      // A body refused itself while it was sent.
      if (refusal) throw refusal
      const code = errorCode(cause)
      const message = `${operation.id} got no answer from ${new URL(request.url).hostname}${code ? ` (${code})` : ''}. Check the network and \`baseUrl\`.`
      throw new NetworkError(message, { ...about(operation, request), cause: withoutBytes(cause) })
    }
    const { type, status, headers } = response
    const isRedirect = type === 'opaqueredirect' || (status >= 300 && status <= 399 && headers.has('location'))
    if (!isRedirect || operation.redirect) return response
    discard(response)
    const location = headers.get('location')
    const target = location !== null && URL.canParse(location, request.url) ? new URL(location, request.url).host : 'another place'
    const why = `with a redirect to ${target}, which is not followed so that credentials stay where they belong. Set \`baseUrl\` if the API has moved`
    throw invalid({ operation, request, response }, why)
  }

/** Node hides the reason (ECONNRESET) in the cause of a TypeError that says only "fetch failed". */
function errorCode(error: unknown): string | undefined {
  return causes(error)
    .map((cause) => (cause as { readonly code?: unknown }).code)
    .find((code) => typeof code === 'string')
}
