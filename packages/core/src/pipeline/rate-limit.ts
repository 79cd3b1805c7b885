import { errorContext } from '../model/error-context.js'
import { reportWait } from './events.js'
import { RateLimitError } from '../errors/errors.js'
import { memoryRateLimitStore } from './rate-limit-store.js'
import { bounded, retryAfter, serverTime } from '../response/retry-after.js'
import { startTimer, type Timer } from '../model/time-limit.js'
import type { RateLimiting } from '../model/provider.js'
import { type Limits, type RateLimitReport, storeKey } from '../model/stores.js'
import type { Context, OutgoingRequest } from '../model/operation.js'

/** A provider's rate limit, as its specification declares it (x-rate-limit). */
export interface RateLimit {
  /** Requests in one window. Default: as responses state it. */
  readonly limit?: number
  /** Length of a window in seconds. Default: the longest reset that a response has stated. */
  readonly window?: number
  /** Response headers; `exempt` holds `yes` for callers without a limit. */
  readonly headers?: { readonly limit?: string; readonly remaining?: string; readonly reset?: string; readonly exempt?: string }
  /** Content of the reset header: a Unix time in seconds, or the seconds left. */
  readonly reset?: 'time' | 'seconds'
  /** Error code that means that the limit is used up, whatever the status. */
  readonly code?: string
}

/** Called with the ms that a call still has to wait; 0 gives it its place. Returns false if the call no longer waits. */
type Waiter = (wait: number) => boolean | void

/**
 * Keeps calls within the provider's limit: counts them in a store, which every response corrects, and lets them wait in
 * the order in which they came. A timer runs only while a call waits.
 */
export function rateLimit(declared: RateLimit): RateLimiting {
  const limits: Limits = { limit: declared.limit, window: declared.window && declared.window * 1000 }
  return {
    layer(shared, parts = []) {
      const store = shared ?? memoryRateLimitStore()
      let key = shared ? '' : 'own'
      let queue: Waiter[] = []
      let timer: Timer
      let isAsking = false

      const report = async (what: RateLimitReport = { outcome: 'unsent', took: 0 }): Promise<void> => {
        try {
          const reported = store.report(key, what)
          if (reported) await reported
        } catch {
          // A store's error fails no call.
        }
        if (queue.length > 0) void serve()
      }
      const ask = (ahead: number): number | Promise<number> => {
        try {
          const asked = store.take(key, limits, ahead)
          return typeof asked === 'number' ? asked : asked.catch(() => 0)
        } catch {
          return 0
        }
      }
      /** Gives waiting calls their places, until one has to wait on. Asks the store one question at a time. */
      const serve = async (): Promise<void> => {
        clearTimeout(timer)
        if (isAsking) return
        isAsking = true
        let wait = 0
        while (queue.length > 0 && wait <= 0) {
          const asked = ask(0)
          wait = typeof asked === 'number' ? asked : await asked
          if (wait > 0) queue = queue.filter((waits) => waits(wait))
          else if (!queue.shift()?.(0)) void report()
        }
        isAsking = false
        if (queue.length > 0) timer = startTimer(serve, wait)
      }

      return (next) => async (request, context) => {
        const { clock } = context
        const start = performance.now()
        key ||= await clock.wait(storeKey(parts))
        let sent: number | undefined
        let waiter: Waiter | undefined
        let isWaiting = false
        const leave = () => (queue = queue.filter((other) => other !== waiter))
        const admitted = (): Promise<void> => {
          const until = start + Math.min(context.maxRateLimitWait, clock.left - 1)
          const turn = new Promise<void>((resolve, reject) => {
            waiter = (wait) => {
              if (clock.signal.aborted) return false
              const now = performance.now()
              if (wait > 0) {
                if (now + wait > until) return reject(exhausted(request, context, wait))
                if (!isWaiting) reportWait(context, wait, 'rate-limit')
                return (isWaiting = true)
              }
              sent = now
              resolve()
              return true
            }
            // A retry goes first.
            const ahead = context.attempt > 1 ? 0 : queue.length
            queue.splice(ahead, 0, waiter)
            if (ahead > 0) {
              // Without a promise if the store needs none: a rejected call must not count for later ones.
              const look = (wait: number) => void (wait > 0 && !waiter?.(wait) && leave())
              const asked = ask(ahead)
              if (typeof asked === 'number') look(asked)
              else void asked.then(look)
            } else void serve()
          })
          return clock.wait(turn)
        }
        let reported: Reading = {}
        let isRejected = false
        context.isSent = false
        try {
          // Most calls have their turn at once.
          if (!shared && queue.length === 0 && ask(0) === 0) sent = start
          else {
            await admitted()
            const waited = performance.now() - start
            context.maxRateLimitWait -= waited
            context.wait += waited
          }
          const response = await next(request, context)
          isRejected = response.status === 429
          reported = reading(response.headers, isRejected, declared)
          if (isRejected) context.nextTurn = reported.reset ?? 0
          return response
        } finally {
          if (waiter) leave()
          // Also if the call was aborted at the moment in which it got its place.
          if (sent !== undefined)
            void report({
              ...reported,
              outcome: isRejected ? 'rejected' : context.isSent ? 'counted' : 'unsent',
              took: performance.now() - sent,
            })
          else if (queue.length === 0) clearTimeout(timer)
        }
      }
    },
    resetIn: (headers) => resetIn(headers, declared),
    code: declared.code,
  }
}

/** The limit as a response states it. */
type Reading = Omit<RateLimitReport, 'outcome' | 'took'>

function reading(headers: Headers, isRejected: boolean, declared: RateLimit): Reading {
  const { headers: names, window } = declared
  if (names?.exempt && headers.get(names.exempt)?.toLowerCase() === 'yes') return { limit: Infinity }
  const named = resetIn(headers, declared)
  // Rounding may have put it two seconds too late. After a 429 it is taken at random before, or clients that share the
  // credential would always come in the same order.
  const rounding = ROUNDING_MS * (isRejected ? -3 * Math.random() : 1)
  const wait = (isRejected ? retryAfter(headers) : undefined) ?? (named && Math.max(named / 2, named + rounding))
  const reset = wait === undefined ? undefined : Math.min(MAX_RESET_MS, wait)
  return {
    limit: numberIn(headers, names?.limit) || undefined,
    window: window === undefined ? reset : undefined,
    remaining: numberIn(headers, names?.remaining),
    reset,
  }
}

function resetIn(headers: Headers, { headers: names, reset }: RateLimit): number | undefined {
  const value = numberIn(headers, names?.reset)
  if (value === undefined) return undefined
  return bounded(value * 1000 - (reset === 'time' ? serverTime(headers) : 0))
}

/** Longest reset in ms that is believed: a day. */
const MAX_RESET_MS = 86_400_000

/** Milliseconds that a reset in whole seconds may have lost by rounding. */
const ROUNDING_MS = 999

function numberIn(headers: Headers, name: string | undefined): number | undefined {
  const value = Number((name && headers.get(name)) || NaN)
  return value >= 0 && value < Infinity ? value : undefined
}

function exhausted(request: OutgoingRequest, { operation, attempt }: Context, ms: number): RateLimitError {
  const wait = Math.ceil(ms)
  const message = `${operation.id} was not sent${attempt > 1 ? ' again' : ''}: the rate limit is used up for ${Math.ceil(wait / 1000)} s. Raise \`maxRateLimitWait\` or \`timeout\`.`
  return new RateLimitError(message, {
    ...errorContext(operation, request),
    status: 429,
    retryAfter: wait,
    resetAt: new Date(Date.now() + wait),
  })
}
