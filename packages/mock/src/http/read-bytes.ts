import type { IncomingMessage } from 'node:http'

/** Bytes to discard beyond the limit, so that a client that reads the response only after sending everything gets one. */
const DISCARDED = 64 * 1024 * 1024

/** Reads the whole body; undefined if it has more than `limit` bytes. Rejects if the client disconnects. */
export function readBytes(incoming: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer> | undefined> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let length = 0
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length <= limit) chunks.push(chunk)
      else chunks = []
      // Discards the rest until the response is sent and the connection closes.
      if (length > limit + DISCARDED) resolve(undefined)
    })
    incoming.on('end', () => resolve(length > limit ? undefined : Buffer.concat(chunks)))
    incoming.on('error', reject)
  })
}
