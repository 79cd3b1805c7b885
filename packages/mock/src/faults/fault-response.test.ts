import { expect, test } from 'vitest'

import { startFixture } from '../../test/start.js'

test("a body fault keeps the operation's status and headers", async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'domains.create', body: '{"cut' })
  mock.fail({ operation: 'domains.create', body: { made: 'up' }, headers: { Location: '/elsewhere' } })
  const init = { method: 'POST', headers: { 'content-type': 'application/vnd.api+json' }, body: '{"data":{"name":"example.com"}}' }
  const [first, second] = [await mock.call('/v2/domain', init), await mock.call('/v2/domain', init)]
  expect([first.status, first.headers.get('content-type'), first.headers.get('location')]).toEqual([
    201,
    'application/vnd.api+json',
    '/v2/domain/103',
  ])
  expect(await first.text()).toBe('{"cut')
  expect([second.status, second.headers.get('location'), await second.json()]).toEqual([201, '/elsewhere', { made: 'up' }])
  expect(mock.requests.map(({ fault }) => fault).filter(Boolean)).toEqual(['body', 'body'])
})

test("a malformed response is an HTML page with the operation's status", async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'ping', malformed: true })
  mock.fail({ operation: 'ping', malformed: true, status: 502 })
  const [usual, gateway] = [await fetch(`${mock.url}/ping`), await fetch(`${mock.url}/ping`)]
  expect([usual.status, usual.headers.get('content-type')]).toEqual([200, 'text/html'])
  expect(await usual.text()).toMatch(/^<!DOCTYPE html>/)
  expect([gateway.status, gateway.headers.get('content-type')]).toEqual([502, 'text/html'])
  expect(mock.requests.map(({ fault }) => fault)).toEqual(['malformed', 'status'])
})

test('a body instead of none comes with 200', async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'domains.delete', malformed: true })
  mock.fail({ operation: 'domains.delete', body: 'gone' })
  const [page, text] = [await mock.call('/v2/domain/1', { method: 'DELETE' }), await mock.call('/v2/domain/2', { method: 'DELETE' })]
  expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html'])
  expect([text.status, text.headers.get('content-type'), await text.text()]).toEqual([200, 'text/plain', 'gone'])
})

test('validates a request that takes effect', async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'domains.get', malformed: true })
  expect((await fetch(`${mock.url}/v2/domain/1?x=1`)).status).toBe(401)
  expect(mock.violations.map(({ code }) => code).sort()).toEqual(['query', 'security'])
})
