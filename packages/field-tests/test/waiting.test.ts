import { CloudPit } from '@hostwright/cloudpit'
import { Mittwald, StateError, TimeoutError, waitFor, waitUntilGone } from '@hostwright/mittwald'
import { createClient, serversWaitUntil } from '@hostwright/mittwald/functions'
import { createClock, createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { ZoneID } from '@hostwright/zoneid'
import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Fake timers drive client and mock; each state lasts five minutes. */
const MINUTES = 60_000
const options = { clock: createClock(() => Date.now()), secondsPerState: 300 }

/** Lets all timers pass; returns the result and the minutes of virtual time. */
async function inVirtualTime<T>(waiting: Promise<T>): Promise<{ readonly value: T; readonly minutes: number }> {
  const start = Date.now()
  let minutes = 0
  const settled = waiting.finally(() => (minutes = (Date.now() - start) / MINUTES))
  const [result] = await Promise.allSettled([settled, vi.runAllTimersAsync()])
  if (result.status === 'rejected') throw result.reason
  return { value: result.value, minutes }
}

test('an order of TransIP is waited for until its VPS runs', async () => {
  const mock = await createMock('transip', options)
  const transip = new TransIP({ ...mock.clientOptions, fetch: mock.fetch })
  await transip.vps.order({ body: { productName: 'vps-bladevps-x1', operatingSystem: 'ubuntu-22.04', description: 'shop' } })
  const { vpss } = await transip.vps.list()
  const vpsIdentifier = vpss.find(({ description }) => description === 'shop')?.name ?? ''
  const seen: string[] = []
  const started = performance.now()
  const { value, minutes } = await inVirtualTime(
    transip.vps.waitUntil('running', { path: { vpsIdentifier }, timeout: 30 * MINUTES, onPoll: ({ vps }) => seen.push(String(vps.status)) }),
  )
  expect(value.vps.status).toBe('running')
  expect([...new Set(seen)]).toEqual(['created', 'installing', 'running'])
  expect(minutes).toBeGreaterThanOrEqual(10)
  expect(minutes).toBeLessThan(11)
  void started
})
