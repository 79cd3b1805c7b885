import { hasBody, readErrorText, ERROR_LIMIT, discard } from './read-body.js'
import type { ReceivedResponse, Operation } from '../model/operation.js'
import { invalidResponse } from './invalid.js'

/** A JSON body: as it was sent, and what it means. */
export interface JsonBody {
  readonly text: string
  readonly data: unknown
}

/**
 * Body of a 2xx response whose text has been read; undefined where the operation documents none.
 *
 * @throws InvalidResponseError where it is not the JSON that was promised
 */
export function readJson(received: ReceivedResponse): JsonBody | undefined {
  const { operation, response, maxBytes, text = '', unclosed = openLevels(text, maxBytes) } = received
  if (!isJsonResponse(operation, response)) return discard(response) as undefined
  if (text === '') throw invalidResponse(received, 'without a body where one is documented')
  const type = response.headers.get('content-type')
  if (type !== null && !isJson(type)) throw invalidResponse(received, `with ${type.split(';')[0]} instead of JSON`, text)
  const data = parsed(text, unclosed)
  // The parser's own message would quote the text, which may hold secrets.
  if (data === undefined) {
    const why = unclosed >= 0 ? 'not valid JSON; it may have been cut off' : 'too many values or levels for `maxResponseSize`'
    throw invalidResponse(received, `with ${text.length} characters that are ${why}`, text)
  }
  return { text, data }
}

/** True for a response of success that has JSON in it. */
export function isJsonResponse(operation: Operation, response: Response): boolean {
  return !operation.read && hasBody(operation, response)
}

/**
 * Body of a response outside 2xx: JSON where it parses, else text, undefined when there is none. Reads at most 1 MiB, for
 * at most 5 s, and never fails but for the call's own end: the status is worth more than the body.
 */
export async function parseError(received: ReceivedResponse): Promise<unknown> {
  const text = await readErrorText(received)
  const data = parsed(text, openLevels(text, ERROR_LIMIT))
  return data === undefined ? text || undefined : data
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

/** Deepest nesting that is parsed: what code that calls itself for each level survives. */
const DEEPEST = 1_000
/** Values that a text may have however few bytes may be read. */
const FEW = 100_000

/**
 * How many levels of a JSON text are not closed at its end: more than 0 where it was cut off. NaN where it cannot be parsed
 * without harm: nested more than 1,000 deep, or with more than one value for each eight of the bytes that may be read. A
 * value may take 50 times the memory of its text, and as much more time.
 *
 * @param limit bytes that may be read
 */
export function openLevels(text: string, limit: number): number {
  let left = FEW + limit / 8
  let depth = 0
  let isText = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '"') isText = !isText
    else if (!isText) {
      if (character === '[' || character === '{') depth++
      if (character === ']' || character === '}') depth--
      if (character === ',' || character === '[' || character === '{') left--
      if (left < 0 || depth > DEEPEST) return NaN
    }
  }
  return Math.max(0, depth) + (isText ? 1 : 0)
}
