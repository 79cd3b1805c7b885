import type { CallArguments } from '../model/call-options.js'
import type { Operation, WrittenBody, OutgoingRequest } from '../model/operation.js'
import { InvalidRequestError } from '../errors/errors.js'
import { describe, entriesOf, textOf, typeOf } from './values.js'

const JSON_TYPE = 'application/json'

/**
 * Returns the request of a call.
 *
 * @param common headers of every call; the call's own headers win
 * @throws InvalidRequestError for a body that JSON cannot hold or the method cannot have, and for a header value that
 *   HTTP cannot carry
 */
export function buildRequest(operation: Operation, args: CallArguments, url: string, common: Headers, mediaType: string): OutgoingRequest {
  const { method, accept: wanted } = operation
  const written = args.body === undefined ? undefined : writeBody(operation, args.body, mediaType)
  const headers = new Headers(common)
  if (written && !headers.has('content-type')) headers.set('content-type', written.type)
  if (wanted) headers.set('accept', wanted)
  if (args.headers) setHeaders(headers, args.headers, (why) => invalidRequest(operation, why))
  if (written?.isTypeFixed) headers.set('content-type', written.type)
  return { method, url, headers, body: written?.body ?? null, sendFile: written?.sendFile }
}

/**
 * Returns a call's body as fetch accepts it.
 *
 * @throws InvalidRequestError for a body that cannot be sent
 */
export function writeBody(operation: Operation, body: unknown, mediaType: string): WrittenBody {
  const { method, write, type = mediaType } = operation
  if (method === 'GET' || method === 'HEAD') throw invalidRequest(operation, `a ${method} request has no body`)
  if (!write) return { body: serializeBody(operation, body), type }
  try {
    return write(body)
  } catch (cause) {
    throw invalidRequest(operation, (cause as Error).message, cause)
  }
}

/** Returns the error for a call that was not sent. @param why a clause */
export function invalidRequest({ id: operation }: Operation, why: string, cause?: unknown): InvalidRequestError {
  return new InvalidRequestError(`${operation} was not sent: ${why}.`, { operation, cause })
}

/** Sets all values that are neither undefined nor null. Throws the error of `toError` for one that HTTP cannot carry. */
export function setHeaders(headers: Headers, values: unknown, toError: (why: string) => Error): void {
  let header = ''
  try {
    for (const [name, value] of entriesOf('`headers`', values)) {
      if (value === undefined || value === null) continue
      header = `the header ${JSON.stringify(name)}`
      const text = [value].flat().map((item) => textOf(header, item))
      try {
        headers.set(name, text.join())
      } catch {
        // The platform's message quotes the value, which may be a secret.
        throw new TypeError(`${header} has a name or value that HTTP cannot carry`)
      }
    }
  } catch (error) {
    throw toError((error as Error).message)
  }
}

/** Returns the Accept header: the provider's own media type, then plain JSON. */
export function accept(mediaType: string): string {
  return mediaType === JSON_TYPE ? JSON_TYPE : `${mediaType}, ${JSON_TYPE};q=0.9`
}

/** Returns a body as JSON. @throws InvalidRequestError for values that JSON cannot hold, or would change: cycles, bigints, NaN, Map */
function serializeBody(operation: Operation, body: unknown): string {
  let text: string | undefined
  let cause: unknown
  try {
    text = JSON.stringify(body)
  } catch (error) {
    cause = error
  }
  if (text === undefined) throw invalidRequest(operation, 'its body cannot be written as JSON', cause)
  // Only then has JSON changed something; a function that sees each value is slow.
  if (/null|{}/.test(text))
    JSON.stringify(body, function (this: Readonly<Record<string, unknown>>, key, value: unknown) {
      const given = this[key]
      const isLost =
        value === null
          ? given !== null
          : value instanceof Object
            ? !/^(Object|Array)$/.test(typeOf(value))
            : typeof value === 'number' && !Number.isFinite(value)
      if (isLost) throw invalidRequest(operation, `its body${key && `'s \`${key}\``} is ${describe(given)}, which JSON cannot hold`)
      return value
    })
  return text
}
