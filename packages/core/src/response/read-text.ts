import { discard } from './discard.js'

/**
 * Reads a body as text without ever holding more than `limit` bytes of it; a compressed body counts as what it unpacks to.
 *
 * @param limit bytes
 * @param isCut true for the first `limit` bytes of a larger body
 * @returns undefined where the body is larger
 * @throws whatever the stream fails with
 */
export async function readText(response: Response, limit: number, isCut = false): Promise<string | undefined> {
  const { headers, body } = response
  const declared = Number(headers.get('content-length') || NaN)
  if (!body || (declared <= limit && !headers.has('content-encoding'))) return response.text()
  if (declared > limit && !isCut) return discard(response) as undefined
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let left = limit
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value.subarray(0, left), { stream: true })
    left -= value.length
    if (left < 0) {
      reader.cancel().catch(() => undefined)
      return isCut ? text + decoder.decode() : undefined
    }
  }
}
