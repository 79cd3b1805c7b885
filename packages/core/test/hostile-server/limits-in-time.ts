/** How a server counts. `aligned` windows begin on the clock, `opened` ones with the first request after the one before. */
export type Counting = 'aligned' | 'opened' | 'sliding' | 'bucket'

/** A server's count, which knows the time in ms that it is asked at, and nothing else. */
export interface Counter {
  /** Whether there is a place now, which is then taken. */
  take(now: number): boolean
  /** Places that are left now. */
  left(now: number): number
  /** When there will be one more at the latest, or all of them again. */
  next(now: number): number
}

export function counterOf(counting: Counting, limit: number, window: number): Counter {
  return { aligned: alignedCounter, opened: openedCounter, sliding: slidingCounter, bucket: bucketCounter }[counting](limit, window)
}

function alignedCounter(limit: number, window: number): Counter {
  // A part of a window has passed when the first request comes.
  const startOf = (now: number) => Math.floor((now + window / 3) / window) * window - window / 3
  let start = -Infinity
  let used = 0
  const see = (now: number) => {
    if (startOf(now) > start) {
      start = startOf(now)
      used = 0
    }
  }
  return {
    take: (now) => (see(now), used < limit && ++used > 0),
    left: (now) => (see(now), limit - used),
    next: (now) => startOf(now) + window,
  }
}

function openedCounter(limit: number, window: number): Counter {
  let start = -Infinity
  let used = 0
  return {
    take(now) {
      if (now >= start + window) {
        start = now
        used = 0
      }
      return used < limit && ++used > 0
    },
    left: () => limit - used,
    next: () => start + window,
  }
}

function slidingCounter(limit: number, window: number): Counter {
  const used: number[] = []
  const see = (now: number) => {
    while (used.length > 0 && (used[0] ?? 0) + window <= now) used.shift()
  }
  return {
    take: (now) => (see(now), used.length < limit && used.push(now) > 0),
    left: (now) => (see(now), limit - used.length),
    next: (now) => (see(now), (used[0] ?? now) + window),
  }
}

function bucketCounter(limit: number, window: number): Counter {
  let tokens = limit
  let seen = 0
  const see = (now: number) => {
    tokens = Math.min(limit, tokens + ((now - seen) * limit) / window)
    seen = now
  }
  return {
    take(now) {
      see(now)
      // Sums of parts come a little short of the whole.
      if (tokens < 1 - 1e-9) return false
      tokens--
      return true
    },
    left: (now) => (see(now), Math.floor(tokens + 1e-9)),
    next: (now) => (see(now), now + Math.max(0, ((1 - tokens) * window) / limit)),
  }
}
