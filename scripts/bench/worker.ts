// One contestant in a process of its own, so that nobody's garbage, timers or compiled code are another's burden. It
// measures when it is told to.
import { deepStrictEqual } from 'node:assert'
import { setImmediate } from 'node:timers/promises'
import { type Calls, type Contestant, contestants } from './contestants.ts'
import { exerciseOf, readDocument } from './exercise.ts'
import { mockedFetch, strictFetch } from './mocked-fetch.ts'
import type { Growth, Order, Round, WorkerSettings } from './worker-handle.ts'

/** Calls after which the event loop gets its turn: what promises alone keep busy never frees what waits for it. */
const BATCH = 64

const { contestant: id, baseUrl, heyApi } = JSON.parse(process.argv[2] as string) as WorkerSettings
const contestant: Contestant = contestants[id]
const exercise = exerciseOf(await readDocument('mittwald'))

/** What is measured with, after a look whether it sends and reads what all others do. */
async function connect(): Promise<Calls> {
  const loopback = { exercise, heyApi, baseUrl: baseUrl ?? 'https://api.example.com' }
  const strict = await contestant.connect(baseUrl === undefined ? { ...loopback, fetch: strictFetch(exercise) } : loopback)
  deepStrictEqual(await strict.get(), exercise.get.answer)
  deepStrictEqual(await strict.post(), exercise.post.answer)
  return contestant.connect(baseUrl === undefined ? { ...loopback, fetch: mockedFetch(exercise) } : loopback)
}

async function measureRound(calls: Calls, { call, ms, most, lanes }: Extract<Order, { kind: 'round' }>): Promise<Round> {
  let done = 0
  const computed = process.threadCpuUsage()
  const start = performance.now()
  const until = start + ms
  const lane = async () => {
    while (performance.now() < until && done < (most ?? Infinity)) {
      await calls[call]()
      if (++done % BATCH === 0) await setImmediate()
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const { user, system } = process.threadCpuUsage(computed)
  return { calls: done, ms: performance.now() - start, cpu: (user + system) / 1000 }
}

async function measureGrowth(calls: Calls, { warmUp, calls: number }: Extract<Order, { kind: 'growth' }>): Promise<Growth> {
  await alternate(calls, warmUp)
  const before = await settled()
  await alternate(calls, number)
  const after = await settled()
  return { heap: after.heapUsed - before.heapUsed, rss: after.rss - before.rss, total: after.rss }
}

async function alternate(calls: Calls, number: number): Promise<void> {
  for (let made = 0; made < number; made += 2) {
    await calls.get()
    await calls.post()
    if (made % BATCH === 0) await setImmediate()
  }
}

/** Memory when all that can be freed is: what finalizers let go of takes another round. */
async function settled(): Promise<NodeJS.MemoryUsage> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.()
    await setImmediate()
  }
  return process.memoryUsage()
}

const calls = await connect()
process.on('message', (order: Order) => {
  const measuring = order.kind === 'round' ? measureRound(calls, order) : measureGrowth(calls, order)
  measuring.then(
    (ok) => process.send?.({ ok }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit())
process.send?.({ ok: 'ready' })
