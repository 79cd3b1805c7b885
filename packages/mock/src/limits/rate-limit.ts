import type { Document } from '@hostwright/openapi/document.ts'
import type { RateLimitNumbers } from '../options.js'

/** The limit of one mock. */
export interface RateLimit {
  /** Requests in one window. */
  limit: number
  /** Length of a window in milliseconds. */
  window: number
  /** Names of the headers that tell, in lower case. */
  headers: { limit?: string | undefined; remaining?: string | undefined; reset?: string | undefined }
  /** What the reset header holds: a Unix time in seconds, or the seconds left. */
  reset: 'time' | 'seconds'
}

/**
 * The limit that the spec declares (x-rate-limit), with the numbers of `option` where there are some; undefined where
 * neither has numbers, or `option` is false. Throws for an option that is none.
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
