import { expect, test } from 'vitest'

import { startStateful, type Server } from '../../test/start-stateful.js'

test('finds, changes and removes a row by its id', async () => {
  const { call } = await startStateful({ items: 30 })
  const { body } = await call('GET', '/servers?size=30')
  const row = body.servers[20] as Server
  expect((await call('GET', `/servers/${row.id}`)).body.server).toMatchObject({ id: row.id, name: row.name })
  await call('PATCH', `/servers/${row.id}`, { server: { name: 'other' } })
  expect((await call('GET', '/servers?size=30')).body.servers[20]).toMatchObject({ id: row.id, name: 'other' })
  await call('DELETE', `/servers/${row.id}`)
  const left = await call('GET', '/servers?size=30')
  expect([left.body.total, left.body.servers.length]).toEqual([29, 29])
  expect(left.body.servers.some(({ id }) => id === row.id)).toBe(false)
})

test('responds to an unknown id with the example under that id', async () => {
  const { call } = await startStateful()
  expect((await call('GET', '/servers/any')).body.server).toMatchObject({
    id: 'any',
    name: 'web',
    links: { self: 'https://api.example.com/servers/any' },
  })
  expect((await call('GET', '/servers')).body.total).toBe(1)
})

test('removes the objects under a removed object, wherever its parameters are', async () => {
  const { call } = await startStateful()
  const { body: backup } = await call('POST', '/servers/srv-1/backups', {})
  const { body: other } = await call('POST', '/servers/srv-2/backups', {})
  await call('DELETE', '/servers/srv-1')
  expect((await call('GET', '/disks/servers/srv-1')).status).toBe(404)
  expect((await call('GET', `/server-backups/${backup.id}`)).status).toBe(404)
  expect((await call('GET', '/disks/servers/srv-2')).status).toBe(200)
  expect((await call('GET', `/server-backups/${other.id}`)).status).toBe(200)
})

test('restores a removed object when a request that may create it names it', async () => {
  const { call } = await startStateful()
  await call('DELETE', '/domains/shop')
  await call('POST', '/domains', { domain: 'other' })
  expect((await call('GET', '/domains/shop')).status).toBe(404)
  await call('POST', '/domains', { domain: 'shop' })
  expect((await call('GET', '/domains/shop')).status).toBe(200)
})

test('DELETE does not remove an object that has no 404', async () => {
  const { call } = await startStateful()
  await call('DELETE', '/factor')
  expect((await call('GET', '/factor')).status).toBe(200)
})

test('removes the objects that belong to a removed object', async () => {
  const { call } = await startStateful()
  await call('DELETE', '/servers/srv-1')
  expect((await call('GET', '/servers/srv-1/firewall')).status).toBe(404)
  expect((await call('PUT', '/servers/srv-1/name', { name: 'x' })).status).toBe(404)
  expect((await call('GET', '/servers/srv-2/firewall')).status).toBe(200)
})

test('adds, changes, replaces and removes rows of a list without item routes', async () => {
  const { mock, call } = await startStateful()
  const path = '/servers/srv-1/records'
  const [first, second] = [
    { name: 'www', type: 'A', content: '192.0.2.1' },
    { name: 'mail', type: 'MX', content: '10 mx.example.com' },
  ]
  const records = async () => (await call('GET', path)).body
  await call('POST', path, { record: second })
  expect(await records()).toEqual({ records: [first, second] })
  await call('PATCH', path, { record: { ...second, content: '20 mx.example.com' } })
  expect(await records()).toEqual({ records: [first, { ...second, content: '20 mx.example.com' }] })
  await call('DELETE', path, { record: first })
  expect(await records()).toEqual({ records: [{ ...second, content: '20 mx.example.com' }] })
  await call('PUT', path, { records: [first] })
  expect(await records()).toEqual({ records: [first] })
  expect((await call('GET', '/servers/srv-2/records')).body).toEqual({ records: [first] })
  mock.assertClean()
})

test('removes one of several equal entries', async () => {
  const { call } = await startStateful()
  const path = '/servers/srv-1/records'
  const [first, record] = [
    { name: 'www', type: 'A', content: '192.0.2.1' },
    { name: 'mail', type: 'MX', content: '10 mx.example.com' },
  ]
  await call('POST', path, { record })
  await call('POST', path, { record })
  await call('DELETE', path, { record })
  expect((await call('GET', path)).body).toEqual({ records: [first, record] })
  await call('DELETE', path, { record })
  expect((await call('GET', path)).body).toEqual({ records: [first] })
})
