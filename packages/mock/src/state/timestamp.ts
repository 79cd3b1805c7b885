/**
 * Returns a time in the form of an example: a Unix time in seconds or milliseconds, a date, or a date and time, with the example's
 * separator, fraction and zone. A zone other than `Z` becomes `+00:00`.
 *
 * @param now Milliseconds since the epoch
 */
export function timeLike(example: unknown, now: number): string | number {
  // A Unix time in milliseconds has had twelve digits since 1973.
  if (typeof example === 'number') return example >= 1e11 ? now : Math.floor(now / 1000)
  const iso = new Date(now).toISOString()
  const form = /^\d{4}-\d\d-\d\d(?:([T ])\d\d:\d\d(:\d\d)?(\.\d+)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(String(example ?? iso))
  if (!form) return iso
  const [, separator, seconds, fraction = '', zone = ''] = form
  if (separator === undefined) return iso.slice(0, 10)
  const digits = fraction === '' ? '' : `.${iso.slice(20, 23)}`.padEnd(fraction.length, '0').slice(0, fraction.length)
  const offset = zone === '' || zone === 'Z' ? zone : zone.includes(':') ? '+00:00' : '+0000'
  return `${iso.slice(0, 10)}${separator}${iso.slice(11, seconds === undefined ? 16 : 19)}${digits}${offset}`
}
