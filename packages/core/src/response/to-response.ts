import type { FetchResponse } from '../model/fetch.js'
import { type ByteSource, streamOf } from '../model/stream-of.js'

/** Returns a response like the platform's: node-fetch has bodies of Node's own streams. Undefined for what is no response, like a bare stub's. */
export function toResponse(response: FetchResponse): Response | undefined {
  const { body, status, headers } = Object(response) as FetchResponse
  if (typeof headers?.get !== 'function' || typeof status !== 'number' || !(body || 'text' in response)) return undefined
  // A response without a body has all methods that are needed.
  if (!body || 'getReader' in body) return response as Response
  // The platform's constructor rejects a body with these.
  return withBody(response as Response, [204, 205, 304].includes(status) ? null : streamOf(body as ByteSource))
}

/** Returns the same response with another body. */
export function withBody(response: Response, body: ReadableStream | null): Response {
  return Object.defineProperty(new Response(body, response), 'url', { value: response.url })
}
