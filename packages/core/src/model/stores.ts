/** A provider's limit. Durations only, here and below: clocks of machines differ, and a store may be on another one. */
export interface Limits {
  /** Requests in one window; undefined where nobody knows. */
  readonly limit?: number | undefined
  /** Length of a window in ms; undefined where nobody knows. */
  readonly window?: number | undefined
}

/** What became of a request that had taken a place, with what the response says of the limit. */
export interface RateLimitReport extends Limits {
  /**
   * `counted`: the provider has counted it, or may have; `rejected`: for the limit (429); `unsent`: it never reached the
   * provider, and gives its place back.
   */
  readonly outcome: 'counted' | 'rejected' | 'unsent'
  /** Milliseconds since its place was taken. */
  readonly took: number
  /** Requests that are left in the window. */
  readonly remaining?: number | undefined
  /** Milliseconds until there are more, after a 429 until the client may ask again. */
  readonly reset?: number | undefined
}

/**
 * Counts for clients that share a limit. Both functions return a value or a promise, and only a promise is awaited. Each
 * must be atomic: several clients call them at once. A promise that rejects does not fail a call, which then does not wait.
 *
 * Keys are SHA-256 hashes of provider, URL and credentials, in hex.
 */
export interface RateLimitStore {
  /**
   * Takes a place for a call.
   *
   * @param limits what the specification declares; later reports may say otherwise
   * @param ahead how many calls of the same client wait before this one. With any, no place is taken.
   * @returns 0: it has a place. Otherwise the milliseconds until its turn, as far as known; its client asks again then
   */
  take(key: string, limits: Limits, ahead: number): number | Promise<number>
  /** Says what became of a call that had a place. */
  report(key: string, report: RateLimitReport): void | Promise<void>
}

/** Key for a store: SHA-256, in hex, over everything that makes a token valid. */
export async function storeKey(parts: readonly unknown[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
