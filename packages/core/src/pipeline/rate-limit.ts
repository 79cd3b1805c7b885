import { about } from '../errors/about.js'
import { RateLimitError } from '../errors/errors.js'
import type { OutgoingRequest } from '../request/outgoing-request.js'
import type { Context, Layer } from './pipeline.js'
import { bounded, retryAfter, serverTime } from './retry-after.js'
import { LONGEST_TIMER, type TimeLimit } from './time-limit.js'

/** A provider's documented limit, as its specification declares it (x-rate-limit). */
export interface RateLimit {
  /** Requests in one window. Where the provider does not say, its answers do. */
  readonly limit?: number
  /** Length of a window in seconds. Where the provider does not say, the longest reset that an answer has named. */
  readonly window?: number
  /** Answer's headers; `exempt` holds `yes` for callers without a limit. */
  readonly headers?: { readonly limit?: string; readonly remaining?: string; readonly reset?: string; readonly exempt?: string }
  /** What the reset header holds: a Unix time in seconds, or the seconds left. */
  readonly reset?: 'time' | 'seconds'
  /** The provider's error code of answers that say, with another status than 429, that the limit is used up. */
  readonly code?: string
}

/** Lets clients of one process that have equal credentials share what is left of their limit. Make one with `memoryRateLimitStore`. */
export interface RateLimitStore {
  /**
   * The count for a key, made when it is first asked for. The key holds credentials in clear: a store of one's own must
   * not log it, nor keep it outside this process's memory.
   */
  get(key: string, make: () => object): object
}

/** A limit that a client keeps to, made from what the specification declares. */
export interface RateLimiting {
  /**
   * Keeps one client to the limit.
   *
   * @param maxWait milliseconds a call may wait; it fails with RateLimitError as soon as it is known to be longer
   * @param store where clients with equal credentials find the count that they share; by default each has its own
   * @param key what makes credentials equal
   */
  layer(maxWait: number, store?: RateLimitStore, key?: string): Layer
  /** Milliseconds until the limit is reset, as the answer's header says: undefined where it says nothing, never negative. */
  resetIn(headers: Headers): number | undefined
  /** Error code that stands for a used-up limit beside 429. */
  readonly code: string | undefined
}

/**
 * Keeps calls within the provider's limit: counts locally, is corrected by every answer, and lets calls wait for the
 * next window in the order in which they came. There is a timer only while somebody waits.
 */
export function rateLimit(declared: RateLimit): RateLimiting {
  return {
    layer(maxWait, store, key = '') {
      const make = () => new Bucket(declared)
      const bucket = store ? (store.get(key, make) as Bucket) : make()
      return (next) => async (request, context) => {
        const start = Date.now()
        await bucket.acquire(context.clock, start + maxWait, (wait) => exhausted(request, context, wait))
        context.wait += Date.now() - start
        const response = await next(request, context)
        bucket.observe(response)
        return response
      }
    },
    resetIn: (headers) => resetIn(headers, declared),
    code: declared.code,
  }
}

function resetIn(headers: Headers, { headers: names, reset }: RateLimit): number | undefined {
  const value = numberIn(headers, names?.reset)
  if (value === undefined) return undefined
  return bounded(value * 1000 - (reset === 'time' ? serverTime(headers) : 0))
}

interface Waiter {
  /** Latest time in ms since 1970 at which it wants to be admitted. */
  readonly until: number
  admit(): void
  refuse(wait: number): void
}

