import { at } from '../model/json-pointer.js'
import type { ErrorMatch, ErrorPlaces, Advice, AdviceOn, HeaderText, NamedFields } from '../model/error-places.js'
import type { Context, OutgoingRequest } from '../model/operation.js'
import { parseError } from './parse.js'
import { readErrorText } from './read-body.js'

/** Returns a provider's advice, as its specification declares it; the first match wins. */
export function adviceOn(declared: readonly Advice[]): AdviceOn {
  return (code, sentence) => declared.find((advice) => matches(advice, code, sentence))
}

/** Whether an error has the declared code, and the declared phrase in its message. */
export function matches(declared: ErrorMatch, code: string, sentence: string): boolean {
  return (declared.code ?? code) === code && (declared.phrase === undefined || sentence.includes(declared.phrase))
}

/** Resolves to the parts of a provider's error. Its text is kept, for later readers. */
export async function textParts(
  context: Context,
  request: OutgoingRequest,
  response: Response,
  error: ErrorPlaces | undefined,
): Promise<MessageParts> {
  const received = { ...context, request, response }
  const text = (context.text = await readErrorText(received))
  return messageParts(error, await parseError({ ...received, text }), response.headers)
}

/** Returns a provider's advice, if some of it is that a new token does not help. */
export function adviceOnTokens(declared: readonly Advice[]): AdviceOn {
  return Object.assign(adviceOn(declared), {
    async keepsToken(...from: Parameters<typeof textParts>) {
      return (await textParts(...from)).advice?.keepsToken === true
    },
  })
}

/**
 * Returns a reader of a message in a header.
 *
 * @param name the header
 * @param base64 a header with the same text in base64, which no proxy changes; preferred if it can be decoded
 */
export function headerText(name: string, base64?: string): HeaderText {
  return (headers) => {
    const text = headers.get(name) ?? ''
    return (base64 && decoded(headers.get(base64) ?? '', atob)) || decoded(text) || text
  }
}

/** Returns '' if the text is not base64, or its bytes are not UTF-8. */
function decoded(text: string, toBytes = (bytes: string): string => bytes): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(toBytes(text), (character) => character.charCodeAt(0)))
  } catch {
    return ''
  }
}

/** Name of a field and the reason why it is invalid, of any type. */
type Field = readonly [name: unknown, why: unknown]

/** Limits of what a message shows: fields, characters of each, and levels of nesting. */
const MOST_FIELDS = 50
const LONGEST_FIELD = 200
const DEEPEST = 8

/**
 * Returns a reader of invalid fields in a list, as a specification declares it (x-error).
 *
 * @param place of the list in the body (JSON Pointer)
 * @param name of the field in an entry (JSON Pointer)
 * @param text of the reason in an entry (JSON Pointer)
 */
export function listedFields(place: string, name: string, text: string): NamedFields {
  return (body, sentence) => {
    const list = [at(body, place)].flat() as unknown[]
    const fields = list.map((entry): Field => [at(entry, name), at(entry, text)])
    return inWords(fields, sentence)
  }
}

/**
 * Returns a reader of invalid fields in an object whose keys are their names, as a specification declares it (x-error).
 *
 * @param place of the object in the body (JSON Pointer)
 */
export function keyedFields(place: string): NamedFields {
  const fieldsIn = (value: unknown, path: string, depth: number): readonly Field[] =>
    typeof value === 'object' && value !== null && depth < DEEPEST
      ? Object.entries(value).flatMap(([key, inner]) =>
          fieldsIn(inner, Array.isArray(value) ? path : path === '' ? key : `${path}.${key}`, depth + 1),
        )
      : [[path, value]]
  return (body, sentence) => inWords(fieldsIn(at(body, place), '', 0), sentence)
}

function inWords(fields: readonly Field[], sentence: string): string {
  return fields
    .filter(([name]) => name !== '' && typeof name === 'string')
    .slice(0, MOST_FIELDS)
    .map(([name, why]) => `${name}${why && typeof why === 'string' && why !== sentence ? `: ${why}` : ''}`.slice(0, LONGEST_FIELD))
    .join('; ')
}

/** Parts of a provider's error. */
interface MessageParts {
  /** '' if there is none, as for the sentence. */
  readonly code: string
  readonly sentence: string
  /** Advice of the specification. */
  readonly advice: Advice | undefined
}

/** Returns the parts of a provider's error, read as the specification declares. */
export function messageParts(error: ErrorPlaces | undefined, body: unknown, headers: Headers): MessageParts {
  const textAt = (places: string | readonly string[] = []): string => {
    for (const place of [places].flat()) {
      const value = at(body, place)
      if (value && typeof value === 'string') return value
    }
    return ''
  }
  const code = textAt(error?.code)
  const sentence = textAt(error?.message) || (error?.header?.(headers) ?? '')
  return { code, sentence, advice: error?.advice?.(code, sentence) }
}
