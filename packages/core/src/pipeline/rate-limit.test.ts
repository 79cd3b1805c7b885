import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clockOf, countedSignal, limiter as limiterOf, outcome, rejection, status } from '../../test/helpers.js'
import { RateLimitError } from '../errors/errors.js'
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

describe('within the limit', () => {
  test('nothing waits, and there is no timer', async () => {
    const { call, sent } = limiter()
    await Promise.all([call('a'), call('b')])
    expect(sent).toEqual([
      { name: 'a', at: 0, wait: 0 },
      { name: 'b', at: 0, wait: 0 },
    ])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a new window begins with the first call after the old one', async () => {
    const { call, times } = limiter()
    await Promise.all([call(), call()])
    await vi.advanceTimersByTimeAsync(90_000)
    await outcome(Promise.all([call(), call(), call()]))
    expect(times()).toEqual([0, 0, 90_000, 90_000, 150_000])
  })
})

describe('beyond the limit', () => {
  test('calls wait for the next window, in the order in which they came', async () => {
    const { call, sent } = limiter()
    await outcome(Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => call(name))))
    expect(sent.map(({ name, at }) => [name, at])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 60_000],
      ['d', 60_000],
      ['e', 120_000],
    ])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a call that comes as the window ends does not overtake those who wait', async () => {
    const { call, sent } = limiter({ declared: { limit: 1, window: 60 } })
    void call('a')
    void call('b')
    vi.setSystemTime(NOW + 60_000)
    void call('c')
    await vi.runAllTimersAsync()
    expect(sent.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  })

  test('the wait is added to what the call has waited before', async () => {
    const { call, sent } = limiter({ declared: { limit: 1, window: 60 } })
    await outcome(Promise.all([call(), call('', { wait: 500 })]))
    expect(sent[1]?.wait).toBe(60_500)
  })
})

describe('maxRateLimitWait', () => {
  test('a call that would wait longer fails at once, and says when to call again', async () => {
    const { call, times } = limiter({ maxRateLimitWait: 59_000 })
    await Promise.all([call(), call()])
    const { error, ms } = await outcome(call())
    expect(ms).toBe(0)
    expect(error).toBeInstanceOf(RateLimitError)
    expect(error).toMatchObject({
      message: 'things.get was not sent: the rate limit is used up for 60 s. Raise `maxRateLimitWait` or `timeout`.',
      operation: 'things.get',
      status: 429,
      retryAfter: 60_000,
      resetAt: new Date(NOW + 60_000),
      response: undefined,
      request: { headers: { authorization: '[redacted]' } },
    })
    expect(times()).toEqual([0, 0])
  })

  test('counts the windows of those who came before', async () => {
    const { call } = limiter({ maxRateLimitWait: 60_000 })
    await Promise.all([call(), call()])
    const waiting = [call(), call()]
    const tooMany = rejection(call(), RateLimitError)
    expect((await tooMany).retryAfter).toBe(120_000)
    expect(Date.now()).toBe(NOW)
    expect((await outcome(Promise.all(waiting))).ms).toBe(60_000)
  })

  test('a call that waits fails as soon as the provider moves the reset too far away', async () => {
    const { call, times } = limiter({ maxRateLimitWait: 60_000, responses: [status(429, { 'retry-after': '61' })] })
    const first = call()
    void call()
    const waiting = outcome(call())
    await first
    const { error, ms } = await waiting
    expect(ms).toBe(0)
    expect(error).toMatchObject({ resetAt: new Date(NOW + 61_000) })
    expect(times()).toEqual([0, 0])
  })

  test('of 0 never waits; a call that had been sent before was not sent again', async () => {
    const { call } = limiter({ maxRateLimitWait: 0, declared: { limit: 1, window: 60 } })
    await call()
    expect((await rejection(call('', { attempt: 2 }), RateLimitError)).message).toContain('things.get was not sent again: ')
  })

  test('of Infinity outlasts the longest timer without spinning', async () => {
    const day = 86_400
    const { call, times } = limiter({ maxRateLimitWait: Infinity, declared: { limit: 1, window: 30 * day } })
    void call()
    void call()
    await vi.advanceTimersByTimeAsync(29 * day * 1000)
    expect(times()).toEqual([0])
    await vi.advanceTimersByTimeAsync(day * 1000)
    expect(times()).toEqual([0, 30 * day * 1000])
  })
})

