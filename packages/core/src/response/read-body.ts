import { errorContext } from '../model/error-context.js'
import { NetworkError } from '../errors/errors.js'
import { invalidResponse, broken } from './invalid.js'
import type { Context, OutgoingRequest, ReceivedResponse, Operation } from '../model/operation.js'

/** Notes a call's response, and returns what reading it needs. (One by one: V8 is slow at Object.assign to an object that grows.) */
export function receivedBy(context: Context, request: OutgoingRequest, response: Response): ReceivedResponse {
  context.request = request
  context.response = response
  return context as ReceivedResponse
}

/** Cancels the body of a response that nobody will read, so that its connection is free. */
export function discard(response: Response | undefined): void {
  response?.body?.cancel().catch(() => undefined)
}

/**
 * Reads a body as text, and never holds more than `limit` bytes of it, counted after decompression.
 *
 * @param limit bytes
 * @param isCut true to return the first `limit` bytes of a larger body
 * @returns undefined if the body is larger
 * @throws the error of the stream
 */
export async function readText(response: Response, limit: number, isCut = false): Promise<string | undefined> {
  const { headers, body } = response
  const declared = Number(headers.get('content-length') || NaN)
  if (!body || (declared <= limit && !headers.has('content-encoding'))) return response.text()
  if (declared > limit && !isCut) return discard(response) as undefined
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let left = limit
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    text += decoder.decode(value.subarray(0, left), { stream: true })
    left -= value.length
    if (left < 0) {
      reader.cancel().catch(() => undefined)
      return isCut ? text + decoder.decode() : undefined
    }
  }
}

/** Largest part of an error's body that is read, in bytes. */
export const ERROR_LIMIT = 1024 * 1024

/** Longest time in ms to read it. */
const ERROR_TIMEOUT = 5_000

/**
 * Returns the text of a 2xx response; undefined if the operation documents no body.
 *
 * @throws InvalidResponseError for another media type than those of the operation, NetworkError if the body breaks off
 */
export async function readPlainText(received: ReceivedResponse): Promise<string | undefined> {
  if (!hasBody(received.operation, received.response)) return discard(received.response) as undefined
  const text = await readWhole(received)
  const { accept = 'text/plain' } = received.operation
  const type = (received.response.headers.get('content-type') ?? accept).split(/[;,]/)[0]?.trim().toLowerCase() ?? ''
  if (!accept.toLowerCase().split(', ').includes(type)) throw invalidResponse(received, `with ${type} instead of ${accept}`, text)
  return text
}

/** Whether a 2xx response has a body: by documentation, status (RFC 9110 section 15.3.5) and method. */
export function hasBody({ method, empty, bodiless }: Operation, { status }: Response): boolean {
  return !bodiless && status !== 204 && status !== 205 && method !== 'HEAD' && !empty?.includes(status)
}

/**
 * Returns the text of a 2xx response.
 *
 * @throws InvalidResponseError if it is too large, NetworkError if it breaks off
 */
export async function readWhole(received: ReceivedResponse): Promise<string> {
  const { operation, request, response, clock, maxResponseSize } = received
  let text: string | undefined
  try {
    text = await clock.wait(readText(response, maxResponseSize))
  } catch (cause) {
    clock.signal.throwIfAborted()
    throw new NetworkError(broken(received, 'the connection broke'), { ...errorContext(operation, request), cause })
  }
  if (text === undefined) throw invalidResponse(received, tooLarge(maxResponseSize))
  return text
}

/** Returns the text of an error's body; '' if there is none or it cannot be read in time. */
export async function readErrorText({ response, clock, text }: ReceivedResponse): Promise<string> {
  clock.start(ERROR_TIMEOUT, Error)
  try {
    return text ?? (await clock.wait(readText(response, ERROR_LIMIT, true))) ?? ''
  } catch {
    clock.signal.throwIfAborted()
    return ''
  } finally {
    clock.stop()
  }
}

/** Returns the reason for an error: the response is larger than `limit` bytes. */
export function tooLarge(limit: number): string {
  return `with more than ${limit} bytes. Raise \`maxResponseSize\``
}
