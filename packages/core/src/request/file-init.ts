import type { Operation } from '../client/operation.js'
import { InvalidRequestError } from '../errors/errors.js'
import type { FetchInit } from '../pipeline/transport.js'
import { isStream, type RequestBody } from './outgoing-request.js'

/**
 * How a file is handed to fetch: with redirects refused and without a window, so that the platform need not keep what it
 * has sent in order to send it again.
 */
export function fileInit(body: RequestBody | null, operation: Operation): Partial<FetchInit> {
  if (!(body instanceof Blob) && !isStream(body)) return {}
  return {
    ...(!operation.redirect && canRefuseRedirects() && { redirect: 'error', window: null }),
    ...(isStream(body) && { body: unprintable(body, operation), duplex: 'half' }),
  }
}

/** False on workerd, which knows no `error`. */
function canRefuseRedirects(): boolean {
  try {
    return new Request('https://localhost', { redirect: 'error' }).redirect === 'error'
  } catch {
    return false
  }
}

/** A stream that cannot become a text: a fetch that does not know streams would send `[object ReadableStream]`. */
function unprintable(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { id: operation }: Operation,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const toString = () => {
    const message = `${operation} was not sent: this \`fetch\` cannot send streams. Pass the file as a Blob or its bytes, or use the platform's fetch.`
    throw new InvalidRequestError(message, { operation })
  }
  return Object.assign(stream.pipeThrough(new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>()), { toString })
}
