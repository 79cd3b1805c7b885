import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { countedSignal, isSettled, outcome, rejection } from '../../test/helpers.js'
import { sleep, untilAborted } from './sleep.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('sleep', () => {
  test('takes as long as it is told', async () => {
    expect(await outcome(sleep(1234, new AbortController().signal))).toMatchObject({ ms: 1234, error: undefined })
  })

  test("ends at once with the signal's reason, and leaves neither timer nor listener", async () => {
    const { controller, listeners } = countedSignal()
    const sleeping = rejection(sleep(1000, controller.signal), Error)
    await vi.advanceTimersByTimeAsync(400)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await sleeping).toBe(reason)
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0])
  })

  test('does not begin when the signal has fired before', async () => {
    const reason = new Error('too late')
    expect(await rejection(sleep(1000, AbortSignal.abort(reason)), Error)).toBe(reason)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('lets go of the signal when it is over', async () => {
    const { controller, listeners } = countedSignal()
    await outcome(sleep(1000, controller.signal))
    expect(listeners()).toBe(0)
  })
})

describe('untilAborted', () => {
  test('is the promise, when that is first', async () => {
    const { controller, listeners } = countedSignal()
    const { signal } = controller
    expect(await untilAborted(Promise.resolve(7), signal)).toBe(7)
    const failure = new Error('no')
    expect(await rejection(untilAborted(Promise.reject(failure), signal), Error)).toBe(failure)
    expect(listeners()).toBe(0)
  })

  test('waits while neither has happened', async () => {
    expect(await isSettled(untilAborted(new Promise(() => undefined), new AbortController().signal))).toBe(false)
  })

  test("ends with the signal's reason, when that is first", async () => {
    const controller = new AbortController()
    const waiting = rejection(untilAborted(new Promise(() => undefined), controller.signal), Error)
    const reason = new Error('enough')
    controller.abort(reason)
    expect(await waiting).toBe(reason)
  })

  test('takes care of a promise that fails after the signal has fired', async () => {
    vi.useRealTimers()
    const unhandled = vi.fn<() => void>()
    process.on('unhandledRejection', unhandled)
    let fail!: (reason: Error) => void
    const late = new Promise<never>((_, reject) => (fail = reject))
    await rejection(untilAborted(late, AbortSignal.abort(new Error('enough'))), Error)
    fail(new Error('late'))
    await new Promise(setImmediate)
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
