import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { basic, headerKey } from '../../src/auth/header-key.js'
import { list } from '../../src/call/list-call.js'
import { upload } from '../../src/call/upload-call.js'
import { ApiError, HostwrightError, NetworkError, RateLimitError } from '../../src/errors/errors.js'
import { createPathClient } from '../../src/openapi-fetch.js'
import { linkStyle } from '../../src/pagination/link-style.js'
import { rateLimit } from '../../src/pipeline/rate-limit.js'
import { writeFile } from '../../src/request/file-body.js'
import { headerText } from '../../src/response/error-message.js'
import { acme, fetchStandIn, json, operation, rejection } from '../helpers.js'
import * as respond from '../hostile-server/responses.js'
import { barrier } from '../hostile-server/barrier.js'
import { type ScriptedResponse, type Arrival, startHostileServer } from '../hostile-server/server.js'
import { oauth, type AuthMethodCase, AUTH_METHODS } from './auth-methods.js'
import { clientOf, expectNoSecret, KEY, exposures, type Options, errorOf, secret, shown, watch, watchForSecrets } from './assertions.js'

// What is greped here, and after every test of the suite, are messages, stacks, JSON and inspected forms of all errors,
// events and clients. Each secret has a mark by which it is found, in base64, too.
watchForSecrets()

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void vi.restoreAllMocks())

const post = operation({ id: 'things.create', method: 'POST', path: '/things' })

const keyIn = (header: string): AuthMethodCase => ({
  provider: () => ({ authMethods: [{ credentials: { apiKey: true }, scheme: headerKey(header, 'apiKey') }] }),
  credentials: { apiKey: KEY },
  grant: () => undefined,
})
const ALL_AUTH_METHODS: [string, AuthMethodCase][] = [...AUTH_METHODS, ['a key in a header of its own', keyIn('x-acme')]]

/** Responses that repeat the whole request, in every place that an error reads. */
function echoes({ headers, url, body }: Arrival): ScriptedResponse[] {
  const repeated = `${JSON.stringify(headers)} ${url} ${body}`
  const line = encodeURIComponent(repeated)
  return [
    respond.json({ message: repeated, code: repeated }, { status: 400 }),
    respond.json({ message: repeated, code: repeated, error: repeated, error_description: repeated }, { status: 401 }),
    respond.json({ message: repeated }, { status: 429, headers: { 'retry-after': '9999' } }),
    respond.json({ message: `${'.'.repeat(290)}${repeated}` }, { status: 500 }),
    respond.text(repeated, { status: 502 }),
    respond.text(repeated),
    respond.html({ headers: { 'x-repeated': line } }),
    respond.redirect(`http://${secret('user')}:${secret('password')}@127.0.0.1:1/${line}`),
    respond.json({ message: repeated }, { status: 403, headers: { 'x-message': line, 'set-cookie': line, location: line } }),
    respond.truncated(repeated, true),
    respond.resetBeforeHeaders(true),
  ]
}
const KINDS = echoes({ method: '', url: '', headers: {}, body: '', responseName: '', applied: false, written: 0 }).length

const FAULTS: [string, ScriptedResponse][] = [
  ['400', respond.json({ message: 'no' }, { status: 400 })],
  ['HTML', respond.html()],
  ['a redirect', respond.redirect('/elsewhere')],
  ['half a body', respond.truncated('{', true)],
  ['nothing', respond.resetBeforeHeaders(true)],
]

test('a secret would be found', () => {
  const found = (text: string) => exposures([text]).length
  expect(found('nothing to see')).toBe(0)
  expect(found(`Bearer ${KEY}`)).toBe(1)
  for (const before of ['', 'a', 'ab', 'abc']) expect(found(btoa(`${before}${KEY}`))).toBe(1)
  expect(found(encodeURIComponent(`a b ${KEY}`))).toBe(1)
})

