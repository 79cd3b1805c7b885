import { WebhookError } from './webhook-error.js'

/** A request as servers pass it: a Request, Node's IncomingMessage, or the headers and the raw body of any framework. */
export interface DeliveredRequest {
  readonly headers: { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>
  /** The bytes or text as received. Default: the request itself, read as a stream. */
  readonly body?: unknown
}

/** Returns a header of a request, whatever the case of its name; undefined or null if there is none. */
export function headerOf({ headers }: DeliveredRequest, name: string): string | readonly string[] | null | undefined {
  if (typeof headers.get === 'function') return (headers as Headers).get(name)
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1]
}

/**
 * Returns the body of a request as it was received.
 *
 * @param limit bytes
 * @throws WebhookError for a larger body, or one that is no longer there as it was received
 */
export async function readDelivery(request: DeliveredRequest, limit: number): Promise<Blob> {
  const source = (request.body ?? request) as Partial<ReadableStream<BlobPart>>
  const isHeld = typeof source === 'string' || source instanceof ArrayBuffer || ArrayBuffer.isView(source)
  if (!isHeld && (!source[Symbol.asyncIterator] || source.locked || (request as Partial<Request>).bodyUsed))
    throw new WebhookError('The body was parsed or read before. Pass the bytes as they were received.', 400)
  const parts: BlobPart[] = []
  let size = 0
  for await (const part of isHeld ? [source as BlobPart] : (source as ReadableStream<BlobPart>)) {
    parts.push(part)
    size += new Blob([part]).size
    if (size > limit) throw new WebhookError(`The body is larger than ${limit} bytes.`, 413)
  }
  return new Blob(parts)
}
