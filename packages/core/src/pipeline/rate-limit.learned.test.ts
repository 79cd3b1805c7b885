import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { limiter, outcome, status } from '../../test/helpers.js'
import type { RateLimit } from './rate-limit.js'

const NOW = Date.UTC(2026, 0, 1)

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  // No jitter.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a limit that only responses tell', () => {
  const declared: RateLimit = {
    headers: { limit: 'x-limit', remaining: 'x-remaining', reset: 'x-reset', exempt: 'x-exempt' },
    reset: 'seconds',
  }
  const says = (remaining: number, reset: number) => status(200, { 'x-limit': '2', 'x-remaining': `${remaining}`, 'x-reset': `${reset}` })

  test('lets calls go until a response names it, then waits for the reset', async () => {
    const { call, times } = limiter({ declared, responses: [says(1, 60), says(0, 60)] })
    await Promise.all([call(), call()])
    await outcome(call())
    expect(times()).toEqual([0, 0, 60_999])
  })

  test('takes the longest reset for the length of a window', async () => {
    const { call, times } = limiter({ declared, responses: [says(0, 60)] })
    await call()
    await outcome(Promise.all([call(), call(), call(), call()]))
    expect(times()).toEqual([0, 60_999, 60_999, 121_998, 121_998])
  })

  test('holds nobody who is exempt, and lets those go who wait', async () => {
    const { call, times } = limiter({
      declared,
      responses: [says(0, 60), says(0, 60), status(200, { 'x-exempt': 'Yes', 'x-remaining': '0' })],
    })
    await call()
    await outcome(Promise.all(Array.from({ length: 5 }, () => call())))
    expect(times()).toEqual([0, 60_999, 60_999, 60_999, 60_999, 60_999])
  })

  test('is kept by those who are not', async () => {
    const no = status(200, { 'x-exempt': 'no', 'x-limit': '1', 'x-remaining': '0', 'x-reset': '10' })
    const { call, times } = limiter({ declared, responses: [no] })
    await call()
    await outcome(call())
    expect(times()).toEqual([0, 10_999])
  })
})

describe('a window that nobody names', () => {
  const rejections = (count: number) => Array.from({ length: count }, () => status(429))
  /** Makes one call and tells when its attempts were sent, from its beginning. */
  const attempts = async ({ call, times }: ReturnType<typeof limiter>) => {
    const [start, before] = [Date.now() - NOW, times().length]
    let scripted: Response | undefined
    do scripted = (await outcome(call())).value
    while (scripted?.status === 429)
    return times()
      .slice(before)
      .map((at) => at - start)
  }

  test('is the time between a 429 and the next success, and tried a little shorter each time', async () => {
    const client = limiter({ responses: [...rejections(3), status(200), ...rejections(1), status(200), ...rejections(1), status(200)] })
    expect(await attempts(client)).toEqual([0, 750, 2250, 3750])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await attempts(client)).toEqual([0, 3375])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await attempts(client)).toEqual([0, 3038])
  })

  test('grows where it was too short, and is asked for less and less often', async () => {
    const client = limiter({ responses: [...rejections(3), status(200), ...rejections(4), status(200), ...rejections(1)] })
    await attempts(client)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await attempts(client)).toEqual([0, 3375, 3750, 4313, 5063])
    await vi.advanceTimersByTimeAsync(60_000)
    expect((await attempts(client))[1]).toBe(4557)
  })

  test('is not learnt where it is declared', async () => {
    const client = limiter({ declared: { limit: 10, window: 60 }, responses: [...rejections(2), status(200), ...rejections(1)] })
    await attempts(client)
    await vi.advanceTimersByTimeAsync(600_000)
    expect(await attempts(client)).toEqual([0, 750])
  })

  test('gives way to one that the provider names', async () => {
    const named = status(429, { 'retry-after': '20' })
    const client = limiter({ responses: [...rejections(1), status(200), named, status(200), ...rejections(1)] })
    await attempts(client)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await attempts(client)).toEqual([0, 20_000])
    await vi.advanceTimersByTimeAsync(600_000)
    expect(await attempts(client)).toEqual([0, 250])
  })
})
