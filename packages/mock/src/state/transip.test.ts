import { expect, test } from 'vitest'

import { callProvider, type CalledProvider } from '../../test/call-provider.js'
import { createClock } from '../index.js'

const DNS = '/domains/example.com/dns'
const [first, second] = [
  { name: 'www', expire: 86400, type: 'A', content: '192.0.2.10' },
  { name: 'www', expire: 86400, type: 'A', content: '192.0.2.11' },
]
const entriesOf = async ({ call }: CalledProvider) => (await call('GET', DNS)).body['dnsEntries'] as { content: string }[]
const namesOf = async ({ call }: CalledProvider, path: string, list: string) =>
  ((await call('GET', path)).body[list] as { name: string }[]).map(({ name }) => name)

test('an update of a DNS entry without exactly one match responds with 406 and changes nothing', async () => {
  const transip = await callProvider('transip')
  const { call, mock } = transip
  await call('PUT', DNS, { dnsEntries: [first] })
  for (const wrong of [{ name: 'mail' }, { expire: 300 }, { type: 'TXT' }]) {
    const { status, body } = await call('PATCH', DNS, { dnsEntry: { ...second, ...wrong } })
    expect([status, body]).toEqual([406, { error: 'No entry has this name, expire, type.' }])
  }
  expect(await entriesOf(transip)).toEqual([first])
  expect((await call('PATCH', DNS, { dnsEntry: second })).status).toBe(204)
  expect(await entriesOf(transip)).toEqual([second])
  await call('POST', DNS, { dnsEntry: first })
  expect((await call('PATCH', DNS, { dnsEntry: first })).body).toEqual({ error: '2 entries have this name, expire, type.' })
  expect(await entriesOf(transip)).toEqual([second, first])
  mock.assertClean()
})

test('a removal of an absent DNS entry responds with 404, and of several equal ones removes one', async () => {
  const transip = await callProvider('transip')
  const { call } = transip
  await call('PUT', DNS, { dnsEntries: [first, first] })
  expect(await call('DELETE', DNS, { dnsEntry: second })).toEqual({ status: 404, body: { error: 'There is no such entry.' } })
  expect((await call('DELETE', DNS, { dnsEntry: first })).status).toBe(204)
  expect(await entriesOf(transip)).toEqual([first])
})

test('lists ordered VPSs, which run at once and have the time of the clock', async () => {
  const clock = createClock()
  clock.freeze()
  const transip = await callProvider('transip', { clock })
  const { call } = transip
  const before = await namesOf(transip, '/vps', 'vpss')
  const order = { productName: 'vps-bladevps-x8', operatingSystem: 'ubuntu-24.04', description: 'web 1' }
  await call('POST', '/vps', order)
  await call('POST', '/vps', { vpss: [order, { ...order, description: 'web 2' }] })
  const names = (await namesOf(transip, '/vps', 'vpss')).filter((name) => !before.includes(name))
  expect(names).toHaveLength(3)
  const createdAt = new Date(clock.now()).toISOString().slice(0, 19).replace('T', ' ')
  expect((await call('GET', `/vps/${names[2]}`)).body['vps']).toMatchObject({ description: 'web 2', status: 'running', createdAt })
})

test('a VPS stops and runs again', async () => {
  const { call } = await callProvider('transip')
  const status = async () => ((await call('GET', '/vps/example-vps')).body['vps'] as { status: string }).status
  await call('PATCH', '/vps/example-vps', { action: 'stop' })
  expect(await status()).toBe('stopped')
  await call('PATCH', '/vps/example-vps', { action: 'start' })
  expect(await status()).toBe('running')
})

test('registers a domain and lists it', async () => {
  const transip = await callProvider('transip')
  await transip.call('POST', '/domains', { domainName: 'shop.example' })
  expect((await transip.call('GET', '/domains/shop.example')).body['domain']).toMatchObject({ name: 'shop.example', status: 'registered' })
  expect(await namesOf(transip, '/domains', 'domains')).toContain('shop.example')
})

test.each([
  ['/vps/example-vps', undefined, 'vps'],
  ['/domains/example.com', 'signed', 'domain'],
  ['/private-networks/example-privatenetwork', undefined, 'privateNetwork'],
  ['/block-storages/example-faststorage', undefined, 'blockStorage'],
  ['/big-storages/example-bigstorage', undefined, 'bigStorage'],
])('a cancellation of %s at the end of the contract only schedules', async (path, cancellationStatus, name) => {
  const { call } = await callProvider('transip')
  expect((await call('DELETE', path, { endTime: 'end' })).status).toBe(204)
  const { status, body } = await call('GET', path)
  expect([status, (body[name] as Record<string, unknown>)['cancellationStatus']]).toEqual([200, cancellationStatus])
  expect((await call('DELETE', path, { endTime: 'immediately' })).status).toBe(204)
  expect((await call('GET', path)).status).toBe(404)
})

test('a cancellation without a time is one at the end of the contract', async () => {
  const { call } = await callProvider('transip')
  await call('DELETE', '/vps/example-vps', {})
  expect((await call('GET', '/vps/example-vps')).status).toBe(200)
})

test('upgrades the storage that the body names', async () => {
  const { call } = await callProvider('transip')
  await call('POST', '/block-storages', { blockStorageName: 'example-faststorage', size: 209715200 })
  expect((await call('GET', '/block-storages/example-faststorage')).body['blockStorage']).toMatchObject({ size: 209715200 })
})

test('orders, switches and cancels a license', async () => {
  const { call } = await callProvider('transip')
  const path = '/vps/example-vps/licenses'
  const active = async () => ((await call('GET', path)).body['licenses'] as { active: { id: number; name: string }[] }).active
  await call('POST', path, { licenseName: 'cpanel-admin', quantity: 1 })
  const id = (await active()).find(({ name }) => name === 'cpanel-admin')?.id
  await call('PUT', `${path}/${id}`, { newLicenseName: 'cpanel-premier' })
  expect((await active()).map(({ name }) => name)).toContain('cpanel-premier')
  await call('DELETE', `${path}/${id}`)
  expect((await active()).map((license) => license.id)).not.toContain(id)
})

test('filters by one of several tags', async () => {
  const transip = await callProvider('transip')
  const { call } = transip
  const { body } = await call('GET', '/vps/example-vps')
  await call('PUT', '/vps/example-vps', { vps: { ...(body['vps'] as object), tags: ['prod'] } })
  expect(await namesOf(transip, '/vps?tags=test,prod', 'vpss')).toEqual(['example-vps'])
  expect(await namesOf(transip, '/vps?tags=test', 'vpss')).toEqual([])
})
