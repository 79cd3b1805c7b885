import { invalidOption } from '../model/check-options.js'
import { errorContext } from '../model/error-context.js'
import { codeOf, isUnsent } from '../errors/causes.js'
import { NetworkError } from '../errors/errors.js'
import { discard } from '../response/read-body.js'
import { redirected } from '../response/invalid.js'
import { toResponse } from '../response/to-response.js'
import type { Fetch, FetchInit, FetchResponse } from '../model/fetch.js'
import type { Layer, Send } from '../model/operation.js'

/**
 * Returns the innermost `Send`: one fetch. It rejects redirects instead of following them, so that credentials never
 * leave the client's origin: fetch strips Authorization on the way to another host, but no other header.
 */
export const transport =
  (fetch: Fetch): Send =>
  async (request, context) => {
    const { operation, clock } = context
    const { signal } = clock
    const { url, method, body, sendFile } = request
    const headers: Record<string, string> = {}
    // Twice as fast as Object.fromEntries.
    request.headers.forEach((value, name) => (headers[name] = value))
    const init: FetchInit = {
      method,
      headers,
      signal,
      redirect: 'manual',
      ...(body !== null && { body: body as NonNullable<FetchInit['body']> }),
    }
    let received: FetchResponse
    context.isSent = true
    try {
      // A custom fetch may ignore the signal.
      received = await clock.wait(sendFile ? sendFile(fetch, request, init, context) : fetch(url, init))
    } catch (cause) {
      signal.throwIfAborted()
      context.isSent = !isUnsent(cause)
      const code = codeOf(cause)
      const message = `${operation.id} got no response from ${new URL(url).hostname}${code ? ` (${code})` : ''}. Check the network and \`baseUrl\`.`
      throw new NetworkError(message, { ...errorContext(operation, request), cause })
    }
    const response = toResponse(received)
    if (!response) throw invalidOption(operation.id, 'fetch', 'must resolve to a Response')
    const { type, status } = response
    const isRedirect = type === 'opaqueredirect' || (status >= 300 && status <= 399 && response.headers.has('location'))
    if (!isRedirect || operation.redirect) return response
    discard(response)
    throw redirected(operation, request, response)
  }

/** Wraps `send` in layers, the first one outermost; leaves out those that are off. */
export function compose(layers: readonly (Layer | false | undefined)[], send: Send): Send {
  return layers.reduceRight<Send>((next, layer) => (layer ? layer(next) : next), send)
}
