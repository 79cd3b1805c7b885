import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { exchangeCode, type ExchangeCodeOptions } from '../../src/oauth2/authorization-code.js'
import { AuthError, InvalidRequestError } from '../../src/errors/errors.js'
import { fetchStandIn, json, rejection } from '../helpers.js'

const server = { name: 'Acme', baseUrl: 'https://api.acme.example', authorizationPath: '/oauth2/authorize', tokenPath: '/oauth2/token' }
const application = { clientId: 'my-app', redirectUri: 'https://app.example/back?tenant=7' }
const SECRET = 's3cret:word %'
const CODE = 'c0de/+='

const callback = (parameters: Record<string, string>) => `https://app.example/back?${new URLSearchParams({ tenant: '7', ...parameters })}`

const exchange = (options: Partial<ExchangeCodeOptions> & Readonly<Record<string, unknown>>) =>
  exchangeCode(server, {
    ...application,
    clientSecret: SECRET,
    state: 'st4te',
    codeVerifier: 'v3rifier',
    callbackUrl: callback({ code: CODE, state: 'st4te' }),
    ...options,
  })

const granted = (changes: object = {}) => json({ access_token: 't0ken', token_type: 'bearer', expires_in: 3600, ...changes })

test.each(['', undefined, null, 7])('a verifier that is missing (%j) is rejected before anything is sent', async (codeVerifier) => {
  const fetch = fetchStandIn()
  const error = await rejection(exchange({ fetch, codeVerifier: codeVerifier as string }), InvalidRequestError)
  expect(error.message).toContain('`codeVerifier` is missing')
  expect(fetch.requests).toHaveLength(0)
})

test("a callback of an app's own scheme is taken where it is the one of the redirect", async () => {
  const own = { redirectUri: 'com.example.app:/back', callbackUrl: `com.example.app:/back?code=c&state=st4te` }
  expect((await exchange({ ...own, fetch: fetchStandIn(granted()) })).token).toBe('t0ken')
  await rejection(exchange({ ...own, redirectUri: 'com.other.app:/back', fetch: fetchStandIn() }), InvalidRequestError)
  await rejection(exchange({ ...own, redirectUri: 'nowhere', fetch: fetchStandIn() }), InvalidRequestError)
})

test('an error that a user was sent back with is repeated only where it is a code', async () => {
  for (const error of [`no ${SECRET}`, 'v3rifier', 'a\u001b[31m', 'x'.repeat(51)]) {
    const shown = await rejection(exchange({ fetch: fetchStandIn(), callbackUrl: callback({ error, state: 'st4te' }) }), AuthError)
    expect([shown.message, shown.code]).toEqual(['The user was sent back with an error instead of a code.', undefined])
  }
})

describe('what is sent with a code', () => {
  test.each([
    ['the code', CODE],
    ['the verifier', 'v3rifier'],
    ['the state', 'st4te'],
    ['the secret', SECRET],
  ])('is not shown where the provider repeats it, as %s', async (_, value) => {
    const spelled = [value, encodeURIComponent(value), JSON.stringify(value), Buffer.from(value).toString('base64')]
    const errorOf = json({ error: 'invalid_grant', error_description: spelled.join(' ') }, { status: 400 })
    const error = await rejection(exchange({ fetch: fetchStandIn(errorOf) }), AuthError)
    for (const part of spelled) expect(inspect(error)).not.toContain(part)
    expect(error.code).toBe('invalid_grant')
  })
})
