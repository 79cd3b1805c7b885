import { expect, onTestFinished, test } from 'vitest'

import { startMock, type Mock, type MockOptions } from '../index.js'
import { stateFixture } from '../../test/state-fixture.js'

interface Server {
  id: string
  name: string
  links: { self: string }
}

/** What any answer may have, so that tests can look into it. */
interface Json extends Server {
  server: Server
  servers: Server[]
  total: number
  disks: { id: number }[]
  teamId: string
}

interface Provider {
  mock: Mock
  call(method: string, path: string, body?: unknown): Promise<{ status: number; body: Json }>
}

async function start(options: Partial<MockOptions> = {}): Promise<Provider> {
  const mock = await startMock({ spec: stateFixture, ...options })
  onTestFinished(() => mock.close())
  return {
    mock,
    async call(method, path, body) {
      const init = body === undefined ? { method } : { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
      const response = await fetch(mock.url + path, init)
      const text = await response.text()
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    },
  }
}

test('what was created is found, listed, updated, and gone after its deletion', async () => {
  const { mock, call } = await start()
  const { body: server } = await call('POST', '/servers', { name: 'shop', labels: { team: 'sales' }, tags: ['x', 'y'] })
  expect(server).toMatchObject({ name: 'shop', labels: { team: 'sales' }, tags: ['x', 'y'] })
  expect(server.id).not.toBe('srv-1')

  const found = await call('GET', `/servers/${server.id}`)
  expect(found.body.server).toEqual({ ...server })
  expect((await call('GET', '/servers')).body).toMatchObject({ servers: [{ id: 'srv-1' }, { id: server.id, name: 'shop' }], total: 2 })

  const updated = await call('PATCH', `/servers/${server.id}`, { server: { note: 'for the fair', labels: { team: 'fair' } } })
  const after = { ...server, note: 'for the fair', labels: { team: 'fair', stage: 'test' } }
  expect(updated.body.server).toEqual(after)
  expect((await call('GET', `/servers/${server.id}`)).body.server).toEqual(after)
  expect((await call('GET', '/servers')).body.servers[1]).toEqual(after)

  expect((await call('DELETE', `/servers/${server.id}`)).status).toBe(204)
  expect(await call('GET', `/servers/${server.id}`)).toEqual({ status: 404, body: { message: 'example of 404' } })
  expect((await call('DELETE', `/servers/${server.id}`)).status).toBe(404)
  expect((await call('GET', '/servers')).body).toMatchObject({ servers: [{ id: 'srv-1' }], total: 1 })
  mock.assertClean()
})

test('each new object has an id of its own, the same ones in each run, and its addresses end in it', async () => {
  const ids = async (): Promise<string[]> => {
    const { call } = await start({ items: 30 })
    const made = [await call('POST', '/servers', {}), await call('POST', '/servers', {}), await call('POST', '/servers', {})]
    for (const { body } of made) expect(body.links.self).toBe(`https://api.example.com/servers/${body.id}`)
    return made.map(({ body }) => body.id)
  }
  const first = await ids()
  expect(new Set(first).size).toBe(3)
  expect(await ids()).toEqual(first)
})

test('a row of a list is found under its id, and changed and removed there', async () => {
  const { call } = await start({ items: 30 })
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

test('created objects are on the last page', async () => {
  const { call } = await start({ items: 25 })
  const { body: server } = await call('POST', '/servers', { name: 'late' })
  expect((await call('GET', '/servers?page=3')).body).toMatchObject({ total: 26, servers: { length: 6, 5: { id: server.id } } })
})

test('an id that nobody removed is answered with the example under that id', async () => {
  const { call } = await start()
  expect((await call('GET', '/servers/any')).body.server).toMatchObject({
    id: 'any',
    name: 'web',
    links: { self: 'https://api.example.com/servers/any' },
  })
  expect((await call('GET', '/servers')).body.total).toBe(1)
})

test('what belongs to a removed object is gone with it', async () => {
  const { call } = await start()
  await call('DELETE', '/servers/srv-1')
  expect((await call('GET', '/servers/srv-1/firewall')).status).toBe(404)
  expect((await call('PUT', '/servers/srv-1/name', { name: 'x' })).status).toBe(404)
  expect((await call('GET', '/servers/srv-2/firewall')).status).toBe(200)
})

test('a part of an object that has a path of its own changes the object', async () => {
  const { call } = await start()
  expect((await call('PUT', '/servers/srv-1/name', { name: 'renamed' })).status).toBe(204)
  expect((await call('GET', '/servers/srv-1')).body.server.name).toBe('renamed')
})

test('the one object at a path keeps what is set', async () => {
  const { call } = await start()
  await call('PUT', '/servers/srv-1/firewall', { firewall: { mode: 'reject' } })
  expect((await call('GET', '/servers/srv-1/firewall')).body).toEqual({ firewall: { enabled: true, mode: 'reject' } })
  expect((await call('GET', '/servers/srv-2/firewall')).body).toEqual({ firewall: { enabled: true, mode: 'drop' } })
})

test('what is created under an owner is listed there, and found by its own id', async () => {
  const { call } = await start()
  const { body } = await call('POST', '/servers/srv-9/backups', { label: 'manual' })
  expect((await call('GET', `/server-backups/${body.id}`)).body).toEqual({ id: body.id, serverId: 'srv-9', label: 'manual' })
  expect((await call('GET', '/servers/srv-9/backups')).body).toContainEqual({ id: body.id, serverId: 'srv-9', label: 'manual' })
  expect((await call('GET', '/servers/srv-1/backups')).body).toHaveLength(1)
})

test('the id may stand anywhere in the path, and be known from the list alone', async () => {
  const { call } = await start()
  expect((await call('POST', '/disks/servers/srv-1', { size: 20 })).status).toBe(201)
  const { disks } = (await call('GET', '/disks/servers/srv-1')).body
  expect(disks).toMatchObject([
    { id: 7, size: 10 },
    { size: 20, serverId: 'srv-1' },
  ])
  await call('DELETE', `/disks/${disks?.[1]?.id}/servers/srv-1`)
  await call('DELETE', '/disks/7/servers/srv-1')
  expect((await call('GET', '/disks/servers/srv-1')).body.disks).toEqual([])
})

test('an id of several parts is made of what the request says of them', async () => {
  const { call } = await start()
  const { body: rule } = await call('POST', '/rules', { port: 443, list: 12 })
  expect(rule).toEqual({ id: '12+443', port: 443, list: 12, action: 'allow' })
  expect((await call('GET', '/rules/12+443')).body).toEqual(rule)
  const { body: other } = await call('POST', '/rules', { list: 13 })
  expect(other).toMatchObject({ id: expect.stringMatching(/^13\+\d+$/), list: 13 })
  expect(await call('POST', '/rules', { port: 443, list: 12 })).toMatchObject({ status: 409, body: { message: 'example of 409' } })
})

test('a field that an answer has in another form, does not have, or must not show stays as the example has it', async () => {
  const { call } = await start()
  const { body } = await call('POST', '/servers', { name: 'shop', plan: { cores: 2 }, image: 'linux', password: 'hunter2' })
  expect(body).toMatchObject({ plan: 'small', password: null })
  expect(body).not.toHaveProperty('image')
  expect(JSON.stringify((await call('GET', `/servers/${body.id}`)).body)).not.toContain('hunter2')
})

test('a request that is refused or asks for an example changes nothing', async () => {
  const { mock, call } = await start()
  mock.fail({ operation: 'servers.delete', status: 503 })
  await call('DELETE', '/servers/srv-1')
  await fetch(`${mock.url}/servers/srv-1`, { method: 'DELETE', headers: { prefer: 'code=204' } })
  await call('PATCH', '/servers/srv-1', { server: { name: 5 } })
  expect((await call('GET', '/servers/srv-1')).body.server.name).toBe('web')
})

test('entries without a path of their own are added, changed, replaced and removed at that of their list', async () => {
  const { mock, call } = await start()
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

test('what the provider numbers and only lists has an id of its own', async () => {
  const { mock, call } = await start()
  const [one, other] = [await call('POST', '/teams', { name: 'Sales' }), await call('POST', '/teams', { name: 'Support' })]
  expect((await call('GET', '/teams')).body).toEqual([{ teamId: 'tem-1', name: 'Ops' }, one.body, other.body])
  expect([one.body.name, other.body.name]).toEqual(['Sales', 'Support'])
  expect(new Set(['tem-1', one.body.teamId, other.body.teamId]).size).toBe(3)
  mock.reset()
  expect((await call('GET', '/teams')).body).toHaveLength(1)
})

test('an object that is answered as a list of one is no list', async () => {
  const { call } = await start()
  await call('PUT', '/servers/srv-1/mail', { enabled: true })
  expect((await call('GET', '/servers/srv-1/mail')).body).toEqual([{ enabled: true }])
})

test('a POST that makes nothing, and routes that do not pair up, are answered from the spec alone', async () => {
  const { call } = await start()
  await call('POST', '/names', { name: 'other' })
  expect((await call('GET', '/names')).body).toEqual([{ name: 'shop' }])
})

test('each mock has a state of its own, and reset forgets it', async () => {
  const [one, other] = [await start(), await start()]
  await one.call('DELETE', '/servers/srv-1')
  expect((await other.call('GET', '/servers/srv-1')).status).toBe(200)
  one.mock.reset()
  expect((await one.call('GET', '/servers/srv-1')).status).toBe(200)
})

test('says which operations see the same objects', async () => {
  const { mock } = await start()
  const operations = { create: ['servers.create'], list: ['servers.list'], get: 'servers.get', delete: 'servers.delete' }
  expect(mock.resources[0]).toEqual({
    path: '/servers/{serverId}',
    key: 'id',
    parameters: ['serverId'],
    update: ['servers.update', 'servers.rename'],
    ...operations,
  })
  expect(mock.resources.map(({ path, key }) => [path, key])).toEqual([
    ['/servers/{serverId}', 'id'],
    ['/server-backups/{backupId}', 'id'],
    ['/disks/{diskId}/servers/{serverId}', 'id'],
    ['/rules/{list}+{port}', 'id'],
    ['/names/{name}', 'name'],
    ['/servers/{serverId}/firewall', undefined],
    ['/servers/{serverId}/mail', undefined],
  ])
})
