import { skewedDate } from './responses.js'

interface Rules {
  readonly limit: number
  /** Length of a window in ms; one begins with the first request after the end of the one before. */
  readonly window: number
  /** Milliseconds that the server's clock is ahead. */
  readonly ahead?: number
  /** What the reset header holds: a Unix time in seconds, or the seconds left. */
  readonly reset: 'time' | 'seconds'
  /** How the header's part of a second is rounded; `down` says a time that is too early. Default: up. */
  readonly rounds?: 'up' | 'down'
}

/** One window as the server counted it. */
export type Window = {
  readonly limit: number
  readonly start: number
  seen: number
}

export interface LimitedServer {
  /** Counts a request that arrives now, and says what it gets: what is beyond the limit gets 429. */
  take(): { readonly status: number; readonly headers: Record<string, string> }
  /** The windows so far; one that saw more than its limit was not kept to. */
  readonly windows: readonly Window[]
  /** Lets each window from the next one on have another limit, which responses report from now on. */
  lower(limit: number): void
}

/** The declaration of such a server for `rateLimit`. */
export const LIMIT_HEADERS = { limit: 'x-limit', remaining: 'x-remaining', reset: 'x-reset' }

/** A server that counts what it sees, and tells what is left by the clock that it has. */
export function limitedServer({ limit, window, ahead = 0, reset, rounds = 'up' }: Rules): LimitedServer {
  const windows: Window[] = []
  let next = limit
  const whole = rounds === 'up' ? Math.ceil : Math.floor

  const current = (now: number): Window => {
    const last = windows.at(-1)
    if (last && now < last.start + window) return last
    const opened = { limit: next, start: now, seen: 0 }
    windows.push(opened)
    return opened
  }

  return {
    windows,
    lower: (lowered) => void (next = lowered),
    take() {
      const now = Date.now()
      const open = current(now)
      const isOver = ++open.seen > open.limit
      const end = open.start + window
      const left = Math.max(0, Math.min(open.limit, next) - open.seen)
      const headers = {
        ...skewedDate(ahead, now),
        'x-limit': String(next),
        'x-remaining': String(left),
        'x-reset': String(reset === 'time' ? whole((end + ahead) / 1000) : whole((end - now) / 1000)),
      }
      return { status: isOver ? 429 : 200, headers }
    },
  }
}
