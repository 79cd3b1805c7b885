import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'

import { exchangeFixture } from '../../test/exchange-fixture.js'
import { createMock, type LocalMock } from '../index.js'

const VERIFIER = 'a-made-up-verifier-of-more-than-43-characters'
const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url')
const REDIRECT = 'https://app.example.com/back?from=mock'

const spec: object = structuredClone(exchangeFixture)
const { users } = (spec as { components: { securitySchemes: { users: { 'x-credentials': object } } } }).components.securitySchemes
Object.assign(users['x-credentials'], { clientSecret: { description: 'Secret.', example: 'made-up-secret', secret: true } })

const start = (): Promise<LocalMock> => createMock({ spec, strict: false })

async function authorize(mock: LocalMock, changes: Record<string, string> = {}): Promise<Response> {
  const query = {
    response_type: 'code',
    client_id: 'the-application',
    redirect_uri: REDIRECT,
    state: 'made-up-state',
    code_challenge: CHALLENGE,
    code_challenge_method: 'S256',
    ...changes,
  }
  return await mock.fetch(`http://localhost/authorize?${new URLSearchParams(query)}`)
}

async function codeOf(response: Response): Promise<string> {
  return new URL(response.headers.get('location') ?? '').searchParams.get('code') ?? ''
}

function exchange(mock: LocalMock, code: string, changes: Record<string, string> = {}, secret = 'made-up-secret'): Promise<Response> {
  const fields = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: VERIFIER, ...changes }
  const authorization = `Basic ${btoa(`the-application:${secret}`)}`
  return mock.fetch('http://localhost/grant', { method: 'POST', headers: { authorization }, body: new URLSearchParams(fields) })
}

test('sends the user back with a code, which is exchanged for a token that the operations accept', async () => {
  const mock = await start()
  const back = new URL((await authorize(mock)).headers.get('location') ?? '')
  expect([back.origin, back.searchParams.get('from'), back.searchParams.get('state')]).toEqual([
    'https://app.example.com',
    'mock',
    'made-up-state',
  ])
  const response = await exchange(mock, back.searchParams.get('code') ?? '')
  const grant = (await response.json()) as { access_token: string }
  expect([response.status, grant]).toEqual([200, { token_type: 'bearer', expires_in: 3600, access_token: expect.any(String) }])
  const read = (token: string) => mock.fetch('http://localhost/things', { headers: { authorization: `Bearer ${token}` } })
  expect([(await read(grant.access_token)).status, (await read('other')).status]).toEqual([200, 401])
  mock.expireTokens()
  expect((await read(grant.access_token)).status).toBe(401)
})

test('a code is valid once, for ten minutes', async () => {
  const mock = await start()
  const code = await codeOf(await authorize(mock))
  expect([(await exchange(mock, code)).status, (await exchange(mock, code)).status]).toEqual([200, 400])
  const late = await codeOf(await authorize(mock))
  mock.clock.advance(600_000)
  expect(await (await exchange(mock, late)).json()).toMatchObject({ error: 'invalid_grant' })
})

test.each([
  ['the code', {}, { code: 'made-up' }, undefined, 400, 'invalid_grant'],
  ['the verifier', {}, { code_verifier: 'other' }, undefined, 400, 'invalid_grant'],
  ['the redirect', {}, { redirect_uri: 'https://app.example.com' }, undefined, 400, 'invalid_grant'],
  ['the secret', {}, {}, 'other', 401, 'invalid_client'],
] as const)('rejects a request with another value for %s', async (_, asked, sent, secret, status, error) => {
  const mock = await start()
  const response = await exchange(mock, await codeOf(await authorize(mock, asked)), sent, secret)
  expect([response.status, await response.json()]).toEqual([status, { error, error_description: expect.any(String) }])
})

test('sends the user back with an error for another response type', async () => {
  const { headers } = await authorize(await start(), { response_type: 'token' })
  expect(new URL(headers.get('location') ?? '').searchParams.get('error')).toBe('unsupported_response_type')
})

test('responds with the documented example to a client that it does not know', async () => {
  expect((await authorize(await start(), { client_id: 'other' })).headers.get('location')).toBe('https://example.com/consent')
})
