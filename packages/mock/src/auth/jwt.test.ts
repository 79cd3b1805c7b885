import { expect, test } from 'vitest'

import { makeJwt } from './jwt.js'

test('a JWT has a header, a payload and a signature, and is unique', () => {
  const token = makeJwt(60, 1_500_999)
  const [header, payload] = token.split('.').map((part) => Buffer.from(part, 'base64url').toString())
  expect(JSON.parse(header ?? '')).toEqual({ typ: 'JWT', alg: 'RS512' })
  expect(JSON.parse(payload ?? '')).toMatchObject({ iat: 1500, nbf: 1500, exp: 1560 })
  expect(makeJwt(60, 1_500_999)).not.toBe(token)
})
