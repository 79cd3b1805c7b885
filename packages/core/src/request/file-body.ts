import type { WrittenBody } from './body-writer.js'

/** A file to upload: a stream is sent as it comes and never again, all others can be sent again. */
export type FileBody = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array>

/** A file on its own, or as a field of a form (multipart/form-data). */
export type UploadBody = FileBody | FormData | { readonly [field: string]: Blob | string }

/** A file as its bytes; a form, or an object of its fields, as multipart/form-data (RFC 7578). */
export function writeFile(body: unknown): WrittenBody {
  if (isFile(body)) return { body, type: 'application/octet-stream', isOnce: body instanceof ReadableStream }
  if (body instanceof FormData) return { body, type: undefined, isRewritten: true }
  const form = new FormData()
  const fields = typeof body === 'object' && body !== null && !Array.isArray(body) ? body : {}
  for (const [name, value] of Object.entries(fields) as [string, unknown][]) {
    if (!(value instanceof Blob) && typeof value !== 'string')
      throw new TypeError(`the field "${name}" of its body is neither a Blob nor text`)
    form.append(name, value)
  }
  if ([...form.keys()].length === 0)
    throw new TypeError('its body is no file: pass a Blob, an ArrayBuffer, a Uint8Array, a ReadableStream or a FormData')
  return { body: form, type: undefined, isRewritten: true }
}

/** Bytes of a file, or of the files in a form; undefined where only reading would tell. */
export function sizeOf(body: unknown): number | undefined {
  if (body instanceof Blob) return body.size
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) return body.byteLength
  return body instanceof ReadableStream ? undefined : Math.max(0, ...filesIn(body).map(({ size }) => size))
}

/** The files of a body that say what they are. */
export function filesIn(body: unknown): Blob[] {
  if (body instanceof Blob) return [body]
  const values: unknown[] = body instanceof FormData ? [...body.values()] : isFile(body) ? [] : Object.values(Object(body) as object)
  return values.filter((value) => value instanceof Blob)
}

function isFile(body: unknown): body is FileBody {
  return body instanceof Blob || body instanceof ArrayBuffer || ArrayBuffer.isView(body) || body instanceof ReadableStream
}
