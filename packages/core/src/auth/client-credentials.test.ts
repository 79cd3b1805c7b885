import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, rejection, silence, status } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { ApiError, AuthError, ConfigurationError, InvalidResponseError, NetworkError, TimeoutError } from '../errors/errors.js'
import type { AttemptEvent } from '../model/hooks.js'
import { type ClientCredentials, clientCredentials } from './client-credentials.js'
import { memoryTokenStore, type TokenOptions } from './token-store.js'
import type { Fetch } from '../model/fetch.js'

const TOKEN_URL = 'https://login.example/oauth/token'
const things = operation({ id: 'things.list' })

type Options = Partial<ClientOptions & TokenOptions & { clientId: string; clientSecret: string }>

function clientOf(options: Options, declared: Partial<ClientCredentials> = {}) {
  const auth = clientCredentials({ tokenUrl: TOKEN_URL, clientId: 'clientId', clientSecret: 'clientSecret', format: 'form', ...declared })
  const given = { clientId: 'me', clientSecret: 's3cret&ü', ...options }
  return new Client(acme({ authMethods: [{ scheme: auth, credentials: { clientId: false, clientSecret: true } }] }), given)
}

/** An API and its token endpoint, which grants t1, t2, … or responds as declared; the API responds with 401 to all but the latest token. */
function provider({
  grant,
  fields = {},
  api,
}: { grant?: () => Response | Promise<Response>; fields?: object; api?: (request: Request) => Response } = {}) {
  const seen = { tokenRequests: [] as Request[], credentials: [] as (string | null)[], valid: 0 }
  const fetch: Fetch = fetchStandIn((request) => {
    if (request.url.startsWith(TOKEN_URL)) {
      seen.tokenRequests.push(request.clone())
      return grant?.() ?? json({ access_token: `t${++seen.valid}`, expires_in: 3600, ...fields })
    }
    seen.credentials.push(request.headers.get('authorization'))
    return api?.(request) ?? (request.headers.get('authorization') === `Bearer t${seen.valid}` ? json({}) : status(401))
  })
  return { fetch, seen }
}

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => void vi.useRealTimers())

