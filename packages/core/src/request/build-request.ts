import type { CallArguments } from '../client/call-options.js'
import type { Operation } from '../client/operation.js'
import { InvalidRequestError } from '../errors/errors.js'

const JSON_TYPE = 'application/json'

/** A request, and its body for sending it again: undefined without one, null where it can be read only once. */
export interface PreparedRequest {
  readonly request: Request
  readonly body: BodyInit | null | undefined
  /** Makes the request anew for each further attempt, where equal ones are refused. */
  readonly remake?: () => Promise<Request>
}

/**
 * Makes the request of a call.
 *
 * @param common headers of every call, which the call's own win over
 * @throws InvalidRequestError for a body that JSON cannot hold and for a header value that HTTP cannot carry
 */
export function buildRequest(operation: Operation, args: CallArguments, url: string, common: Headers, mediaType: string): PreparedRequest {
  const { id, method, type = mediaType } = operation
  const body = args.body === undefined ? undefined : serializeBody(operation, args.body)
  const refused = (why: string, cause?: unknown) => new InvalidRequestError(`${id} was not sent: ${why}.`, { operation: id, cause })
  let request: Request
  try {
    request = new Request(url, { method, headers: common, body: body ?? null, redirect: 'manual' })
  } catch (cause) {
    throw refused('the request cannot be built', cause)
  }
  // The platform says text/plain of a body whose type is not given.
  if (body !== undefined && !common.has('content-type')) request.headers.set('content-type', type)
  if (args.headers) setHeaders(request.headers, args.headers, refused)
  return { request, body }
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
export function serializeBody({ id: operation }: Operation, body: unknown): string {
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
