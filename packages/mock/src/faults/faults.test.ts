import { expect, test } from 'vitest'

import { startFixture } from '../../test/start.js'

test('injects a fault as often as requested', async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'ping', times: 2, status: 503, headers: { 'Retry-After': '1' } })
  const first = await fetch(`${mock.url}/ping`)
  const responses = [first, await fetch(`${mock.url}/ping`), await fetch(`${mock.url}/ping`)]
  expect(responses.map(({ status }) => status)).toEqual([503, 503, 200])
  expect(first.headers.get('retry-after')).toBe('1')
  expect(await first.text()).toBe('')
})

test('leaves other operations alone', async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'domains.get', status: 500 })
  expect((await fetch(`${mock.url}/ping`)).status).toBe(200)
  expect((await mock.call('/v2/domain/1')).status).toBe(500)
})

test('a fault for any operation applies to the next call', async () => {
  const mock = await startFixture()
  mock.fail({ status: 502 })
  expect((await fetch(`${mock.url}/ping`)).status).toBe(502)
  expect((await fetch(`${mock.url}/ping`)).status).toBe(200)
})

test('the body is the documented example of the status', async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'domains.get', status: 404 })
  const response = await mock.call('/v2/domain/1')
  expect(response.headers.get('content-type')).toBe('application/vnd.api+json')
  expect(await response.json()).toEqual({ errors: [{ status: '404', title: 'Not found' }] })
})

test('a response without content has no media type', async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'domains.delete', status: 204 })
  expect((await mock.call('/v2/domain/1', { method: 'DELETE' })).headers.get('content-type')).toBeNull()
})

test('sends a given body as it is, objects as JSON', async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'ping', status: 500, body: { why: 'ü' } })
  mock.fail({ operation: 'ping', status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' })
  mock.fail({ operation: 'ping', status: 200, headers: { 'content-type': 'application/json' }, body: new TextEncoder().encode('{"cut') })
  const [first, second, third] = [await fetch(`${mock.url}/ping`), await fetch(`${mock.url}/ping`), await fetch(`${mock.url}/ping`)]
  expect([first.headers.get('content-type'), await first.json()]).toEqual(['application/json', { why: 'ü' }])
  expect([second.headers.get('content-type'), await second.text()]).toEqual(['text/html', '<html>'])
  expect(await third.text()).toBe('{"cut')
})

test('rejects a fault that can never apply or cannot be sent', async () => {
  const mock = await startFixture()
  expect(() => mock.fail({ operation: 'pong', status: 500 })).toThrow("no operation 'pong'")
  expect(() => mock.fail({ status: 99 })).toThrow(RangeError)
  expect(() => mock.fail({ status: 500, times: 0 })).toThrow(RangeError)
  expect(() => mock.fail({ status: 500, headers: { 'bad header': 'x' } })).toThrow(TypeError)
})

test('reset forgets pending faults', async () => {
  const mock = await startFixture()
  mock.fail({ times: 5, status: 500 })
  mock.reset()
  expect((await fetch(`${mock.url}/ping`)).status).toBe(200)
})

test('a token request that is no operation gets faults for any operation, for token, and by header', async () => {
  const mock = await startFixture()
  const { clientId, clientSecret } = mock.credentials
  const body = JSON.stringify({ grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret })
  const ask = async (headers = {}) => {
    const response = await fetch(mock.clientOptions.tokenUrl ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
    return response.status
  }
  mock.fail({ operation: 'token', status: 503 })
  mock.fail({ status: 500 })
  mock.fail({ operation: 'token', malformed: true })
  expect([await ask(), await ask(), await ask(), await ask({ 'x-mock-fault': 'status=502' }), await ask()]).toEqual([
    503, 500, 200, 502, 200,
  ])
  expect(mock.requests.map(({ fault }) => fault)).toEqual(['status', 'status', 'malformed', 'status', undefined])
})
