import { expect, onTestFinished, test } from 'vitest'

import { startMock, type Mock, type MockOptions } from './index.js'

const pet = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } }
const example = { id: '1', name: 'Rex' }
const documented = { content: { 'application/json': { schema: pet, example } } }

/** A spec without our extensions; those of others do not count. */
const petstore = {
  openapi: '3.1.0',
  info: { title: 'Petstore', version: '1', 'x-logo': 'pet.svg' },
  security: [{ key: [] }],
  paths: {
    '/pets': {
      post: {
        operationId: 'pets.create',
        requestBody: { content: { 'application/json': { schema: pet } } },
        responses: { '201': { description: 'A pet.', ...documented } },
      },
    },
    '/pets/{id}': {
      get: {
        operationId: 'pets.get',
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { '200': { description: 'A pet.', ...documented } },
      },
    },
  },
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
}

async function start(options: Partial<MockOptions> = {}): Promise<Mock> {
  const mock = await startMock({ spec: petstore, ...options })
  onTestFinished(() => mock.close())
  return mock
}

const headers = { authorization: 'Bearer any', 'content-type': 'application/json' }

async function call(mock: Mock, path: string, init: RequestInit = {}): Promise<[status: number, body: unknown]> {
  const response = await fetch(mock.url + path, { headers, ...init })
  return [response.status, await response.json()]
}

test('without our extensions responds with the examples, without state', async () => {
  const mock = await start()
  expect(await call(mock, '/pets', { method: 'POST', body: '{"name":"Bello"}' })).toEqual([201, example])
  expect(await call(mock, '/pets/7?colour=red')).toEqual([200, example])
  expect(mock.resources).toEqual([])
})

test('rejects what breaks the spec, but not what it does not declare', async () => {
  const mock = await start()
  expect((await call(mock, '/pets', { method: 'POST', body: '{"name":5}' }))[0]).toBe(422)
  expect((await call(mock, '/pets/1', { headers: {} }))[0]).toBe(401)
  expect((await call(mock, '/cats'))[0]).toBe(404)
  expect((await call(mock, '/pets', { method: 'DELETE' }))[0]).toBe(405)
})

test('records violations all the same', async () => {
  const mock = await start()
  await call(mock, '/pets/1?colour=red')
  expect(mock.violations).toMatchObject([{ operation: 'pets.get', code: 'query' }])
})

test('the option enables strictness, and x-resources state', async () => {
  const pets = { path: '/pets/{id}', id: 'id', get: 'pets.get', creates: ['pets.create'] }
  const mock = await start({ spec: { ...petstore, 'x-resources': { pets } }, strict: true })
  const [, created] = await call(mock, '/pets', { method: 'POST', body: '{"name":"Bello"}' })
  expect(created).toMatchObject({ name: 'Bello' })
  expect(await call(mock, `/pets/${(created as { id: string }).id}`)).toEqual([200, created])
  expect((await call(mock, '/pets/1?colour=red'))[0]).toBe(422)
})
