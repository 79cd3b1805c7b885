import { setImmediate } from 'node:timers/promises'
import { Bench } from 'tinybench'

/** Calls of one sample: enough that the clock's cost is small and the event loop runs between samples. */
const SAMPLE = 64
/** Milliseconds of warm-up, for the processor's caches and kept connections. */
const LEAD_IN = 20

/**
 * Measures calls a second with tinybench.
 *
 * @param options.time how long, in milliseconds of `now`
 * @param options.lanes calls at the same time; 1 by default
 * @param options.now a clock in milliseconds; `performance.now` by default
 * @throws what a call throws
 */
export async function rateOf(
  call: () => Promise<unknown>,
  { time, lanes = 1, now }: { readonly time: number; readonly lanes?: number; readonly now?: () => number },
): Promise<number> {
  const lane = async () => {
    for (let made = 0; made < SAMPLE / lanes; made++) await call()
  }
  const bench = new Bench({ warmupTime: LEAD_IN, warmupIterations: 1, time, iterations: 1, throws: true, ...(now && { now }) })
  bench.add('calls', async () => {
    await Promise.all(Array.from({ length: lanes }, lane))
    await setImmediate()
  })
  const [task] = await bench.run()
  if (task?.result.state !== 'completed') throw new Error('tinybench has no result.')
  return (SAMPLE / task.result.latency.mean) * 1000
}
