import { CloudPit } from '@hostwright/cloudpit'
import { CloudStick } from '@hostwright/cloudstick'
import { Mittwald, StateError, TimeoutError, waitFor, waitUntilGone } from '@hostwright/mittwald'
import { byToken, createClient, serversWaitUntil } from '@hostwright/mittwald/functions'
import { createClock, createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { ZoneID } from '@hostwright/zoneid'
import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest'

// Fake timers drive client and mock. They move on when a wait begins, by the length of that wait.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }))
afterEach(() => void vi.useRealTimers())

const MINUTE = 60_000
const SERVER = '4c6bf1c5-41b3-4cda-9b2e-1f0f9d6a3a11'
const moveOn = (milliseconds: number) => void vi.advanceTimersByTimeAsync(milliseconds)
const onWait = (wait: { readonly milliseconds: number }) => moveOn(wait.milliseconds)
/** Options of a mock in which each state lasts five minutes. */
const slow = () => ({ clock: createClock(() => Date.now()), secondsPerState: 300 })

/** Resolves to the result of a wait, and the minutes that it took. */
async function timed<T>(waiting: Promise<T>): Promise<[value: T, minutes: number]> {
  const start = Date.now()
  const value = await waiting
  return [value, Math.floor((Date.now() - start) / MINUTE)]
}

test('an ordered VPS of TransIP is waited for until it runs', async () => {
  const mock = await createMock('transip', slow())
  const transip = new TransIP({ ...mock.clientOptions, onWait })
  await transip.vps.order({ body: { productName: 'vps-bladevps-x1', operatingSystem: 'ubuntu-22.04', description: 'shop' } })
  const { vpss } = await transip.vps.list()
  const vpsIdentifier = vpss.find(({ description }) => description === 'shop')?.name ?? ''
  const seen = new Set<string>()
  const path = { vpsIdentifier }
  const onPoll = ({ vps }: { readonly vps: { readonly status: string } }) => void seen.add(vps.status)
  const [{ vps }, minutes] = await timed(transip.vps.waitUntil('running', { path, timeout: 30 * MINUTE, onPoll }))
  expect([vps.status, [...seen], minutes]).toEqual(['running', ['created', 'installing', 'running'], 10])
})

test('a project of Mittwald is waited for until it is ready, although reads of it fail at first', async () => {
  const mock = await createMock('mittwald', slow())
  const mittwald = new Mittwald({ ...mock.clientOptions, onWait })
  const { id: projectId } = await mittwald.projects.create({ path: { serverId: SERVER }, body: { description: 'shop' } })
  mock.fail({ operation: 'projects.get', status: 403, times: 3 })
  const [project, minutes] = await timed(mittwald.projects.waitUntil({ readiness: 'ready' }, { path: { projectId } }))
  expect([project.readiness, minutes]).toEqual(['ready', 5])
})

test('a wait of Mittwald as a function ends at a failed state', async () => {
  const mock = await createMock('mittwald', { data: { servers: [{ id: SERVER, readiness: 'unready' }] } })
  const { token, ...options } = mock.clientOptions
  const client = createClient({ auth: byToken({ token }), ...options })
  const error = await serversWaitUntil({ readiness: 'ready' }, { client, path: { serverId: SERVER } }).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(StateError)
  expect(error).toMatchObject({ state: 'unready', operation: 'servers.get' })
})

test('a domain of CloudPit is waited for until it is active', async () => {
  const mock = await createMock('cloudpit', slow())
  const cloudpit = new CloudPit({ ...mock.clientOptions, onWait })
  const address = { address: 'Example Street 1', postcode: '12345', city: 'Berlin', phone: '+49 30 23125' }
  const jane = { firstname: 'Jane', lastname: 'Doe', email: 'jane@example.com', ...address }
  const attributes = { name: 'shop.example', account: '1234', webhosting: 'H12345', admin_c: jane, owner: jane }
  const { data } = await cloudpit.domains.create({ body: { data: { type: 'domain', attributes } } })
  const [domain, minutes] = await timed(cloudpit.domains.waitUntil('active', { path: { domainId: data.id } }))
  expect([domain.data.attributes.status, minutes]).toEqual(['active', 5])
})

test('an order of ZoneID is waited for until it is done', async () => {
  const mock = await createMock('zoneid', slow())
  const zoneid = new ZoneID({ ...mock.clientOptions, onWait })
  const [{ identificator }] = await zoneid.orders.cloud.create({ body: { package: 'cloud-s' } })
  const path = { identificator: String(identificator) }
  const [order, minutes] = await timed(zoneid.orders.cloud.waitUntil('done', { path }))
  expect([order, minutes]).toEqual([[expect.objectContaining({ status: 'done' })], 5])
})

test("a backup's export of Mittwald is waited for until it is complete", async () => {
  const mock = await createMock('mittwald', slow())
  const mittwald = new Mittwald({ ...mock.clientOptions, onWait })
  const path = { projectBackupId: '0b0a8f43-2ea2-4ea8-a9a7-4c8c8d8d8d01' }
  await mittwald.backups.export.create({ path, body: { format: 'tar' } })
  const [backup, minutes] = await timed(mittwald.backups.waitUntil('Completed', { path, timeout: 30 * MINUTE }))
  expect([backup.export?.phase, minutes]).toEqual(['Completed', 10])
})

test('DNSSEC, subdomains, contracts and webcards of CloudPit have states to wait for', async () => {
  const mock = await createMock('cloudpit', { data: { dnssec: [{ id: 'D1', attributes: { status: 'pending.activation' } }] } })
  const cloudpit = new CloudPit({ ...mock.clientOptions, onWait })
  mock.reply('dnssec.get', () =>
    mock.requests.length < 3 ? undefined : { data: { type: 'dnssec', id: 'D1', attributes: { status: 'active' } } },
  )
  const { data } = await cloudpit.dnssec.waitUntil('active', { path: { domainId: 'D1' } })
  expect([data.attributes.status, mock.requests.length]).toEqual(['active', 4])
  type Target<Method extends (...args: never[]) => unknown> = Extract<Parameters<Method>[0], string>
  expectTypeOf<Target<CloudPit['webhostings']['subdomains']['waitUntil']>>().toEqualTypeOf<'active' | 'locked' | 'inactive'>()
  expectTypeOf<Target<CloudPit['contracts']['waitUntil']>>().toEqualTypeOf<'active' | 'termination_pending'>()
  expectTypeOf<'suspended'>().toExtend<Target<CloudPit['webcards']['waitUntil']>>()
})

test('CloudStick documents no states: waitFor reads a list until a condition holds', async () => {
  const mock = await createMock('cloudstick')
  const cloudstick = new CloudStick(mock.clientOptions)
  const path = { uid: 'u1', sid: 's1' }
  let reads = 0
  const onPoll = async () => {
    if (++reads === 3) await cloudstick.databases.create({ path, body: { name: 'orders' } })
    moveOn(MINUTE)
  }
  const read = async (options: { readonly signal: AbortSignal }) => cloudstick.databases.list({ path, ...options }).toArray({ limit: 100 })
  const isThere = (databases: readonly { readonly name?: string }[]) => databases.some(({ name }) => name === 'orders')
  const [, minutes] = await timed(waitFor(read, isThere, { interval: MINUTE, onPoll: () => void onPoll() }))
  expect([reads, minutes]).toEqual([4, 3])
})

test('a wait ends at its timeout with the last state', async () => {
  const mock = await createMock('transip', { data: { vps: [{ name: 'web1', status: 'installing' }] } })
  const transip = new TransIP({ ...mock.clientOptions, onWait })
  const waiting = transip.vps.waitUntil('running', { path: { vpsIdentifier: 'web1' }, timeout: 2 * MINUTE })
  const error = await waiting.catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(TimeoutError)
  expect(String(error)).toContain('`timeout` of 120000 ms; the last state was installing.')
})

test('waitUntilGone ends when a read responds 404', async () => {
  const mock = await createMock('mittwald')
  const mittwald = new Mittwald(mock.clientOptions)
  const path = { projectId: SERVER }
  const onPoll = () => {
    mock.fail({ operation: 'projects.get', status: 404, times: 9 })
    moveOn(MINUTE)
  }
  const [, minutes] = await timed(waitUntilGone((options) => mittwald.projects.get({ path, ...options }), { interval: MINUTE, onPoll }))
  expect(minutes).toBe(1)
})

test('the compiler suggests the states', () => {
  type States = 'created' | 'installing' | 'running' | 'stopped' | 'paused'
  expectTypeOf<Parameters<TransIP['vps']['waitUntil']>[0]>().toEqualTypeOf<States | { readonly status?: States }>()
  // Of two lifecycles, the property must be named.
  expectTypeOf<'ready'>().not.toExtend<Parameters<Mittwald['servers']['waitUntil']>[0]>()
})
