import { expect, test } from 'vitest'

import { fixture } from '../test/fixture.js'
import { startFixture } from '../test/start.js'
import { startMock } from './index.js'

const jsonApi = { 'content-type': 'application/vnd.api+json' }
const create = (body: BodyInit, headers: Record<string, string> = jsonApi): RequestInit => ({ method: 'POST', headers, body })

test('clientOptions fits the constructor of a client', async () => {
  const mock = await startMock<'clientId' | 'clientSecret'>({ spec: fixture })
  await using _ = mock
  expect(mock.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  const { clientId, clientSecret, baseUrl, tokenUrl } = mock.clientOptions
  expect([clientId, clientSecret, baseUrl, tokenUrl]).toEqual(['the-client', 'made-up-secret', mock.url, `${mock.url}/oauth/token`])
})

test('has no token URL for a spec without the flow', async () => {
  const mock = await startFixture({ spec: { openapi: '3.1.0', info: { title: 'Empty', version: '1' } } })
  expect(mock.clientOptions).toEqual({ baseUrl: mock.url })
  expect((await fetch(mock.url)).status).toBe(404)
})

test('does not change the given document', async () => {
  const spec = structuredClone(fixture)
  const mock = await startFixture({ spec })
  await mock.call('/v2/domain')
  expect(spec).toEqual(fixture)
})

test('responds with the documented example, status, headers and media type', async () => {
  const mock = await startFixture()
  const response = await mock.call('/v2/domain', create('{"data":{"name":"example.com"}}'))
  expect(response.status).toBe(201)
  expect(response.headers.get('location')).toBe('/v2/domain/103')
  expect(response.headers.get('content-type')).toBe('application/vnd.api+json')
  expect(await response.json()).toMatchObject({ id: '103' })
  mock.assertClean()
})

test('a response without content has neither body nor media type', async () => {
  const mock = await startFixture()
  const response = await mock.call('/v2/domain/1', { method: 'DELETE' })
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([204, null, ''])
})

test('an Accept header applies only to its own request', async () => {
  const mock = await startFixture()
  expect((await fetch(`${mock.url}/ping`, { headers: { accept: 'text/html' } })).status).toBe(406)
  expect((await fetch(`${mock.url}/ping`, { headers: { accept: 'application/json' } })).status).toBe(200)
  expect(mock.violations).toMatchObject([{ operation: 'ping', code: 'accept' }])
})

test('Prefer requests a documented status and is no violation', async () => {
  const mock = await startFixture()
  const response = await mock.call('/v2/domain/1', { headers: { prefer: 'code=404' } })
  expect([response.status, await response.json()]).toEqual([404, { errors: [{ status: '404', title: 'Not found' }] }])
  expect((await mock.call('/v2/domain/1', { headers: { prefer: 'code=401' } })).status).toBe(401)
  mock.assertClean()
})

test('reports a body that breaks its schema, with location and operation, and responds as documented', async () => {
  const mock = await startFixture()
  const response = await mock.call('/v2/domain', create('{"data":{"name":1}}'))
  expect([response.status, await response.json()]).toEqual([422, { errors: [{ status: '422', title: 'Invalid' }] }])
  const violation = { operation: 'domains.create', method: 'POST', path: '/v2/domain', code: 'type', location: 'request.body.data.name' }
  expect(mock.violations).toMatchObject([violation])
  expect(JSON.parse(response.headers.get('sl-violations') ?? '')).toMatchObject([{ code: 'type' }])
})

test('reports a missing body, a wrong parameter and an undeclared one', async () => {
  const mock = await startFixture()
  await mock.call('/v2/domain', { method: 'POST' })
  const authorization = `Bearer ${mock.credentials['apiKey']}`
  expect((await fetch(`${mock.url}/servers?page=0`, { headers: { authorization } })).status).toBe(422)
  expect((await fetch(`${mock.url}/servers?pages=1`, { headers: { authorization } })).status).toBe(422)
  expect(mock.violations.map(({ code, location }) => [code, location])).toEqual([
    ['required', 'request.body'],
    ['minimum', 'request.query.page'],
    ['query', 'request.query.pages'],
  ])
})

test('rejects a body with another media type', async () => {
  const mock = await startFixture()
  const body = '{"data":{"name":"example.com"}}'
  expect((await mock.call('/v2/domain', create(body, { 'content-type': 'application/json' }))).status).toBe(415)
  expect((await mock.call('/v2/domain', create(new Blob([body])))).status).toBe(201)
  expect((await mock.call('/v2/domain', create(Buffer.from(body), {}))).status).toBe(415)
  expect(mock.violations.map(({ code }) => code)).toEqual(['media-type', 'media-type'])
})

test('rejects an undeclared body, even a chunked one', async () => {
  const mock = await startFixture()
  const chunked = { method: 'DELETE', headers: jsonApi, body: new Blob(['{}']).stream(), duplex: 'half' } as RequestInit
  expect((await mock.call('/v2/domain/1', chunked)).status).toBe(415)
  expect(mock.violations).toMatchObject([{ operation: 'domains.delete', code: 'media-type' }])
})

test('rejects a body that is not JSON', async () => {
  const mock = await startFixture()
  expect((await mock.call('/v2/domain', create('{"data":'))).status).toBe(400)
  expect(mock.violations).toMatchObject([{ code: 'json', location: 'request.body' }])
})

test('reports a route and a method that the spec lacks', async () => {
  const mock = await startFixture()
  expect((await fetch(`${mock.url}/pong`)).status).toBe(404)
  const response = await fetch(`${mock.url}/ping`, { method: 'POST' })
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET'])
  expect(mock.violations).toMatchObject([
    { code: 'route', path: '/pong' },
    { code: 'method', path: '/ping' },
  ])
})

test('reports an example that breaks its own schema', async () => {
  const schema = { type: 'object', properties: { n: { type: 'integer' } } }
  const responses = { '200': { description: 'Wrong.', content: { 'application/json': { schema, example: { n: 'x' } } } } }
  const spec = { openapi: '3.1.0', info: { title: 'Wrong', version: '1' }, paths: { '/a': { get: { operationId: 'a', responses } } } }
  const mock = await startFixture({ spec })
  await fetch(`${mock.url}/a`)
  expect(mock.violations).toMatchObject([{ operation: 'a', code: 'type', location: 'response.body.n' }])
})

test('reports an operation with a broken reference, and serves the others', async () => {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Missing' } } }
  const broken = { operationId: 'broken', responses: { '200': { description: 'Broken.', content } } }
  const sound = { operationId: 'sound', responses: { '204': { description: 'Fine.' } } }
  const spec = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: { '/broken': { get: broken }, '/sound': { get: sound } } }
  const mock = await startFixture({ spec })
  expect((await fetch(`${mock.url}/broken`)).status).toBe(500)
  expect((await fetch(`${mock.url}/broken`)).status).toBe(500)
  expect((await fetch(`${mock.url}/sound`)).status).toBe(204)
  expect(mock.violations).toMatchObject([{ operation: 'broken', code: 'mock' }, { operation: 'broken' }])
})

