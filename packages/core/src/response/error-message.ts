import { at } from '../model/json-pointer.js'
import type { ErrorPlaces, Advice, AdviceOn, HeaderText, NamedFields } from '../model/error-places.js'
import type { Context, OutgoingRequest } from '../model/operation.js'
import { parseError } from './parse.js'
import { readErrorText } from './read-body.js'

/** Makes a provider's advice of what its specification declares; the first that fits is given. */
export function adviceOn(declared: readonly Advice[]): AdviceOn {
  return (code, sentence) =>
    declared.find((advice) => (advice.code ?? code) === code && (advice.phrase === undefined || sentence.includes(advice.phrase)))
}

/** Makes a provider's advice where some of it is that another token is no help. */
export function adviceOnTokens(declared: readonly Advice[]): AdviceOn {
  return Object.assign(adviceOn(declared), {
    async keepsToken(context: Context, request: OutgoingRequest, response: Response, error: ErrorPlaces) {
      const received = { ...context, request, response }
      const text = (context.text = await readErrorText(received))
      return messageParts(error, await parseError({ ...received, text }), response.headers).advice?.keepsToken === true
    },
  })
}

/**
 * @param name the header
 * @param base64 the header that repeats its text in base64, which no proxy can change; preferred where it comes and can be decoded
 */
export function headerText(name: string, base64?: string): HeaderText {
  return (headers) => {
    const text = headers.get(name) ?? ''
    return (base64 && decoded(headers.get(base64) ?? '', atob)) || decoded(text) || text
  }
}

/** Empty where the text is no base64, or its bytes are not UTF-8. */
function decoded(text: string, toBytes = (bytes: string): string => bytes): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(toBytes(text), (character) => character.charCodeAt(0)))
  } catch {
    return ''
  }
}

/** A field's name, and what is wrong with it; whatever the body has in their places. */
type Field = readonly [name: unknown, why: unknown]

/** No more fields, characters of each and levels of nesting are of use to somebody who reads a message. */
const MOST_FIELDS = 50
const LONGEST_FIELD = 200
const DEEPEST = 8

/**
 * Reads fields from a list, as a specification declares it (x-error).
 *
 * @param place where the list is in the body (JSON Pointer)
 * @param name where an entry has the field's name (JSON Pointer)
 * @param text where an entry says what is wrong with it
 */
export function listedFields(place: string, name: string, text: string): NamedFields {
  return (body, sentence) => {
    const list = [at(body, place)].flat() as unknown[]
    const fields = list.map((entry): Field => [at(entry, name), at(entry, text)])
    return inWords(fields, sentence)
  }
}

/**
 * Reads fields from an object whose keys are their names, nested as they are, as a specification declares it (x-error).
 *
 * @param place where the object is in the body (JSON Pointer)
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

/** What a provider says of an error. */
interface MessageParts {
  /** Empty where it has none, as the sentence. */
  readonly code: string
  readonly sentence: string
  /** What the specification advises. */
  readonly advice: Advice | undefined
}

/** Reads where the specification says it stands what a provider says of an error. */
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
