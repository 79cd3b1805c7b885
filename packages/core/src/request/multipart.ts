import type { WrittenBody } from './body-writer.js'

/** What a part of a form may be. */
export type PartBody = string | Blob | Uint8Array<ArrayBuffer>

/**
 * Fields of a form as multipart/form-data (RFC 7578), encoded as fetch encodes a FormData. It is written here because a
 * fetch knows no FormData but its own: it sends that of another as the text `[object FormData]`.
 *
 * @returns bytes where all parts are text and bytes, else a Blob, of which nothing is read before it is sent
 */
export function writeMultipart(fields: Iterable<readonly [name: string, value: PartBody]>): WrittenBody {
  const boundary = crypto.getRandomValues(new Uint32Array(4)).join('')
  const parts: PartBody[] = []
  for (const [name, value] of fields) {
    parts.push(`--${boundary}\r\nContent-Disposition: form-data; name="${quoted(withLineBreaks(name))}"`)
    if (typeof value === 'string') parts.push(`\r\n\r\n${withLineBreaks(value)}\r\n`)
    else {
      const { name: fileName = 'blob', type } = value as Partial<File>
      parts.push(`; filename="${quoted(fileName)}"\r\nContent-Type: ${type || 'application/octet-stream'}\r\n\r\n`, value, '\r\n')
    }
  }
  parts.push(`--${boundary}--\r\n`)
  const body = parts.some((part) => part instanceof Blob) ? new Blob(parts) : bytesOf(parts as Exclude<PartBody, Blob>[])
  return { body, type: `multipart/form-data; boundary=${boundary}`, isTypeFixed: true }
}

function quoted(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}

function withLineBreaks(text: string): string {
  return text.replaceAll(/\r\n?|\n/g, '\r\n')
}

function bytesOf(parts: readonly Exclude<PartBody, Blob>[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const chunks = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part))
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const chunk of chunks) {
    bytes.set(chunk, end)
    end += chunk.length
  }
  return bytes
}
