import { expect, test } from 'vitest'

import { looksSecret } from './secret-name.js'

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
  'client_secret',
  'AUTH',
  'pwd',
  'user_pwd',
  'otp',
  'totpCode',
  'pin',
  'cardPIN',
  'jwt',
  'session',
  'sessionId',
  'SESSIONID',
  'client_assertion',
  'SAMLResponse',
  'code_verifier',
  'csrf_token',
])('%s may be a credential', (name) => {
  expect(looksSecret(name)).toBe(true)
})

test.each([
  'page',
  'page[number]',
  'page_token',
  'nextToken',
  'keyword',
  'sort_key',
  'idempotency-key',
  'author',
  'tokenize',
  'shipping',
  'pinned',
  'domain',
  '',
])('%j is no credential', (name) => {
  expect(looksSecret(name)).toBe(false)
})
