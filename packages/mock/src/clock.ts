/** What a mock takes for the time: the real one, plus what a test has added to it. It never runs backwards. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Moves the clock forward by `ms` milliseconds, frozen or not. Throws a RangeError for what is no such number. */
  advance(ms: number): void
  /** Stops the clock; only `advance` moves it then. */
  freeze(): void
  /** Lets a frozen clock run on from where it stands. */
  resume(): void
}

/** The last time that a `Date` header can tell (RFC 9110 section 5.6.7): its year has four digits. */
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

// Taken before a test puts fake timers in its place: the mock's time is told by its own clock alone.
const { now: systemTime } = Date

/** A clock that runs with the system's; where that is set back, it waits until the time has come again. */
export function createClock(): Clock {
  let latest = 0
  let added = 0
  let frozen: number | undefined
  const real = (): number => (latest = Math.max(latest, systemTime()))
  const now = (): number => frozen ?? real() + added
  return {
    now,
    advance(ms) {
      if (!(ms >= 0 && now() + ms <= LAST))
        throw new RangeError(`clock.advance takes milliseconds from 0, up to the end of the year 9999, not ${ms}.`)
      if (frozen === undefined) added += ms
      else frozen += ms
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
}
