import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clockOf, countedSignal, outcome, rejection } from '../../test/helpers.js'
import { sleep, TimeLimit } from './time-limit.js'

const expired = () => new Error('expired')

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

test('fires when the time is up, not before', () => {
  const { signal } = new TimeLimit(100, expired, undefined)
  vi.advanceTimersByTime(99)
  expect(signal.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect(signal.reason).toEqual(expired())
})

test("fires when its parent does, for the parent's reason or for one made of it", () => {
  const parent = new AbortController()
  const plain = new TimeLimit(100, expired, parent.signal)
  const wrapped = new TimeLimit(100, expired, parent.signal, (cause) => new Error('ended', { cause }))
  parent.abort('why')
  expect(plain.signal.reason).toBe('why')
  expect(wrapped.signal.reason).toEqual(new Error('ended', { cause: 'why' }))
})

test('has fired when its parent had fired before', () => {
  expect(new TimeLimit(100, expired, AbortSignal.abort('why')).signal.reason).toBe('why')
})

test('fires when a time is up that is longer than a timer takes, not before', () => {
  const ms = 2 ** 31 + 5
  const { signal } = new TimeLimit(ms, expired)
  vi.advanceTimersByTime(ms - 1)
  expect(signal.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect(signal.reason).toEqual(expired())
})

test('sets no timer for Infinity', () => {
  expect(new TimeLimit(Infinity, expired).signal.aborted).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})

describe('a part', () => {
  const partExpired = () => new Error('part expired')

  test.each([undefined, 10, 30, 50, 100])('ends when its own time is up, not before, where %j ms were expected', (first) => {
    const limit = new TimeLimit(100, expired, undefined, undefined, first)
    vi.advanceTimersByTime(5)
    limit.start(30, partExpired)
    const { signal } = limit
    vi.advanceTimersByTime(29)
    expect(signal.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(signal.reason).toEqual(partExpired())
  })

  test('that ends leaves the whole and further parts their own time, with a new signal', () => {
    const limit = new TimeLimit(100, expired, undefined)
    for (const ended of [30, 60]) {
      limit.start(30, partExpired)
      vi.advanceTimersByTime(30)
      expect([limit.signal.aborted, performance.now()]).toEqual([false, expect.closeTo(ended)])
    }
    const { signal } = limit
    vi.advanceTimersByTime(39)
    expect(signal.aborted).toBe(false)
    vi.advanceTimersByTime(1)
    expect(signal.reason).toEqual(expired())
    expect(vi.getTimerCount()).toBe(0)
  })

  test('longer than the whole ends with it', () => {
    const limit = new TimeLimit(100, expired, undefined, undefined, 200)
    limit.start(200, partExpired)
    vi.advanceTimersByTime(100)
    expect(limit.signal.reason).toEqual(expired())
    expect(vi.getTimerCount()).toBe(0)
  })

  test('stopped, has no clock any more, but its signal still follows the parent', () => {
    const parent = new AbortController()
    const limit = new TimeLimit(Infinity, expired, parent.signal)
    limit.start(100, partExpired)
    const { signal } = limit
    limit.stop()
    vi.advanceTimersByTime(1000)
    expect([signal.aborted, vi.getTimerCount()]).toEqual([false, 0])
    parent.abort('why')
    expect(signal.reason).toBe('why')
  })

  test('after one that ended follows the parent', () => {
    const parent = new AbortController()
    const limit = new TimeLimit(100, expired, parent.signal)
    limit.start(30, partExpired)
    vi.advanceTimersByTime(30)
    parent.abort('why')
    expect(limit.signal.reason).toBe('why')
  })

  test('shares one timer with the whole', () => {
    const limit = new TimeLimit(100, expired, undefined, undefined, 30)
    expect(vi.getTimerCount()).toBe(1)
    limit.start(30, partExpired)
    expect(vi.getTimerCount()).toBe(1)
    limit.release()
    expect(vi.getTimerCount()).toBe(0)
  })
})

test('released, it leaves neither timer nor listener', () => {
  const { controller, listeners } = countedSignal()
  const limit = new TimeLimit(100, expired, controller.signal)
  expect(listeners()).toBe(1)
  limit.release()
  expect([vi.getTimerCount(), listeners()]).toEqual([0, 0])
})

describe('handed over', () => {
  const partExpired = () => new Error('part expired')

  test('it may be given all the time that it takes', () => {
    const limit = new TimeLimit(100, expired)
    limit.start(30, partExpired)
    limit.handOver()
    limit.release()
    expect(vi.getTimerCount()).toBe(1)
    limit.unlimit()
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(1000)
    expect(limit.signal.aborted).toBe(false)
  })

  test('it still ends with its parent, for the reason made of it', async () => {
    const parent = new AbortController()
    const limit = new TimeLimit(100, expired, parent.signal, (cause) => new Error('ended', { cause }))
    limit.handOver()
    const waiting = limit.wait(new Promise(() => undefined))
    parent.abort('why')
    await expect(waiting).rejects.toEqual(new Error('ended', { cause: 'why' }))
    expect(limit.signal.aborted).toBe(true)
  })

  test('its release does nothing, until what was handed over is let go of', () => {
    const { controller, listeners } = countedSignal()
    const limit = new TimeLimit(100, expired, controller.signal)
    const letGo = limit.handOver()
    limit.release()
    expect(listeners()).toBe(1)
    letGo()
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0])
    controller.abort('why')
    expect(limit.signal.aborted).toBe(false)
  })

  test('it may be let go of more than once', () => {
    const { controller, listeners } = countedSignal()
    const letGo = new TimeLimit(100, expired, controller.signal).handOver()
    letGo()
    letGo()
    expect(listeners()).toBe(0)
  })

  test('after it fired, it has fired', () => {
    const limit = new TimeLimit(100, expired)
    vi.advanceTimersByTime(100)
    limit.handOver()
    expect(limit.signal.reason).toEqual(expired())
  })
})

test('ends for a reason of its own, which wins over the time and the parent', async () => {
  const parent = new AbortController()
  const limit = new TimeLimit(100, expired, parent.signal)
  const waiting = limit.wait(new Promise(() => undefined))
  limit.end(new Error('the file is broken'))
  await expect(waiting).rejects.toEqual(new Error('the file is broken'))
  parent.abort('why')
  vi.advanceTimersByTime(100)
  expect(limit.signal.reason).toEqual(new Error('the file is broken'))
})

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('sleep', () => {
  test('takes as long as it should', async () => {
    expect(await outcome(sleep(1234, clockOf()))).toMatchObject({ ms: 1234, error: undefined })
  })

  test("ends at once with the signal's reason, and leaves no timer", async () => {
    const controller = new AbortController()
    const sleeping = rejection(sleep(1000, clockOf(controller.signal)), Error)
    await vi.advanceTimersByTimeAsync(400)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await sleeping).toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('does not begin when the signal has fired before', async () => {
    const reason = new Error('too late')
    expect(await rejection(sleep(1000, clockOf(AbortSignal.abort(reason))), Error)).toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
  })
})
