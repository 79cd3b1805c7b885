import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { limiter, outcome, status } from '../../test/helpers.js'
import type { RateLimit } from './rate-limit.js'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) })
  // No jitter.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a limit that only answers tell', () => {
  const declared: RateLimit = {
    headers: { limit: 'x-limit', remaining: 'x-remaining', reset: 'x-reset', exempt: 'x-exempt' },
    reset: 'seconds',
  }
  const says = (remaining: number, reset: number) => status(200, { 'x-limit': '2', 'x-remaining': `${remaining}`, 'x-reset': `${reset}` })

  test('lets calls go until an answer names it, then waits for the reset', async () => {
    const { call, times } = limiter({ declared, answers: [says(1, 60), says(0, 60)] })
    await Promise.all([call(), call()])
    await outcome(call())
    expect(times()).toEqual([0, 0, 60_999])
  })

  test('takes the longest reset for the length of a window', async () => {
    const { call, times } = limiter({ declared, answers: [says(0, 60)] })
    await call()
    await outcome(Promise.all([call(), call(), call(), call()]))
    expect(times()).toEqual([0, 60_999, 60_999, 121_998, 121_998])
  })

  test('holds nobody who is exempt, and lets those go who wait', async () => {
    const { call, times } = limiter({
      declared,
      answers: [says(0, 60), says(0, 60), status(200, { 'x-exempt': 'Yes', 'x-remaining': '0' })],
    })
    await call()
    await outcome(Promise.all(Array.from({ length: 5 }, () => call())))
    expect(times()).toEqual([0, 60_999, 60_999, 60_999, 60_999, 60_999])
  })

  test('is kept by those who are not', async () => {
    const no = status(200, { 'x-exempt': 'no', 'x-limit': '1', 'x-remaining': '0', 'x-reset': '10' })
    const { call, times } = limiter({ declared, answers: [no] })
    await call()
    await outcome(call())
    expect(times()).toEqual([0, 10_999])
  })
})
