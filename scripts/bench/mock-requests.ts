import { interleave } from './interleave.ts'
import type { MockCall } from './mock-call.ts'
import { authorised } from './mock-request.ts'
import { mockServers, type MockServerId } from './mock-servers.ts'
import { Helper, type LoadOrder } from './worker-handle.ts'

const ROUNDS = { most: 11, least: 5, time: 6000 }
// Milliseconds. V8 compiles what it will in the first; the lead-in wakes caches and connections, which slept meanwhile.
const WARM_UP = 1500
const LEAD_IN = 50
const ROUND = 300
const LANES = 16

export interface MockRequests {
  /** Milliseconds of one round. */
  readonly round: number
  /** Requests under way at once. */
  readonly lanes: number
  /** Requests a second by round, by provider and server. */
  readonly rates: ReadonlyMap<string, Readonly<Record<MockServerId, readonly number[]>>>
}

/** @param calls what is asked, by provider */
export async function measureMockRequests(calls: ReadonlyMap<string, MockCall>): Promise<MockRequests> {
  const rates = new Map<string, Record<MockServerId, number[]>>()
  for (const [provider, call] of calls) rates.set(provider, await measureProvider(provider, call))
  return { round: ROUND, lanes: LANES, rates }
}

async function measureProvider(provider: string, call: MockCall): Promise<Record<MockServerId, number[]>> {
  const ids = Object.keys(mockServers) as MockServerId[]
  const load = new Helper('mock-load.ts', 'the load')
  const servers = ids.map((id) => [id, new Helper('mock-server.ts', `${mockServers[id].name} of ${provider}`, [id, provider])] as const)
  try {
    const starts = servers.map(async ([id, server]) => {
      const url = await server.reply<string>()
      return [id, { url, get: id === 'mock' ? await authorised(url, call) : call.get }] as const
    })
    const targets = new Map(await Promise.all(starts))
    const run = async (id: MockServerId, ms: number) => {
      const { url, get } = targets.get(id) as Pick<LoadOrder, 'url' | 'get'>
      const round = await load.ask({ kind: 'load', url, get, ms, lanes: LANES })
      return (round.calls / round.ms) * 1000
    }
    for (const id of ids) await run(id, WARM_UP)
    const rounds = await interleave(ids, ROUNDS, async (id) => {
      await run(id, LEAD_IN)
      return run(id, ROUND)
    })
    return { mock: rounds.get('mock') ?? [], prism: rounds.get('prism') ?? [] }
  } finally {
    for (const helper of [load, ...servers.map(([, server]) => server)]) helper.close()
  }
}
