import type { IncomingMessage } from 'node:http'

/** Bytes beyond the limit that are thrown away so that the client, which reads an answer when it has sent all, gets one. */
const DISCARDED = 64 * 1024 * 1024

/** The whole body; undefined when it has more bytes than `limit`. Rejects when the client goes away. */
export function readBytes(incoming: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let length = 0
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) chunks.push(chunk)
      else chunks = []
      // Goes on being thrown away until the answer is sent, with which the connection ends.
      if (length > limit + DISCARDED) resolve(undefined)
    })
    incoming.on('end', () => resolve(length > limit ? undefined : Buffer.concat(chunks)))
    incoming.on('error', reject)
  })
}
