import type { RateLimit } from './rate-limit.js'

/** Counts requests in windows of fixed length, one row of windows a credential. */
export interface Limiter {
  /** Counts a request against the window of `key`, which it opens if none is open; none is counted when nothing is left. */
  take(key: string): Turn
  /** Forgets all windows. */
  clear(): void
}

/** What one request found of its window. */
export interface Turn {
  /** False where nothing was left for it. */
  allowed: boolean
  /** The declared headers, as they are now. */
  headers(): Record<string, string>
  /** Seconds until the window ends, rounded up. */
  secondsLeft(): number
}

interface Window {
  /** Milliseconds since the epoch. */
  end: number
  used: number
}

/** @param now Milliseconds since the epoch, of a clock that never runs backwards. */
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
      // Rounded up, so that who waits for it does not come too early.
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
