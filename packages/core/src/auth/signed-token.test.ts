import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection, status, thrown } from '../../test/helpers.js'
import { BODY, KEY, SIGNATURE } from '../../test/signature-vector.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { AuthError, ConfigurationError, InvalidResponseError } from '../errors/errors.js'
import { signedToken } from './signed-token.js'
import { memoryTokenStore, type TokenStoreOptions } from './token-store.js'

const NOW = Date.UTC(2026, 0, 1)
const scheme = signedToken({
  path: '/auth',
  account: 'login',
  privateKey: 'privateKey',
  accountField: 'login',
  nonceField: 'nonce',
  signature: 'Signature',
  token: '/token',
  settings: { readOnly: 'read_only', expirationTime: 'expiration_time', label: 'label' },
  uniqueField: 'label',
  lifetimeOption: 'expirationTime',
  longestLifetime: 31 * 86_400,
  lifetime: 1800,
})
const provider = acme({
  baseUrl: 'https://api.acme.example/v6',
  authMethods: [{ credentials: { login: false, privateKey: true }, scheme }],
})

interface Options extends ClientOptions, TokenStoreOptions {
  readonly login?: string
  readonly privateKey?: string
  readonly readOnly?: boolean
  readonly expirationTime?: string
  readonly label?: string
}

function clientOf(options: Options = {}) {
  const given: Options = { login: 'example-user', privateKey: KEY, ...options }
  return new Client(provider, given)
}

/** A JWT that ends `seconds` after the provider's idea of now. */
function jwt(id: string, seconds: number, now = NOW): string {
  const part = (value: object) => btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
  return `${part({ alg: 'RS512' })}.${part({ id, exp: now / 1000 + seconds })}.signature`
}

/** The API with its token endpoint, which grants tokens named t1, t2, … */
function api(grant: (count: number) => Response = (count) => json({ token: jwt(`t${count}`, 1800) }, { status: 201 })) {
  let count = 0
  return fetchStandIn((request) => (new URL(request.url).pathname === '/v6/auth' ? grant(++count) : json({})))
}

const get = operation()
const tokenRequests = (fetch: ReturnType<typeof api>) => fetch.requests.filter(({ url }) => url.endsWith('/auth'))
const signing = (fetch: ReturnType<typeof api>) => tokenRequests(fetch).map((request) => request.headers.get('signature'))

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('token request', () => {
  test('is the bytes that openssl signs alike', async () => {
    vi.spyOn(crypto, 'randomUUID').mockReturnValue('01234567-89ab-cdef-0123-456789abcdef')
    const fetch = api()
    await clientOf({ fetch, readOnly: true, expirationTime: '1 hour' }).request(get)
    const [request] = tokenRequests(fetch)
    expect(request?.method).toBe('POST')
    expect(request?.headers.get('content-type')).toBe('application/json')
    expect(await request?.text()).toBe(BODY)
    expect(request?.headers.get('signature')).toBe(SIGNATURE)
  })

  test('makes a label unlike those of living tokens', async () => {
    const fetch = api((count) => json({ token: jwt(`t${count}`, 1) }, { status: 201 }))
    const client = clientOf({ fetch, label: 'Deployment' })
    await client.request(get)
    vi.setSystemTime(NOW + 60_000)
    await client.request(get)
    const labels = await Promise.all(tokenRequests(fetch).map(async (request) => ((await request.json()) as { label: string }).label))
    expect(labels).toEqual([expect.stringMatching(/^Deployment [0-9a-f]{8}$/), expect.stringMatching(/^Deployment [0-9a-f]{8}$/)])
    expect(new Set(labels).size).toBe(2)
  })

  test('goes below the base URL, and its token with the call', async () => {
    const fetch = api()
    await clientOf({ fetch }).request(get)
    expect(fetch.requests.map(({ url }) => url)).toEqual(['https://api.acme.example/v6/auth', 'https://api.acme.example/v6/things'])
    expect(fetch.requests[1]?.headers.get('authorization')).toBe(`Bearer ${jwt('t1', 1800)}`)
  })

  test('sends a setting only where it is given', async () => {
    const fetch = api()
    await clientOf({ fetch }).request(get)
    expect(Object.keys((await tokenRequests(fetch)[0]?.json()) as object)).toEqual(['login', 'nonce'])
  })

  test('has a nonce of 32 characters, and another one when it is repeated', async () => {
    const fetch = api((count) => (count === 1 ? status(503, { 'retry-after': '0' }) : json({ token: jwt('t', 1800) }, { status: 201 })))
    await clientOf({ fetch }).request(get)
    const nonces = await Promise.all(tokenRequests(fetch).map(async (request) => ((await request.json()) as { nonce: string }).nonce))
    expect(nonces).toHaveLength(2)
    for (const nonce of nonces) expect(nonce).toMatch(/^[\da-f]{32}$/)
    expect(nonces[0]).not.toBe(nonces[1])
    expect(new Set(signing(fetch)).size).toBe(2)
  })
})