test('assertClean lists the violations, one line each', async () => {
  const mock = await startFixture()
  mock.assertClean()
  await fetch(`${mock.url}/ping?x=ü`)
  await fetch(`${mock.url}/pong`)
  expect(() => mock.assertClean()).toThrow(
    new Error(
      '2 violations of the spec:\n' +
        "  GET /ping (ping): query parameter 'x' is not declared [query at request.query.x]\n" +
        '  GET /pong: the spec has no path /pong [route at request.path]',
    ),
  )
})

test('the log contains the request and redacts credentials', async () => {
  const mock = await startFixture()
  await fetch(`${mock.url}/uploads?key=made-up-query&a=1&a=2`, {
    method: 'PUT',
    headers: { 'x-key': 'made-up-header', 'content-type': 'application/octet-stream', authorization: 'Bearer secret' },
    body: new Uint8Array([0, 255, 128, 10]),
  })
  const [entry] = mock.requests
  expect(entry).toMatchObject({
    operation: 'uploads.replace',
    method: 'PUT',
    path: '/uploads',
    query: { key: '[redacted]', a: ['1', '2'] },
    headers: { authorization: 'Bearer [redacted]', 'x-key': '[redacted]', 'content-type': 'application/octet-stream' },
    status: 422,
  })
  expect([...(entry?.body ?? [])]).toEqual([0, 255, 128, 10])
  expect(entry?.duration).toBeGreaterThan(0)
  expect(entry?.violations).toMatchObject([{ code: 'query', location: 'request.query.a' }])
})

test('calls log with every request', async () => {
  const lines: string[] = []
  const mock = await startFixture({ log: ({ operation, status }) => lines.push(`${operation} ${status}`) })
  await mock.call('/v2/domain/1')
  expect(lines).toEqual(['undefined 200', 'domains.get 200'])
})

test('reset forgets requests and violations, and keeps tokens', async () => {
  const mock = await startFixture()
  const headers = { authorization: `Bearer ${await mock.token()}` }
  await fetch(`${mock.url}/pong`)
  mock.reset()
  expect([mock.requests, mock.violations]).toEqual([[], []])
  expect((await mock.call('/v2/domain/1', { headers })).status).toBe(200)
})

test('validates a form body, even a chunked one', async () => {
  const mock = await startFixture()
  const authorization = `Basic ${Buffer.from('jörg:made:up').toString('base64')}`
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' }
  const chunked = { method: 'POST', headers, body: new Blob(['plan=small']).stream(), duplex: 'half' } as RequestInit
  const response = await mock.call('/orders', chunked)
  expect([response.status, await response.json()]).toEqual([200, { order: 'ö-1' }])
  expect((await mock.call('/orders', create('plam=small', headers))).status).toBe(422)
})

test('reads an operation once for many concurrent requests', async () => {
  const mock = await startFixture({ items: 100 })
  const headers = { authorization: `Bearer ${await mock.token()}` }
  const responses = await Promise.all(Array.from({ length: 50 }, () => mock.call('/v2/domain', { headers })))
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
})

test('rejects invalid counts', async () => {
  await expect(startMock({ spec: fixture, items: -1 })).rejects.toThrow('items must be an integer of at least 0')
  await expect(startMock({ spec: fixture, pageSize: 0 })).rejects.toThrow('pageSize must be an integer of at least 1')
})
