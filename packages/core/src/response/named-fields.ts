import { at } from '../pagination/pointer.js'

/** Where errors name the fields that they are about, as a specification declares it (x-error). */
export interface FieldPlaces {
  /** Where they stand in the body (JSON Pointer): a list, or an object with the fields' names for keys. */
  readonly at: string
  /** Name of the field in an entry of the list (JSON Pointer); missing where names are keys. */
  readonly name?: string
  /** What is wrong with it, in an entry of the list (JSON Pointer). */
  readonly text?: string
}

/** What an error's body says of single fields, `ttl: too low; name: taken`, without what its sentence says anyway. Empty where it names none. */
export type NamedFields = (body: unknown, sentence: string) => string

/** No more fields, characters of each and levels of nesting are of use to somebody who reads a message. */
const MOST_FIELDS = 50
const LONGEST_FIELD = 200
const DEEPEST = 8

/** Makes the reader of a provider's errors of what its specification declares. */
export function namedFields({ at: place, name, text = '' }: FieldPlaces): NamedFields {
  return (body, sentence) => {
    const found = new Map<string, string[]>()
    const add = (field: unknown, why: unknown) => {
      if (typeof field !== 'string' || field === '') return
      const reasons = found.get(field) ?? []
      found.set(field, reasons)
      if (typeof why === 'string' && why !== '' && why !== sentence) reasons.push(why)
    }
    const addNested = (value: unknown, path: string, depth: number) => {
      if (typeof value !== 'object' || value === null || depth > DEEPEST) return add(path, value)
      for (const [key, inner] of Object.entries(value))
        addNested(inner, Array.isArray(value) ? path : path === '' ? key : `${path}.${key}`, depth + 1)
    }
    const value = at(body, place)
    if (name === undefined) addNested(value, '', 0)
    else if (Array.isArray(value)) for (const entry of value) add(at(entry, name), text && at(entry, text))
    const named = [...found].map(([field, why]) => `${field}${why.length > 0 ? `: ${why.join(', ')}` : ''}`.slice(0, LONGEST_FIELD))
    const more = named.length - MOST_FIELDS
    return named.slice(0, MOST_FIELDS).join('; ') + (more > 0 ? `; ${more} more` : '')
  }
}
