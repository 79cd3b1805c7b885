import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callContext, operation, rejection, status } from '../../test/helpers.js'
import { NetworkError } from '../errors/errors.js'
import { events } from './events.js'
import type { AttemptEvent, OnAttempt } from '../model/hooks.js'
import type { Send } from '../model/operation.js'

const request = () =>
  new Request('https://api.acme.example/things/1?token=s3cret', { method: 'DELETE', headers: { authorization: 'Bearer s3cret' } })
const described = operation({ id: 'things.delete', method: 'DELETE', path: '/things/{id}' })
const slow =
  (respond: () => Response): Send =>
  async () => {
    vi.advanceTimersByTime(25)
    return respond()
  }

function observe(next: Send, onAttempt: OnAttempt = () => undefined) {
  return events(onAttempt, undefined)(next)(request(), callContext({ operation: described, attempt: 2, wait: 700 }))
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.advanceTimersByTime(1000)
})
afterEach(() => void vi.useRealTimers())

describe('onAttempt', () => {
  test('gets everything about an attempt that got a response', async () => {
    const seen: AttemptEvent[] = []
    await observe(
      slow(() => status(404, { 'content-length': '14' })),
      (event) => seen.push(event),
    )
    expect(seen).toEqual([
      {
        callId: expect.stringMatching(/^[\da-f]{32}$/),
        operation: 'things.delete',
        method: 'DELETE',
        path: '/things/{id}',
        url: 'https://api.acme.example/things/1?token=%5Bredacted%5D',
        attempt: 2,
        status: 404,
        error: undefined,
        duration: 25,
        bytes: 14,
        wait: 700,
      },
    ])
  })

  test('does not know the size of a response that does not say it', async () => {
    const seen = vi.fn<OnAttempt>()
    await observe(async () => status(200), seen)
    expect(seen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ bytes: undefined, duration: 0 }))
  })

  test('gets what ended an attempt without a response, which still fails', async () => {
    const seen = vi.fn<OnAttempt>()
    const failure = new NetworkError('reset')
    expect(
      await rejection(
        observe(async () => {
          throw failure
        }, seen),
        NetworkError,
      ),
    ).toBe(failure)
    expect(seen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: undefined, bytes: undefined, error: failure }))
  })

  test('cannot break a call by throwing', async () => {
    const scripted = status(200)
    expect(
      await observe(
        async () => scripted,
        () => {
          throw new Error('broken hook')
        },
      ),
    ).toBe(scripted)
  })

  test('cannot break the process by rejecting, as an async function would', async () => {
    vi.useRealTimers()
    const unhandled = vi.fn<() => void>()
    process.on('unhandledRejection', unhandled)
    await observe(
      async () => status(200),
      async () => {
        throw new Error('broken hook')
      },
    )
    await new Promise(setImmediate)
    process.off('unhandledRejection', unhandled)
    expect(unhandled).not.toHaveBeenCalled()
  })
})
