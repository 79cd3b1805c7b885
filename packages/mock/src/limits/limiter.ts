import type { RateLimit } from './rate-limit.js'

/** Counts requests in windows of fixed length, separately for each credential. */
export interface Limiter {
  /** Counts a request in the window of `key`, and opens one if necessary. Does not count a request over the limit. */
  take(key: string): LimitCheck
  /** Forgets all windows. */
  clear(): void
}

/** The result for one request. */
export interface LimitCheck {
  /** False if the request is over the limit. */
  readonly allowed: boolean
  /** Returns the declared headers with their current values. */
  headers(): Record<string, string>
  /** Returns the seconds until the window ends, rounded up. */
  secondsLeft(): number
}

type Window = {
  /** Milliseconds since the epoch. */
  readonly end: number
  used: number
}

/** @param now Returns milliseconds since the epoch and never runs backwards */
export function createLimiter({ limit, window: length, headers: names, reset }: RateLimit, now: () => number): Limiter {
  const windows = new Map<string, Window>()
  const windowOf = (key: string): Window => {
    const current = windows.get(key)
    if (current && now() < current.end) return current
    for (const [ended, { end }] of windows) if (end <= now()) windows.delete(ended)
    const opened = { end: now() + length, used: 0 }
    windows.set(key, opened)
    return opened
  }
  return {
    take(key) {
      const window = windowOf(key)
      const allowed = window.used < limit
      if (allowed) window.used++
      const remaining = limit - window.used
      // Rounded up, so that a client that waits is not too early.
      const secondsLeft = () => Math.max(0, Math.ceil((window.end - now()) / 1000))
      const headers = () => {
        const resets = reset === 'time' ? Math.ceil(window.end / 1000) : secondsLeft()
        const entries = [
          [names.limit, limit],
          [names.remaining, remaining],
          [names.reset, resets],
        ] as const
        return Object.fromEntries(entries.flatMap(([name, value]) => (name === undefined ? [] : [[name, String(value)]])))
      }
      return { allowed, headers, secondsLeft }
    },
    clear: () => windows.clear(),
  }
}
