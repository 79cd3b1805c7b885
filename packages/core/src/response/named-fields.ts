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

/** What an error's body says of single fields, `ttl: too low; name: taken`; without what its sentence says anyway. Empty where it names none. */
export type NamedFields = (body: unknown, sentence: string) => string

/** Fields that a message names, and characters of each: no more fit into a message that somebody reads. */
const MOST_FIELDS = 50
const LONGEST_FIELD = 200

/** Makes the reader of a provider's errors of what its specification declares. */
export function namedFields(places: FieldPlaces): NamedFields {
  const { name, text = '' } = places
  return (body, sentence) => {
    const entries = [at(body, places.at)].flat() as unknown[]
    const fields = entries.flatMap((entry): [unknown, unknown][] => {
      if (typeof entry !== 'object' || entry === null) return []
      return name === undefined ? Object.entries(entry) : [[at(entry, name), text && at(entry, text)]]
    })
    const named = fields
      .filter(([field]) => typeof field === 'string' && field !== '')
      .map(([field, value]) => {
        const why = [value].flat().filter((part) => typeof part === 'string' && part !== '' && part !== sentence)
        return `${field as string}${why.length > 0 ? `: ${why.join(', ')}` : ''}`.slice(0, LONGEST_FIELD)
      })
    const more = named.length - MOST_FIELDS
    return named.slice(0, MOST_FIELDS).join('; ') + (more > 0 ? `; ${more} more` : '')
  }
}
