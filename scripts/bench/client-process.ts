// Measures one client in a process of its own: none pays for the garbage, timers or compiled code of another.
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
  /** Of the process afterwards. */
  readonly rss: number
}

const { connect } = clients[process.argv[2] as ClientId]
const scenario = scenarioOf(await readDocument('mittwald'))

// Before it is measured, the client has to send and read what all others do.
const strict = await connect(strictFetch(scenario), scenario.body)
deepStrictEqual(await strict.get(), scenario.responses.get)
deepStrictEqual(await strict.post(), scenario.responses.post)

const calls = await connect(mockedFetch(scenario), scenario.body)
await serve((request) => {
  const [what, number] = request.split(' ') as ['get' | 'post' | 'memory', string]
  return what === 'memory' ? measureMemory(Number(number)) : rateOf(calls[what], { time: Number(number), now: threadTime })
})

/** Milliseconds for which this thread has computed: other programs on the machine do not count. */
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

/** Memory after garbage collection, which takes more than one turn where there are finalizers. */
async function settledMemory(): Promise<NodeJS.MemoryUsage> {
  for (let turn = 0; turn < 4; turn++) {
    globalThis.gc?.()
    await setImmediate()
  }
  return process.memoryUsage()
}
