import type { Document } from '@hostwright/openapi/document.ts'
import type { RateLimitNumbers } from '../options.js'

/** The rate limit of a mock. */
export interface RateLimit {
  /** The number of requests in one window. */
  readonly limit: number
  /** The length of a window in milliseconds. */
  readonly window: number
  /** The names of the rate limit headers, in lower case. */
  readonly headers: { limit?: string | undefined; remaining?: string | undefined; reset?: string | undefined }
  /** The format of the reset header: a Unix time in seconds, or the seconds left. */
  readonly reset: 'time' | 'seconds'
}

/**
 * Returns the spec's rate limit (x-rate-limit) with the numbers of `option`, if it has any; undefined if neither has numbers or
 * `option` is false. Throws a TypeError or RangeError for an invalid option.
 */
export function rateLimitOf(document: Document, option: false | RateLimitNumbers | undefined): RateLimit | undefined {
  if (option === false) return undefined
  if (option !== undefined) checkNumbers(option)
  const { headers = {}, reset = 'seconds', ...declared } = document['x-rate-limit'] ?? {}
  const { limit, window } = option ?? declared
  if (limit === undefined || window === undefined) return undefined
  const names = { limit: headers.limit?.toLowerCase(), remaining: headers.remaining?.toLowerCase(), reset: headers.reset?.toLowerCase() }
  return { limit, window: window * 1000, headers: names, reset }
}

function checkNumbers(option: unknown): void {
  if (typeof option !== 'object' || option === null)
    throw new TypeError(`rateLimit must be false or { limit, window }, not ${String(option)}.`)
  const { limit, window }: { limit?: unknown; window?: unknown } = option
  if (!isCount(limit))
    throw new RangeError(`rateLimit.limit must be the requests of one window, an integer of at least 1, not ${String(limit)}.`)
  if (!isCount(window)) throw new RangeError(`rateLimit.window must be seconds, an integer of at least 1, not ${String(window)}.`)
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 1
}
