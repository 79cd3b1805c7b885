/** The clock of a mock: the system's time, plus the time that a test has added. It never runs backwards. */
export interface Clock {
  /** Returns the time in milliseconds since the epoch. */
  now(): number
  /** Moves the clock forward by `ms` milliseconds, frozen or not. Throws a RangeError for a negative number or one beyond the year 9999. */
  advance(ms: number): void
  /** Stops the clock; only `advance` moves it then. */
  freeze(): void
  /** Lets a frozen clock continue from its current time. */
  resume(): void
}

/** The latest time that a `Date` header can carry (RFC 9110 section 5.6.7): its year has four digits. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

// Saved before a test installs fake timers: only the mock's own clock changes its time.
const { now: realTime } = Date

/** Called when a clock was moved. */
const listeners = new WeakMap<Clock, Set<() => void>>()

/**
 * Waits until a clock reaches a time, by itself or by `advance`, or until the signal fires. Leaves neither timer nor listener.
 *
 * @param time milliseconds since the epoch
 */
export function sleepUntil(clock: Clock, time: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const moved = listeners.get(clock)
    const look = (): void => {
      clearTimeout(timer)
      const left = time - clock.now()
      if (left > 0 && !signal.aborted) {
        timer = setTimeout(look, left)
        return
      }
      moved?.delete(look)
      signal.removeEventListener('abort', look)
      resolve()
    }
    moved?.add(look)
    signal.addEventListener('abort', look)
    look()
  })
}

/**
 * Returns a clock that follows the system's. If that is set back, the clock stands still until its time is reached again.
 *
 * @param systemTime returns milliseconds since the epoch. Default: the system's time, which fake timers do not change
 * @example createClock(() => Date.now()) // follows fake timers, so that one clock drives client and mock
 */
export function createClock(systemTime: () => number = realTime): Clock {
  let latest = 0
  let added = 0
  let frozen: number | undefined
  const real = (): number => (latest = Math.max(latest, systemTime()))
  const now = (): number => frozen ?? real() + added
  const moved = new Set<() => void>()
  const clock: Clock = {
    now,
    advance(ms) {
      if (!(ms >= 0 && now() + ms <= LAST))
        throw new RangeError(`clock.advance takes milliseconds from 0, up to the end of the year 9999, not ${ms}.`)
      if (frozen === undefined) added += ms
      else frozen += ms
      for (const look of moved) look()
    },
    freeze() {
      frozen ??= now()
    },
    resume() {
      if (frozen === undefined) return
      added = frozen - real()
      frozen = undefined
    },
  }
  listeners.set(clock, moved)
  return clock
}
