import type { FetchResponse } from '../model/fetch.js'

/** A body of node-fetch. */
interface NodeStream extends AsyncIterable<Uint8Array> {
  destroy(): unknown
}

/** Returns a response like the platform's: node-fetch has bodies of Node's own streams. Undefined for what is no response, like a bare stub's. */
export function toResponse(response: FetchResponse): Response | undefined {
  const { body, status, headers } = Object(response) as FetchResponse
  if (typeof headers?.get !== 'function' || typeof status !== 'number' || !(body || 'text' in response)) return undefined
  // A response without a body has all methods that are needed.
  if (!body || 'getReader' in body) return response as Response
  // The platform's constructor rejects a body with these.
  return withBody(response as Response, [204, 205, 304].includes(status) ? null : toWebStream(body as NodeStream))
}

/** Returns the same response with another body. */
export function withBody(response: Response, body: ReadableStream | null): Response {
  return Object.defineProperty(new Response(body, response), 'url', { value: response.url })
}

function toWebStream(body: NodeStream): ReadableStream<Uint8Array> {
  const chunks = body[Symbol.asyncIterator]()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(new Uint8Array(value))
    },
    cancel: () => void body.destroy(),
  })
}
