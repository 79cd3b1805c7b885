import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clockOf, outcome, rejection } from '../../test/helpers.js'
import { sleep } from './sleep.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('sleep', () => {
  test('takes as long as it is told', async () => {
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
