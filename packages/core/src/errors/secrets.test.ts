import { describe, expect, test } from 'vitest'
import { isSecretName, secretsIn } from './secrets.js'

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

describe('secrets in arguments', () => {
  test('are texts and numbers under their names, however deep', () => {
    const args = {
      path: { token: 'in-path', id: 'plain' },
      body: { user: [{ name: 'plain', password: 'in-body' }], pin: 1234, keys: ['first', 'second'], hasPassword: true, secret: null },
    }
    expect(secretsIn(args).toSorted()).toEqual(['1234', 'first', 'in-body', 'in-path', 'second'])
  })

  test('are found in Headers and URLSearchParams, and URLs', () => {
    const args = {
      headers: new Headers({ 'x-token': 'a' }),
      query: new URLSearchParams('key=b&page=2'),
      session: new URL('https://c.example'),
    }
    expect(secretsIn(args).toSorted()).toEqual(['a', 'b', 'https://c.example/'])
  })

  test('are not looked for in bytes, files and streams', () => {
    const bytes = new Uint8Array(20 * 1024 * 1024)
    Object.defineProperty(bytes, 'token', { get: () => expect.fail('its fields were read'), enumerable: true })
    expect(secretsIn({ body: bytes })).toEqual([])
    for (const body of [new Blob(['x']), new ArrayBuffer(8), new ReadableStream(), Buffer.from('x'), new Map([['token', 'x']])])
      expect(secretsIn({ body })).toEqual([])
  })

  test('are found in arguments that lead back to themselves and in those that are nested 100,000 deep', () => {
    const circle: Record<string, unknown> = { token: 'found' }
    circle.self = circle
    expect(secretsIn(circle)).toContain('found')
    let nested: unknown = {}
    for (let depth = 0; depth < 100_000; depth++) nested = [nested]
    expect(secretsIn({ nested, token: 'found' })).toEqual(['found'])
  })

  test('are looked for among so many values and no more', () => {
    let read = 0
    const value = {
      get token() {
        read++
        return 'x'
      },
    }
    secretsIn(Array.from({ length: 200_000 }, () => value))
    expect(read).toBeLessThanOrEqual(50_000)
  })
})
