import type { CallArguments } from '../model/call-options.js'
import type { Operation, WrittenBody, OutgoingRequest } from '../model/operation.js'
import { invalidRequest, orInvalid } from './invalid-request.js'
import { entriesOf, textOf, typeOf, unsendable } from './values.js'

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
  if (args.headers) orInvalid(operation, () => setHeaders(headers, args.headers))
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
  if (/^(GET|HEAD)$/.test(method)) throw invalidRequest(operation, `a ${method} has no body`)
  return orInvalid(operation, () => {
    if (!write) return { body: serializeBody(body), type }
    const written = write(body)
    return operation.type === undefined || written.isTypeFixed ? written : { ...written, type }
  })
}

/** Sets all values that are neither undefined nor null. @throws TypeError for one that HTTP cannot carry */
export function setHeaders(headers: Headers, values: unknown): void {
  for (const [name, value] of entriesOf('`headers`', values)) {
    if (value === undefined || value === null) continue
    const header = `the header ${JSON.stringify(name)}`
    const text = [value].flat().map((item) => textOf(header, item))
    try {
      headers.set(name, text.join())
    } catch {
      // The platform's message quotes the value, which may be a secret.
      throw new TypeError(`${header} has an invalid name or value`)
    }
  }
}

/** Returns the Accept header: the provider's own media type, then plain JSON. */
export function accept(mediaType: string): string {
  return mediaType === JSON_TYPE ? JSON_TYPE : `${mediaType}, ${JSON_TYPE};q=0.9`
}

/** Returns a body as JSON. @throws TypeError for values that JSON cannot hold, or would change: cycles, bigints, NaN, Map */
function serializeBody(body: unknown): string {
  const text = JSON.stringify(body) as string | undefined
  if (text === undefined) throw unsendable('its body', body)
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
      if (isLost) throw unsendable(`its body${key && `'s \`${key}\``}`, given)
      return value
    })
  return text
}
