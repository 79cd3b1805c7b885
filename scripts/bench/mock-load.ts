// The load on both servers, in a process of its own: as many requests as there is time for, over kept connections.
import { Agent } from 'node:http'
import { send } from './mock-request.ts'
import type { LoadOrder, Round } from './worker-handle.ts'

const agents = new Map<string, Agent>()

async function load({ url, get, ms, lanes }: LoadOrder): Promise<Round> {
  const agent = agents.get(url) ?? new Agent({ keepAlive: true, maxSockets: lanes })
  agents.set(url, agent)
  let calls = 0
  const computed = process.threadCpuUsage()
  const start = performance.now()
  const lane = async () => {
    while (performance.now() - start < ms) {
      await send(url, get, agent)
      calls++
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  const { user, system } = process.threadCpuUsage(computed)
  return { calls, ms: performance.now() - start, cpu: (user + system) / 1000 }
}

process.on('message', (order: LoadOrder) => {
  load(order).then(
    (ok) => process.send?.({ ok }),
    (error: unknown) => process.send?.({ error: String(error) }),
  )
})
process.on('disconnect', () => process.exit())
