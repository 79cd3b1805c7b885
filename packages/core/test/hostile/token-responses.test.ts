import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exchangeCode } from '../../src/oauth2/authorization-code.js'
import { exchangedToken } from '../../src/auth/exchanged-token.js'
import type { TokenStore } from '../../src/auth/token-store.js'
import { HostwrightError, InvalidResponseError, TimeoutError } from '../../src/errors/errors.js'
import { fetchStandIn, json, operation, outcome, rejection, status } from '../helpers.js'
import { oauth } from './auth-methods.js'
import { clientOf, secret, watchForSecrets } from './assertions.js'

watchForSecrets()

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => void vi.useRealTimers())

const server = { url: 'https://api.acme.example' }
const get = operation()
const never = () => new Promise<never>(() => undefined)

/** Texts of JSON where a number of seconds or a date is wanted. */
const ODD: [string, string][] = [
  ['an object', '{}'],
  ['an object that cannot become text', '{"toString":1,"valueOf":"x"}'],
  ['a list', '[60]'],
  ['a list nested 900 deep', '['.repeat(900) + ']'.repeat(900)],
  ['true', 'true'],
  ['null', 'null'],
  ['an empty text', '""'],
  ['words', '"soon"'],
  ['a negative number', '-3600'],
  ['a number beyond all', '1e999'],
  ['a huge number', '1e300'],
  ['minus infinity', '-1e999'],
]

const exchanged = exchangedToken({
  path: '/token',
  fields: { password: 'password' },
  token: '/access_token',
  expires: '/expires_in',
  secondFactor: { status: 202, option: 'code', path: '/second', field: 'code' },
})
const withPassword = { authMethods: [{ credentials: { password: true }, scheme: exchanged }] }
const AUTH_METHODS = [
  ['client credentials', oauth.credentials, oauth.provider(server.url)],
  ['an exchange', { password: secret('password') }, withPassword],
] as const

const grant = (end: string) =>
  new Response(`{"access_token":"${secret('token')}","expires_in":${end}}`, { headers: { 'content-type': 'application/json' } })

describe('a token whose end is', () => {
  test.each(ODD)('%s serves the call that it was fetched for', async (_, end) => {
    for (const [, credentials, provider] of AUTH_METHODS) {
      const fetch = fetchStandIn(grant(end), json({ id: 1 }))
      expect((await clientOf(server, { ...credentials, fetch }, provider).request(get)).data).toEqual({ id: 1 })
    }
  })

  test.each(ODD)('%s is granted by a code with an end that is a date', async (_, end) => {
    const endpoints = { name: 'Acme', baseUrl: server.url, authorizationPath: '/authorize', tokenPath: '/token' }
    const { expiresAt } = await exchangeCode(endpoints, {
      callbackUrl: `https://app.example/back?state=state&code=${secret('code')}`,
      redirectUri: 'https://app.example/back',
      state: 'state',
      codeVerifier: secret('verifier'),
      clientId: 'me',
      clientSecret: secret('client'),
      fetch: fetchStandIn(grant(end)),
    })
    expect(expiresAt.getTime()).toBeGreaterThanOrEqual(Date.now())
  })
})

test.each(AUTH_METHODS)('a token of 8 kB is sent, and a longer one is rejected, with %s', async (_, credentials, provider) => {
  const call = (length: number) => {
    const fetch = fetchStandIn(json({ access_token: secret('token').padEnd(length, 'x') }), json({ id: 1 }))
    return clientOf(server, { ...credentials, fetch }, provider).request(get)
  }
  expect((await call(8192)).data).toEqual({ id: 1 })
  expect((await rejection(call(8193), InvalidResponseError)).operation).toBe('token')
})

describe('a token response nested 20,000 deep', () => {
  test.each(AUTH_METHODS)('is a typed error, with %s', async (_, credentials, provider) => {
    const nested = '['.repeat(20_000) + ']'.repeat(20_000)
    for (const code of [200, 400]) {
      const body = new Response(nested, { status: code, headers: { 'content-type': 'application/json' } })
      await rejection(
        clientOf(server, { ...credentials, maxRetries: 0, fetch: fetchStandIn(body) }, provider).request(get),
        HostwrightError,
      )
    }
  })
})

describe('a client goes on after', () => {
  const stores: [string, Partial<TokenStore>][] = [
    ['a store whose `get` never settles', { get: never }],
    ['a store whose `set` never settles', { set: never }],
  ]

  test.each(stores)('%s, once its own timeout is over', async (_, methods) => {
    const tokenStore: TokenStore = { get: async () => undefined, set: async () => undefined, delete: async () => undefined, ...methods }
    const fetch = fetchStandIn((request) => (request.url.endsWith('/token') ? grant('3600') : json({ id: 1 })))
    const client = clientOf(server, { ...oauth.credentials, tokenStore, fetch, timeout: 1000 }, oauth.provider(server.url))
    expect((await outcome(client.request(get))).error).toBeInstanceOf(TimeoutError)
    for (let call = 0; call < 3; call++) expect(await outcome(client.request(get))).toMatchObject({ value: { data: { id: 1 } }, ms: 0 })
    expect(vi.getTimerCount()).toBe(0)
  })

  test('a second factor that never comes: it is asked for again', async () => {
    const responses = [never(), Promise.resolve(secret('code'))]
    const code = vi.fn<() => Promise<string>>(() => responses.shift() ?? never())
    const fetch = fetchStandIn(({ url }) =>
      url.endsWith('/token') ? status(202) : url.endsWith('/second') ? grant('3600') : json({ id: 1 }),
    )
    const client = clientOf(server, { password: secret('password'), code, fetch, timeout: 1000 }, withPassword)
    expect((await outcome(client.request(get))).error).toBeInstanceOf(TimeoutError)
    expect((await outcome(client.request(get))).value?.data).toEqual({ id: 1 })
    expect([code.mock.calls.length, vi.getTimerCount()]).toEqual([2, 0])
  })
})

test('a code of a second factor is not shown, though its name says nothing', async () => {
  const code = () => secret('123456')
  const fetch = fetchStandIn(
    () => status(202),
    async (request) => json({ message: `${await request.text()} is wrong` }, { status: 401 }),
  )
  await rejection(clientOf(server, { password: secret('password'), code, fetch }, withPassword).request(get), HostwrightError)
})
