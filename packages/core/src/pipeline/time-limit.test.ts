import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countedSignal } from '../../test/helpers.js'
import { limitTime } from './time-limit.js'

const expired = () => new Error('expired')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('fires when the time is up, not before', () => {
  const { signal } = limitTime(100, expired, undefined)
  vi.advanceTimersByTime(99)
  expect(signal.aborted).toBe(false)
  vi.advanceTimersByTime(1)
  expect(signal.reason).toEqual(expired())
})

test("fires when its parent does, for the parent's reason or for one made of it", () => {
  const parent = new AbortController()
  const plain = limitTime(100, expired, parent.signal)
  const wrapped = limitTime(100, expired, parent.signal, (cause) => new Error('ended', { cause }))
  parent.abort('why')
  expect(plain.signal.reason).toBe('why')
  expect(wrapped.signal.reason).toEqual(new Error('ended', { cause: 'why' }))
})

test('has fired when its parent had fired before', () => {
  expect(limitTime(100, expired, AbortSignal.abort('why')).signal.reason).toBe('why')
})

test('sets no timer for Infinity', () => {
  limitTime(Infinity, expired, undefined)
  expect(vi.getTimerCount()).toBe(0)
})

test('stopped, it has no clock any more, but still follows its parent', () => {
  const parent = new AbortController()
  const limit = limitTime(100, expired, parent.signal)
  limit.stop()
  vi.advanceTimersByTime(1000)
  expect(limit.signal.aborted).toBe(false)
  parent.abort('why')
  expect(limit.signal.reason).toBe('why')
})

test('released, it leaves neither timer nor listener', () => {
  const { controller, listeners } = countedSignal()
  const limit = limitTime(100, expired, controller.signal)
  expect(listeners()).toBe(1)
  limit.release()
  expect([vi.getTimerCount(), listeners()]).toEqual([0, 0])
})
