import type { ContestantId } from './contestants.ts'
import { interleave } from './interleave.ts'
import { type Growth, startWorker } from './worker-handle.ts'

const ROUNDS = { most: 3, least: 3, time: 15_000 }
const CALLS = 10_000
/** As many as V8 takes to make its young generation as large as it wants it. */
const WARM_UP = 30_000
const MEASURED = ['raw', 'sdk', 'openapi-fetch', 'ky'] as const satisfies readonly ContestantId[]

export interface Memory {
  readonly calls: number
  readonly warmUp: number
  readonly growth: ReadonlyMap<ContestantId, readonly Growth[]>
}

/**
 * What 10,000 calls on the mocked fetch, GET and POST in turn, leave behind in a process that has made some before; each
 * round in a new process.
 */
export async function measureMemory(heyApi: string): Promise<Memory> {
  const growth = await interleave<ContestantId, Growth>(MEASURED, ROUNDS, async (contestant) => {
    const worker = await startWorker({ contestant, heyApi })
    try {
      return await worker.ask({ kind: 'growth', warmUp: WARM_UP, calls: CALLS })
    } finally {
      worker.close()
    }
  })
  return { calls: CALLS, warmUp: WARM_UP, growth }
}
