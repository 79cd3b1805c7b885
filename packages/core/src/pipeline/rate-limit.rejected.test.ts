import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callContext, limiter as limiterOf, outcome, status } from '../../test/helpers.js'
import { NetworkError } from '../errors/errors.js'
import { type RateLimit, rateLimit } from './rate-limit.js'

const NOW = Date.UTC(2026, 0, 1)
const DECLARED: RateLimit = {
  limit: 2,
  window: 60,
  headers: { limit: 'x-limit', remaining: 'x-remaining', reset: 'x-reset' },
  reset: 'seconds',
}

const limiter = (changes: Parameters<typeof limiterOf>[0] = {}) => limiterOf({ declared: DECLARED, start: NOW, ...changes })

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  // No jitter.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('429', () => {
  test('without a time is followed by a short wait, which has jitter', async () => {
    const { call, times } = limiter({ declared: { limit: 10, window: 60 }, responses: [status(429)] })
    await call()
    await outcome(call())
    expect(times()).toEqual([0, 750])
  })

  test('lets calls go one by one for some windows, evenly', async () => {
    const { call, times } = limiter({ declared: { limit: 10, window: 60 }, responses: [status(429)] })
    await call()
    await outcome(Promise.all([call(), call(), call()]))
    expect(times()).toEqual([0, 750, 6870, 12_990])
  })

  test('lets more calls wait than the limit has places', async () => {
    const { call, times } = limiter({ responses: [status(429)] })
    await call()
    expect((await outcome(Promise.all(Array.from({ length: 9 }, () => call())))).error).toBeUndefined()
    expect(times()).toHaveLength(10)
  })

  test.each([
    ['Retry-After', { 'retry-after': '7' }, 7000],
    ['the reset header, up to three seconds earlier,', { 'x-reset': '9' }, 9000],
    ['Retry-After before the reset header', { 'retry-after': '7', 'x-reset': '9' }, 7000],
    ['Retry-After of 0', { 'retry-after': '0' }, 0],
  ])('ends when %s says', async (_, headers, ms) => {
    const { call, times } = limiter({ responses: [status(429, headers)] })
    await call()
    await outcome(call())
    expect(times()).toEqual([0, ms])
  })

  test('several times in a row makes the next call come a little earlier', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const { call, times } = limiter({ responses: [status(429, { 'retry-after': '9' }), status(429, { 'retry-after': '9' })] })
    await call()
    await outcome(call())
    await outcome(call())
    expect(times()).toEqual([0, 9000, 16_500])
  })

  test('of calls that were under way together counts once', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const errorOf = () => status(429, { 'retry-after': '9' })
    const { call, times } = limiter({ responses: [errorOf(), errorOf()] })
    await Promise.all([call(), call()])
    await outcome(call())
    expect(times()).toEqual([0, 0, 9000])
  })

  test('alone looks at Retry-After: after a 503 it is no matter of the limit', async () => {
    const { call, times } = limiter({ responses: [status(503, { 'retry-after': '7' })] })
    await outcome(Promise.all([call(), call(), call()]))
    expect(times()).toEqual([0, 0, 60_000])
  })
})

describe('a call that fails without a response', () => {
  const twice = async (first: unknown, isSent: boolean) => {
    const layer = rateLimit({ limit: 1, window: 60 }).layer()
    const sent: unknown[] = []
    const send = layer(async (_, context) => {
      context.isSent = isSent
      sent.push(first)
      throw first
    })
    for (let calls = 0; calls < 2; calls++)
      await send(new Request('https://api.acme.example'), callContext({ maxRateLimitWait: 0 })).catch(() => 0)
    return sent.length
  }

  test('has used its place when it may have reached the provider', async () => {
    expect(await twice(new NetworkError('no response'), true)).toBe(1)
  })

  test('gives its place back when it was not sent: no token, no connection, or aborted before', async () => {
    expect(await twice(new NetworkError('no response'), false)).toBe(2)
  })
})
