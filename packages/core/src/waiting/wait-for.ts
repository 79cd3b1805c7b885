import { callOptions } from '../client/options.js'
import { ApiError } from '../errors/errors.js'
import { atLeast, checked, FUNCTION } from '../model/check-options.js'
import { sleep } from '../model/time-limit.js'
import { startDeadline } from '../pipeline/deadline.js'

/** Options of a wait. */
export interface WaitOptions<Value = unknown> {
  /** Ends the wait when it fires: it rejects with AbortError. */
  readonly signal?: AbortSignal | undefined
  /** Longest time for the whole wait in ms. Default 600 000; Infinity for no end. */
  readonly timeout?: number | undefined
  /** Time between two reads in ms; a longer Retry-After wins. Default: the provider's, else from 1 second growing to 30. */
  readonly interval?: number | undefined
  /** Called with the result of each read, for progress bars and logs. If it throws, the wait rejects with its error. */
  readonly onPoll?: ((value: Value) => void) | undefined
}

/** Options to pass to the call that a wait repeats. */
export interface ReadOptions {
  /** Fires when the wait ends. */
  readonly signal: AbortSignal
}

/** Result of one read. */
export interface Poll<Value> {
  readonly value?: Value
  /** True to end the wait with `value`. */
  readonly isOver?: boolean
  /** Shortest time until the next read in ms. */
  readonly pause?: number | undefined
}

const FIRST_WAIT = 1000
const LONGEST_WAIT = 30_000

/**
 * Reads again and again until a condition holds.
 *
 * @param read a call; pass it the options, so that it ends with the wait
 * @param until whether the wait is over; may be a promise, or a type predicate that narrows the result
 * @returns the first value for which the condition holds
 * @throws TimeoutError when the time is up, AbortError when the signal fires, ConfigurationError for an invalid option, and
 *   whatever `read` or `until` throws
 * @example await waitFor((options) => transip.vps.list(options), ({ vpss }) => vpss.some(({ description }) => description === 'shop'))
 */
export function waitFor<Value, Found extends Value = Value>(
  read: (options: ReadOptions) => PromiseLike<Value>,
  until: ((value: Value) => value is Found) | ((value: Value) => boolean | PromiseLike<boolean>),
  options: WaitOptions<Value> = {},
): Promise<Found> {
  return poll('waitFor', options, async (readOptions) => {
    const value = await read(readOptions)
    options.onPoll?.(value)
    return { value: value as Found, isOver: await until(value) }
  })
}

/**
 * Reads an object again and again until it is gone: until the read fails with 404 or 410.
 *
 * @param read a call; pass it the options, so that it ends with the wait
 * @throws as `waitFor`; other errors of `read`
 * @example await waitUntilGone((options) => mittwald.projects.get({ path: { projectId }, ...options }))
 */
export function waitUntilGone<Value>(read: (options: ReadOptions) => PromiseLike<Value>, options: WaitOptions<Value> = {}): Promise<void> {
  return poll<void>('waitUntilGone', options, async (readOptions) => {
    try {
      const value = await read(readOptions)
      options.onPoll?.(value)
      return {}
    } catch (error) {
      if (error instanceof ApiError && (error.status === 404 || error.status === 410)) return { isOver: true }
      throw error
    }
  })
}

/**
 * Reads until a wait is over. Leaves neither timer nor listener behind.
 *
 * @param name of the wait, for errors
 * @param look reads once
 * @param state returns what was seen last, for the error, from a semicolon on
 * @param onSleep called when the time until the next read begins, with its milliseconds
 */
export async function poll<Value>(
  name: string,
  options: WaitOptions<never>,
  look: (options: ReadOptions) => Promise<Poll<Value>>,
  state?: () => string,
  onSleep?: (ms: number) => void,
): Promise<Value> {
  const { timeout = 600_000, signal } = callOptions(name, options)
  const { interval } = checked<{ interval: number; onPoll: unknown }>(name, { interval: atLeast(1), onPoll: FUNCTION }, options)
  const clock = startDeadline(name, timeout, signal, undefined, state)
  try {
    for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 1.5, LONGEST_WAIT)) {
      clock.signal.throwIfAborted()
      const { value, isOver, pause = 0 } = await clock.wait(look({ signal: clock.signal }))
      if (isOver) return value as Value
      const ms = Math.max(interval ?? wait, pause)
      onSleep?.(ms)
      await sleep(ms, clock)
    }
  } finally {
    clock.release()
  }
}
