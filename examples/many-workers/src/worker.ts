import { TransIP } from '@hostwright/transip'
import { Redis } from 'ioredis'
import { redisRateLimitStore, redisTokenStore } from './redis-stores.ts'

/** One of many processes with the same credentials: reads until it is told to stop, then sends how often. */
const { REDIS_PORT, CLIENT, LIMITS } = process.env
// Commands fail at once while Redis is away; the stores decide what that means.
const redis = new Redis({
  port: Number(REDIS_PORT),
  enableOfflineQueue: false,
  maxRetriesPerRequest: 0,
  commandTimeout: 5000,
  retryStrategy: () => 100,
})
redis.on('error', () => undefined)
await new Promise((resolve) => redis.once('ready', resolve))
// #region client
const transip = new TransIP({
  ...JSON.parse(CLIENT ?? ''),
  tokenStore: redisTokenStore(redis),
  rateLimitStore: redisRateLimitStore(redis, { limits: JSON.parse(LIMITS ?? ''), longest: 1000 }),
})
// #endregion client
const stop = new AbortController()
process.on('message', () => stop.abort())
const reads = async () => {
  while (!stop.signal.aborted) await transip.products.list()
}
process.send?.('ready')
await Promise.all(Array.from({ length: 4 }, reads))
process.disconnect?.()
redis.disconnect()
