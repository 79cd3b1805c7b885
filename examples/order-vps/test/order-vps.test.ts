import { createClock, createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { orderVps } from '../src/order-vps.ts'

// Fake timers drive client and mock. They move on when a wait begins, by the length of that wait.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }))
afterEach(() => void vi.useRealTimers())
const onWait = ({ milliseconds }: { readonly milliseconds: number }) => void vi.advanceTimersByTimeAsync(milliseconds)

/** Returns an account in which a VPS takes ten minutes. */
async function openAccount(options: { readonly allowCharges?: boolean } = {}) {
  const mock = await createMock('transip', { clock: createClock(() => Date.now()), secondsPerState: 300 })
  const transip = new TransIP({ ...mock.clientOptions, ...options, onWait })
  const orders = () => {
    mock.assertClean()
    return mock.requests.filter(({ variant }) => variant === 'vps.order').length
  }
  return { mock, transip, orders }
}

test('orders a VPS, waits until it runs, and sets its firewall', async () => {
  const { transip, orders } = await openAccount()
  const start = Date.now()
  const vpsIdentifier = await orderVps(transip, 'shop')
  expect(Date.now() - start).toBeGreaterThanOrEqual(600_000)
  const { vpsFirewall } = await transip.vps.firewall.get({ path: { vpsIdentifier } })
  expect(vpsFirewall.ruleSet.map(({ startPort }) => startPort)).toEqual([443, 22])
  expect(orders()).toBe(1)
})

test('orders no second VPS after the response to the order got lost', async () => {
  const { mock, transip, orders } = await openAccount()
  mock.fail({ operation: 'vps.order', reset: 'before-response' })
  await expect(orderVps(transip, 'shop')).rejects.toThrow('got no response')
  await orderVps(transip, 'shop')
  expect(orders()).toBe(1)
})

test('sends no order if the client must not cost money', async () => {
  const { transip, orders } = await openAccount({ allowCharges: false })
  await expect(orderVps(transip, 'shop')).rejects.toThrow('allowCharges')
  expect(orders()).toBe(0)
})
