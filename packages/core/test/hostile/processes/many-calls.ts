// Makes thousands of calls, with every kind of end, and prints what they left behind. Takes the URL of a server.
import { getEventListeners } from 'node:events'
import { clientCredentials } from '../../../src/auth/client-credentials.js'
import { Client } from '../../../src/client/client.js'
import type { ClientOptions } from '../../../src/client/options.js'
import { rateLimit } from '../../../src/pipeline/rate-limit.js'

const WARM_UP = 1000
const CALLS = 10_000
const AT_ONCE = 50

Math.random = () => 0
const warnings: string[] = []
process.on('warning', ({ message }) => warnings.push(message))

const [url = ''] = process.argv.slice(2)
const client = new Client(
  {
    name: 'Acme',
    baseUrl: url,
    mediaType: 'application/json',
    rateLimit: rateLimit({ limit: 1_000_000, window: 3600 }),
    authMethods: [
      {
        credentials: { id: false, secret: true },
        scheme: clientCredentials({ tokenUrl: `${url}/token`, clientId: 'id', clientSecret: 'secret', format: 'form' }),
      },
    ],
  },
  // One retry leaves what more of them would.
  { id: 'me', secret: 'secret', maxRetries: 1 } as ClientOptions,
)
const shared = new AbortController()
const ends = new Map<string, number>()

async function call(number: number): Promise<void> {
  const own = new AbortController()
  const isAborted = number % 10 === 0
  if (isAborted) setImmediate(() => own.abort())
  const path = `/things/${number}`
  const end = await client
    .request({ id: 'things.get', method: 'GET', path }, { signal: isAborted ? own.signal : shared.signal, timeout: 60_000 })
    .then(
      () => 'done',
      (error: Error) => error.name,
    )
  ends.set(end, (ends.get(end) ?? 0) + 1)
}

async function callMany(count: number): Promise<void> {
  let next = 0
  const work = async () => {
    while (next < count) await call(next++)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}

/** Bytes of the heap that are in use once nothing is left to collect. */
async function heap(): Promise<number> {
  for (let round = 0; round < 5; round++) {
    await new Promise(setImmediate)
    globalThis.gc?.()
  }
  return process.memoryUsage().heapUsed
}

const resources = process.getActiveResourcesInfo().sort()
await callMany(WARM_UP)
const before = await heap()
ends.clear()
await callMany(CALLS)
const growth = (await heap()) - before
const left = process.getActiveResourcesInfo().sort()
const listeners = getEventListeners(shared.signal, 'abort').length
console.log(JSON.stringify({ resources, left, growth, listeners, warnings, ends: Object.fromEntries(ends) }))