describe.each(ALL_AUTH_METHODS)('authenticated with %s', (_, authMethod) => {
  test.each(Array.from({ length: KINDS }, (_kind, kind) => kind))(
    'nothing shows a secret, whatever a server repeats of it (%i)',
    async (kind) => {
      await using server = await startHostileServer((arrival) =>
        arrival.url === '/token' ? respond.json(authMethod.grant(secret('token'))) : (echoes(arrival)[kind] as ScriptedResponse),
      )
      const provider = {
        ...authMethod.provider(server.url),
        error: { message: '/message', code: '/code', header: headerText('x-message') },
      }
      await rejection(clientOf(server, authMethod.credentials, provider).request(post, { body: {} }), HostwrightError)
      expect(shown().length).toBeGreaterThan(5)
      expectNoSecret()
    },
  )

  test.each(Array.from({ length: KINDS }, (_kind, kind) => kind))(
    'nothing shows a secret that a token endpoint repeats (%i)',
    async (kind) => {
      await using server = await startHostileServer((arrival) => echoes(arrival)[kind] as ScriptedResponse)
      await rejection(clientOf(server, authMethod.credentials, authMethod.provider(server.url)).request(post), HostwrightError)
      expectNoSecret()
    },
  )
})

describe('an error shows no secret', () => {
  test('of a call that was not sent', async () => {
    let isUp = false
    const fetch = fetchStandIn(() => (isUp ? json({}) : Promise.reject(new TypeError('fetch failed'))))
    const options = { fetch, maxRetries: 0, maxRateLimitWait: 0 }
    const client = clientOf({ url: 'http://127.0.0.1:1' }, options, { rateLimit: rateLimit({ limit: 2, window: 60 }) })
    const circle: Record<string, unknown> = { password: secret('body') }
    circle.self = circle
    const wrong = [
      { body: circle },
      { body: { password: 1n, secret: secret('body') } },
      { headers: { authorization: `${secret('header')}\n${secret('header')}` } },
      { query: { token: new Date(NaN), password: secret('query') } },
      { cursor: `http://${secret('cursor')}` },
    ]
    for (const args of wrong)
      watch(await list(client, { ...post, pages: linkStyle({ items: '', next: '' }) }, args).catch((error: unknown) => error))
    for (const args of wrong.slice(0, 4)) await rejection(client.request(post, args), HostwrightError)
    await rejection(client.request(post, { body: {} }), NetworkError)
    isUp = true
    await client.request(post, { body: {} })
    await rejection(client.request(post, { body: { password: secret('body') } }), RateLimitError)
    expectNoSecret()
  })

  test.each(FAULTS)('of a call with secrets in its body, headers and query, that gets %s', async (_, fault) => {
    await using server = await startHostileServer(() => fault)
    const args = { body: { password: secret('body') }, headers: { 'x-password': secret('header') }, query: { token: secret('query') } }
    await rejection(clientOf(server).request(post, args), HostwrightError)
    expect(shown().length).toBeGreaterThan(5)
    expectNoSecret()
  })

  test('of a call with a password in its body, which the provider repeats', async () => {
    await using server = await startHostileServer(({ body }) => respond.json({ message: `${body} is too weak` }, { status: 422 }))
    await rejection(clientOf(server).request(post, { body: { password: secret('body') } }), ApiError)
    expectNoSecret()
  })

  test('of a client that cannot be made', () => {
    for (const options of [
      { apiKey: `${KEY}\n` },
      { apiKey: `${KEY}€` },
      { timeout: KEY },
      { baseUrl: KEY },
      { fetch: KEY },
    ] as unknown as Options[]) {
      errorOf(() => clientOf({ url: 'http://127.0.0.1:1' }, options))
    }
    for (const privateKey of [KEY, `-----BEGIN PRIVATE KEY-----\n${btoa(KEY)}\n-----END PRIVATE KEY-----`]) {
      const [, [, signature]] = [AUTH_METHODS[0], AUTH_METHODS[2]] as [unknown, (typeof AUTH_METHODS)[number]]
      errorOf(() => clientOf({ url: 'http://127.0.0.1:1' }, { ...signature.credentials, privateKey }, signature.provider('')))
    }
    expectNoSecret()
  })

  test('of a path-first call', async () => {
    await using server = await startHostileServer((arrival) =>
      respond.redirect(`/${encodeURIComponent(arrival.headers.authorization ?? '')}`),
    )
    const api = createPathClient<Record<string, Record<string, never>>>(acme(), {
      apiKey: KEY,
      baseUrl: server.url,
      onAttempt: watch,
    } as Options)
    const { POST } = api as unknown as { POST(path: string, init: object): Promise<unknown> }
    watch(api)
    watch(
      await rejection(
        POST('/things', { body: { password: secret('body') }, params: { query: { api_key: secret('query') } } }),
        HostwrightError,
      ),
    )
    expectNoSecret()
  })

  test('of a response that Basic credentials are repeated in, as the server got them', async () => {
    await using server = await startHostileServer(({ headers }) =>
      respond.json({ message: `cannot read ${headers.authorization}` }, { status: 400 }),
    )
    const authMethods = [{ credentials: { user: false, password: true }, scheme: basic('user', 'password') }]
    await rejection(clientOf(server, { user: 'me', password: secret('password') }, { authMethods }).request(post), ApiError)
    expectNoSecret()
  })

  test('of a call whose token was replaced before its response came', async () => {
    const [there, replaced] = [barrier(), barrier()]
    let tokens = 0
    await using server = await startHostileServer(async ({ url, headers }) => {
      if (url === '/token') return respond.json({ access_token: secret(`token-${++tokens}`) })
      if (url === '/slow') {
        there.open()
        await replaced.opened
        return respond.json({ message: `${headers.authorization} may not do this` }, { status: 403 })
      }
      return headers.authorization?.endsWith('1') ? respond.empty(401) : respond.json({})
    })
    const client = clientOf(server, oauth.credentials, oauth.provider(server.url))
    const slow = rejection(client.request(operation({ path: '/slow' })), ApiError)
    await there.opened
    await client.request(operation())
    replaced.open()
    await slow
    expectNoSecret()
  })

  test.each([
    ['the response of a token endpoint', '/token', respond.garbageChunks('{', `"access_token":"${secret('token')}"}`)],
    ['a response', '/things', respond.garbageChunks('{', `"password":"${secret('response')}"}`)],
    ['headers', '/things', respond.raw(`HTTP/1.1 200 OK\r\nset-cookie : ${secret('cookie')}\r\n\r\n`)],
  ])('of %s that is no HTTP, of which the platform keeps the bytes', async (_, where, broken) => {
    await using server = await startHostileServer(({ url }) => (url === where ? broken : respond.json(oauth.grant(secret('token')))))
    const client = clientOf(server, oauth.credentials, oauth.provider(server.url))
    await rejection(client.request(post), NetworkError)
    expectNoSecret()
  })

  test('of a path: the token of an upload, whose rules are asked for at a path with it', async () => {
    await using server = await startHostileServer(() => respond.json({ message: 'no such token' }, { status: 404 }))
    const rules = { token: 'upload-token', rules: operation({ id: 'files.rules', path: '/tokens/{token}' }), parameter: 'token' }
    const args = { headers: { 'upload-token': secret('upload') }, body: new Blob(['file']) }
    await rejection(upload(clientOf(server), { ...post, write: writeFile }, rules, args), ApiError)
    expectNoSecret()
  })
})

test('a client shows where it sends to, and no more', async () => {
  await using server = await startHostileServer(({ url }) => respond.json(url === '/token' ? oauth.grant(secret('token')) : {}))
  const client = clientOf(server, oauth.credentials, oauth.provider(server.url))
  await client.request(post)
  expect(JSON.stringify(client)).toBe(JSON.stringify({ provider: 'Acme', baseUrl: server.url }))
  for (const options of [{}, { showHidden: true, depth: Infinity }, { getters: true }])
    expect(exposures([inspect(client, options)])).toEqual([])
})
