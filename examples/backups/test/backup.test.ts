import { createClock, createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { backUp } from '../src/backup.ts'

const VPS = 'example-vps'
const DAYS = ['01', '02', '03', '04', '05', '06', '07']
const nightly = (day: string) => `nightly 2026-11-${day}T03:00:00.000Z`
const MANUAL = 'Before the upgrade'

// Fake timers drive client and mock. They move on when a wait begins, by the length of that wait.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'], now: Date.UTC(2026, 10, 8, 3) }))
afterEach(() => void vi.useRealTimers())
const onWait = ({ milliseconds }: { readonly milliseconds: number }) => void vi.advanceTimersByTimeAsync(milliseconds)

/** Returns a VPS with a week of snapshots, in which a new one takes five minutes. */
async function openVps() {
  const snapshots = [MANUAL, ...DAYS.map(nightly)].map((description, name) => ({ vpsIdentifier: VPS, name: `${name}`, description }))
  const options = { clock: createClock(() => Date.now()), secondsPerState: 300, data: { 'vps.snapshots': snapshots } }
  const mock = await createMock('transip', options)
  const transip = new TransIP({ ...mock.clientOptions, onWait })
  const list = async () => {
    mock.assertClean()
    return (await transip.vps.snapshots.list({ path: { vpsIdentifier: VPS } })).snapshots.map(({ description }) => description)
  }
  return { mock, transip, list }
}

test('keeps the seven newest snapshots of its own', async () => {
  const { transip, list } = await openVps()
  await backUp(transip, VPS)
  expect(await list()).toEqual([MANUAL, ...DAYS.slice(1).map(nightly), nightly('08')])
})

test('deletes nothing if the new snapshot is rejected', async () => {
  const { mock, transip, list } = await openVps()
  mock.fail({ operation: 'vps.snapshots.create', status: 403 })
  await expect(backUp(transip, VPS)).rejects.toMatchObject({ status: 403 })
  expect(await list()).toEqual([MANUAL, ...DAYS.map(nightly)])
})

test('deletes nothing if the new snapshot is not complete in time', async () => {
  const { transip, list } = await openVps()
  await expect(backUp(transip, VPS, { timeout: 60_000 })).rejects.toMatchObject({ name: 'TimeoutError' })
  expect(await list()).toEqual([MANUAL, ...DAYS.map(nightly), nightly('08')])
})
