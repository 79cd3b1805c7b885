import { expect, test, vi } from 'vitest'

import { createMock } from '../index.js'

const text = { type: 'string' } as const
const thing = { type: 'object', properties: { id: text, name: text } } as const
const content = { 'application/json': { schema: thing, example: { id: '1', name: 'a' } } }
const spec = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  servers: [{ url: 'https://api.example.com/v1' }],
  'x-resources': { things: { path: '/things/{id}', id: 'id', get: 'get', creates: ['create'], delete: 'remove' } },
  paths: {
    '/things': {
      post: { operationId: 'create', requestBody: { content }, responses: { '201': { description: 'A thing.', content } } },
    },
    '/things/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text, example: '1' }],
      get: { operationId: 'get', responses: { '200': { description: 'A thing.', content } } },
      delete: { operationId: 'remove', responses: { '204': { description: 'Gone.' } } },
    },
  },
} as const

const start = () => createMock({ spec })
const JSON_BODY = { 'content-type': 'application/json' }

test('responds without a socket, at its own address and at that of the provider', async () => {
  const mock = await start()
  const created = await mock.fetch('http://localhost/things', { method: 'POST', headers: JSON_BODY, body: '{"name":"mine"}' })
  expect([created.status, created.url]).toEqual([201, 'http://localhost/things'])
  const { id } = (await created.json()) as { id: string }
  const found = await mock.fetch(new Request(`https://api.example.com/v1/things/${id}?`))
  expect(await found.json()).toEqual({ id, name: 'mine' })
  expect((await mock.fetch(`https://api.example.com/v1/things/${id}`, { method: 'DELETE' })).status).toBe(204)
  expect(mock.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /things',
    `GET /things/${id}`,
    `DELETE /things/${id}`,
  ])
  mock.assertClean()
})

test('its options have the address and the fetch for a client', async () => {
  const mock = await createMock('transip')
  expect(mock.clientOptions).toMatchObject({ baseUrl: 'http://localhost', login: expect.any(String), fetch: mock.fetch })
})

test('works with fake timers, which delays follow', async () => {
  vi.useFakeTimers({ now: 0 })
  try {
    const mock = await start()
    expect((await mock.fetch('http://localhost/things/1')).status).toBe(200)
    mock.fail({ delay: 60_000 })
    const late = mock.fetch('http://localhost/things/1')
    await vi.advanceTimersByTimeAsync(60_000)
    expect((await late).status).toBe(200)
  } finally {
    vi.useRealTimers()
  }
})

test('a reset rejects as in Node, and the request takes effect or not', async () => {
  const mock = await start()
  const remove = () => mock.fetch('http://localhost/things/1', { method: 'DELETE' })
  const get = async () => (await mock.fetch('http://localhost/things/1')).status
  mock.fail({ reset: 'before-handling' })
  await expect(remove()).rejects.toMatchObject({ name: 'TypeError', message: 'fetch failed', cause: { code: 'ECONNRESET' } })
  expect(await get()).toBe(200)
  mock.fail({ reset: 'before-response' })
  await expect(remove()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  expect(await get()).toBe(404)
  mock.fail({ reset: 'after-response' })
  expect(await get()).toBe(404)
  await expect(get()).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } })
  expect(await get()).toBe(404)
})

test('a truncated body fails while it is read', async () => {
  const mock = await start()
  mock.fail({ truncate: true })
  const response = await mock.fetch('http://localhost/things/1')
  expect(response.status).toBe(200)
  await expect(response.text()).rejects.toMatchObject({ name: 'TypeError', message: 'terminated' })
})

test('an aborted request rejects with its reason', async () => {
  const mock = await start()
  mock.fail({ delay: 60_000 })
  const controller = new AbortController()
  const pending = mock.fetch('http://localhost/things/1', { signal: controller.signal })
  controller.abort(new Error('enough'))
  await expect(pending).rejects.toThrow('enough')
  await expect(mock.fetch('http://localhost/things/1', { signal: controller.signal })).rejects.toThrow('enough')
})

test('rejects a body that is too large', async () => {
  const mock = await createMock({ spec, strict: true, maxRequestSize: 10 })
  const response = await mock.fetch('http://localhost/things', { method: 'POST', headers: JSON_BODY, body: '{"name":"long"}' })
  expect([response.status, mock.violations[0]?.code]).toEqual([413, 'size'])
})