describe('token request', () => {
  test('is a form, as RFC 6749 says', async () => {
    const { fetch, seen } = provider()
    await clientOf({ fetch }, { scope: 'read write' }).request(things)
    const [request] = seen.tokenRequests as [Request]
    expect(request).toMatchObject({ method: 'POST', url: TOKEN_URL, redirect: 'manual' })
    expect(request.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(request.headers.has('authorization')).toBe(false)
    expect(await request.text()).toBe('grant_type=client_credentials&client_id=me&client_secret=s3cret%26%C3%BC&scope=read+write')
  })

  test('is JSON where the specification says so, without a scope where none is declared', async () => {
    const { fetch, seen } = provider()
    await clientOf({ fetch }, { format: 'json' }).request(things)
    const [request] = seen.tokenRequests as [Request]
    expect(request.headers.get('content-type')).toBe('application/json')
    expect(await request.json()).toEqual({ grant_type: 'client_credentials', client_id: 'me', client_secret: 's3cret&ü' })
  })

  test('goes to the URL of the options, spelled as it is', async () => {
    const { fetch, seen } = provider()
    await clientOf({ fetch, tokenUrl: `${TOKEN_URL}/` }).request(things)
    expect(seen.tokenRequests[0]?.url).toBe(`${TOKEN_URL}/`)
  })

  test.each(['/token', 'ftp://login.example', 'https://me:pw@login.example', 'https://login.example?x', ''])(
    'to %j fails at construction',
    (tokenUrl) => {
      expect(() => clientOf({ tokenUrl })).toThrow(ConfigurationError)
      expect(() => clientOf({ tokenUrl })).toThrow('Acme: option `tokenUrl` must')
    },
  )

  test('is made when the first call needs a token, not before', async () => {
    const { fetch, seen } = provider({ api: () => json({}) })
    const client = clientOf({ fetch })
    await client.request(operation({ auth: false }))
    expect(seen.tokenRequests).toHaveLength(0)
    await client.request(things)
    expect(seen.tokenRequests).toHaveLength(1)
  })

  test('is repeated as an idempotent one would be', async () => {
    const responses = [status(503), status(502)]
    const { fetch, seen } = provider({ grant: () => responses.shift() ?? json({ access_token: 't0' }), api: () => json({}) })
    expect((await outcome(clientOf({ fetch }).request(things))).error).toBeUndefined()
    expect(await Promise.all(seen.tokenRequests.map((request) => request.text()))).toEqual(
      Array(3).fill('grant_type=client_credentials&client_id=me&client_secret=s3cret%26%C3%BC'),
    )
  })

  test('calls onAttempt under the name token', async () => {
    const { fetch } = provider()
    const events: AttemptEvent[] = []
    await clientOf({ fetch, onAttempt: (event) => events.push(event) }).request(things)
    expect(events.map(({ operation: id, method, path, status: code }) => [id, method, path, code])).toEqual([
      ['token', 'POST', '/oauth/token', 200],
      ['things.list', 'GET', '/things', 200],
    ])
  })
})

describe('token', () => {
  test('is sent as Authorization: Bearer, and asked for once by a thousand calls', async () => {
    const { fetch, seen } = provider()
    const client = clientOf({ fetch })
    await Promise.all(Array.from({ length: 1000 }, () => client.request(things)))
    expect(seen.tokenRequests).toHaveLength(1)
    expect(new Set(seen.credentials)).toEqual(new Set(['Bearer t1']))
  })

  test.each([
    [{ expires_in: 100 }, {}, 90_000],
    [{ expires_in: '100' }, {}, 90_000],
    [{ expires_in: undefined }, { lifetime: 200 }, 180_000],
    [{ expires_in: 'soon' }, { lifetime: 200 }, 180_000],
    [{ expires_in: undefined }, {}, 3_540_000],
    [{ expires_in: null }, {}, 3_540_000],
    [{ expires_in: 0 }, { lifetime: 200 }, 0],
    [{ expires_in: -5 }, { lifetime: 200 }, 0],
  ])('granted with %j where %j is declared is renewed after %i ms', async (fields, declared, ms) => {
    const { fetch, seen } = provider({ fields })
    const client = clientOf({ fetch }, declared)
    await client.request(things)
    vi.advanceTimersByTime(Math.max(0, ms - 1))
    if (ms > 0) await client.request(things)
    expect(seen.tokenRequests).toHaveLength(1)
    vi.advanceTimersByTime(1)
    await client.request(things)
    expect(seen.tokenRequests).toHaveLength(2)
  })

  test.each([
    ['revoked meanwhile leads to one renewal, however many calls it hits', 100],
    ['revoked meanwhile is renewed for a POST, too', 1],
  ])('%s', async (_, calls) => {
    const { fetch, seen } = provider()
    const client = clientOf({ fetch })
    await client.request(things)
    seen.valid = 7 // the next one granted is t8
    const create = operation({ method: 'POST', id: 'things.create' })
    await Promise.all(Array.from({ length: calls }, () => client.request(create, { body: {} })))
    expect(seen.tokenRequests).toHaveLength(2)
    expect(seen.credentials.filter((value) => value === 'Bearer t8')).toHaveLength(calls)
  })

  test('that is rejected each time is replaced once a call, then the call fails', async () => {
    const { fetch, seen } = provider({ api: () => status(401) })
    const error = await rejection(clientOf({ fetch }).request(things), AuthError)
    expect(error).toMatchObject({ operation: 'things.list', status: 401 })
    expect(seen.credentials).toEqual(['Bearer t1', 'Bearer t2'])
  })

  test('is hidden when the provider repeats it in an error', async () => {
    const { fetch } = provider({
      fields: { access_token: 'sup3rs3cret' },
      api: () => json({ message: 'no sup3rs3cret here' }, { status: 400 }),
    })
    const error = await rejection(clientOf({ fetch }).request(things), ApiError)
    expect(error.message).toContain('no [redacted] here')
    expect(inspect(error, { depth: Infinity }) + JSON.stringify(error)).not.toContain('sup3rs3cret')
  })
})

describe('store', () => {
  test('shares a token between clients with equal credentials, and only with them', async () => {
    vi.useRealTimers()
    const { fetch, seen } = provider({ api: () => json({}) })
    const tokenStore = memoryTokenStore()
    const options: Options[] = [
      {},
      {},
      { clientSecret: 'other' },
      { clientId: 'other' },
      { baseUrl: 'https://other.example' },
      { baseUrl: 'https://third.example' },
      { tokenUrl: `${TOKEN_URL}/2` },
    ]
    for (const option of options) await clientOf({ fetch, tokenStore, ...option }).request(things)
    await clientOf({ fetch, tokenStore }, { scope: 'write' }).request(things)
    expect(seen.credentials).toEqual(['t1', 't1', 't2', 't3', 't4', 't5', 't6', 't7'].map((token) => `Bearer ${token}`))
  })

  test('is not needed: two clients share nothing without one', async () => {
    const { fetch, seen } = provider({ api: () => json({}) })
    await clientOf({ fetch }).request(things)
    await clientOf({ fetch }).request(things)
    expect(seen.credentials).toEqual(['Bearer t1', 'Bearer t2'])
  })
})

describe('token endpoint that', () => {
  const failing = (grant: () => Response | Promise<Response>, options: Options = {}) => {
    const { fetch, seen } = provider({ grant, api: () => json({}) })
    const client = clientOf({ fetch, maxRetries: 0, ...options })
    return { client, seen }
  }

  test.each([400, 401, 403])('rejects the credentials with %i is an AuthError, once for all who wait', async (code) => {
    const { client, seen } = failing(() => json({ error: 'invalid_client', error_description: 'Unknown s3cret&ü' }, { status: code }))
    const errors = await Promise.all(Array.from({ length: 50 }, () => rejection(client.request(things), AuthError)))
    expect(errors[0]).toMatchObject({
      message: `token failed with ${code} invalid_client: Unknown [redacted]. (POST /oauth/token)`,
      operation: 'token',
      status: code,
      code: 'invalid_client',
    })
    expect(inspect(errors, { depth: Infinity })).not.toContain('s3cret')
    expect([seen.tokenRequests.length, seen.credentials.length]).toEqual([1, 0])
  })

  test('fails otherwise is an ApiError, for the call and not repeated by it', async () => {
    const { client, seen } = failing(() => new Response('<h1>down</h1>', { status: 503 }), { maxRetries: 2 })
    const { error } = await outcome(client.request(things))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).not.toBeInstanceOf(AuthError)
    expect(error).toMatchObject({
      message: 'token failed with 503. The request may have taken effect. (POST /oauth/token)',
      status: 503,
      body: '<h1>down</h1>',
    })
    expect(seen.tokenRequests).toHaveLength(3)
  })

  test('cannot be reached is a NetworkError of the token request, tried no more often than one request is', async () => {
    const { client, seen } = failing(() => Promise.reject(new TypeError('fetch failed')), { maxRetries: 2 })
    const { error } = await outcome(client.request(things))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({
      operation: 'token',
      message: expect.stringContaining('token got no response from login.example') as string,
    })
    expect(seen.tokenRequests).toHaveLength(3)
  })

  test.each([
    [
      'responds with HTML',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'token responded with 200, but with text/html instead of JSON.',
    ],
    [
      'responds with nothing',
      () => new Response(null, { status: 204 }),
      'token responded with 204, but without an access_token that can be sent.',
    ],
    ['grants no token', () => json({ token: 'x' }), 'token responded with 200, but without an access_token that can be sent.'],
    ['grants an empty token', () => json({ access_token: '' }), 'without an access_token that can be sent.'],
    ['grants a token no header can carry', () => json({ access_token: 'sup3r\ns3cret' }), 'without an access_token that can be sent.'],
    ['responds with null', () => json(null), 'without an access_token that can be sent.'],
    ['redirects', () => status(302, { location: 'https://evil.example' }), 'token responded with 302, but with a redirect to evil.example'],
  ])('%s is an InvalidResponseError, and the next call tries again', async (_, grant, message) => {
    const responses = [grant()]
    const { client } = failing(() => responses.shift() ?? json({ access_token: 'fine' }))
    const error = await rejection(client.request(things), InvalidResponseError)
    expect(error.message).toContain(message)
    expect(inspect(error, { depth: Infinity })).not.toContain('s3cret')
    expect((await client.request(things)).data).toEqual({})
  })

  test("does not respond is given up after the attempt's time", async () => {
    const { client } = failing(silence, { attemptTimeout: 3000 })
    const { error, ms } = await outcome(client.request(things))
    expect(ms).toBe(3000)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ operation: 'token', timeout: 3000 })
  })

  test('never ends its response is given up after the deadline, and does not block later calls for ever', async () => {
    const responses = [new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } })]
    const { client } = failing(() => responses.shift() ?? json({ access_token: 'fine' }), { timeout: 5000 })
    const { error, ms } = await outcome(client.request(things))
    expect(ms).toBe(5000)
    expect(error).toBeInstanceOf(TimeoutError)
    expect((await client.request(things)).data).toEqual({})
  })

  test('is slow keeps no call longer than its own deadline, and serves the next one', async () => {
    const { client, seen } = failing(() => new Promise((resolve) => setTimeout(() => resolve(json({ access_token: 'fine' })), 10_000)))
    const hasty = rejection(client.request(things, { timeout: 1000 }), TimeoutError)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await hasty).toMatchObject({ operation: 'things.list', timeout: 1000 })
    expect((await outcome(client.request(things))).ms).toBe(9000)
    expect(seen.tokenRequests).toHaveLength(1)
  })
})
