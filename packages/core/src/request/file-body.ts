import { type PartBody, writeMultipart } from './form-body.js'
import { isStream } from '../model/fetch.js'
import { sendFile } from './send-file.js'
import type { BodyWriter, WrittenBody } from '../model/operation.js'

/** A file whose bytes are at hand, in memory or on disk (`openAsBlob`). */
type WholeFile = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer>

/** A file to upload: a stream is sent as it comes and never again, all others can be sent again. */
export type FileBody = WholeFile | ReadableStream<Uint8Array>

/** A file on its own, or as a field of a form (multipart/form-data). */
export type UploadBody = FileBody | FormData | { readonly [field: string]: WholeFile | string }

/** A file as its bytes; a form, or an object of its fields, as multipart/form-data (RFC 7578). */
export function writeFile(body: unknown): WrittenBody {
  const file = fileOf(body)
  if (file) return { body: unread(file), type: 'application/octet-stream', sendFile }
  const parts = fieldsOf(body).map(([name, value]): [string, PartBody] => {
    const part = typeof value === 'string' ? value : fileOf(value)
    if (part === undefined || isStream(part)) throw new TypeError(`the field "${name}" of its body is neither a Blob, bytes nor text`)
    return [name, part]
  })
  if (parts.length === 0)
    throw new TypeError('its body is no file: pass a Blob, an ArrayBuffer, a Uint8Array, a ReadableStream or a FormData')
  return { ...writeMultipart(parts), sendFile }
}

/**
 * Writes the body of an upload that takes nothing but a form: a file on its own is sent as the field, a form as it is.
 *
 * @param field name of the form's file
 */
export function writeFileAs(field: string): BodyWriter {
  return (body) => {
    const file = fileOf(body)
    return file ? { ...writeMultipart([[field, unread(file)]]), sendFile } : writeFile(body)
  }
}

/** The file. Throws where it is a stream that gives nothing any more. */
function unread<File extends PartBody>(file: File): File {
  if (isStream(file) && isUsed(file)) throw new TypeError('its body is a stream that was read before')
  return file
}

/** Bytes of a file, or of the largest file in a form; undefined where only reading would tell. */
export function sizeOf(body: unknown): number | undefined {
  const file = fileOf(body)
  if (isStream(file)) return undefined
  return Math.max(0, ...(file ? [file] : fieldsOf(body).map(([, value]) => fileOf(value))).map((whole) => bytesIn(whole)))
}

/** The files of a body that say what they are. */
export function filesIn(body: unknown): Blob[] {
  const values = fileOf(body) ? [body] : fieldsOf(body).map(([, value]) => value)
  return values.filter((value) => value instanceof Blob)
}

/** A file as fetch takes it; undefined for what is none. */
function fileOf(body: unknown): Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>> | undefined {
  if (body instanceof Blob || isStream(body)) return body
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  // Memory that threads share is no fetch's.
  if (!ArrayBuffer.isView(body) || (globalThis.SharedArrayBuffer && body.buffer instanceof SharedArrayBuffer)) return undefined
  return body instanceof Uint8Array
    ? (body as Uint8Array<ArrayBuffer>)
    : new Uint8Array(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength)
}

/** The fields of a form, which may be the FormData of another fetch. */
function fieldsOf(body: unknown): [name: string, value: unknown][] {
  if (Object.prototype.toString.call(body) === '[object FormData]') return [...(body as FormData)]
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.entries(body) : []
}

function isUsed(stream: ReadableStream): boolean {
  try {
    return new Response(stream).bodyUsed
  } catch {
    return true
  }
}

function bytesIn(file: ReturnType<typeof fileOf>): number {
  return file instanceof Blob ? file.size : ((file as Uint8Array | undefined)?.byteLength ?? 0)
}
