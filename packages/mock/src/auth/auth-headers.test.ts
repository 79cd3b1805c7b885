import { expect, test } from 'vitest'

import { exchangeFixture } from '../../test/exchange-fixture.js'
import { fixture } from '../../test/fixture.js'
import { signedFixture } from '../../test/signed-fixture.js'
import { startFixture } from '../../test/start.js'

const bearer = { type: 'http', scheme: 'bearer' }

test.each([
  ['a token that the endpoint would issue', fixture, '/v2/domain', { authorization: expect.stringMatching(/^Bearer \S{20,}$/) }],
  ['a value in place of a signature', signedFixture, '/domains', { authorization: expect.stringMatching(/^Bearer \S+$/) }],
  ['a value in place of an exchange', exchangeFixture, '/things', { 'x-token': 'a-made-up-token' }],
])('authHeaders gives %s, which the mock accepts', async (_what, spec, path, expected) => {
  const mock = await startFixture({ spec })
  const headers = mock.authHeaders()
  expect(headers).toEqual(expected)
  expect((await fetch(mock.url + path, { headers })).status).toBe(200)
})

test('gives any value if any is accepted, and nothing without security or for a query key', async () => {
  const of = async (scheme: object | undefined) => {
    const secured = scheme && { security: [{ key: [] }], components: { securitySchemes: { key: scheme } } }
    const mock = await startFixture({ spec: { openapi: '3.1.0', paths: {}, ...secured } })
    return mock.authHeaders()
  }
  expect(await of(bearer)).toEqual({ authorization: 'Bearer any' })
  expect(await of(undefined)).toEqual({})
  expect(await of({ type: 'apiKey', in: 'query', name: 'key' })).toEqual({})
})
