/** A provider's limit. All times are durations, since the clocks of client and store may differ. */
export interface Limits {
  /** Requests in one window; undefined if unknown. */
  readonly limit?: number | undefined
  /** Length of a window in ms; undefined if unknown. */
  readonly window?: number | undefined
}

/** Outcome of a request that `take` has counted, and the limit as its response states it. */
export interface RateLimitReport extends Limits {
  /**
   * `counted`: the provider counted the request, or may have; `rejected`: the limit is used up (429); `unsent`: it never
   * reached the provider and no longer counts.
   */
  readonly outcome: 'counted' | 'rejected' | 'unsent'
  /** Milliseconds since `take` counted the request. */
  readonly took: number
  /** Requests left in the window. */
  readonly remaining?: number | undefined
  /** Milliseconds until the window ends; after a 429, until the client may ask again. */
  readonly reset?: number | undefined
}

/**
 * Counts requests for clients that share a limit. Both methods return a value or a promise and must be atomic, since
 * several clients call them at once. An error does not fail a call: the call is sent without a wait.
 *
 * Keys are SHA-256 hashes of provider, URL and credentials, in hex.
 */
export interface RateLimitStore {
  /**
   * Returns 0 if the call may be sent now, and counts it. Otherwise returns the ms to wait before asking again.
   *
   * @param limits the limit of the specification; reports may correct it
   * @param ahead number of calls of the same client that wait before this one; above 0 the call is not counted yet
   */
  take(key: string, limits: Limits, ahead: number): number | Promise<number>
  /** Reports the outcome of a call that `take` has counted. */
  report(key: string, report: RateLimitReport): void | Promise<void>
}

/** Returns a key for a store: the SHA-256 of the parts, in hex. */
export async function storeKey(parts: readonly unknown[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(parts)))
  return hex(new Uint8Array(digest))
}

/** Returns bytes as hex digits. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
