import { expect, test } from 'vitest'

import { startStateful } from '../../test/start-stateful.js'

test('finds, lists, updates and deletes a created object', async () => {
  const { mock, call } = await startStateful()
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

test('each new object has a unique id, the same in each run, also in its addresses', async () => {
  const ids = async (): Promise<string[]> => {
    const { call } = await startStateful({ items: 30 })
    const made = [await call('POST', '/servers', {}), await call('POST', '/servers', {}), await call('POST', '/servers', {})]
    for (const { body } of made) expect(body.links.self).toBe(`https://api.example.com/servers/${body.id}`)
    return made.map(({ body }) => body.id)
  }
  const first = await ids()
  expect(new Set(first).size).toBe(3)
  expect(await ids()).toEqual(first)
})

test('created objects are on the last page', async () => {
  const { call } = await startStateful({ items: 25 })
  const { body: server } = await call('POST', '/servers', { name: 'late' })
  expect((await call('GET', '/servers?page=3')).body).toMatchObject({ total: 26, servers: { length: 6, 5: { id: server.id } } })
})

test('keeps all fields of an object with a field that looks like a wrapper', async () => {
  const { call } = await startStateful()
  await call('PUT', '/settings', { theme: 'dark', address: { city: 'B' } })
  expect((await call('GET', '/settings')).body).toEqual({ theme: 'dark', address: { city: 'B', zip: '1' } })
})

test('remembers the created one of several objects in a body', async () => {
  const { call } = await startStateful()
  const { body } = await call('POST', '/databases', { database: { name: 'shop' }, user: { name: 'jane' } })
  expect((await call('GET', `/databases/${body.id}`)).body.name).toBe('shop')
})

test('replaces a field with alternatives as a whole', async () => {
  const { call } = await startStateful()
  const target = async () => (await call('GET', '/databases/db-1')).body.target
  await call('PATCH', '/databases/db-1', { target: { url: 'https://example.com' } })
  expect(await target()).toEqual({ url: 'https://example.com' })
  await call('PATCH', '/databases/db-1', { target: { path: '/b', depth: 2 } })
  expect(await target()).toEqual({ path: '/b', depth: 2 })
})

test('keeps the id of the path, and returns a boolean that is named like a secret', async () => {
  const { call } = await startStateful()
  await call('PATCH', '/databases/db-1', { id: 'db-2', passwordSet: true })
  expect((await call('GET', '/databases/db-1')).body).toMatchObject({ id: 'db-1', passwordSet: true })
})

test('a dry run changes nothing', async () => {
  const { call } = await startStateful()
  expect((await call('POST', '/servers?test=1', { name: 'shop' })).status).toBe(201)
  expect((await call('GET', '/servers')).body.total).toBe(1)
})

test('an update of a part changes the object', async () => {
  const { call } = await startStateful()
  expect((await call('PUT', '/servers/srv-1/name', { name: 'renamed' })).status).toBe(204)
  expect((await call('GET', '/servers/srv-1')).body.server.name).toBe('renamed')
})

test('a single object keeps its changes', async () => {
  const { call } = await startStateful()
  await call('PUT', '/servers/srv-1/firewall', { firewall: { mode: 'reject' } })
  expect((await call('GET', '/servers/srv-1/firewall')).body).toEqual({ firewall: { enabled: true, mode: 'reject' } })
  expect((await call('GET', '/servers/srv-2/firewall')).body).toEqual({ firewall: { enabled: true, mode: 'drop' } })
})

test('lists an object under its owner and finds it by its own id', async () => {
  const { call } = await startStateful()
  const { body } = await call('POST', '/servers/srv-9/backups', { label: 'manual' })
  expect((await call('GET', `/server-backups/${body.id}`)).body).toEqual({ id: body.id, serverId: 'srv-9', label: 'manual' })
  expect((await call('GET', '/servers/srv-9/backups')).body).toContainEqual({ id: body.id, serverId: 'srv-9', label: 'manual' })
  expect((await call('GET', '/servers/srv-1/backups')).body).toHaveLength(1)
})

test('finds an id anywhere in the path, from the list alone', async () => {
  const { call } = await startStateful()
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

test('builds an id of several parts from the request', async () => {
  const { call } = await startStateful()
  const { body: rule } = await call('POST', '/rules', { port: 443, list: 12 })
  expect(rule).toEqual({ id: '12+443', port: 443, list: 12, action: 'allow' })
  expect((await call('GET', '/rules/12+443')).body).toEqual(rule)
  const { body: other } = await call('POST', '/rules', { list: 13 })
  expect(other).toMatchObject({ id: expect.stringMatching(/^13\+\d+$/), list: 13 })
  expect(await call('POST', '/rules', { port: 443, list: 12 })).toMatchObject({ status: 409, body: { message: 'example of 409' } })
})

test('keeps the example of a field that has another form, is undeclared or secret in the response', async () => {
  const { call } = await startStateful()
  const { body } = await call('POST', '/servers', { name: 'shop', plan: { cores: 2 }, image: 'linux', password: 'hunter2' })
  expect(body).toMatchObject({ plan: 'small', password: null })
  expect(body).not.toHaveProperty('image')
  expect(JSON.stringify((await call('GET', `/servers/${body.id}`)).body)).not.toContain('hunter2')
})

test('a rejected request and one for an example change nothing', async () => {
  const { mock, call } = await startStateful()
  mock.fail({ operation: 'servers.delete', status: 503 })
  await call('DELETE', '/servers/srv-1')
  await fetch(`${mock.url}/servers/srv-1`, { method: 'DELETE', headers: { prefer: 'code=204' } })
  await call('PATCH', '/servers/srv-1', { server: { name: 5 } })
  expect((await call('GET', '/servers/srv-1')).body.server.name).toBe('web')
})

test('gives a unique id to an object that is only listed', async () => {
  const { mock, call } = await startStateful()
  const [one, other] = [await call('POST', '/teams', { name: 'Sales' }), await call('POST', '/teams', { name: 'Support' })]
  expect((await call('GET', '/teams')).body).toEqual([{ teamId: 'tem-1', name: 'Ops' }, one.body, other.body])
  expect([one.body.name, other.body.name]).toEqual(['Sales', 'Support'])
  expect(new Set(['tem-1', one.body.teamId, other.body.teamId]).size).toBe(3)
  mock.reset()
  expect((await call('GET', '/teams')).body).toHaveLength(1)
})

test('an object returned as a list of one is no list', async () => {
  const { call } = await startStateful()
  await call('PUT', '/servers/srv-1/mail', { enabled: true })
  expect((await call('GET', '/servers/srv-1/mail')).body).toEqual([{ enabled: true }])
})

test('responds from the spec to a POST that creates nothing and to unpaired routes', async () => {
  const { call } = await startStateful()
  await call('POST', '/names', { name: 'other' })
  expect((await call('GET', '/names')).body).toEqual([{ name: 'shop' }])
})

test('each mock has its own state, and reset forgets it', async () => {
  const [one, other] = [await startStateful(), await startStateful()]
  await one.call('DELETE', '/servers/srv-1')
  expect((await other.call('GET', '/servers/srv-1')).status).toBe(200)
  one.mock.reset()
  expect((await one.call('GET', '/servers/srv-1')).status).toBe(200)
})

test('lists the operations of each resource', async () => {
  const { mock } = await startStateful()
  const operations = { create: ['servers.create'], list: ['servers.list'], get: 'servers.get', delete: 'servers.delete' }
  expect(mock.resources[0]).toEqual({
    kind: 'servers',
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
    ['/databases/{databaseId}', 'id'],
    ['/domains/{name}', 'name'],
    ['/names/{name}', 'name'],
    ['/servers/{serverId}/firewall', undefined],
    ['/servers/{serverId}/mail', undefined],
    ['/settings', undefined],
    ['/factor', undefined],
    ['/servers/{serverId}/records', undefined],
    ['/teams', undefined],
  ])
})
