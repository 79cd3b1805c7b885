import { onAbort } from './on-abort.js'

/** A timer; undefined before it is set. */
export type Timer = ReturnType<typeof setTimeout> | undefined

/** Sets a timer, or none for Infinity. It fires after 24 days at the latest: at longer delays platforms fire at once. */
export function startTimer(fire: () => void, ms: number): Timer {
  return ms < Infinity ? setTimeout(fire, Math.min(ms, 2 ** 31 - 1)) : undefined
}

/**
 * A clock with a time limit for a whole, and one for a part of it at a time. Both share one timer and one signal, since
 * most calls need no second. (A class: V8 is slow at objects with a getter that are made for each call.)
 */
export class TimeLimit {
  readonly #expired: () => Error
  #wholeEnd: number
  #controller = new AbortController()
  #partExpired: (() => Error) | undefined
  #partEnd = Infinity
  #timer: Timer
  #timerEnd!: number
  #giveUp: ((reason: unknown) => void) | undefined
  #isHandedOver = false
  /** Called when the clock stops or its time is up, maybe twice; it releases the parent. Replace it only by a function that calls it. */
  onStop: (() => void) | undefined

  /**
   * Starts the clock.
   *
   * @param ms Infinity for no limit
   * @param expired makes the reason to fire with when the time is up
   * @param ended makes the reason to fire with when the parent fired
   * @param first expected milliseconds of the first part, so that its start need not move the timer
   */
  constructor(ms: number, expired: () => Error, parent?: AbortSignal, ended = (reason: unknown) => reason, first = ms) {
    const now = performance.now()
    this.#wholeEnd = now + ms
    this.#expired = expired
    if (parent?.aborted) this.end(ended(parent.reason))
    else this.onStop = parent && onAbort(parent, () => this.end(ended(parent.reason)))
    this.#setTimer(now + Math.min(ms, first), now)
  }

  /** Fires when time is up or the parent fires. After a part's time is up, the whole goes on with a new signal. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  /** Milliseconds left for the whole. */
  get left(): number {
    return this.#wholeEnd - performance.now()
  }

  /**
   * Starts a part.
   *
   * @param ms Infinity for no limit of its own
   * @param expired makes the reason to fire with when its time is up
   */
  start(ms: number, expired: () => Error): void {
    const now = performance.now()
    this.#partEnd = now + ms
    this.#partExpired = expired
    if (this.#partEnd < this.#timerEnd) this.#setTimer(this.#partEnd, now)
  }

  /** Ends the part. Its timer may run on until the whole is released. */
  stop(): void {
    this.#partEnd = Infinity
  }

  /** Waits for a promise until the signal fires. One wait at a time; it needs no listener. */
  wait<T>(promise: Promise<T>): Promise<T> {
    const { signal } = this
    return new Promise((resolve, reject) => {
      this.#giveUp = reject
      if (signal.aborted) reject(signal.reason)
      promise.then(resolve, reject)
    })
  }

  /** Lets the clock outlive `release()`: it runs until the returned function is called. */
  handOver(): () => void {
    this.#isHandedOver = true
    return () => {
      this.#isHandedOver = false
      this.release()
    }
  }

  /** Removes the time limit of the whole. */
  unlimit(): void {
    clearTimeout(this.#timer)
    this.#wholeEnd = this.#partEnd = Infinity
  }

  /** Stops the clock and releases the parent, unless it was handed over. */
  release(): void {
    if (this.#isHandedOver) return
    clearTimeout(this.#timer)
    this.onStop?.()
  }

  /**
   * Ends the whole, or one part of it.
   *
   * @param reason the error to throw
   * @param next its signal is the clock's from now on
   */
  end(reason: unknown, next = this.#controller): void {
    const ending = this.#controller
    this.#controller = next
    ending.abort(reason)
    this.#giveUp?.(reason)
  }

  #setTimer(at: number, now: number): void {
    clearTimeout(this.#timer)
    this.#timerEnd = at
    this.#timer = startTimer(() => this.#onTime(), at - now)
  }

  #onTime(): void {
    const now = performance.now()
    // Timers are exact to the millisecond.
    const isOver = (end: number) => end - now < 1
    if (isOver(this.#wholeEnd)) {
      // Whoever took the clock over may never use it.
      this.onStop?.()
      return this.end(this.#expired())
    }
    if (isOver(this.#partEnd)) {
      this.#partEnd = Infinity
      this.end(this.#partExpired?.(), new AbortController())
    }
    // Not yet, or the part for which the timer was set was over in time.
    this.#setTimer(Math.min(this.#wholeEnd, this.#partEnd), now)
  }
}

/** Resolves after `ms` milliseconds, or rejects with the reason of the clock's signal as soon as it fires. Leaves no timer behind. */
export function sleep(ms: number, clock: TimeLimit): Promise<void> {
  let timer: Timer
  const slept = new Promise<void>((resolve) => {
    timer = startTimer(resolve, ms)
  })
  return clock.wait(slept).finally(() => clearTimeout(timer))
}
