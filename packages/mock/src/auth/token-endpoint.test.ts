import { expect, test } from 'vitest'

import { postToken, startFixture } from '../../test/start.js'
import { respondToTokenRequest, tokenEndpoints, type TokenEndpoint } from './token-endpoint.js'
import { createTokens } from './tokens.js'

const good = { grant_type: 'client_credentials', client_id: 'the-client', client_secret: 'made-up-secret' }

test('issues a bearer token for the credentials of the spec', async () => {
  const mock = await startFixture()
  const response = await postToken(mock, good)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  expect(await response.json()).toEqual({ token_type: 'Bearer', expires_in: 600, access_token: expect.stringMatching(/^[\w-]{32}$/) })
  mock.assertClean()
})

test('rejects requests with the codes of RFC 6749', async () => {
  const mock = await startFixture()
  const errorOf = async (body: object): Promise<unknown> => {
    const response = await postToken(mock, body)
    return [response.status, ((await response.json()) as { error: string }).error]
  }
  expect(await errorOf({ ...good, client_secret: 'wrong' })).toEqual([401, 'invalid_client'])
  expect(await errorOf({ ...good, client_secret: ['made-up-secret'] })).toEqual([401, 'invalid_client'])
  expect(await errorOf({ ...good, grant_type: 'password' })).toEqual([400, 'unsupported_grant_type'])
  expect(await errorOf({ client_id: 'the-client' })).toEqual([400, 'invalid_request'])
  expect(await errorOf([])).toEqual([400, 'invalid_request'])
})

test('rejects a body in another format than the declared one and records it', async () => {
  const mock = await startFixture()
  const response = await fetch(mock.clientOptions.tokenUrl ?? '', { method: 'POST', body: new URLSearchParams(good) })
  expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ error: 'invalid_request' })])
  expect(mock.violations).toMatchObject([{ operation: undefined, path: '/oauth/token', code: 'media-type' }])
})

const form: TokenEndpoint = {
  scheme: 'oauth',
  path: '/token',
  format: 'form',
  lifetime: 60,
  client: ['an id', 's:cret'],
  tokens: createTokens(() => 0),
}

function post(body: string, headers: Record<string, string> = {}): { status: number; body: unknown; headers: Record<string, string> } {
  const contentType = { 'content-type': 'application/x-www-form-urlencoded' }
  const request = { method: 'POST', path: '/token', search: '', query: new URLSearchParams(), headers: { ...contentType, ...headers } }
  return respondToTokenRequest(form, { ...request, body: Buffer.from(body) }).response
}

test('accepts form credentials in the body or in a Basic header', () => {
  expect(post('grant_type=client_credentials&client_id=an+id&client_secret=s%3Acret').status).toBe(200)
  const basic = `Basic ${Buffer.from('an+id:s%3Acret').toString('base64')}`
  expect(post('grant_type=client_credentials', { authorization: basic }).status).toBe(200)
  const wrong = post('grant_type=client_credentials', { authorization: `Basic ${Buffer.from('an+id').toString('base64')}` })
  expect([wrong.status, wrong.headers['www-authenticate']]).toEqual([401, 'Basic'])
})

const flow = (tokenUrl: string): object => ({ type: 'oauth2', flows: { clientCredentials: { tokenUrl } } })

test('serves the path of the declared token URL, form-encoded by default', () => {
  const schemes = { a: flow('https://auth.example.com/oauth/token?x=1'), b: flow('/token'), c: { type: 'oauth2', flows: {} } }
  expect(tokenEndpoints(new Map(Object.entries(schemes)) as never, () => 0)).toMatchObject([
    { scheme: 'a', path: '/oauth/token', format: 'form', lifetime: 3600 },
    { scheme: 'b', path: '/token' },
  ])
})