describe('a call that is over', () => {
  test('gives its place up', async () => {
    const { call, sent } = limiter({ declared: { limit: 1, window: 60 } })
    const { controller, listeners } = countedSignal()
    void call('a')
    const b = rejection(call('b', { clock: clockOf(controller.signal) }), Error)
    void call('c')
    const reason = new Error('deadline')
    controller.abort(reason)
    expect(await b).toBe(reason)
    await vi.runAllTimersAsync()
    expect(sent.map(({ name, at }) => [name, at])).toEqual([
      ['a', 0],
      ['c', 60_000],
    ])
    expect(listeners()).toBe(0)
  })

  test('leaves no timer when it was the last to wait', async () => {
    const { call } = limiter({ declared: { limit: 1, window: 60 } })
    const controller = new AbortController()
    await call()
    const waiting = rejection(call('', { clock: clockOf(controller.signal) }), Error)
    controller.abort(new Error('deadline'))
    await waiting
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what the provider says', () => {
  test('counts downwards: somebody else uses the same credential', async () => {
    for (const remaining of [0, 1]) {
      const { call, times } = limiter({
        declared: { ...DECLARED, limit: 10 },
        responses: [status(200, { 'x-remaining': String(remaining) })],
      })
      await call()
      const start = Date.now()
      await outcome(Promise.all([call(), call()]))
      expect(times().filter((at) => NOW + at === start)).toHaveLength(1 + remaining)
    }
  })

  test('counts upwards if no other call is on its way, up to the places that this call leaves', async () => {
    const { call, times } = limiter({ responses: [status(200, { 'x-remaining': '9' })] })
    await call()
    await outcome(Promise.all([call(), call()]))
    expect(times()).toEqual([0, 0, 60_000])
  })

  test('does not count upwards while another call is on its way', async () => {
    const { call, times } = limiter({ responses: [status(200, { 'x-remaining': '1' }), status(200, { 'x-remaining': '1' })] })
    await outcome(Promise.all([call(), call(), call()]))
    expect(times()).toEqual([0, 0, 60_000])
  })

  test('lets one call find out what is left when a reset comes before the places are free', async () => {
    const says = (remaining: number, reset: number) => status(200, { 'x-remaining': `${remaining}`, 'x-reset': `${reset}` })
    const { call, times } = limiter({ responses: [says(1, 5), says(0, 5), says(1, 60)] })
    await call()
    await call()
    await outcome(Promise.all([call(), call()]))
    expect(times()).toEqual([0, 0, 5999, 5999])
  })

  test('frees places at random in the first moments after a reset, so that others find one', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const says = (remaining: number) => status(200, { 'x-remaining': `${remaining}`, 'x-reset': '5' })
    const { call, times } = limiter({ responses: [says(1), says(0), says(1)] })
    await call()
    await call()
    await outcome(Promise.all([call(), call()]))
    expect(times()).toEqual([0, 0, 5999, 7499])
  })

  test('lets calls go one by one in the windows after one that others have helped to use up', async () => {
    const says = (remaining: number) => status(200, { 'x-remaining': `${remaining}` })
    const { call, times } = limiter({ declared: { ...DECLARED, limit: 10 }, responses: [says(1), says(0)] })
    await call()
    await call()
    await outcome(Promise.all([call(), call(), call(), call(), call(), call()]))
    const gaps = times().map((at, index, all) => at - (all[index - 1] ?? at))
    expect(gaps.slice(-2)).toEqual([6120, 6120])
  })

  test('lets calls go together as long as something is left, whoever has used the rest', async () => {
    const { call, times } = limiter({ declared: { ...DECLARED, limit: 10 }, responses: [status(200, { 'x-remaining': '4' })] })
    await call()
    await Promise.all([call(), call(), call()])
    expect(times()).toEqual([0, 0, 0, 0])
  })

  test('sets the limit of the windows to come', async () => {
    const { call, times } = limiter({ responses: [status(200, { 'x-limit': '1' })] })
    await outcome(Promise.all([call(), call(), call(), call()]))
    expect(times()).toEqual([0, 0, 60_000, 120_000])
  })

  test.each([
    ['seconds left', 'seconds', { 'x-reset': '5' }],
    ['a time', 'time', { 'x-reset': String(NOW / 1000 + 5) }],
    [
      'a time by its own clock, ten minutes ahead',
      'time',
      { 'x-reset': String(NOW / 1000 + 605), date: new Date(NOW + 600_000).toUTCString() },
    ],
    [
      'a time by its own clock, ten minutes behind',
      'time',
      { 'x-reset': String(NOW / 1000 - 595), date: new Date(NOW - 600_000).toUTCString() },
    ],
  ] as const)('sets the end of the window, as %s', async (_, reset, headers) => {
    const { call, times } = limiter({ declared: { ...DECLARED, reset }, responses: [status(200, headers)] })
    await call()
    await outcome(Promise.all([call(), call()]))
    expect(times()).toEqual([0, 0, 5999])
  })

  test('wakes those up who wait, when the reset is nearer than was thought', async () => {
    const { call, times } = limiter({ responses: [status(200), status(200, { 'x-reset': '5' })] })
    const calls = Promise.all([call(), call(), call()])
    await vi.advanceTimersByTimeAsync(0)
    expect(vi.getTimerCount()).toBe(1)
    await outcome(calls)
    expect(times()).toEqual([0, 0, 5999])
  })

  test.each([
    { 'x-reset': 'soon' },
    { 'x-reset': '-5' },
    { 'x-reset': '0' },
    { 'x-remaining': '' },
    { 'x-remaining': 'many' },
    { 'x-limit': '0' },
    { 'x-limit': 'Infinity' },
  ])('is passed over when it is %j', async (headers) => {
    const { call, times } = limiter({ responses: [status(200, headers)] })
    await call()
    await outcome(Promise.all([call(), call(), call(), call()]))
    expect(times()).toEqual([0, 0, 60_000, 60_000, 120_000])
  })
})

test('two limiters share nothing', async () => {
  const [one, two] = [limiter(), limiter()]
  await Promise.all([one.call(), one.call(), two.call(), two.call()])
  expect([one.times(), two.times()]).toEqual([
    [0, 0],
    [0, 0],
  ])
})

test('a reset that has passed is now', () => {
  expect(rateLimit({ ...DECLARED, reset: 'time' }).resetIn(new Headers({ 'x-reset': String(NOW / 1000 - 5) }))).toBe(0)
  expect(rateLimit(DECLARED).resetIn(new Headers())).toBeUndefined()
  expect(rateLimit({ limit: 1, window: 1 }).resetIn(new Headers({ 'x-reset': '5' }))).toBeUndefined()
})
