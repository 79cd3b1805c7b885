import { expect, onTestFinished, test } from 'vitest'

import { startMock, type Mock, type MockOptions } from '../index.js'
import { fixture } from '../../test/fixture.js'
import { stateFixture } from '../../test/state-fixture.js'

async function start(options: Partial<MockOptions> = {}): Promise<Mock> {
  const mock = await startMock({ spec: stateFixture, ...options })
  onTestFinished(() => mock.close())
  return mock
}

async function post(mock: Mock, body: string, type = 'application/json'): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${mock.url}/servers`, { method: 'POST', headers: { 'content-type': type }, body })
  return { status: response.status, body: await response.json() }
}

const field = { code: 'field', location: 'request.body.labels.colour', operation: 'servers.create' }

test("rejects an undeclared body field in the provider's form, and records it", async () => {
  const mock = await start()
  const rejected = await post(mock, '{"name":"shop","labels":{"team":"a","colour":"red"}}')
  expect(rejected).toEqual({ status: 422, body: { message: "the body's field 'labels.colour' is not declared" } })
  expect(mock.violations).toMatchObject([field])
  expect(() => mock.assertClean()).toThrow("POST /servers (servers.create): the body's field 'labels.colour' is not declared")
})

test('rejects and records an undeclared query parameter', async () => {
  const mock = await start()
  const response = await fetch(`${mock.url}/servers?sort=name`)
  expect([response.status, await response.json()]).toEqual([422, { message: "query parameter 'sort' is not declared" }])
  expect(mock.violations).toMatchObject([{ code: 'query', location: 'request.query.sort' }])
})

test('a rejected request changes nothing', async () => {
  const mock = await start()
  await post(mock, '{"name":"shop","colour":"red"}')
  expect(await (await fetch(`${mock.url}/servers`)).json()).toMatchObject({ total: 1 })
})

test("responds with the provider's status for invalid requests", async () => {
  const mock = await start({ spec: { ...stateFixture, 'x-error': { message: '/message', invalid: 406 } } })
  expect((await post(mock, '{"name":5}')).status).toBe(406)
  expect((await post(mock, 'name=shop', 'text/plain')).status).toBe(415)
  expect((await post(mock, '{"name":')).status).toBe(400)
})

test("responds with the provider's status to a body that is not JSON", async () => {
  const mock = await start({ spec: { ...stateFixture, 'x-error': { message: '/message', malformed: 409 } } })
  expect(await post(mock, '{"name":')).toEqual({ status: 409, body: { message: 'the body is not JSON at byte 8 of 8' } })
  expect((await post(mock, '{"name":5}')).status).toBe(422)
})

test('the message names the violation, even if the operation documents another message', async () => {
  const mock = await start({ spec: { ...stateFixture, 'x-error': { message: '/message', invalid: 409 } } })
  expect(await post(mock, '{"labels":{"colour":"red"}}')).toEqual({
    status: 409,
    body: { message: "the body's field 'labels.colour' is not declared" },
  })
})

test('without a pointer to the message, responds with the documented error unchanged', async () => {
  const mock = await start({ spec: { ...stateFixture, 'x-error': { invalid: 409 } } })
  expect(await post(mock, '{"name":5}')).toEqual({ status: 409, body: { message: 'example of 409' } })
})

test('a field that the schema excludes is one violation', async () => {
  const body = { content: { 'application/json': { schema: { type: 'object', properties: { a: {} }, additionalProperties: false } } } }
  const paths = { '/x': { post: { operationId: 'x.create', requestBody: body, responses: { '204': { description: 'Done.' } } } } }
  const mock = await start({ spec: { openapi: '3.1.0', paths } })
  await fetch(`${mock.url}/x`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"b":1}' })
  expect(mock.violations).toMatchObject([{ code: 'additionalProperties', location: 'request.body' }])
})

test('a mock that is not strict rejects no violation, and records it', async () => {
  const mock = await start({ strict: false })
  expect((await post(mock, '{"labels":{"colour":"red"}}')).status).toBe(201)
  expect((await fetch(`${mock.url}/servers?sort=name`)).status).toBe(200)
  expect((await post(mock, '{"name":5}')).status).toBe(201)
  expect((await post(mock, '{"name":')).status).toBe(201)
  expect((await post(mock, 'name=shop', 'text/plain')).status).toBe(201)
  expect(mock.violations.map(({ code }) => code)).toEqual(['field', 'query', 'type', 'json', 'media-type'])
})

test('rejects and records an undeclared form field', async () => {
  const mock = await start({ spec: fixture })
  const authorization = `Basic ${Buffer.from('jörg:made:up').toString('base64')}`
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' }
  const order = (body: string) => fetch(`${mock.url}/orders`, { method: 'POST', headers, body })
  expect([(await order('plan=small')).status, (await order('plan=small&colour=red')).status]).toEqual([200, 422])
  expect(mock.violations).toMatchObject([{ operation: 'orders.create', code: 'field', location: 'request.body.colour' }])
})
