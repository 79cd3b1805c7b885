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
  '',
])('%j is none', (name) => {
  expect(looksSecret(name)).toBe(false)
})
