import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Client } from '../../src/client/client.js'
import type { ClientOptions } from '../../src/client/options.js'
import { ApiError } from '../../src/errors/errors.js'
import type { AttemptEvent } from '../../src/model/hooks.js'
import { acme, fetchStandIn, operation, status } from '../helpers.js'
import { check } from './check.js'

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** Number in [0, 1), as Math.random gives it; none so small that fake timers misread it. */
const chance = fc.nat(9999).map((number) => number / 10_000)

/** How a call that always gets this response fares: its attempts, and how long it took. */
async function call(headers: Record<string, string>, retry: number): Promise<{ attempts: AttemptEvent[]; ms: number; error: unknown }> {
  const attempts: AttemptEvent[] = []
  const start = Date.now()
  const options = { apiKey: 'k3y', maxRetries: retry, timeout: Infinity, onAttempt: (event: AttemptEvent) => attempts.push(event) }
  const client = new Client(acme(), { ...options, fetch: fetchStandIn(() => status(503, headers)) } as ClientOptions)
  let end = start
  const error = client.request(operation()).then(
    () => undefined,
    (reason: unknown) => ((end = Date.now()), reason),
  )
  await vi.runAllTimersAsync()
  return { attempts, error: await error, ms: end - start }
}

describe('backoff', () => {
  test('is at least nothing and at most half a second, which doubles with each attempt up to eight', () =>
    check(
      fc.asyncProperty(fc.array(chance, { minLength: 1, maxLength: 12 }), async (chances) => {
        const random = vi.spyOn(Math, 'random')
        for (const value of chances) random.mockReturnValueOnce(value)
        const { attempts, ms, error } = await call({}, chances.length)
        expect(error).toBeInstanceOf(ApiError)
        expect(attempts.map(({ attempt }) => attempt)).toEqual([...chances.keys(), chances.length].map((index) => index + 1))
        const waits = attempts.slice(1).map(({ wait }) => wait)
        for (const [index, wait] of waits.entries()) {
          expect(wait).toBeGreaterThanOrEqual(0)
          expect(wait).toBeLessThan(Math.min(8000, 500 * 2 ** index))
          // The whole of the span is used, so that clients that failed together do not come back together.
          expect(wait).toBeCloseTo((chances[index] ?? NaN) * Math.min(8000, 500 * 2 ** index))
        }
        // The reported wait is the actual one, except for the rounding of timers.
        const reported = waits.reduce((sum, wait) => sum + wait, 0)
        expect(Math.abs(ms - reported)).toBeLessThanOrEqual(waits.length)
      }),
    ))

  test('gives way to what the provider asks for, up to two minutes; beyond them the error comes at once', () =>
    check(
      fc.asyncProperty(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 4 }), async (seconds, retry) => {
        const { attempts, ms, error } = await call({ 'retry-after': String(seconds) }, retry)
        const sent = seconds <= 120 ? retry + 1 : 1
        expect([attempts.length, ms]).toEqual([sent, (sent - 1) * seconds * 1000])
        expect((error as ApiError).retryAfter).toBe(seconds * 1000)
      }),
    ))
})
