import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, rejection, status, thrown } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { AuthError, ConfigurationError } from '../errors/errors.js'
import { memoryRateLimitStore } from '../pipeline/rate-limit-store.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import { basic, bearer, headerKey, type TokenFunction } from './header-key.js'
import type { Provider } from '../model/provider.js'

// A key or token that a function of the caller gives.

const SCHEMES = { bearer: bearer('token'), headerKey: headerKey('x-token', 'token') }
const get = operation()

function clientOf(token: TokenFunction, options: ClientOptions, scheme = SCHEMES.bearer, provider: Partial<Provider> = {}) {
  const authMethods = [{ credentials: { token: true }, isCallable: true as const, scheme }]
  return new Client(acme({ authMethods, ...provider }), { token, ...options } as ClientOptions)
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a token that a function gives', () => {
  test.each([
    ['bearer', 'authorization', 'Bearer t1', 'Bearer t2'],
    ['headerKey', 'x-token', 't1', 't2'],
  ] as const)('is asked for before each attempt, sync or async: %s', async (scheme, header, first, second) => {
    let count = 0
    for (const token of [() => `t${++count}`, async () => `t${++count}`]) {
      count = 0
      const fetch = fetchStandIn(status(503), json({}))
      await outcome(clientOf(token, { fetch }, SCHEMES[scheme]).request(get))
      expect(fetch.requests.map(({ headers }) => headers.get(header))).toEqual([first, second])
    }
  })

  test('is asked for again after a 401, and the call is sent once more if there is another one', async () => {
    let current = 'old'
    const fetch = fetchStandIn(({ headers }) => {
      if (headers.get('authorization') === 'Bearer new') return json({ id: 1 })
      current = 'new'
      return status(401)
    })
    const { data } = await clientOf(() => current, { fetch, maxRetries: 0 }).request(operation({ method: 'POST' }))
    expect([data, fetch.requests.length]).toEqual([{ id: 1 }, 2])
  })

  test('that stays the same after a 401 is not sent again', async () => {
    const fetch = fetchStandIn(() => status(401))
    await rejection(clientOf(() => 't', { fetch }).request(get), AuthError)
    expect(fetch.requests).toHaveLength(1)
  })

  test('is hidden in whatever a server repeats of it', async () => {
    const fetch = fetchStandIn(() => json({ message: 'bad token s3cret-token' }, { status: 401 }))
    const { message } = await rejection(clientOf(() => 's3cret-token', { fetch }).request(get), AuthError)
    expect(message).toContain('bad token [redacted]')
  })

  test.each(['', 7, undefined, 'a\nb'])('as %j fails the call by name, and nothing is sent', async (value) => {
    const fetch = fetchStandIn()
    const { message } = await rejection(clientOf(() => value as string, { fetch }).request(get), ConfigurationError)
    expect(message).toMatch(/^Acme: option `token` /)
    expect(fetch.requests).toHaveLength(0)
  })

  test("that fails gives the call the function's own error, one that never settles the deadline's", async () => {
    const failure = new Error('vault is sealed')
    const client = clientOf(() => Promise.reject(failure), { fetch: fetchStandIn() })
    expect(await rejection(client.request(get), Error)).toBe(failure)
    const silent = clientOf(() => new Promise(() => undefined), { fetch: fetchStandIn(), timeout: 1000 })
    expect(await outcome(silent.request(get))).toMatchObject({ ms: 1000, error: { name: 'TimeoutError' } })
  })

  test('that never settles after a 401 leaves the deadline to end the call', async () => {
    let count = 0
    const token = () => (count++ === 0 ? 't' : new Promise<string>(() => undefined))
    const client = clientOf(token, { fetch: fetchStandIn(() => status(401)), timeout: 1000 })
    expect(await outcome(client.request(get))).toMatchObject({ ms: 1000, error: { name: 'TimeoutError' } })
  })

  test('shares no limit with the token of another function', async () => {
    vi.useRealTimers()
    const rateLimitStore = memoryRateLimitStore()
    const fetch = fetchStandIn(() => json({}))
    for (const token of ['a', 'b']) {
      const client = clientOf(() => token, { fetch, rateLimitStore, maxRateLimitWait: 0 }, SCHEMES.bearer, {
        rateLimit: rateLimit({ limit: 1, window: 900 }),
      })
      expect((await client.request(get)).response.status).toBe(200)
    }
  })
})

test('other credentials are no functions', () => {
  const authMethods = [{ credentials: { username: false, token: true }, scheme: basic('username', 'token') }]
  const options = { username: 'me', token: () => 't' } as ClientOptions
  expect(thrown(() => new Client(acme({ authMethods }), options), ConfigurationError).message).toContain('option `token` is not a string')
})
