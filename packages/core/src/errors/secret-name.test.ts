import { expect, test } from 'vitest'
import { isSecretName } from './secret-name.js'

test.each([
  'key',
  'api_key',
  'apiKey',
  'apikey[]',
  'X-API-Key',
  'token',
  'access_token',
  'accessToken',
  'user[password]',
  'passphrase',
  'client_secret',
  'AUTH',
  'authorization',
  'authCode',
  'X-Amz-Signature',
  'sig',
  'cookie',
  'credentials',
  'pwd',
  'user_pwd',
  'otp',
  'totpCode',
  'pin',
  'PIN',
  'userPin',
  'new_pin',
  'jwt',
  'session',
  'X-Session-Id',
  'client_assertion',
  'code_verifier',
])('%s may hold a secret', (name) => {
  expect(isSecretName(name)).toBe(true)
})

test.each(['page', 'code', 'keyword', 'author', 'tokenize', 'tokenId', 'key_id', 'shipping', 'mapping', 'ping', 'Pinned', 'name', ''])(
  '%j holds none',
  (name) => {
    expect(isSecretName(name)).toBe(false)
  },
)
