import { type PartBody, writeMultipart } from './form-body.js'
import { isStream } from '../model/fetch.js'
import { isByteSource, streamOf } from '../model/stream-of.js'
import { sendFile } from './send-file.js'
import type { BodyWriter, WrittenBody } from '../model/operation.js'
import { isRecord, textOf } from './values.js'

/** A file in memory or on disk (`openAsBlob`). */
type WholeFile = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer>

/** A file to upload. Streams (also Node's) and async iterables are sent once. */
export type FileBody = WholeFile | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>

/** A file, a form, or an object with the fields of a form (multipart/form-data). */
export type UploadBody = FileBody | FormData | { readonly [field: string]: WholeFile | string }

/** Writes a file as its bytes; a form, or an object of its fields, as multipart/form-data (RFC 7578). */
export function writeFile(body: unknown): WrittenBody {
  const file = fileOf(body)
  if (file) return { body: unread(file), type: 'application/octet-stream', sendFile }
  const parts = fieldsOf(body).map(([name, value]): [string, PartBody] => {
    const part = typeof value === 'string' ? value : fileOf(value)
    if (part === undefined || isStream(part)) throw new TypeError(`the field "${name}" of its body is neither a Blob, bytes nor text`)
    return [name, part]
  })
  if (parts.length === 0)
    throw new TypeError('its body is no file: pass a Blob, an ArrayBuffer, a Uint8Array, a stream, an async iterable or a FormData')
  return { ...writeMultipart(parts), sendFile }
}

/**
 * Returns a writer for uploads that accept only a form: it sends a file as a field, a form as it is.
 *
 * @param field name of the file's field
 */
export function writeFileAs(field: string): BodyWriter {
  return (body) => {
    const file = fileOf(body)
    return file ? { ...writeMultipart([[field, unread(file)]]), sendFile } : writeFile(body)
  }
}

/**
 * Writes an object as multipart/form-data (RFC 7578): arrays repeat their name, files and texts are parts as they are, objects are JSON.
 * Undefined and null are left out. A FormData is sent as it is.
 */
export function writeParts(body: unknown): WrittenBody {
  const fields = fieldsOf(body)
  if (fields.length === 0) throw new TypeError('its body is no form: pass an object of its fields, or a FormData')
  const parts = fields.flatMap(([name, value]) =>
    [value].flat().flatMap((item): [string, PartBody][] => (item === undefined || item === null ? [] : [[name, partOf(name, item)]])),
  )
  return { ...writeMultipart(parts), sendFile }
}

function partOf(name: string, value: unknown): PartBody {
  const file = fileOf(value)
  if (isStream(file)) throw new TypeError(`the field "${name}" of its body is a stream`)
  if (file) return file
  return isRecord(value) ? new Blob([JSON.stringify(value)], { type: 'application/json' }) : textOf(`body.${name}`, value)
}

/** Returns the file. Throws for a stream that was read before. */
function unread<File extends PartBody>(file: File): File {
  if (isStream(file) && isUsed(file)) throw new TypeError('its body is a stream that was read before')
  return file
}

/** Returns the size of a file, or of the largest file in a form, in bytes; undefined for a stream. */
export function sizeOf(body: unknown): number | undefined {
  const file = fileOf(body)
  if (isStream(file)) return undefined
  return Math.max(0, ...(file ? [file] : fieldsOf(body).map(([, value]) => fileOf(value))).map((whole) => bytesIn(whole)))
}

/** Returns the files of a body that have a media type. */
export function filesIn(body: unknown): Blob[] {
  const values = fileOf(body) ? [body] : fieldsOf(body).map(([, value]) => value)
  return values.filter((value) => value instanceof Blob)
}

/** Returns a file as fetch accepts it; undefined for other values. */
function fileOf(body: unknown): Uint8Array<ArrayBuffer> | Blob | ReadableStream<Uint8Array<ArrayBuffer>> | undefined {
  if (body instanceof Blob || isStream(body)) return body
  if (isByteSource(body)) return streamOf(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  // No fetch accepts shared memory.
  if (!ArrayBuffer.isView(body) || (globalThis.SharedArrayBuffer && body.buffer instanceof SharedArrayBuffer)) return undefined
  return body instanceof Uint8Array
    ? (body as Uint8Array<ArrayBuffer>)
    : new Uint8Array(body.buffer as ArrayBuffer, body.byteOffset, body.byteLength)
}

/** Returns the fields of a form, which may be the FormData of another fetch. */
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
