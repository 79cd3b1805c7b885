import { at } from '../model/json-pointer.js'
import type { NamedFields } from '../model/error-places.js'

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
