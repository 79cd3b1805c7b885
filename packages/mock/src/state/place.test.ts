import { expect, test } from 'vitest'

import { createMock } from '../index.js'

const content = (example: unknown) => ({ 'application/json': { schema: {}, example } })
const responses = (status: string, example: unknown) => ({ [status]: { description: 'A', content: content(example) } })
const id = { name: 'id', in: 'path', required: true, schema: {}, example: 'text' }
const server = { id: 'text', name: 'text' }
const started = { action: { id: 'text', command: 'text' }, server }

/** A document whose examples are all alike, and whose commands are in the segment of the id. */
const spec = {
  openapi: '3.1.0',
  info: { title: 'Servers', version: '1' },
  'x-resources': {
    servers: {
      path: '/servers/{id}',
      id: 'id',
      get: 'get',
      lists: ['list'],
      creates: [{ operation: 'create', at: '/server' }],
      updates: [{ operation: 'rename', at: '/server' }],
    },
  },
  paths: {
    '/servers': {
      get: { operationId: 'list', responses: responses('200', { servers: [server], total: 1 }) },
      post: { operationId: 'create', requestBody: { content: content({ name: 'text' }) }, responses: responses('201', started) },
    },
    '/servers/{id}': { get: { operationId: 'get', parameters: [id], responses: responses('200', { server }) } },
    '/servers/{id}/name': {
      put: {
        operationId: 'rename',
        parameters: [id],
        requestBody: { content: content({ name: 'text' }) },
        responses: responses('200', started),
      },
    },
    '/servers/{id}:start': {
      put: {
        operationId: 'start',
        parameters: [id],
        requestBody: { content: content({ name: 'text' }) },
        responses: responses('200', started),
      },
    },
  },
}

async function start() {
  const mock = await createMock({ spec })
  return async (method: string, path: string, body?: object) => {
    const init = body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    return (await mock.fetch(`http://localhost${path}`, { method, ...init })).json() as Promise<typeof started>
  }
}

test('the id of a new object is that of the declared place, and of no other object in the response', async () => {
  const call = await start()
  const made = await call('POST', '/servers', { name: 'web' })
  expect(made).toEqual({ action: started.action, server: { id: expect.not.stringMatching(/^text$/), name: 'web' } })
  expect(await call('GET', `/servers/${made.server.id}`)).toEqual({ server: made.server })
  expect(await call('PUT', `/servers/${made.server.id}/name`, { name: 'other' })).toEqual({
    action: started.action,
    server: { ...made.server, name: 'other' },
  })
  expect(await call('GET', '/servers')).toMatchObject({ servers: [server, { ...made.server, name: 'other' }] })
})

test('an operation that is not declared changes nothing', async () => {
  const call = await start()
  expect(await call('PUT', '/servers/text:start', { name: 'changed' })).toEqual(started)
  expect(await call('GET', '/servers/text')).toEqual({ server })
})
