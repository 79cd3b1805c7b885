import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'

import { fixture } from '../../test/fixture.js'
import { signedFixture } from '../../test/signed-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'
import { startMock } from '../index.js'

const pair = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

async function requestToken({ url }: Fixture, login: string, privateKey: string): Promise<number> {
  const body = JSON.stringify({ login, nonce: 'abcdef0123456789' })
  const signature = sign('sha512', Buffer.from(body), privateKey).toString('base64')
  const response = await fetch(`${url}/auth`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', Signature: signature },
    body,
  })
  return response.status
}

test('accepts a given key instead of a generated one', async () => {
  const mock = await startFixture({ spec: signedFixture, credentials: { login: 'me', privateKey: pair.privateKey } })
  expect(mock.credentials).toEqual({ login: 'me', privateKey: pair.privateKey })
  expect(await requestToken(mock, 'me', pair.privateKey)).toBe(201)
})

test('registers a public key alone, and rejects signatures of other keys', async () => {
  const mock = await startFixture({ spec: signedFixture, credentials: { login: 'me', privateKey: pair.publicKey } })
  const { privateKey: other } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  expect(await requestToken(mock, 'me', other.export({ type: 'pkcs8', format: 'pem' }).toString())).toBe(401)
  expect(await requestToken(mock, 'me', pair.privateKey)).toBe(201)
})

test('accepts a given client id instead of the example', async () => {
  const mock = await startFixture({ credentials: { clientId: 'mine', clientSecret: 'my-secret' } })
  const post = async (id: string, secret: string) => {
    const body = JSON.stringify({ grant_type: 'client_credentials', client_id: id, client_secret: secret })
    return (await fetch(mock.clientOptions.tokenUrl ?? '', { method: 'POST', headers: { 'content-type': 'application/json' }, body }))
      .status
  }
  expect([await post('mine', 'my-secret'), await post('mine', 'other')]).toEqual([200, 401])
})

test('rejects invalid credentials without quoting them', async () => {
  const noKey = startMock({ spec: signedFixture, credentials: { privateKey: 'hunter2' } })
  await expect(noKey).rejects.toThrow('credentials: privateKey is no RSA key in PEM; give a private key, or the public one to register.')
  await expect(startMock({ spec: fixture, credentials: { pasword: 'x' } })).rejects.toThrow("the spec has no credential 'pasword'; it has ")
})
