import type { Operation, Exchange } from '../model/operation.js'
import { errorContext } from '../model/error-context.js'
import { NetworkError } from '../errors/errors.js'
import { discard } from './discard.js'
import { tooLarge } from './guarded-stream.js'
import { broken, invalid } from './invalid.js'
import { openLevels } from './json-bounds.js'
import { readText } from './read-text.js'

/** Bytes read of an error's body. */
const ERROR_LIMIT = 1024 * 1024
/** Milliseconds that it may take. */
const ERROR_TIMEOUT = 5_000

/** A JSON body: as it was sent, and what it means. */
export interface JsonBody {
  readonly text: string
  readonly data: unknown
}

/**
 * Body of a 2xx answer whose text has been read; undefined where the operation documents none.
 *
 * @throws InvalidResponseError where it is not the JSON that was promised
 */
export function readJson(exchange: Exchange): JsonBody | undefined {
  const { operation, response, limit, text = '', open = openLevels(text, limit) } = exchange
  if (!isJsonAnswer(operation, response)) return discard(response) as undefined
  if (text === '') throw invalid(exchange, 'without a body where one is documented')
  const type = response.headers.get('content-type')
  if (type !== null && !isJson(type)) throw invalid(exchange, `with ${type.split(';')[0]} instead of JSON`, text)
  const data = parsed(text, open)
  // The parser's own message would quote the text, which may hold secrets.
  if (data === undefined) {
    const why = open >= 0 ? 'not valid JSON; it may have been cut off' : 'too many values or levels for `maxResponseSize`'
    throw invalid(exchange, `with ${text.length} characters that are ${why}`, text)
  }
  return { text, data }
}

/**
 * Body of a 2xx answer that is plain text; undefined where the operation documents none.
 *
 * @throws InvalidResponseError where it is of another type, NetworkError where it broke off
 */
export async function readPlainText(exchange: Exchange): Promise<string | undefined> {
  if (!hasBody(exchange.operation, exchange.response)) return discard(exchange.response) as undefined
  const text = await readWhole(exchange)
  const type = exchange.response.headers.get('content-type') ?? 'text/plain'
  if (!/^text\/plain\b/i.test(type)) throw invalid(exchange, `with ${type.split(';')[0]} instead of plain text`, text)
  return text
}

/** True for an answer of success that has JSON in it. */
export function isJsonAnswer(operation: Operation, response: Response): boolean {
  return !operation.read && hasBody(operation, response)
}

/** False for an answer of success in which nothing is to be read: by documentation, by its status (RFC 9110 section 15.3.5) or by the method. */
export function hasBody({ method, empty, bodiless }: Operation, { status }: Response): boolean {
  return !bodiless && status !== 204 && status !== 205 && method !== 'HEAD' && !empty?.includes(status)
}

/**
 * Text of a 2xx answer.
 *
 * @throws InvalidResponseError where it is too large, NetworkError where it broke off
 */
export async function readWhole(exchange: Exchange): Promise<string> {
  const { operation, request, response, clock, limit } = exchange
  let text: string | undefined
  try {
    text = await clock.wait(readText(response, limit))
  } catch (cause) {
    clock.signal.throwIfAborted()
    throw new NetworkError(broken(exchange, 'the connection broke while the body was read'), { ...errorContext(operation, request), cause })
  }
  if (text === undefined) throw invalid(exchange, tooLarge(limit))
  return text
}

/**
 * Body of an answer outside 2xx: JSON where it parses, else text, undefined when there is none. Reads at most 1 MiB, for
 * at most 5 s, and never fails but for the call's own end: the status is worth more than the body.
 */
export async function parseError(exchange: Exchange): Promise<unknown> {
  const text = await readErrorText(exchange)
  const data = parsed(text, openLevels(text, ERROR_LIMIT))
  return data === undefined ? text || undefined : data
}

/** The text that `parseError` parses; empty where there is none or it cannot be read. */
export async function readErrorText({ response, clock, text }: Exchange): Promise<string> {
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

/** True for application/json and every +json type. */
export function isJson(type: string): boolean {
  return /^[^;]*[/+]json\b/i.test(type)
}

/**
 * Undefined where the text is not JSON, or not to be parsed.
 *
 * @param open what `openLevels` says of it
 */
function parsed(text: string, open: number): unknown {
  try {
    return open >= 0 ? (JSON.parse(text) as unknown) : undefined
  } catch {
    return undefined
  }
}
