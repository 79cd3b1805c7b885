import { expect, onTestFinished, test } from 'vitest'

import { startMock, type Mock } from '../index.js'

const error = { type: 'object', properties: { code: { type: 'string' }, text: { type: 'string' } } }
const response = (code: string, text: string) => ({
  description: text,
  content: { 'application/json': { schema: error, example: { code, text } } },
})
const ref = (name: string) => ({ $ref: `#/components/responses/${name}` })
const body = { content: { 'application/json': { schema: { type: 'object', properties: { name: { type: 'string' } } } } } }
const done = { '204': { description: 'Done.' } }

/** A provider that documents most errors only by default, and a missing key by its status. */
const spec = {
  openapi: '3.1.0',
  'x-error': { message: '/text', code: '/code', invalid: 400 },
  security: [{ key: [] }],
  paths: {
    '/a': { get: { operationId: 'a.get', responses: { ...done, '401': ref('Unauthorized'), '404': ref('NotFound') } } },
    '/b': { get: { operationId: 'b.get', responses: { ...done, '401': ref('Unauthorized') } } },
    '/c': { post: { operationId: 'c.create', requestBody: body, responses: { ...done, default: ref('Any') } } },
  },
  components: {
    securitySchemes: { key: { type: 'http', scheme: 'bearer', 'x-credentials': { key: { description: 'Key.', example: 'k' } } } },
    responses: {
      Unauthorized: response('NoKey', 'The key is wrong.'),
      NotFound: response('NotFound', 'There is none.'),
      Any: response('ServerError', 'Something went wrong.'),
    },
  },
}

async function start(changes: object = {}): Promise<Mock> {
  const mock = await startMock({ spec: { ...spec, ...changes } })
  onTestFinished(() => mock.close())
  return mock
}

async function call(mock: Mock, path: string, init: RequestInit = {}): Promise<[status: number, body: unknown]> {
  const headers = { authorization: 'Bearer k', 'content-type': 'application/json', ...init.headers }
  const received = await fetch(mock.url + path, { ...init, headers })
  const text = await received.text()
  return [received.status, text === '' ? received.headers.get('x-status') : JSON.parse(text)]
}

test('responds to a status with only a default error as other operations document it', async () => {
  const mock = await start()
  const rejected = await call(mock, '/c', { method: 'POST', body: '{}', headers: { authorization: 'Bearer wrong' } })
  expect(rejected).toEqual([401, { code: 'NoKey', text: 'The key is wrong.' }])
  mock.fail({ operation: 'c.create', status: 404 })
  expect(await call(mock, '/c', { method: 'POST', body: '{}' })).toEqual([404, { code: 'NotFound', text: 'There is none.' }])
})

test('does not use errors of other operations for one without a default', async () => {
  const mock = await start()
  mock.fail({ operation: 'b.get', status: 404 })
  expect(await call(mock, '/b')).toEqual([404, null])
})

test('prefers the error in the form of the default error', async () => {
  const other = {
    description: 'Other.',
    content: { 'application/json': { schema: { type: 'object' }, example: { code: 'Other', text: 'x' } } },
  }
  const named = (code: string, text: string) => ({
    description: text,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' }, example: { code, text } } },
  })
  const get = (id: string, responses: object) => ({ get: { operationId: id, responses: { ...done, ...responses } } })
  const paths = {
    '/a': get('a', { '404': ref('Other') }),
    '/b': get('b', { '404': ref('Other') }),
    '/c': get('c', { '404': ref('Named') }),
    '/d': get('d', { default: ref('Any') }),
  }
  const responses = { Other: other, Named: named('NotFound', 'There is none.'), Any: named('ServerError', 'Something went wrong.') }
  const mock = await start({ paths, security: [], components: { responses, schemas: { Error: error } } })
  mock.fail({ operation: 'd', status: 404 })
  expect(await call(mock, '/d')).toEqual([404, { code: 'NotFound', text: 'There is none.' }])
})

test('an undocumented error has the form of the default error, with the reason', async () => {
  const mock = await start()
  const rejected = await call(mock, '/c', { method: 'POST', body: '{"name":5}' })
  expect(rejected).toEqual([400, { code: 'ServerError', text: expect.stringContaining('name') }])
})

test("rejects an unknown path and method in the form of the provider's errors", async () => {
  const mock = await start()
  expect(await call(mock, '/nowhere')).toEqual([404, { code: 'NotFound', text: 'the spec has no path /nowhere' }])
  expect(await call(mock, '/a', { method: 'DELETE' })).toEqual([405, { code: 'NotFound', text: 'the spec has no DELETE at /a, only GET' }])
})

test("puts the message into the provider's error header", async () => {
  const responses = { ...done, '400': { description: 'Invalid.' } }
  const mock = await start({
    'x-error': { header: 'X-Status' },
    paths: { '/c': { post: { operationId: 'c', requestBody: body, responses } } },
  })
  expect(await call(mock, '/c', { method: 'POST', body: '{"a":1}' })).toEqual([400, "the body's field 'a' is not declared"])
  expect(await call(mock, '/c', { method: 'POST', body: 'x', headers: { 'content-type': 'text/plain' } })).toEqual([
    415,
    'the body is text/plain, the operation takes application/json',
  ])
})

test('replaces the message where the example has one', async () => {
  const schema = { type: 'object', properties: { message: { type: 'string' }, error: { type: 'string' } } }
  const responses = { ...done, '404': { description: 'None.', content: { 'application/json': { schema, example: { error: 'None.' } } } } }
  const mock = await start({
    'x-error': { message: ['/message', '/error'] },
    paths: { '/c': { post: { operationId: 'c', requestBody: body, responses } } },
  })
  const [status, rejected] = await call(mock, '/c', { method: 'POST', body: '{"a":1}' })
  expect([status, rejected]).toEqual([422, { error: "the body's field 'a' is not declared" }])
})

test('replaces the status that a body repeats', async () => {
  const errors = { type: 'object', properties: { errors: { type: 'array', items: { type: 'object' } } } }
  const example = { errors: [{ status: '404', title: 'None.' }] }
  const responses = { ...done, '404': { description: 'None.', content: { 'application/json': { schema: errors, example } } } }
  const mock = await start({
    'x-error': { message: '/errors/0/title' },
    paths: { '/c': { post: { operationId: 'c', requestBody: body, responses } } },
  })
  const [status, rejected] = await call(mock, '/c', { method: 'POST', body: '{"a":1}' })
  expect([status, rejected]).toEqual([422, { errors: [{ status: '422', title: "the body's field 'a' is not declared" }] }])
})
