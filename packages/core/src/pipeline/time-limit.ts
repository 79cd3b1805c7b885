/** Longest delay in ms that a timer takes; platforms fire at once beyond it. */
export const LONGEST_TIMER = 2 ** 31 - 1

/** A signal that fires when its time is up, or when its parent does. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** Stops the clock; the signal stays connected to its parent. */
  stop(): void
  /** Stops the clock and lets go of the parent. */
  release(): void
}

/**
 * Starts a clock.
 *
 * @param ms Infinity for none
 * @param expired makes the reason to fire with when the time is up
 * @param ended makes the reason to fire with when the parent fired
 */
export function limitTime(
  ms: number,
  expired: () => Error,
  parent: AbortSignal | undefined,
  ended = (reason: unknown) => reason,
): TimeLimit {
  const controller = new AbortController()
  const onAbort = () => controller.abort(ended(parent?.reason))
  if (parent?.aborted) onAbort()
  else parent?.addEventListener('abort', onAbort, { once: true })
  const timer = ms === Infinity ? undefined : setTimeout(() => controller.abort(expired()), ms)
  const stop = () => clearTimeout(timer)
  return {
    signal: controller.signal,
    stop,
    release() {
      stop()
      parent?.removeEventListener('abort', onAbort)
    },
  }
}
