import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'

import { signedFixture, requestToken } from '../../test/signed-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'

const start = (): Promise<Fixture> => startFixture({ spec: signedFixture })

async function tokenOf(response: Response): Promise<string> {
  return ((await response.json()) as { token: string }).token
}

async function statusWith({ url }: Fixture, token: string): Promise<number> {
  return (await fetch(`${url}/domains`, { headers: { authorization: `Bearer ${token}` } })).status
}

function payloadOf(token: string): { iat: number; exp: number } {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as never
}

test('credentials are the account and the private key of this process', async () => {
  const [mock, other] = [await start(), await start()]
  expect(mock.clientOptions).toEqual({ login: 'jane', privateKey: mock.credentials['privateKey'], baseUrl: mock.url })
  expect(mock.credentials['privateKey']).toMatch(/^-----BEGIN PRIVATE KEY-----\n[\s\S]+\n-----END PRIVATE KEY-----\n$/)
  expect(other.credentials['privateKey']).toBe(mock.credentials['privateKey'])
})

test('responds to a signed request as documented, with a token that is valid until it expires', async () => {
  const mock = await start()
  const response = await requestToken(mock)
  expect([response.status, await response.clone().json()]).toEqual([201, { token: expect.any(String), kind: 'x' }])
  const token = await tokenOf(response)
  expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/)
  expect(await statusWith(mock, token)).toBe(200)
  mock.expireTokens()
  expect(await statusWith(mock, token)).toBe(401)
  mock.assertClean()
  expect(mock.requests[0]?.operation).toBe('auth.create')
})

test('the token ends after the documented or the requested lifetime', async () => {
  const mock = await start()
  const plain = payloadOf(await tokenOf(await requestToken(mock)))
  const hour = payloadOf(await tokenOf(await requestToken(mock, { expiration_time: '1 hour' })))
  expect([plain.exp - plain.iat, hour.exp - hour.iat]).toEqual([1800, 3600])
  expect(Math.abs(plain.iat - Date.now() / 1000)).toBeLessThan(60)
})

test('rejects a request that the account did not sign, with the documented error', async () => {
  const mock = await start()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const forged = sign('RSA-SHA512', Buffer.from(JSON.stringify({ login: 'jane', nonce: 'forged-1' })), privateKey).toString('base64')
  const weak = { signature: sign('RSA-SHA256', Buffer.from('{}'), mock.credentials['privateKey'] ?? '').toString('base64') }
  const rejected = [
    await requestToken(mock, { nonce: 'forged-1' }, { signature: forged }),
    await requestToken(mock, {}, weak),
    await requestToken(mock, { login: 'other' }),
    await requestToken(mock, { nonce: 'short' }),
    await requestToken(mock, { nonce: 'x'.repeat(33) }),
    await requestToken(mock, { nonce: 123456 }),
    await requestToken(mock, { expiration_time: '2 months' }),
    await requestToken(mock, { expiration_time: 'for ever' }),
  ]
  expect(rejected.map(({ status }) => status)).toEqual(rejected.map(() => 401))
  expect(await rejected[0]?.json()).toEqual({ error: 'Your access token has expired.' })
})

test('names the reason, the signature first, and does not use up the nonce', async () => {
  const mock = await startFixture({ spec: { ...signedFixture, 'x-error': { message: '/error' } } })
  const nonce = 'judged-first'
  const [unsigned, short] = [await requestToken(mock, { nonce }, { signature: '' }), await requestToken(mock, { nonce: 'short' })]
  const error = 'The header Signature is no signature of the body with the private key of the account.'
  expect([unsigned.status, await unsigned.json()]).toEqual([401, { error }])
  expect([short.status, await short.json()]).toEqual([401, { error: 'nonce needs 6 to 32 characters.' }])
  expect((await requestToken(mock, { nonce })).status).toBe(201)
})

test('rejects a body that changed after signing, even in white space', async () => {
  const mock = await start()
  const body = JSON.stringify({ login: 'jane', nonce: 'abcdef-1' })
  const signature = sign('RSA-SHA512', Buffer.from(body), mock.credentials['privateKey'] ?? '').toString('base64')
  const post = async (text: string): Promise<number> =>
    (await fetch(`${mock.url}/auth`, { method: 'POST', headers: { 'content-type': 'application/json', signature }, body: text })).status
  expect([await post(` ${body}`), await post('{"login'), await post(body)]).toEqual([401, 401, 201])
})

test('accepts a nonce once', async () => {
  const mock = await start()
  const responses = [await requestToken(mock, { nonce: 'only-once' }), await requestToken(mock, { nonce: 'only-once' })]
  expect(responses.map(({ status }) => status)).toEqual([201, 401])
})

test('responds from the spec to a request for a status', async () => {
  const mock = await start()
  const body = { login: 'nobody' }
  expect(await (await requestToken(mock, body, { prefer: 'code=201', signature: 'AAAA' })).json()).toEqual({
    token: 'the.example.token',
    kind: 'x',
  })
  expect((await requestToken(mock, {}, { prefer: 'code=401' })).status).toBe(401)
  mock.assertClean()
})

test('injects faults into token requests and records violations', async () => {
  const mock = await start()
  mock.fail({ operation: 'auth.create', status: 503 })
  expect((await requestToken(mock)).status).toBe(503)
  mock.assertClean()
  await fetch(`${mock.url}/auth`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"login":"jane"}' })
  expect(mock.violations).toMatchObject([{ operation: 'auth.create', code: 'required', location: 'request.header' }])
})

test('accepts the other auth methods', async () => {
  const mock = await start()
  expect(await statusWith(mock, 'a.made-up.token')).toBe(200)
  expect(await statusWith(mock, 'the.demo.token')).toBe(200)
  expect(await statusWith(mock, 'another.made-up.token')).toBe(401)
})

test('responds at an endpoint that is no operation', async () => {
  const { '/auth': _auth, ...paths } = signedFixture.paths
  const mock = await startFixture({ spec: { ...signedFixture, paths } })
  const token = await tokenOf(await requestToken(mock))
  expect(await statusWith(mock, token)).toBe(200)
  const rejected = await requestToken(mock, { login: 'other' })
  expect([rejected.status, await rejected.json()]).toEqual([401, { error: 'login is not that of the account.' }])
  mock.assertClean()
})