describe('token', () => {
  test('is shared by all calls and renewed in time, by the end that the JWT says', async () => {
    const fetch = api()
    const client = clientOf({ fetch })
    await Promise.all(Array.from({ length: 100 }, () => client.request(get)))
    vi.setSystemTime(NOW + 1700_000)
    await client.request(get)
    expect(tokenRequests(fetch)).toHaveLength(1)
    vi.setSystemTime(NOW + 1790_000)
    await client.request(get)
    await vi.waitFor(() => expect(tokenRequests(fetch)).toHaveLength(2))
  })

  test.each([-600_000, 600_000])('lives as long when this clock is %i ms off', async (skew) => {
    vi.setSystemTime(NOW + skew)
    const date = new Date(NOW).toUTCString()
    const fetch = api((count) => json({ token: jwt(`t${count}`, 1800) }, { status: 201, headers: { date } }))
    const client = clientOf({ fetch })
    await client.request(get)
    vi.setSystemTime(NOW + skew + 1700_000)
    await client.request(get)
    expect(tokenRequests(fetch)).toHaveLength(1)
  })

  test('that is no JWT lives as long as was asked for', async () => {
    const fetch = api((count) => json({ token: `opaque${count}` }, { status: 201 }))
    const client = clientOf({ fetch, expirationTime: '1 hour' })
    await client.request(get)
    vi.setSystemTime(NOW + 3500_000)
    await client.request(get)
    expect(tokenRequests(fetch)).toHaveLength(1)
  })

  test('in a store serves a second client with the same key, login and settings only', async () => {
    const tokenStore = memoryTokenStore()
    const fetch = api()
    await clientOf({ fetch, tokenStore }).request(get)
    await clientOf({ fetch, tokenStore, privateKey: KEY.replaceAll('\n', '\r\n') }).request(get)
    expect(tokenRequests(fetch)).toHaveLength(1)
    await clientOf({ fetch, tokenStore, readOnly: true }).request(get)
    await clientOf({ fetch, tokenStore, login: 'another' }).request(get)
    expect(tokenRequests(fetch)).toHaveLength(3)
  })

  test('in a store serves a second client with the same label, though each token has a suffix of its own', async () => {
    const tokenStore = memoryTokenStore()
    const fetch = api()
    for (const label of ['Deployment', 'Deployment', 'Other']) await clientOf({ fetch, tokenStore, label }).request(get)
    expect(tokenRequests(fetch)).toHaveLength(2)
  })

  test('that cannot be sent is an InvalidResponseError', async () => {
    const fetch = api(() => json({}, { status: 201 }))
    expect((await rejection(clientOf({ fetch }).request(get), InvalidResponseError)).message).toContain('without a token that can be sent')
  })

  test('that is rejected is an AuthError with what to check, without the key', async () => {
    const fetch = api(() => json({ reason: `bad signature ${KEY}` }, { status: 401 }))
    const { message } = await rejection(clientOf({ fetch }).request(get), AuthError)
    expect(message).toContain('Check login and privateKey of this Acme client')
    expect(message).not.toContain(KEY.split('\n')[1])
  })
})

describe('options that cannot work are rejected at construction, by name', () => {
  test.each([
    [{ privateKey: 'hunter2' }, 'Acme: option `privateKey` is not a private key. An RSA private key in PEM is wanted'],
    [{ privateKey: '' }, 'Acme: option `privateKey` is empty.'],
    [{ login: ' ' }, 'Acme: option `login` is empty.'],
    [{ expirationTime: 'a while' }, 'Acme: option `expirationTime` must be a number and a unit, like "30 minutes" or "1 week".'],
    [{ expirationTime: '2 months' }, 'Acme: option `expirationTime` must not be longer than 31 days.'],
  ])('%j', (options, message) => {
    expect(thrown(() => clientOf(options), ConfigurationError).message).toContain(message)
  })
})

test('a key that only looks like one fails the first call by its option', async () => {
  // The outside stays, the numbers inside are gone.
  const damaged = KEY.split('\n')
    .map((line, index, lines) => (index > 1 && index < lines.length - 3 ? 'A'.repeat(line.length) : line))
    .join('\n')
  const { message } = await rejection(clientOf({ fetch: api(), privateKey: damaged }).request(get), ConfigurationError)
  expect(message).toContain('option `privateKey` is damaged')
})
