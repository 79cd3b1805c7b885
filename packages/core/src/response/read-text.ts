import { discard } from './discard.js'

/** Thrown by `readText` when a body is larger than its limit. */
export class BodyTooLargeError extends Error {}

/**
 * Reads a body as text without ever holding more than `limit` bytes of it; a compressed body counts as what it unpacks to.
 *
 * @param limit bytes
 * @param overflow `throw` rejects with BodyTooLargeError, `cut` resolves to the first `limit` bytes
 * @throws BodyTooLargeError; whatever the stream fails with
 */
export function readText(response: Response, limit: number, overflow: 'throw' | 'cut' = 'throw'): Promise<string> {
  const { headers } = response
  const declared = Number(headers.get('content-length') || NaN)
  const isKnown = declared <= limit && !headers.has('content-encoding')
  return isKnown ? response.text() : readCounted(response, limit, overflow, declared)
}

async function readCounted(response: Response, limit: number, overflow: 'throw' | 'cut', declared: number): Promise<string> {
  const { body } = response
  if (body === null) return ''
  if (declared > limit && overflow === 'throw') {
    discard(response)
    throw new BodyTooLargeError()
  }
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let left = limit
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    left -= value.byteLength
    if (left < 0) {
      reader.cancel().catch(() => undefined)
      if (overflow === 'throw') throw new BodyTooLargeError()
      return text + decoder.decode(value.subarray(0, left))
    }
    text += decoder.decode(value, { stream: true })
  }
}
