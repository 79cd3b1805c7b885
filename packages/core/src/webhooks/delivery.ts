import { isByteSource, streamOf } from '../model/stream-of.js'
import { WebhookError } from './webhook-error.js'

/** A request as servers pass it: a Request, Node's IncomingMessage, or the headers and the raw body of any framework. */
export interface DeliveredRequest {
  readonly headers: { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The bytes or text as received. Default: the request itself, read as a stream. */
  readonly body?: unknown
}

/** Returns the headers of a request by name, whatever their case. */
export function headersOf({ headers }: DeliveredRequest): { get(name: string): string | null } {
  if (typeof headers.get === 'function') return headers as Headers
  const byName = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const)
  return { get: (name) => new Map(byName).get(name.toLowerCase()) ?? null }
}

/**
 * Returns the bytes of a request's body.
 *
 * @param limit bytes
 * @throws WebhookError for a larger body, or one that is no longer there as it was received
 */
export async function readDelivery(request: DeliveredRequest, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const source = request.body ?? request
  if (typeof source === 'string') return bounded(new TextEncoder().encode(source), limit)
  if (source instanceof ArrayBuffer) return bounded(new Uint8Array(source), limit)
  if (ArrayBuffer.isView(source)) return bounded(new Uint8Array(source.buffer as ArrayBuffer, source.byteOffset, source.byteLength), limit)
  const stream =
    source instanceof ReadableStream ? (source as ReadableStream<Uint8Array<ArrayBuffer>>) : isByteSource(source) && streamOf(source)
  if (!stream || stream.locked || (request as Partial<Request>).bodyUsed)
    throw new WebhookError('The body was read or parsed before. Pass its bytes as they were received, like { headers, body: bytes }.', 400)
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer())
    chunks.push(value)
    size += value.length
    if (size > limit) {
      reader.cancel().catch(() => undefined)
      throw tooLarge(limit)
    }
  }
}

function bounded(bytes: Uint8Array<ArrayBuffer>, limit: number): Uint8Array<ArrayBuffer> {
  if (bytes.length > limit) throw tooLarge(limit)
  return bytes
}

function tooLarge(limit: number): WebhookError {
  return new WebhookError(`The body is larger than ${limit} bytes.`, 413)
}
