import type { CallArguments } from '../client/call-options.js'
import type { Operation } from '../client/operation.js'
import { InvalidRequestError } from '../errors/errors.js'
import type { WrittenBody } from './body-writer.js'

const JSON_TYPE = 'application/json'

/** A request, and its body for sending it again: undefined without one, null where it can be read only once. */
export interface PreparedRequest {
  readonly request: Request
  readonly body: BodyInit | null | undefined
  /** Makes the request anew for each further attempt, where equal ones are refused. */
  readonly remake?: () => Promise<Request>
  /** True for a body whose sending takes as long as it takes. */
  readonly isFile?: boolean
}

/**
 * Makes the request of a call.
 *
 * @param common headers of every call, which the call's own win over
 * @throws InvalidRequestError for a body that JSON cannot hold and for a header value that HTTP cannot carry
 */
export function buildRequest(operation: Operation, args: CallArguments, url: string, common: Headers, mediaType: string): PreparedRequest {
  const { id, method, accept: wanted } = operation
  const refused = (why: string, cause?: unknown) => new InvalidRequestError(`${id} was not sent: ${why}.`, { operation: id, cause })
  const written = args.body === undefined ? undefined : writeBody(operation, args.body, mediaType)
  const build = () => {
    let request: Request
    let headers = common
    // A form of several parts says in it where they end, which only the platform knows.
    if (written && !written.type) (headers = new Headers(common)).delete('content-type')
    const init = { method, headers, body: written?.body ?? null, redirect: 'manual', duplex: 'half' } as const
    try {
      // A stream wants `duplex`, which is all the same to other bodies.
      request = new Request(url, init)
    } catch (cause) {
      throw refused('the request cannot be built', cause)
    }
    // The platform says text/plain of a text whose type is not given.
    if (written?.type && !common.has('content-type')) request.headers.set('content-type', written.type)
    if (wanted) request.headers.set('accept', wanted)
    if (args.headers) setHeaders(request.headers, args.headers, refused)
    return request
  }
  const isFile = written !== undefined && typeof written.body !== 'string'
  if (written?.isRewritten) return { request: build(), body: undefined, remake: async () => build(), isFile }
  return { request: build(), body: written?.isOnce ? null : written?.body, isFile }
}

/**
 * A call's body as fetch takes it.
 *
 * @throws InvalidRequestError for what cannot be sent
 */
export function writeBody(operation: Operation, body: unknown, mediaType: string): WrittenBody {
  const { id, write, type = mediaType } = operation
  if (!write) return { body: serializeBody(operation, body), type }
  try {
    return write(body)
  } catch (cause) {
    throw new InvalidRequestError(`${id} was not sent: ${(cause as Error).message}.`, { operation: id, cause })
  }
}

/** Sets those of the values that are neither undefined nor null. Throws what `refuse` makes where HTTP cannot carry one. */
export function setHeaders(headers: Headers, values: unknown, refuse: (why: string) => Error): void {
  for (const [name, value] of Object.entries(Object(values) as object)) {
    if (value === undefined || value === null) continue
    try {
      headers.set(name, String(value))
    } catch {
      // The platform's message quotes the value, which may be a secret.
      throw refuse(`the header ${JSON.stringify(name)} has a name or value that HTTP cannot carry`)
    }
  }
}

/** What a call accepts: the provider's own media type, then plain JSON. */
export function accept(mediaType: string): string {
  return mediaType === JSON_TYPE ? JSON_TYPE : `${mediaType}, ${JSON_TYPE};q=0.9`
}

/** A body as JSON text. @throws InvalidRequestError for cycles, bigints and values that JSON has no word for */
function serializeBody({ id: operation }: Operation, body: unknown): string {
  let text: string | undefined
  let cause: unknown
  try {
    text = JSON.stringify(body)
  } catch (error) {
    cause = error
  }
  if (text === undefined)
    throw new InvalidRequestError(`${operation} was not sent: its body cannot be written as JSON.`, { operation, cause })
  return text
}
