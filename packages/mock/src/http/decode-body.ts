import type { Bytes } from '../bytes.js'

/** The content codings that the platform decodes (RFC 9110 section 8.4.1). */
const FORMATS = new Map<string, CompressionFormat>([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
])

/**
 * Reads a body, and decompresses it if `encoding` says so. Returns undefined for a body of more than `limit` bytes, decompressed or
 * not. A body that is not what its encoding says stays as it is.
 */
export async function decodeBody(body: Bytes, encoding: string | undefined, limit: number): Promise<Bytes | undefined> {
  if (body.length > limit) return undefined
  const format = FORMATS.get((encoding ?? '').trim().toLowerCase())
  if (format === undefined || body.length === 0) return body
  try {
    return await readStream(new Blob([body]).stream().pipeThrough(new DecompressionStream(format)), limit)
  } catch {
    return body
  }
}

/** Reads a stream to its end; undefined as soon as it has more than `limit` bytes. */
export async function readStream(stream: ReadableStream<Uint8Array>, limit: number): Promise<Bytes | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    if (length > limit) {
      void reader.cancel().catch(() => {})
      return undefined
    }
    chunks.push(next.value)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
