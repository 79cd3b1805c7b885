import type { Limits, RateLimitReport, RateLimitStore } from '../model/stores.js'

/** Returns a store in memory, for clients of one process that share a limit: pass the same one to each as `rateLimitStore`. */
export function memoryRateLimitStore(): RateLimitStore {
  const counts = new Map<string, Count>()
  return {
    take(key, limits, ahead) {
      const count = counts.get(key) ?? countOf(limits)
      counts.set(key, count)
      return count.take(ahead)
    },
    report: (key, report) => counts.get(key)?.report(report),
  }
}

/** Part of a window by which a free place is used late, at random, so that other clients with the credential find one. */
const SLACK = 0.02
/** Part of a window after which the client tries again, if the provider states no wait. */
const SOON = 0.025
/** By how many limits a window the rate grows in one window, after a 429 has halved it. */
const GROWTH = 4
/** Windows for which requests go one by one after a 429. */
const PACED = 4
/** Limit and window in ms that are assumed after a 429 if both are unknown. */
const LIMIT = 1000
const WINDOW = 60_000
/** Shortest window in ms that is learnt: calls under way make the time until the next success look shorter. */
const SHORTEST = 1000
/** Part of the fastest duration that is assumed to be latency, if it is longer than the slack. */
const TRAVEL = 0.75

interface Count {
  take(ahead: number): number
  report(report: RateLimitReport): void
}

/**
 * The count of one limit. A place is free again one window after its response, since the provider counted the request
 * before it responded: this holds for fixed and sliding windows and for buckets of tokens. For some windows after a 429,
 * requests go one by one, at half the rate before, which then grows; after a window that others have helped to use up they
 * go one by one, too: so clients that do not know of each other come to equal shares. Times are those of the monotonic clock.
 */
function countOf({ limit = Infinity, window = 0 }: Limits): Count {
  /** When used places are free again, in order. */
  let used: number[] = []
  let flying = 0
  /** When the provider says that it has more places: then one request finds out how many. */
  let reset = Infinity
  /** The earliest time of the next request, and the least time between two, which count until `pacedUntil`. */
  let next = 0
  let gap = 0
  let pacedUntil = 0
  /** The time between a 429 and the next success, which is taken for a window that nobody names. */
  let learnt = 0
  /** How many requests in a row were rejected, and when the last was. Those that were under way together count once. */
  let rejections = 0
  let rejectedAt = -1
  let firstRejectedAt = 0
  /** One window after a response last showed that others use the credential, too. */
  let sharedUntil = 0
  /** When the first response came, and the shortest duration since then. */
  let firstAt = 0
  let fastest = 0
  const free = () => limit - flying - used.length
  const use = (until: number) => {
    let place = used.length
    while ((used[place - 1] as number) > until) place--
    used.splice(place, 0, until)
  }

  return {
    take(ahead) {
      const now = performance.now()
      while ((used[0] as number) <= now) used.shift()
      const place = (ahead % limit) - free()
      let turn = place < 0 ? now : (used[place] ?? now + window)
      if (!flying) turn = Math.min(turn, Math.max(now, reset))
      turn += Math.floor(ahead / limit) * window
      if (now < pacedUntil) turn = Math.max(turn, next + (ahead * window) / limit)
      if (turn > now || ahead > 0) return turn - now
      flying++
      if (reset <= now) reset = Infinity
      // A few that come late may catch up.
      next = Math.max(next, now - 3 * gap) + gap
      return 0
    },
    report({ outcome, took, ...reported }) {
      const now = performance.now()
      const sent = now - took
      flying--
      if (outcome === 'unsent') return
      limit = reported.limit ?? limit
      window = Math.max(window, reported.window ?? 0)
      const span = window || learnt || WINDOW
      const least = (span * (1 + SLACK)) / Math.min(limit, LIMIT)
      const isLater = sent > rejectedAt
      if (outcome === 'rejected') {
        if (isLater) {
          if (!rejections++) {
            gap = Math.min(span, Math.max(least, gap * 2))
            firstRejectedAt = now
          }
          rejectedAt = now
        }
        let part = SOON * Math.min(rejections, 2) * (0.5 + Math.random() / 2)
        // A learnt window is tried a little shorter each time; where that was too short, it is asked less and less often.
        if (!window && learnt) part = rejections > 1 ? 2 * SOON * rejections : 0.9 + Math.random() / 10
        const wait = reported.reset ?? span * part
        // A client that came too late the last time comes a little earlier.
        next = now + Math.max(wait / 2, wait - Math.random() * 2 * SOON * span * (rejections - 1))
        pacedUntil = next + PACED * span
        return
      }
      if (isLater && rejections) {
        learnt = Math.max(SHORTEST, now - firstRejectedAt)
        rejections = 0
      }
      gap = Math.max(least, gap / (1 + (GROWTH * gap * gap) / (least * span)))
      // The first requests make connections.
      if (firstAt && sent >= firstAt) fastest = Math.min(fastest || took, took)
      firstAt ||= now
      // The provider's figures are exact if no other request was under way.
      const isAlone = !flying && !((used.at(-1) as number) - window >= sent)
      use(window + Math.max(now - Math.max(0, fastest * TRAVEL - SLACK * window), sent + Math.random() * SLACK * window))
      if (reported.reset) reset = now + reported.reset
      if (limit === Infinity) {
        used = []
        return void (pacedUntil = 0)
      }
      // This request has used one at least.
      const more = Math.min(reported.remaining ?? free(), limit - 1) - free()
      // At random in the first moments after a reset, so that others find one.
      if (isAlone) for (const place of used.splice(0, more)) use(Math.min(place, now + Math.random() * 2 * SOON * window))
      // Others have used what is gone without us.
      if (more < 0) sharedUntil = now + span
      for (let gone = more; gone < 0; gone++) use(now + (reported.reset ?? span * SOON))
      // They find their part of the next windows where this client leaves gaps.
      if (reported.remaining === 0 && now < sharedUntil) pacedUntil = now + PACED * span
    },
  }
}
