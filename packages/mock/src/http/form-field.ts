/** A field of a form as it was sent. */
export interface FormField {
  name: string
  /** Text, or what a part in JSON holds; undefined for a file. */
  value: unknown
}

/** The fields of an urlencoded form (https://url.spec.whatwg.org/#urlencoded-parsing). */
export function urlencodedFields(text: string): FormField[] {
  return [...new URLSearchParams(text)].map(([name, value]) => ({ name, value }))
}