class Bucket {
  readonly #declared: RateLimit
  readonly #queue = new Set<Waiter>()
  #limit: number
  #remaining: number
  /** Milliseconds. */
  #window: number
  /** End of the current window in ms since 1970; in the past when none is open. */
  #resetAt = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(declared: RateLimit) {
    this.#declared = declared
    this.#limit = this.#remaining = declared.limit ?? Infinity
    this.#window = 1000 * (declared.window ?? 0)
  }

  /** Resolves when a call may be sent; rejects with what `refusal` makes when that is later than `until`. */
  async acquire(clock: TimeLimit, until: number, refusal: (wait: number) => Error): Promise<void> {
    this.#openWindow()
    if (this.#remaining > 0 && this.#queue.size === 0) {
      this.#remaining--
      return
    }
    const turn = this.#turn(this.#queue.size)
    if (turn > until) throw refusal(turn - Date.now())
    let waiter!: Waiter
    const admitted = new Promise<void>((resolve, reject) => {
      waiter = { until, admit: resolve, refuse: (wait) => reject(refusal(wait)) }
    })
    this.#queue.add(waiter)
    if (this.#queue.size === 1) this.#schedule()
    try {
      await clock.wait(admitted)
    } finally {
      this.#queue.delete(waiter)
      if (this.#queue.size === 0) clearTimeout(this.#timer)
    }
  }

  /** Corrects the count by what the provider says. Its word counts only downwards within a window: calls may be in flight. */
  observe({ headers, status }: Response): void {
    const { headers: names, window } = this.#declared
    if (names?.exempt && headers.get(names.exempt)?.toLowerCase() === 'yes') {
      // Whoever waits need not.
      this.#limit = this.#remaining = Infinity
      this.#resetAt = 0
    } else {
      this.#limit = numberIn(headers, names?.limit) || this.#limit
      this.#remaining = status === 429 ? 0 : Math.min(this.#remaining, numberIn(headers, names?.remaining) ?? Infinity)
      const asked = status === 429 ? retryAfter(headers) : undefined
      const reset = resetIn(headers, this.#declared)
      const left = Math.min(BELIEVED, asked ?? (reset ? reset + CUT_OFF : 0))
      if (left > 0 || asked === 0) this.#resetAt = Date.now() + left
      if (window === undefined) this.#window = Math.max(this.#window, left)
    }
    if (this.#queue.size > 0) this.#schedule()
  }

  #openWindow(): void {
    const now = Date.now()
    if (now < this.#resetAt) return
    this.#resetAt = now + this.#window
    this.#remaining = this.#limit
  }

  /** When the waiter at that place of the queue is admitted, as far as known. */
  #turn(place: number): number {
    return this.#resetAt + Math.floor(place / this.#limit) * this.#window
  }

  /** Refuses those who would now wait too long, and sets the timer for the others. */
  #schedule(): void {
    let place = 0
    for (const waiter of this.#queue) {
      const turn = this.#turn(place)
      if (turn <= waiter.until) place++
      else {
        this.#queue.delete(waiter)
        waiter.refuse(turn - Date.now())
      }
    }
    clearTimeout(this.#timer)
    if (place > 0) this.#timer = setTimeout(() => this.#admit(), Math.max(0, Math.min(LONGEST_TIMER, this.#resetAt - Date.now())))
  }

  #admit(): void {
    this.#openWindow()
    for (const waiter of this.#queue) {
      if (this.#remaining <= 0) break
      this.#remaining--
      this.#queue.delete(waiter)
      waiter.admit()
    }
    this.#schedule()
  }
}

/** Longest reset in ms that the bucket believes: a day. A provider that names a longer one is mistaken, and is asked again. */
const BELIEVED = 86_400_000

/** Milliseconds that a reset in whole seconds may have lost. */
const CUT_OFF = 999

function numberIn(headers: Headers, name: string | undefined): number | undefined {
  const value = Number((name && headers.get(name)) || NaN)
  return value >= 0 && value < Infinity ? value : undefined
}

function exhausted(request: OutgoingRequest, { operation, attempt }: Context, wait: number): RateLimitError {
  const message = `${operation.id} was not sent${attempt > 1 ? ' again' : ''}: the provider's limit is used up for ${Math.ceil(wait / 1000)} s, longer than \`maxWait\` allows. Raise \`maxWait\` (ms) or call again after \`resetAt\`.`
  return new RateLimitError(message, { ...about(operation, request), status: 429, retryAfter: wait, resetAt: new Date(Date.now() + wait) })
}
