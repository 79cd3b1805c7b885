import type { RateLimitStore } from './rate-limit.js'

/** A store in memory, for clients of one process that shall share their limit: pass the same one as `rateLimitStore` to each. */
export function memoryRateLimitStore(): RateLimitStore {
  // Keys hold credentials, so that nothing but this function sees them.
  const counts = new Map<string, object>()
  return {
    get(key, make) {
      const count = counts.get(key) ?? make()
      counts.set(key, count)
      return count
    },
  }
}
