import { PassThrough } from 'node:stream'
import { expect, onTestFinished, test, vi } from 'vitest'

import { startFixture } from '../../test/start.js'
import { pause } from './pause.js'

const HOUR = 3_600_000

test('a delay sends the regular response late', async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'ping', delay: 30 })
  const start = performance.now()
  const response = await fetch(`${mock.url}/ping`)
  // Timers may be a millisecond early.
  expect(performance.now() - start).toBeGreaterThan(28)
  expect(await response.json()).toEqual({ pong: true })
  expect(mock.requests).toMatchObject([{ status: 200, fault: 'delay' }])
})

test('records a delayed request before its response, and close does not wait for it', async () => {
  const mock = await startFixture()
  mock.fail({ delay: HOUR })
  const waiting = fetch(`${mock.url}/ping`).catch((error: unknown) => error)
  await vi.waitFor(() => expect(mock.requests).toMatchObject([{ status: 200, fault: 'delay' }]))
  await mock.close()
  expect(await waiting).toBeInstanceOf(Error)
})

test('survives a client that disconnects during a delay', async () => {
  const mock = await startFixture()
  mock.fail({ delay: HOUR })
  const gone = new AbortController()
  const waiting = fetch(`${mock.url}/ping`, { signal: gone.signal })
  await vi.waitFor(() => expect(mock.requests).toHaveLength(1))
  gone.abort()
  await expect(waiting).rejects.toThrow('aborted')
  expect((await fetch(`${mock.url}/ping`)).status).toBe(200)
})

test('a pause leaves no timer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const outgoing = new PassThrough()
  const over = pause(outgoing, HOUR)
  vi.advanceTimersByTime(HOUR)
  expect(await over).toBe(true)
  expect(outgoing.listenerCount('close')).toBe(0)
  const cut = pause(outgoing, HOUR)
  expect(vi.getTimerCount()).toBe(1)
  outgoing.destroy()
  expect(await cut).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
  expect(await pause(outgoing, HOUR)).toBe(false)
  expect(vi.getTimerCount()).toBe(0)
})
