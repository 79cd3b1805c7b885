import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AbortError, TimeoutError } from '../errors/errors.js'
import { startDeadline } from './deadline.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('ends a call with a TimeoutError that names the operation, the time and the option', () => {
  const { signal } = startDeadline('things.get', 5000, undefined)
  vi.advanceTimersByTime(5000)
  expect(signal.reason).toBeInstanceOf(TimeoutError)
  expect(signal.reason).toMatchObject({
    message: 'things.get took longer than 5000 ms, waits and retries included. Raise `timeout` (ms) if it needs more.',
    operation: 'things.get',
    timeout: 5000,
  })
})

test("ends a call with an AbortError when its caller gives up, the caller's reason as cause", () => {
  const caller = new AbortController()
  const { signal } = startDeadline('things.get', 5000, caller.signal)
  caller.abort('not needed')
  expect(signal.reason).toBeInstanceOf(AbortError)
  expect(signal.reason).toMatchObject({ message: 'things.get was aborted by its caller.', operation: 'things.get', cause: 'not needed' })
})

test('keeps to whichever was first', () => {
  const caller = new AbortController()
  const { signal } = startDeadline('things.get', 5000, caller.signal)
  caller.abort()
  vi.advanceTimersByTime(5000)
  expect(signal.reason).toBeInstanceOf(AbortError)
})
