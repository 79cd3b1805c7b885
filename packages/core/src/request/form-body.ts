import type { BodyWriter, WrittenBody } from '../model/operation.js'
import { isStream } from '../model/fetch.js'
import { entriesOf, isRecord, textOf } from './values.js'

/**
 * Writes an object as application/x-www-form-urlencoded: arrays repeat their name, objects become `name[key]`, and what they hold is
 * numbered (`name[key][0]`). Undefined and null are left out.
 */
export function writeForm(body: unknown): WrittenBody {
  return writeFields(body, [])
}

/** Returns a writer of such forms that numbers some arrays: `name[0]=a`. */
export function writeFormWith(numbered: readonly string[]): BodyWriter {
  return (body) => writeFields(body, numbered)
}

function writeFields(body: unknown, numbered: readonly string[]): WrittenBody {
  const fields = new URLSearchParams()
  for (const [name, value] of entriesOf('its body', body)) appendField(fields, name, value, numbered.includes(name))
  return { body: fields.toString(), type: 'application/x-www-form-urlencoded' }
}

function appendField(fields: URLSearchParams, name: string, value: unknown, isNumbered: boolean): void {
  if (value === undefined || value === null) return
  if (Array.isArray(value))
    for (const [index, item] of value.entries())
      appendField(fields, isNumbered || isRecord(item) ? `${name}[${index}]` : name, item, isNumbered)
  else if (isRecord(value)) for (const key in value) appendField(fields, `${name}[${key}]`, value[key], true)
  else fields.append(name, textOf(`body.${name}`, value))
}

/** Writes a text as it is. */
export function writeText(body: unknown): WrittenBody {
  if (typeof body !== 'string') throw new TypeError('its body is no text')
  return { body, type: 'text/plain' }
}

type Bytes = Uint8Array<ArrayBuffer>

/** A part of a form. A stream must be the only file of its form. */
export type PartBody = string | Blob | Bytes | ReadableStream<Bytes>

/**
 * Writes the fields of a form as multipart/form-data (RFC 7578), as fetch encodes a FormData. Fetch itself does not do it,
 * since each fetch knows only its own FormData and sends another one as the text `[object FormData]`.
 *
 * @returns bytes if all parts are text and bytes, else a Blob or a stream, which is read only when it is sent
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
  return { body: joined(parts), type: `multipart/form-data; boundary=${boundary}`, isTypeFixed: true }
}

function joined(parts: readonly PartBody[]): WrittenBody['body'] {
  const index = parts.findIndex(isStream)
  if (index < 0) return parts.some((part) => part instanceof Blob) ? new Blob(parts as BlobPart[]) : bytesOf(parts as (string | Bytes)[])
  const [before, after] = [parts.slice(0, index), parts.slice(index + 1)].map((texts) => bytesOf(texts as (string | Bytes)[]))
  const framed = new TransformStream<Bytes, Bytes>({ start: (sent) => sent.enqueue(before), flush: (sent) => sent.enqueue(after) })
  return (parts[index] as ReadableStream<Bytes>).pipeThrough(framed)
}

function quoted(text: string): string {
  return text.replaceAll('\n', '%0A').replaceAll('\r', '%0D').replaceAll('"', '%22')
}

function withLineBreaks(text: string): string {
  return text.replaceAll(/\r\n?|\n/g, '\r\n')
}

function bytesOf(parts: readonly (string | Bytes)[]): Bytes {
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
