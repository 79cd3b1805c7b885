import { contestants, type ContestantId } from './contestants.ts'
import { interleave } from './interleave.ts'
import { Helper, startWorker } from './worker-handle.ts'

// Milliseconds. The lead-in wakes the processor's caches and the connections, which slept while others had their turn.
const LEAD_IN = 20
const ROUND = 150

interface Scenario {
  readonly rounds: Parameters<typeof interleave>[1]
  /** How often everyone gets a new process: V8 compiles the same program now better, now worse. */
  readonly processes: number
  /** Calls under way at once. */
  readonly lanes: number
  /** Calls until V8 has compiled what it will, and the milliseconds after which a slow contestant has to be done with it. */
  readonly warmUp: { readonly calls: number; readonly ms: number }
}

const MOCKED: Scenario = { rounds: { most: 8, least: 3, time: 15_000 }, processes: 2, lanes: 1, warmUp: { calls: 40_000, ms: 2000 } }
const LOOPBACK: Scenario = { rounds: { most: 11, least: 5, time: 20_000 }, processes: 1, lanes: 16, warmUp: { calls: 40_000, ms: 600 } }

/** Calls a second of every contestant, by round: of its thread's own time on the mocked fetch, of the clock's on loopback. */
export type CallsPerSecond = ReadonlyMap<ContestantId, readonly number[]>

export interface Throughput {
  /** Milliseconds of one round. */
  readonly round: number
  /** Processes of each contestant on the mocked fetch. */
  readonly processes: number
  /** Calls under way at once on loopback; on the mocked fetch one follows the other. */
  readonly lanes: number
  readonly mocked: { readonly get: CallsPerSecond; readonly post: CallsPerSecond }
  readonly loopback: { readonly get: CallsPerSecond; readonly post: CallsPerSecond }
}

/** @param heyApi module of hey-api's own client */
export async function measureThroughput(heyApi: string): Promise<Throughput> {
  const mocked = await measureScenario(MOCKED, heyApi)
  const server = new Helper('loopback-server.ts', 'the loopback server')
  try {
    const port = await server.reply<number>()
    const loopback = await measureScenario(LOOPBACK, heyApi, `http://127.0.0.1:${port}`)
    return { round: ROUND, processes: MOCKED.processes, lanes: LOOPBACK.lanes, mocked, loopback }
  } finally {
    server.close()
  }
}

async function measureScenario(scenario: Scenario, heyApi: string, baseUrl?: string): Promise<Throughput['mocked']> {
  const measured = { get: new Map<ContestantId, number[]>(), post: new Map<ContestantId, number[]>() }
  for (let process = 0; process < scenario.processes; process++) {
    const { get, post } = await measureOnce(scenario, heyApi, baseUrl)
    for (const [id, rounds] of get) measured.get.set(id, [...(measured.get.get(id) ?? []), ...rounds])
    for (const [id, rounds] of post) measured.post.set(id, [...(measured.post.get(id) ?? []), ...rounds])
  }
  return measured
}

/** One process a contestant. */
async function measureOnce({ rounds, lanes, warmUp }: Scenario, heyApi: string, baseUrl?: string): Promise<Throughput['mocked']> {
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
      for (const contestant of ids) await run(contestant, call, warmUp.ms, warmUp.calls)
      return interleave(ids, rounds, async (contestant) => {
        await run(contestant, call, LEAD_IN)
        return run(contestant, call, ROUND)
      })
    }
    return { get: await measure('get'), post: await measure('post') }
  } finally {
    for (const worker of workers.values()) worker.close()
  }
}
