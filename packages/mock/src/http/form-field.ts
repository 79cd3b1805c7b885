/** A field of a form as sent. */
export interface FormField {
  readonly name: string
  /** Text, or the parsed value of a JSON part; undefined for a file. */
  readonly value: unknown
}

/** Parses the fields of an urlencoded form (https://url.spec.whatwg.org/#urlencoded-parsing). */
export function urlencodedFields(text: string): FormField[] {
  return [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }))
}
