/**
 * Resolves after `ms` milliseconds, or rejects with the signal's reason as soon as it fires. Leaves neither timer nor
 * listener behind.
 */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout>
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return untilAborted(slept, signal).finally(() => clearTimeout(timer))
}

/** Waits for `promise`, but no longer than until the signal fires. */
export function untilAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(signal.reason)
    // Two callbacks instead of `finally`, which would make three more promises of every one that is waited for.
    const settle =
      <V>(how: (value: V) => void) =>
      (value: V) => {
        signal.removeEventListener('abort', onAbort)
        how(value)
      }
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    promise.then(settle<T>(resolve), settle<unknown>(reject))
  })
}
