import type { Operation } from '../client/operation.js'
import { errorContext } from '../errors/error-context.js'
import { codeOf } from '../errors/causes.js'
import { type InvalidResponseError, NetworkError } from '../errors/errors.js'
import { isUnsent } from '../errors/unsent.js'
import type { OutgoingRequest } from '../request/outgoing-request.js'
import { discard } from '../response/discard.js'
import { invalid } from '../response/invalid.js'
import { type FetchResponse, toResponse } from '../response/to-response.js'
import type { Send } from './pipeline.js'

/** What a client's `fetch` is called with. Pass it on whole; with a dispatcher of undici's, say, as `{ ...init, dispatcher }`. */
export interface FetchInit {
  readonly method: string
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>
  /** Ends the attempt. */
  readonly signal: AbortSignal
  /** A redirect is never followed. With `error` and without a window, fetch need not keep a file in memory to send it again. */
  readonly redirect: 'manual' | 'error'
  readonly window?: null
  /** A Blob or a stream only where the caller gave one, to be passed on: its type is one that the types of every fetch take. */
  readonly body?:
    | string
    | Uint8Array<ArrayBuffer>
    | ((Blob | ReadableStream<Uint8Array<ArrayBuffer>>) & AsyncIterable<Uint8Array<ArrayBuffer>>)
  /** With a stream. */
  readonly duplex?: 'half'
}

/** What a client calls to reach the network: the platform's fetch, or another that takes the same. */
export type Fetch = (url: string, init: FetchInit) => Promise<FetchResponse>

/**
 * The innermost step: one fetch. Redirects are refused rather than followed, so that credentials never leave the
 * client's own origin (fetch strips Authorization on the way to another host, but no other header).
 */
export const transport =
  (fetch: Fetch): Send =>
  async (request, context) => {
    const { operation, clock } = context
    const { signal } = clock
    const { url } = request
    const { method, headers: sent, body, sendFile } = request
    const init: FetchInit = {
      method,
      headers: Object.fromEntries(sent),
      signal,
      redirect: 'manual',
      ...(body !== null && { body: body as NonNullable<FetchInit['body']> }),
    }
    let response: Response
    context.isSent = true
    try {
      // A stand-in may take no notice of the signal.
      response = toResponse(await clock.wait(sendFile ? sendFile(fetch, request, init, context) : fetch(url, init)))
    } catch (cause) {
      signal.throwIfAborted()
      context.isSent = !isUnsent(cause)
      const code = codeOf(cause)
      const message = `${operation.id} got no answer from ${new URL(url).hostname}${code ? ` (${code})` : ''}. Check the network and \`baseUrl\`.`
      throw new NetworkError(message, { ...errorContext(operation, request), cause })
    }
    const { type, status, headers } = response
    const isRedirect = type === 'opaqueredirect' || (status >= 300 && status <= 399 && headers.has('location'))
    if (!isRedirect || operation.redirect) return response
    discard(response)
    throw redirected(operation, request, response)
  }

/** @param response undefined where the platform hides it */
export function redirected(operation: Operation, request: OutgoingRequest, response = Response.error()): InvalidResponseError {
  const location = response.headers.get('location')
  const target = location !== null && URL.canParse(location, request.url) ? new URL(location, request.url).host : 'another place'
  return invalid(
    { operation, request, response },
    `with a redirect to ${target}, which is not followed so that credentials stay where they belong. Set \`baseUrl\` if the API has moved`,
  )
}
