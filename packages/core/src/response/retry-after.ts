/** Longest wait in ms of which a Date can be made. */
const LONGEST_WAIT = 8e15

/**
 * Milliseconds the provider asks to wait: `Retry-After` in seconds or as a date (RFC 9110 section 10.2.3). A date is
 * read against the response's own `Date`, so that a wrong clock on this side does no harm.
 *
 * @returns undefined where the header is absent or makes no sense; never negative
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = single(headers.get('retry-after') ?? '')
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : parseDate(value) - serverTime(headers)
  return Number.isNaN(wait) ? undefined : bounded(wait)
}

/** A wait in ms that is neither negative nor longer than a Date can tell. */
export function bounded(wait: number): number {
  return Math.min(LONGEST_WAIT, Math.max(0, wait))
}

/** The provider's idea of now in ms since 1970, from the response's Date header; ours where there is none. */
export function serverTime(headers: Headers): number {
  return parseDate(single(headers.get('date') ?? '')) || Date.now()
}

/** A header's value once where it was sent several times alike, as proxies do. */
function single(value: string): string {
  return value.replace(/^(.{1,40}?)(, \1)+$/, '$1')
}

/** Any of HTTP's three dates (RFC 9110 section 5.6.7) in ms since 1970; the oldest, asctime's, leaves GMT to be understood. */
function parseDate(text: string): number {
  if (!/^[A-Z][a-z]{2}/.test(text)) return NaN
  return Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
}
