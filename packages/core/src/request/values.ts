/** Returns the name of a value's type, like `Map`. */
export const typeOf = (value: unknown): string => ({}).toString.call(value).slice(8, -1)

/** Returns what a value is, for errors: `NaN`, `Invalid Date`, `of type Map`. */
function describe(value: unknown): string {
  return typeof value === 'number' || value instanceof Date ? String(value) : `of type ${typeOf(value)}`
}

/** Returns the error for a value that cannot be sent. */
export function unsendable(name: string, value: unknown): TypeError {
  return new TypeError(`${name} is ${describe(value)}, which cannot be sent`)
}

/** Whether a value is an object with fields of its own, and no text (a Date, a URL, a date of a library). */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeOf(value) === 'Object' && typeof (value as { toJSON?: unknown }).toJSON !== 'function'
}

/**
 * Returns the text of a single value in a query, a header or a form: a string, a finite number, a boolean, a bigint, a Date
 * (ISO 8601), a URL, URLSearchParams, or anything else that is one of these in JSON.
 *
 * @param name of the value, for errors
 * @throws TypeError for any other value: text like `[object Map]` or `NaN` is a mistake
 */
export function textOf(name: string, value: unknown): string {
  const text: unknown = (value as { toJSON?(): unknown }).toJSON?.() ?? value
  if (/^(st|b)/.test(typeof text) || Number.isFinite(text) || text instanceof URLSearchParams) return String(text)
  throw unsendable(name, value)
}

/**
 * Returns the entries of an object, of Headers, URLSearchParams or FormData; none of undefined and null.
 *
 * @param name of the object, for errors
 * @throws TypeError for anything else: of a Map or a text, nothing would be sent, or each character
 */
export function entriesOf(name: string, values: unknown): Iterable<readonly [name: string, value: unknown]> {
  if (values === undefined || values === null) return []
  if (typeof (values as { append?: unknown }).append === 'function') return values as Headers
  if (!isRecord(values)) throw unsendable(name, values)
  return Object.entries(values)
}
