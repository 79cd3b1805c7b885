import { expect, test } from 'vitest'

import { startFixture, type Fixture } from '../../test/start.js'

async function status(mock: Fixture, path: string, headers: Record<string, string>, method = 'GET'): Promise<number> {
  const body = method === 'GET' ? {} : { body: new URLSearchParams({ plan: 'small' }) }
  return (await fetch(mock.url + path, { method, headers, ...body })).status
}

const basic = (credentials: string): string => `Basic ${Buffer.from(credentials).toString('base64')}`

test('accepts a token of the token endpoint until it expires', async () => {
  const mock = await startFixture()
  const authorization = `Bearer ${await mock.token()}`
  expect(await status(mock, '/v2/domain', { authorization })).toBe(200)
  mock.expireTokens()
  expect(await status(mock, '/v2/domain', { authorization })).toBe(401)
  expect(await status(mock, '/v2/domain', { authorization: `bearer ${await mock.token()}` })).toBe(200)
  mock.assertClean()
})

test('responds with the 401 that the operation documents', async () => {
  const mock = await startFixture()
  const response = await fetch(`${mock.url}/v2/domain/1`, { headers: { authorization: 'Bearer forged', accept: '*/*' } })
  expect(response.status).toBe(401)
  expect(response.headers.get('content-type')).toBe('application/vnd.api+json')
  expect(await response.json()).toEqual({ errors: [{ status: '401', title: 'Unauthorized' }] })
})

test('an undocumented 401 is a problem document', async () => {
  const mock = await startFixture()
  const response = await fetch(`${mock.url}/servers`, { headers: { authorization: 'Bearer wrong' } })
  expect([response.status, response.headers.get('content-type')]).toEqual([401, 'application/problem+json'])
})

test('rejects revoked credentials and their tokens until reset', async () => {
  const mock = await startFixture()
  const token = { authorization: `Bearer ${await mock.token()}` }
  const key = { authorization: `Bearer ${mock.credentials['apiKey']}` }
  mock.revokeCredentials()
  expect([await status(mock, '/v2/domain/1', token), await status(mock, '/servers', key)]).toEqual([401, 401])
  await expect(mock.token()).resolves.toBeUndefined()
  mock.reset()
  expect([await status(mock, '/v2/domain/1', token), await status(mock, '/servers', key)]).toEqual([200, 200])
})

test('missing credentials are a violation, wrong ones are not', async () => {
  const mock = await startFixture()
  await status(mock, '/servers', { authorization: 'Bearer wrong' })
  mock.assertClean()
  await status(mock, '/servers', {})
  await status(mock, '/servers', { authorization: basic('a:b') })
  expect(mock.violations.map(({ code }) => code)).toEqual(['security', 'security'])
})

test('compares a bearer key with the credentials', async () => {
  const mock = await startFixture()
  expect(await status(mock, '/servers', { authorization: `Bearer ${mock.credentials['apiKey']}` })).toBe(200)
  expect(await status(mock, '/servers', { authorization: `Bearer ${await mock.token()}` })).toBe(401)
})

test('compares Basic credentials in UTF-8, including colons in the password', async () => {
  const mock = await startFixture()
  expect(await status(mock, '/orders', { authorization: basic('jörg:made:up') }, 'POST')).toBe(200)
  expect(await status(mock, '/orders', { authorization: basic('jörg:made') }, 'POST')).toBe(401)
})

test('requires all schemes of one alternative', async () => {
  const mock = await startFixture()
  const put = async (query: string, headers: Record<string, string>): Promise<number> =>
    (await fetch(`${mock.url}/uploads${query}`, { method: 'PUT', headers })).status
  expect(await put('?key=made-up-query', { 'x-key': 'made-up-header' })).toBe(204)
  expect(await put('', { 'x-key': 'made-up-header' })).toBe(401)
  expect(await put('?key=wrong', { 'x-key': 'made-up-header' })).toBe(401)
})

test('requires no credentials for an operation without security', async () => {
  const mock = await startFixture()
  expect(await status(mock, '/ping', {})).toBe(200)
})

test('without x-credentials accepts any credential, but not a missing one', async () => {
  const responses = { '200': { description: 'Fine.' } }
  const spec = {
    openapi: '3.1.0',
    info: { title: 'Plain', version: '1' },
    security: [{ token: [] }],
    paths: { '/a': { get: { responses } }, '/b': { get: { security: [{}, { token: [] }], responses } } },
    components: { securitySchemes: { token: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: '/token', scopes: {} } } } } },
  }
  const mock = await startFixture({ spec })
  expect(await status(mock, '/a', { authorization: 'Bearer whatever' })).toBe(200)
  expect(await status(mock, '/a', {})).toBe(401)
  expect(await status(mock, '/b', {})).toBe(200)
})
