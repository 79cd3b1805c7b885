// Measures a client in a process of its own, so that garbage, timers and compiled code of others do not affect it.
import { deepStrictEqual } from 'node:assert'
import { setImmediate } from 'node:timers/promises'
import { serve } from './child.ts'
import { type ClientId, clients } from './clients.ts'
import { readDocument } from './providers.ts'
import { rateOf } from './rate.ts'
import { mockedFetch, scenarioOf, strictFetch } from './scenario.ts'

/** Bytes. */
export interface Memory {
  /** Growth of the heap. */
  readonly heapGrowth: number
  /** Resident set size of the process afterwards, in bytes. */
  readonly rss: number
}

const { connect } = clients[process.argv[2] as ClientId]
const scenario = scenarioOf(await readDocument('mittwald'))

// Before measuring, checks that the client sends and reads the same as all others.
const strict = await connect(strictFetch(scenario), scenario.body)
deepStrictEqual(await strict.get(), scenario.responses.get)
deepStrictEqual(await strict.post(), scenario.responses.post)

const calls = await connect(mockedFetch(scenario), scenario.body)
await serve((request) => {
  const [what, number] = request.split(' ') as ['get' | 'post' | 'memory', string]
  return what === 'memory' ? measureMemory(Number(number)) : rateOf(calls[what], { time: Number(number), now: threadTime })
})

/** Returns the CPU time of this thread in milliseconds, which excludes other programs. */
function threadTime(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

async function measureMemory(pairs: number): Promise<Memory> {
  const before = await settledMemory()
  for (let made = 0; made < pairs; made++) {
    await calls.get()
    await calls.post()
    if (made % 32 === 0) await setImmediate()
  }
  const { heapUsed, rss } = await settledMemory()
  return { heapGrowth: heapUsed - before.heapUsed, rss }
}

/** Returns the memory after garbage collection, which takes several turns if there are finalizers. */
async function settledMemory(): Promise<NodeJS.MemoryUsage> {
  for (let turn = 0; turn < 4; turn++) {
    globalThis.gc?.()
    await setImmediate()
  }
  return process.memoryUsage()
}
