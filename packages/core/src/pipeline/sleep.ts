import type { TimeLimit } from '../model/time-limit.js'

/** Resolves after `ms` milliseconds, or rejects with the reason of the clock's signal as soon as it fires. Leaves no timer behind. */
export function sleep(ms: number, clock: TimeLimit): Promise<void> {
  let timer: ReturnType<typeof setTimeout>
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return clock.wait(slept).finally(() => clearTimeout(timer))
}
