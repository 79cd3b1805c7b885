import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AbortError, TimeoutError } from '../errors/errors.js'
import { attemptTimeout, startDeadline } from './deadline.js'
import { callContext, clockOf, outcome, rejection, silence, status } from '../../test/helpers.js'
import type { Send } from '../model/operation.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('ends a call with a TimeoutError that names the operation, the time and the option', () => {
  const { signal } = startDeadline('things.get', 5000, undefined)
  vi.advanceTimersByTime(5000)
  expect(signal.reason).toBeInstanceOf(TimeoutError)
  expect(signal.reason).toMatchObject({
    message: 'things.get took longer than its `timeout` of 5000 ms.',
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

const request = () => new Request('https://api.acme.example/things', { headers: { authorization: 'Bearer s3cret' } })
const callOf = (attempt: number, caller?: AbortSignal) => callContext({ attemptTimeout: attempt, clock: clockOf(caller) })
const silent: Send = (_, context) => context.clock.wait(silence())

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('gives an attempt up after its time, with an error that names the option', async () => {
  const { error, ms } = await outcome(attemptTimeout()(silent)(request(), callOf(3000)))
  expect(ms).toBe(3000)
  expect(error).toBeInstanceOf(TimeoutError)
  expect(error).toMatchObject({
    message: 'things.get got no response within its `attemptTimeout` of 3000 ms.',
    operation: 'things.get',
    timeout: 3000,
    request: { headers: { authorization: '[redacted]' } },
  })
})

test('stops its clock when the headers are there, but stays connected to the call for the body', async () => {
  const call = new AbortController()
  const context = callOf(3000, call.signal)
  await attemptTimeout()(async () => status(200))(request(), context)
  vi.advanceTimersByTime(3000)
  expect([context.clock.signal.aborted, vi.getTimerCount()]).toEqual([false, 0])
  call.abort('deadline')
  expect(context.clock.signal.reason).toBe('deadline')
})

test('gives each attempt a time of its own', async () => {
  const context = callOf(3000)
  const send = attemptTimeout()(silent)
  await outcome(send(request(), context))
  expect((await outcome(send(request(), context))).ms).toBe(3000)
})

test("ends when the call does, for the call's reason", async () => {
  const controller = new AbortController()
  const waiting = rejection(attemptTimeout()(silent)(request(), callOf(3000, controller.signal)), Error)
  const reason = new Error('deadline')
  controller.abort(reason)
  expect(await waiting).toBe(reason)
})

test('does not start an attempt of a call that is over', async () => {
  const next = vi.fn<Send>(silent)
  const reason = new Error('deadline')
  expect(await rejection(attemptTimeout()(next)(request(), callOf(3000, AbortSignal.abort(reason))), Error)).toBe(reason)
  expect(next).not.toHaveBeenCalled()
})

test('Infinity is no limit', async () => {
  void attemptTimeout()(silent)(request(), callOf(Infinity))
  expect(vi.getTimerCount()).toBe(0)
})
