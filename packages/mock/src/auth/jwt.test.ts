import { expect, test } from 'vitest'

import { makeJwt } from './jwt.js'

test('has a header, a payload and a signature, and is like no other', () => {
  const token = makeJwt(60)
  const [header, payload] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString())
  expect(JSON.parse(header ?? '')).toEqual({ typ: 'JWT', alg: 'RS512' })
  const { iat, exp } = JSON.parse(payload ?? '') as Record<string, number>
  expect(exp).toBe((iat ?? 0) + 60)
  expect(makeJwt(60)).not.toBe(token)
})
