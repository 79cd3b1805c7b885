/** Longest wait in ms that a Date can hold. */
const LONGEST_WAIT = 8e15

/**
 * Returns the wait of `Retry-After` in ms, never negative; undefined if the header is missing or invalid. It holds seconds
 * or a date (RFC 9110 section 10.2.3); a date counts from the response's own `Date`, so that a wrong local clock does not
 * matter.
 */
export function retryAfter(headers: Headers): number | undefined {
  const value = single(headers.get('retry-after') ?? '')
  const wait = /^\d+(\.\d+)?$/.test(value) ? Number(value) * 1000 : parseDate(value) - serverTime(headers)
  return Number.isNaN(wait) ? undefined : bounded(wait)
}

/** Returns a wait in ms that is neither negative nor longer than a Date can hold. */
export function bounded(wait: number): number {
  return Math.min(LONGEST_WAIT, Math.max(0, wait))
}

/** Returns the provider's time in ms since 1970, from the response's Date header; ours if there is none. */
export function serverTime(headers: Headers): number {
  return parseDate(single(headers.get('date') ?? '')) || Date.now()
}

/** Returns one of several equal values, which proxies combine into one header. */
function single(value: string): string {
  return value.replace(/^(.{1,40}?)(, \1)+$/, '$1')
}

/** Any of HTTP's three dates (RFC 9110 section 5.6.7) in ms since 1970; the oldest, asctime's, omits GMT. */
function parseDate(text: string): number {
  if (!/^[A-Z][a-z]{2}/.test(text)) return NaN
  return Date.parse(text.endsWith('GMT') ? text : `${text} GMT`)
}
