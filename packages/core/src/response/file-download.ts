import { discard, hasBody } from './read-body.js'
import { guardedStream } from './guarded-stream.js'
import type { ReceivedResponse } from '../model/operation.js'

/**
 * A file download, which is not held in memory. Read its stream, or cancel it to free the connection: an unread stream
 * ends with the call's `timeout`. For small files, `new Response(file.stream)` has `.blob()`, `.bytes()` and `.text()`.
 */
export interface FileDownload {
  /**
   * The file's bytes. After the first read `timeout` no longer applies; `signal` does. Fails with NetworkError if the connection
   * breaks.
   */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>
  /** Name of the file, without a path (Content-Disposition, RFC 6266); undefined if the provider sends none. */
  readonly name: string | undefined
  /** Media type, like `image/png`. Default `application/octet-stream`. */
  readonly type: string
  /** Size in bytes, if the provider sends it. */
  readonly size: number | undefined
}

/** Response types with files in place of bodies. */
export type Downloads<Responses> = { readonly [Status in keyof Responses]: Status extends 204 | 205 ? undefined : FileDownload }

/** Returns a response as a file to read; undefined if the operation documents no body. */
export function readFile(received: ReceivedResponse): FileDownload | undefined {
  const { operation, response } = received
  if (!hasBody(operation, response)) return discard(response) as undefined
  const { headers, body } = response
  const length = headers.get('content-length') ?? ''
  return {
    name: fileName(headers.get('content-disposition') ?? ''),
    type: headers.get('content-type') ?? 'application/octet-stream',
    // Of a compressed body the length is not the file's.
    size: /^\d+$/.test(length) && !headers.has('content-encoding') ? Number(length) : undefined,
    stream: body === null ? emptyStream() : guardedStream(received, body as ReadableStream<Uint8Array<ArrayBuffer>>),
  }
}

function emptyStream(): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({ start: (controller) => controller.close() })
}

/** The name in a Content-Disposition, the one in UTF-8 first (RFC 8187); never more than the last part of a path. */
function fileName(disposition: string): string | undefined {
  const parameters = new Map<string, string>()
  // A quoted text is taken whole, so that nothing in it passes for a parameter.
  for (const [, name = '', quoted, plain = ''] of disposition.matchAll(/;\s*([^=;\s]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))/g)) {
    parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain)
  }
  const extended = /^utf-8'[^']*'(.+)/i.exec(parameters.get('filename*') ?? '')?.[1]
  const name = decoded(extended) ?? parameters.get('filename') ?? ''
  // Folders and control characters have no place in a name. With \p{Cc} Node would load Unicode's tables at import.
  const clean = name.replaceAll(/^.*[/\\]|[^\x20-\x7e\xa0-\uffff]/gs, '')
  return /^\.?\.?$/.test(clean) ? undefined : clean
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text)
  } catch {
    return undefined
  }
}
