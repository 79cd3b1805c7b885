import { hasBody, readErrorText, readWhole, ERROR_LIMIT, discard } from './read-body.js'
import type { ReceivedResponse, Operation, ParseJson } from '../model/operation.js'
import { invalidResponse } from './invalid.js'

/** Reads and parses the body of a 2xx response, for `readJson`. @throws as `readWhole` */
export async function readParsed(received: ReceivedResponse): Promise<void> {
  const { response, maxResponseSize, parseJson } = received
  const text = (received.text = await readWhole(received))
  if (!isJson(response.headers.get('content-type') ?? '/json')) return
  received.data = parsed(text, maxResponseSize, parseJson)
  received.isCutOff = received.data === undefined && openLevels(text, maxResponseSize) > 0
}

/**
 * Returns the JSON of a 2xx response that `readParsed` has read; undefined if the operation documents no body.
 *
 * @throws InvalidResponseError if it is not JSON
 */
export function readJson(received: ReceivedResponse): unknown {
  const { operation, response, maxResponseSize, text = '', data } = received
  if (!isJsonResponse(operation, response)) return discard(response)
  if (data !== undefined) return data
  const type = response.headers.get('content-type') ?? '/json'
  const isOther = !isJson(type)
  if (operation.undocumented && (isOther || !text)) return text || undefined
  // The parser's own message would quote the text, which may hold secrets.
  const what = !text
    ? 'without a body'
    : isOther
      ? `with ${type.split(';')[0]} instead of JSON`
      : `with ${openLevels(text, maxResponseSize) >= 0 ? 'invalid JSON' : 'too many values or levels'} in ${text.length} characters`
  throw invalidResponse(received, what, text)
}

/** Whether a 2xx response has a JSON body. */
export function isJsonResponse(operation: Operation, response: Response): boolean {
  return !operation.read && hasBody(operation, response)
}

/**
 * Returns the body of a response outside 2xx: JSON if it parses, else text, undefined if there is none. Reads at most 1 MiB
 * for at most 5 s, and throws only if the call itself ends: the status is worth more than the body.
 */
export async function parseError(received: ReceivedResponse): Promise<unknown> {
  const text = await readErrorText(received)
  const data = parsed(text, ERROR_LIMIT)
  return data === undefined ? text || undefined : data
}

/** Whether a media type is application/json or ends in +json. */
export function isJson(type: string): boolean {
  return /^[^;]*[/+]json\b/i.test(type)
}

/**
 * Returns the value of a JSON text; undefined if it cannot be parsed, or would cost too much.
 *
 * @param limit as of `openLevels`
 */
function parsed(text: string, limit: number, parse: ParseJson = JSON.parse): unknown {
  try {
    // Most texts have neither so many levels nor so many values, which is quick to see.
    const isSmall = text.length <= FEW && text.split(/[[{]/, DEEPEST + 1).length <= DEEPEST
    return isSmall || openLevels(text, limit) >= 0 ? parse(text) : undefined
  } catch {
    return undefined
  }
}

/** Deepest nesting that is parsed; recursive code survives it. */
const DEEPEST = 1_000
/** Number of values that a text may always have. */
const FEW = 100_000

/**
 * Returns the number of levels that are not closed at the end of a JSON text: more than 0 if it was cut off. Returns NaN if
 * parsing would cost too much: nested more than 1,000 deep, or more than one value for every eight bytes of `limit`. A value
 * may take 50 times the memory of its text.
 *
 * @param limit largest size of a body in bytes
 */
export function openLevels(text: string, limit: number): number {
  let left = FEW + limit / 8
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at++) {
    // Numbers, since a text of one character costs twice as much.
    const code = text.charCodeAt(at)
    if (code === 0x5c) at++
    else if (code === 0x22) isText = !isText
    else if (!isText) {
      // Of these, [ and { differ in one bit, and so do ] and }.
      const kind = code & ~0x20
      if (kind === 0x5b) depth++
      if (kind === 0x5d) depth--
      if (code === 0x2c || kind === 0x5b) left--
      if (left < 0 || depth > DEEPEST) return NaN
    }
  }
  return Math.max(0, depth) + (isText ? 1 : 0)
}
