import { expect, test } from 'vitest'

import { createClock } from '../clock.js'
import { createLimiter } from './limiter.js'
import type { RateLimit } from './rate-limit.js'

const LIMIT: RateLimit = {
  limit: 2,
  window: 60_000,
  headers: { limit: 'x-limit', remaining: 'x-left', reset: 'x-reset' },
  reset: 'seconds',
}

function limiter(changes: Partial<RateLimit> = {}) {
  const clock = createClock()
  clock.freeze()
  const { take, clear } = createLimiter({ ...LIMIT, ...changes }, clock.now)
  return { clock, take, clear, remaining: (key = 'a') => take(key).headers()['x-left'] }
}

test('counts down to zero', () => {
  const { take } = limiter()
  const checks = Array.from({ length: 4 }, () => take('a'))
  expect(checks.map(({ allowed }) => allowed)).toEqual([true, true, false, false])
  expect(checks.map((turn) => turn.headers()['x-left'])).toEqual(['1', '0', '0', '0'])
  expect(checks[0]?.headers()).toMatchObject({ 'x-limit': '2', 'x-reset': '60' })
})

test('opens a window with the first request, and the next one exactly at its end', () => {
  const { clock, take, remaining } = limiter()
  clock.advance(5_000)
  take('a')
  take('a')
  clock.advance(59_999)
  expect(take('a')).toMatchObject({ allowed: false })
  expect(take('a').headers()['x-reset']).toBe('1')
  clock.advance(1)
  expect(remaining()).toBe('1')
})

test('a rejected request neither counts nor extends the window', () => {
  const { clock, take, remaining } = limiter()
  for (const _ of [1, 2, 3, 4, 5]) take('a')
  clock.advance(60_000)
  expect([remaining(), remaining(), remaining()]).toEqual(['1', '0', '0'])
})

test('each key has its own windows, from its own first request', () => {
  const { clock, take } = limiter({ limit: 1 })
  expect(take('a').allowed).toBe(true)
  clock.advance(30_000)
  expect(take('b').allowed).toBe(true)
  clock.advance(30_000)
  expect([take('a').allowed, take('b').allowed]).toEqual([true, false])
})

test('secondsLeft is rounded up, current, and never negative', () => {
  const { clock, take } = limiter()
  const turn = take('a')
  clock.advance(1)
  expect([turn.secondsLeft(), turn.headers()['x-reset']]).toEqual([60, '60'])
  clock.advance(58_999)
  expect(turn.secondsLeft()).toBe(1)
  clock.advance(2_000)
  expect(turn.secondsLeft()).toBe(0)
})

test('rounds a reset as a Unix time up', () => {
  const { clock, take } = limiter({ reset: 'time' })
  const end = clock.now() + 60_000
  const reset = Number(take('a').headers()['x-reset']) * 1000
  expect(reset).toBeGreaterThanOrEqual(end)
  expect(reset).toBeLessThan(end + 1000)
  clock.advance(30_000)
  expect(Number(take('a').headers()['x-reset']) * 1000).toBe(reset)
})

test('sends only the declared headers', () => {
  expect(
    limiter({ headers: { remaining: 'x-left' } })
      .take('a')
      .headers(),
  ).toEqual({ 'x-left': '1' })
  expect(limiter({ headers: {} }).take('a').headers()).toEqual({})
})

test('clear resets all windows', () => {
  const { take, clear, remaining } = limiter()
  take('a')
  take('b')
  clear()
  expect([remaining('a'), remaining('b')]).toEqual(['1', '1'])
})
