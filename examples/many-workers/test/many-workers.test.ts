import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { Redis } from 'ioredis'
import { expect, onTestFinished, test } from 'vitest'
import { redisRateLimitStore, redisTokenStore } from '../src/redis-stores.ts'

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { readonly port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts Redis; it keeps every command on disk, so that a crash loses no count. */
async function startRedis() {
  const [port, folder] = [await freePort(), await mkdtemp(join(tmpdir(), 'hostwright redis '))]
  const run = async () => {
    const options = [
      '--port',
      String(port),
      '--bind',
      '127.0.0.1',
      '--dir',
      folder,
      '--appendonly',
      'yes',
      '--appendfsync',
      'always',
      '--save',
      '',
    ]
    const server = spawn('redis-server', options)
    for await (const line of server.stdout) if (String(line).includes('Ready to accept connections')) break
    server.stdout.resume()
    return server
  }
  let server = await run()
  const kill = async () => {
    server.kill('SIGKILL')
    await once(server, 'exit')
  }
  onTestFinished(async () => {
    await kill()
    await rm(folder, { recursive: true })
  })
  return { port, kill, restart: async () => (server = await run()) }
}

const LIMITS = { limit: 200, window: 4000 }

test('eight processes share one token and keep to one limit, while Redis crashes and comes back', async () => {
  const redis = await startRedis()
  await using mock = await startMock('transip', { rateLimit: { limit: LIMITS.limit, window: LIMITS.window / 1000 } })
  const env = {
    ...process.env,
    REDIS_PORT: String(redis.port),
    CLIENT: JSON.stringify({ ...mock.clientOptions, fetch: undefined }),
    LIMITS: JSON.stringify(LIMITS),
  }
  const workers = Array.from({ length: 8 }, () => fork(new URL('../src/worker.ts', import.meta.url), { env }))
  onTestFinished(() => workers.forEach((worker) => worker.kill()))
  await Promise.all(workers.map((worker: ChildProcess) => once(worker, 'message')))
  const calls = () => mock.requests.filter(({ operation }) => operation === 'products.list')
  /** Calls per window over some windows. */
  const rate = async (windows: number) => {
    const before = calls().length
    await setTimeout(windows * LIMITS.window)
    return (calls().length - before) / windows
  }
  await setTimeout(LIMITS.window)
  expect(await rate(3)).toBeGreaterThanOrEqual(0.95 * LIMITS.limit)
  await redis.kill()
  await setTimeout(500)
  await redis.restart()
  await setTimeout(LIMITS.window)
  expect(await rate(3)).toBeGreaterThanOrEqual(0.95 * LIMITS.limit)
  for (const worker of workers) worker.send('stop')
  await Promise.all(workers.map((worker) => once(worker, 'exit')))
  expect(calls().filter(({ status }) => status !== 200)).toEqual([])
  expect(mock.requests.filter(({ path }) => path.endsWith('/auth'))).toHaveLength(1)
})

test('without Redis, calls wait for it until their deadline, or are sent if that is chosen', async () => {
  await using mock = await startMock('transip')
  const redis = new Redis({ port: await freePort(), enableOfflineQueue: false, maxRetriesPerRequest: 0 })
  redis.on('error', () => undefined)
  onTestFinished(() => redis.disconnect())
  const client = (whenAway: 'wait' | 'send') =>
    new TransIP({
      ...mock.clientOptions,
      timeout: 1000,
      tokenStore: redisTokenStore(redis),
      rateLimitStore: redisRateLimitStore(redis, { whenAway }),
    })
  expect((await client('send').products.list()).products).toBeDefined()
  await expect(client('wait').products.list()).rejects.toThrow('products.list')
})

test('keys and values in Redis show no credentials', async () => {
  const { port } = await startRedis()
  await using mock = await startMock('transip')
  const redis = new Redis({ port })
  onTestFinished(() => redis.disconnect())
  const transip = new TransIP({ ...mock.clientOptions, tokenStore: redisTokenStore(redis), rateLimitStore: redisRateLimitStore(redis) })
  await transip.products.list()
  const keys = (await redis.keys('*')).toSorted().map((key) => key.replaceAll(/[\da-f]{64}/g, '#'))
  expect(keys).toEqual(['hostwright:token:#', 'hostwright:{#}:state', 'hostwright:{#}:used'])
})
