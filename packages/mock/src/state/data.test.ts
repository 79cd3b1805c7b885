import { expect, test } from 'vitest'

import { startStateful } from '../../test/start-stateful.js'
import { callProvider } from '../../test/call-provider.js'

const shop = { domains: [{ name: 'shop.example' }] }

test('begins with the rows of a test, completed from the example', async () => {
  const { call, mock } = await callProvider('transip', { data: shop })
  const { body } = await call('GET', '/domains')
  expect(body['domains']).toMatchObject([{ name: 'shop.example', status: 'registered', isTransferLocked: false }])
  expect((await call('GET', '/domains/shop.example')).body['domain']).toMatchObject({ name: 'shop.example' })
  mock.assertClean()
})

test('responds with 404 to an unknown id of a kind with data, and to what is below it', async () => {
  const { call } = await callProvider('transip', { data: shop })
  expect((await call('GET', '/domains/example.com')).status).toBe(404)
  expect((await call('PUT', '/domains/example.com/nameservers', { nameservers: [{ hostname: 'ns1.example.net' }] })).status).toBe(404)
  expect((await call('DELETE', '/domains/example.com', { endTime: 'end' })).status).toBe(404)
  expect((await call('GET', '/domains/shop.example/dns')).status).toBe(200)
  expect((await call('GET', '/vps/any')).status).toBe(200)
})

test('requests change, add and remove rows of a test, and reset restores them', async () => {
  const { call, mock } = await callProvider('transip', { data: shop })
  const names = async () => ((await call('GET', '/domains')).body['domains'] as { name: string }[]).map(({ name }) => name)
  await call('POST', '/domains', { domainName: 'new.example' })
  expect(await names()).toEqual(['shop.example', 'new.example'])
  await call('DELETE', '/domains/shop.example', { endTime: 'immediately' })
  expect(await names()).toEqual(['new.example'])
  expect((await call('GET', '/domains/shop.example')).status).toBe(404)
  mock.reset()
  expect(await names()).toEqual(['shop.example'])
})

test('rows name the object to which they belong', async () => {
  const entry = { name: '@', expire: 300, type: 'A', content: '192.0.2.1' }
  const { call } = await callProvider('transip', {
    data: {
      domains: [{ name: 'a.example' }, { name: 'b.example' }],
      'domains.dns': [{ domainName: 'a.example', ...entry }],
      'vps.snapshots': [{ vpsIdentifier: 'web1', name: 's1', description: 'Before' }],
    },
  })
  expect((await call('GET', '/domains/a.example/dns')).body).toEqual({ dnsEntries: [entry] })
  expect((await call('GET', '/domains/b.example/dns')).body).toEqual({ dnsEntries: [] })
  expect((await call('GET', '/vps/web1/snapshots/s1')).body['snapshot']).toMatchObject({ description: 'Before' })
  expect((await call('GET', '/vps/web1/snapshots')).body['snapshots']).toHaveLength(1)
  expect((await call('GET', '/vps/web2/snapshots')).body['snapshots']).toEqual([])
})

test('completes nested objects and chooses missing ids', async () => {
  const { call } = await callProvider('cloudpit', {
    data: { domains: [{ attributes: { name: 'a.example' } }, { attributes: { name: 'b.example' } }] },
  })
  const rows = (await call('GET', '/v2/domain')).body['data'] as { id: string; attributes: object }[]
  expect(rows).toMatchObject([{ attributes: { name: 'a.example', status: 'active' } }, { attributes: { name: 'b.example' } }])
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
})

test('a kind with an empty list has no objects', async () => {
  const { call } = await callProvider('transip', { data: { vps: [] } })
  expect((await call('GET', '/vps')).body['vpss']).toEqual([])
  expect((await call('GET', '/vps/example-vps')).status).toBe(404)
})

test('a single object begins with the fields of a test', async () => {
  const { call } = await startStateful({ data: { settings: [{ theme: 'dark' }] } })
  expect((await call('GET', '/settings')).body).toEqual({ theme: 'dark', address: { city: 'A', zip: '1' } })
})

test.each<[string, Record<string, object[]>, string]>([
  ['an unknown kind', { domain: [{}] }, "data has 'domain', which is no kind of object of this spec; did you mean 'domains'?"],
  [
    'an unknown field',
    { domains: [{ nam: 'a' }] },
    "data.domains[0] has the field 'nam', which the spec does not have; did you mean 'name'?",
  ],
  ['a value of another type', { domains: [{ name: 'a' }, { name: 'b', isDnsOnly: 'no' }] }, 'data.domains[1].isDnsOnly must be boolean.'],
  [
    'a value beyond an enum',
    { vps: [{ status: 'on' }] },
    'data.vps[0].status must be equal to one of the allowed values: created, installing, running, stopped, paused.',
  ],
  [
    'a missing owner',
    { 'vps.snapshots': [{ name: 's1' }] },
    'data.vps.snapshots[0] needs vpsIdentifier, the id of the object to which it belongs.',
  ],
  ['an id twice', { domains: [{ name: 'a' }, { name: 'a' }] }, 'data.domains[1] has the id of another row; give each its own.'],
  ['no list', { domains: { name: 'a' } as unknown as object[] }, 'data.domains must be a list of objects.'],
])('rejects data with %s', async (_, data, message) => {
  await expect(callProvider('transip', { data })).rejects.toThrow(new TypeError(message))
})
