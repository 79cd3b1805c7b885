import type { RateLimitStore, TokenStore } from '@hostwright/transip'
import type { Redis } from 'ioredis'

/** Times are Redis' own, in ms: the clocks of the processes do not matter. */
const NOW = `local t = redis.call('TIME') local now = t[1] * 1000 + t[2] / 1000`

/** A place is taken until the report of its call; if that never comes, for as long as the call may take, and one window. */
const TAKE = `${NOW}
local flying, used, state = unpack(KEYS)
local limit, window, ahead, longest = tonumber(redis.call('HGET', state, 'limit') or ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
redis.call('ZREMRANGEBYSCORE', flying, '-inf', now)
redis.call('ZREMRANGEBYSCORE', used, '-inf', now)
local wait = math.max(0, tonumber(redis.call('HGET', state, 'blocked') or 0) - now)
local place = ahead - (limit - redis.call('ZCARD', flying) - redis.call('ZCARD', used))
if place >= 0 then
  local free = redis.call('ZRANGE', used, place, place, 'WITHSCORES')[2]
  wait = math.max(wait, (free and tonumber(free) or now + window) - now)
end
if wait > 0 or ahead > 0 then return math.ceil(wait) end
redis.call('ZADD', flying, now + longest + window, redis.call('HINCRBY', state, 'calls', 1))
for _, key in ipairs(KEYS) do redis.call('PEXPIRE', key, math.ceil(2 * window + longest)) end
return 0`

/** The provider counted a call before it responded: its place is free one window after the response. */
const REPORT = `${NOW}
local flying, used, state = unpack(KEYS)
local outcome, limit, window, reset = ARGV[1], ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local place = redis.call('ZPOPMIN', flying)[1] or redis.call('HINCRBY', state, 'calls', 1)
if outcome == 'unsent' then return end
redis.call('ZADD', used, now + window, place)
if limit ~= '' then redis.call('HSET', state, 'limit', limit) end
if outcome == 'rejected' then redis.call('HSET', state, 'blocked', now + (reset or window / 20)) end`

export interface RedisOptions {
  /** Begins the keys in Redis. Default `hostwright`. */
  readonly prefix?: string
  /** The account's own limit, and its window in ms. Default: the provider's. */
  readonly limits?: { readonly limit: number; readonly window: number }
  /** Longest time of one call in ms, as the client's `timeout`. Default 300 000. */
  readonly longest?: number
  /** While Redis is away, calls wait for it (until their deadline), or are sent without a limit. Default: wait. */
  readonly whenAway?: 'wait' | 'send'
}

/** Returns a store that shares one limit among all clients with the same credentials. */
export function redisRateLimitStore(
  redis: Redis,
  { prefix = 'hostwright', limits: own, longest = 300_000, whenAway = 'wait' }: RedisOptions = {},
): RateLimitStore {
  // One hash tag, so that a cluster keeps the keys of a limit together.
  const run = (script: string, key: string, ...values: (string | number)[]) =>
    redis.eval(script, 3, ...['flying', 'used', 'state'].map((name) => `${prefix}:{${key}}:${name}`), ...values)
  const windows = new Map<string, number>()
  return {
    async take(key, limits, ahead) {
      const { limit = 1e9, window = 60_000 } = own ?? limits
      windows.set(key, window)
      try {
        return Number(await run(TAKE, key, limit, window, ahead, longest))
      } catch (error) {
        if (whenAway === 'send') throw error
        return 250
      }
    },
    async report(key, { outcome, limit, window, reset }) {
      await run(REPORT, key, outcome, own ? '' : (limit ?? ''), own?.window ?? window ?? windows.get(key) ?? 60_000, reset ?? '')
    },
  }
}

/** Returns a store that shares a token: the first client fetches it, the others wait for it, for 10 seconds at most. */
export function redisTokenStore(redis: Redis, { prefix = 'hostwright' }: Pick<RedisOptions, 'prefix'> = {}): TokenStore {
  const [token, lock] = ['token', 'lock'].map((name) => (key: string) => `${prefix}:${name}:${key}`) as [
    (key: string) => string,
    (key: string) => string,
  ]
  return {
    async get(key) {
      for (;;) {
        const text = await redis.get(token(key))
        if (text) return JSON.parse(text)
        if (await redis.set(lock(key), '', 'PX', 10_000, 'NX')) return undefined
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    async set(key, stored) {
      // Gone a minute early, when clients renew it, so that one of them does it for all.
      const life = stored.expiresAt - Date.now()
      await redis
        .multi()
        .set(token(key), JSON.stringify(stored), 'PX', Math.ceil(Math.max(life - 60_000, life / 2)))
        .del(lock(key))
        .exec()
    },
    async delete(key) {
      await redis.del(token(key))
    },
  }
}
