import { afterEach, beforeEach, describe, expect, expectTypeOf, test, vi } from 'vitest'
import { countedSignal, outcome, rejection, status } from '../../test/helpers.js'
import { AbortError, ApiError, ConfigurationError, TimeoutError } from '../errors/errors.js'
import { waitFor, type WaitOptions, waitUntilGone } from './wait-for.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Reads 1, 2, 3, ... and keeps the time of each read in seconds. */
function counter() {
  const times: number[] = []
  const start = performance.now()
  return { times, read: async () => times.push((performance.now() - start) / 1000) }
}

const apiError = (code: number) => new ApiError('no', { status: code, response: status(code) })

describe('waitFor', () => {
  test('resolves to the first value for which the condition holds', async () => {
    const { read } = counter()
    expect((await outcome(waitFor(read, (value) => value === 3))).value).toBe(3)
  })

  test('a condition that is a type predicate narrows the result', async () => {
    const found = await waitFor(
      async (): Promise<string | undefined> => 'web1',
      (value) => value !== undefined,
    )
    expectTypeOf(found).toEqualTypeOf<string>()
  })

  test('reads at once, then waits from 1 second growing to 30', async () => {
    const { times, read } = counter()
    await outcome(waitFor(read, (value) => value === 12))
    expect(times.map((time, index) => Math.round((time - (times[index - 1] ?? 0)) * 10) / 10)).toEqual([
      0, 1, 1.5, 2.3, 3.4, 5.1, 7.6, 11.4, 17.1, 25.6, 30, 30,
    ])
  })

  test("keeps to the caller's interval", async () => {
    const { times, read } = counter()
    await outcome(waitFor(read, (value) => value === 4, { interval: 20_000 }))
    expect(times).toEqual([0, 20, 40, 60])
  })

  test('waits for a condition that is a promise', async () => {
    const { read } = counter()
    expect((await outcome(waitFor(read, async (value) => value === 2))).value).toBe(2)
  })

  test('calls onPoll with every value', async () => {
    const seen: number[] = []
    await outcome(waitFor(counter().read, (value) => value === 3, { onPoll: (value) => seen.push(value) }))
    expect(seen).toEqual([1, 2, 3])
  })

  test('ends with TimeoutError while a read hangs, and tells the read', async () => {
    let signal: AbortSignal | undefined
    const hanging = waitFor(
      (options) => {
        signal = options.signal
        return new Promise(() => undefined)
      },
      () => true,
      { timeout: 5000 },
    )
    const { error } = await outcome(hanging)
    expect(error).toBeInstanceOf(TimeoutError)
    expect((error as Error).message).toBe('waitFor took longer than its `timeout` of 5000 ms.')
    expect(signal?.aborted).toBe(true)
  })

  test('ends with AbortError while it sleeps, and leaves no timer and no listener', async () => {
    const { controller, listeners } = countedSignal()
    const waiting = rejection(
      waitFor(counter().read, () => false, { signal: controller.signal }),
      AbortError,
    )
    await vi.advanceTimersByTimeAsync(100)
    controller.abort('enough')
    expect((await waiting).cause).toBe('enough')
    expect([listeners(), vi.getTimerCount()]).toEqual([0, 0])
  })

  test('does not read when its signal has fired before', async () => {
    const { times, read } = counter()
    await rejection(
      waitFor(read, () => true, { signal: AbortSignal.abort() }),
      AbortError,
    )
    expect(times).toEqual([])
  })

  test('rejects with what the read or the condition throws, and leaves no timer', async () => {
    const read = rejection(
      waitFor(
        () => Promise.reject(apiError(500)),
        () => true,
      ),
      ApiError,
    )
    expect((await read).status).toBe(500)
    const until = waitFor(counter().read, () => {
      throw new RangeError('odd')
    })
    await rejection(until, RangeError)
    expect(vi.getTimerCount()).toBe(0)
  })

  test.each([
    ['timeout', { timeout: NaN }],
    ['interval', { interval: 0 }],
    ['signal', { signal: 'stop' }],
    ['onPoll', { onPoll: 'log' }],
  ])('rejects an invalid %s', async (name, options) => {
    const error = await rejection(
      waitFor(counter().read, () => true, options as unknown as WaitOptions<number>),
      ConfigurationError,
    )
    expect(error.message).toContain(`option \`${name}\` must be`)
  })
})

describe('waitUntilGone', () => {
  test.each([404, 410])('resolves when the read fails with %i', async (code) => {
    let reads = 0
    const gone = waitUntilGone(async () => {
      if (++reads === 3) throw apiError(code)
      return reads
    })
    expect(await outcome(gone)).toMatchObject({ value: undefined })
    expect(reads).toBe(3)
  })

  test('rejects with any other error of the read', async () => {
    expect(
      (
        await rejection(
          waitUntilGone(() => Promise.reject(apiError(403))),
          ApiError,
        )
      ).status,
    ).toBe(403)
  })
})
