import { contestants, type ContestantId } from './contestants.ts'
import { interleave } from './interleave.ts'
import { Helper, startWorker } from './worker-handle.ts'

const ROUNDS = { most: 15, least: 5, time: 25_000 }
/** Calls under way at once on loopback. */
const LANES = 16
/** Calls until V8 has compiled what it will, and the milliseconds after which a slow contestant has to be done with it. */
const WARM_UP = { calls: 40_000, ms: 2000 }
// Milliseconds.
const LEAD_IN = 20
const ROUND = 150

/** Calls a second of every contestant, by round: of its thread's own time on the mocked fetch, of the clock's on loopback. */
export type CallsPerSecond = ReadonlyMap<ContestantId, readonly number[]>

export interface Throughput {
  /** Milliseconds of one round. */
  readonly round: number
  /** Calls under way at once on loopback; on the mocked fetch one follows the other. */
  readonly lanes: number
  readonly mocked: { readonly get: CallsPerSecond; readonly post: CallsPerSecond }
  readonly loopback: { readonly get: CallsPerSecond; readonly post: CallsPerSecond }
}

/** @param heyApi module of hey-api's own client */
export async function measureThroughput(heyApi: string): Promise<Throughput> {
  const mocked = await measureScenario(heyApi, undefined, 1)
  const server = new Helper('loopback-server.ts', 'the loopback server')
  try {
    const port = await server.reply<number>()
    const loopback = await measureScenario(heyApi, `http://127.0.0.1:${port}`, LANES)
    return { round: ROUND, lanes: LANES, mocked, loopback }
  } finally {
    server.close()
  }
}

async function measureScenario(heyApi: string, baseUrl: string | undefined, lanes: number): Promise<Throughput['mocked']> {
  const ids = Object.keys(contestants) as ContestantId[]
  const workers = new Map<ContestantId, Helper>()
  try {
    const starts = ids.map(async (contestant) => workers.set(contestant, await startWorker({ contestant, baseUrl, heyApi })))
    // Those that did start are there to be closed before the failure of another ends the run.
    await Promise.allSettled(starts)
    await Promise.all(starts)
    const run = async (contestant: ContestantId, call: 'get' | 'post', ms: number, most: number | null = null) => {
      const { calls, ms: elapsed, cpu } = await (workers.get(contestant) as Helper).ask({ kind: 'round', call, ms, most, lanes })
      return (calls / (baseUrl === undefined ? cpu : elapsed)) * 1000
    }
    const measure = async (call: 'get' | 'post') => {
      for (const contestant of ids) await run(contestant, call, lanes > 1 ? WARM_UP.ms / 2 : WARM_UP.ms, WARM_UP.calls)
      return interleave(ids, ROUNDS, async (contestant) => {
        // Wakes the processor's caches and the connections, which slept while others had their turn.
        await run(contestant, call, LEAD_IN)
        return run(contestant, call, ROUND)
      })
    }
    return { get: await measure('get'), post: await measure('post') }
  } finally {
    for (const worker of workers.values()) worker.close()
  }
}
