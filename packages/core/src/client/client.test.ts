import { inspect } from 'node:util'
import { defaultQuery } from '../pipeline/default-query.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, rejection, status } from '../../test/helpers.js'
import { basic } from '../auth/header-key.js'
import type { CallArguments } from '../model/call-options.js'
import {
  ApiError,
  AuthError,
  ConfigurationError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  RateLimitError,
} from '../errors/errors.js'
import type { AttemptEvent } from '../model/hooks.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import { headerText } from '../response/error-message.js'
import type { Provider } from '../model/provider.js'

const get = operation({ path: '/things/{id}' })
const create = operation({ id: 'things.create', method: 'POST' })
const path = { id: 1 }
const KNOWN = 'client, path, query, headers, body, signal, timeout, maxRetries, retryStatuses, backoff'

function clientOf(options: ClientOptions, provider: Partial<Provider> = {}) {
  return new Client(acme(provider), { apiKey: 's3cret-key', ...options } as ClientOptions)
}

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a call', () => {
  test('sends what the arguments say, with the credentials, and resolves to body and response', async () => {
    const scripted = json({ id: 1 })
    const fetch = fetchStandIn(scripted)
    const client = clientOf({ fetch, baseUrl: 'https://mock.example/v1/', headers: { 'x-client': 'test' } })
    const { data, response } = await client.request(create, { query: { dry: true }, headers: { 'x-call': 1 }, body: { name: 'a' } })
    const [request] = fetch.requests as [Request]
    expect(request).toMatchObject({ method: 'POST', url: 'https://mock.example/v1/things?dry=true', redirect: 'manual' })
    expect(Object.fromEntries(request.headers)).toEqual({
      accept: 'application/json',
      authorization: 'Bearer s3cret-key',
      'content-type': 'application/json',
      'x-call': '1',
      'x-client': 'test',
    })
    expect(await request.json()).toEqual({ name: 'a' })
    expect(data).toEqual({ id: 1 })
    expect(response).toBe(scripted)
  })

  test('resolves to undefined where no body is documented', async () => {
    const client = clientOf({ fetch: fetchStandIn(status(204)) })
    expect((await client.request(operation({ method: 'DELETE', empty: [204] }))).data).toBeUndefined()
  })

  test.each([
    [{}, InvalidRequestError, 'path.id is missing'],
    [{ path: { id: '..' } }, InvalidRequestError, 'which cannot be sent'],
    [{ path, query: { q: '\ud800' } }, InvalidRequestError, 'URI malformed'],
    [{ path, headers: { 'x-a': 'a\nb' } }, InvalidRequestError, 'the header "x-a"'],
    [{ path, body: { size: 1 } }, InvalidRequestError, 'a GET has no body'],
    [{ path, timeout: NaN }, ConfigurationError, 'things.get: option `timeout` must be a number of at least 1.'],
    [{ path, timeout: 0 }, ConfigurationError, 'things.get: option `timeout` must be a number of at least 1.'],
    [{ path, maxRetries: NaN }, ConfigurationError, 'things.get: option `maxRetries` must be a whole number of at least 0.'],
    [{ path, maxRetries: 1.5 }, ConfigurationError, 'things.get: option `maxRetries` must be a whole number of at least 0.'],
    [{ path, signal: new AbortController() }, ConfigurationError, 'things.get: option `signal` must be an AbortSignal.'],
    [{ params: path }, ConfigurationError, `things.get: option \`params\` is unknown. Known are ${KNOWN}.`],
    [{ path, json: {} }, ConfigurationError, `things.get: option \`json\` is unknown. Known are ${KNOWN}.`],
    [{ path, cursor: '2' }, ConfigurationError, `things.get: option \`cursor\` is unknown. Known are ${KNOWN}.`],
    [{ path, query: { page: NaN } }, InvalidRequestError, 'query.page is NaN'],
    [{ path, headers: { 'x-a': {} } }, InvalidRequestError, 'the header "x-a" is of type Object'],
    [{ path, maxRetries: -1 }, ConfigurationError, 'things.get: option `maxRetries` must be a whole number of at least 0.'],
  ])('with %j rejects before anything is sent', async (args, Kind, message) => {
    const fetch = fetchStandIn()
    expect((await rejection(clientOf({ fetch }).request(get, args as CallArguments), Kind)).message).toContain(message)
    expect(fetch.requests).toHaveLength(0)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('what goes wrong has a type', () => {
  test.each([
    [
      '404',
      () => json({ code: 'gone', message: 'No such thing' }, { status: 404 }),
      ApiError,
      'things.get failed with 404 gone: No such thing.',
    ],
    ['401', () => status(401), AuthError, 'Check apiKey of this Acme client.'],
    ['429', () => status(429), RateLimitError, 'Call less often.'],
    ['an empty 500', () => new Response(null, { status: 500 }), ApiError, 'things.get failed with 500.'],
    [
      'an HTML page with 500',
      () => new Response('<html>', { status: 500, headers: { 'content-type': 'text/html' } }),
      ApiError,
      'things.get failed with 500.',
    ],
    [
      'an HTML page with 200',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      InvalidResponseError,
      'with text/html instead of JSON',
    ],
    [
      'truncated JSON',
      () => new Response('{"a":', { headers: { 'content-type': 'application/json' } }),
      InvalidResponseError,
      'invalid JSON',
    ],
    ['a redirect', () => status(302, { location: 'https://evil.example' }), InvalidResponseError, 'a redirect to evil.example'],
    [
      'no connection',
      () => {
        throw new TypeError('fetch failed')
      },
      NetworkError,
      'got no response',
    ],
  ])('%s', async (_, scripted, Kind, message) => {
    const { error } = await outcome(clientOf({ fetch: fetchStandIn(scripted), maxRetries: 0 }).request(get, { path }))
    expect(error).toBeInstanceOf(Kind)
    expect(error).toMatchObject({ operation: 'things.get', message: expect.stringContaining(message) as string })
    expect(inspect(error, { depth: Infinity }) + JSON.stringify(error)).not.toContain('s3cret')
  })

  test('a body beyond maxResponseSize', async () => {
    const error = await rejection(
      clientOf({ fetch: fetchStandIn(json('x'.repeat(100))), maxResponseSize: 50 }).request(get, { path }),
      InvalidResponseError,
    )
    expect(error.message).toContain('more than 50 bytes. Raise `maxResponseSize`')
  })
})

describe('retries', () => {
  test('are two, as many as the client says, or as many as the call says', async () => {
    const fetch = fetchStandIn(() => status(503))
    const sent = async (options: ClientOptions, args: object = {}) => {
      const before = fetch.requests.length
      await outcome(clientOf({ fetch, ...options }).request(get, { path, ...args }))
      return fetch.requests.length - before
    }
    expect([await sent({}), await sent({ maxRetries: 0 }), await sent({ maxRetries: 5 }, { maxRetries: 1 })]).toEqual([3, 1, 2])
  })

  test('of a POST are none after a connection that died, when it may have taken effect', async () => {
    const fetch = fetchStandIn(new TypeError('fetch failed'))
    await outcome(clientOf({ fetch }).request(create, { body: {} }))
    expect(fetch.requests).toHaveLength(1)
  })

  test('send the body again as it was', async () => {
    const fetch = fetchStandIn(status(503), json({}))
    await outcome(clientOf({ fetch }).request(operation({ method: 'PUT' }), { body: { a: 1 } }))
    expect(await Promise.all(fetch.requests.map((request) => request.text()))).toEqual(['{"a":1}', '{"a":1}'])
  })
})

describe('rate limit', () => {
  test('of the provider makes calls wait up to maxRateLimitWait, then fail', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const client = clientOf(
      { fetch: fetchStandIn(() => json({})), maxRateLimitWait: 30_000 },
      { rateLimit: rateLimit({ limit: 1, window: 30 }) },
    )
    await client.request(get, { path })
    expect((await outcome(client.request(get, { path }))).ms).toBe(30_000)
    const calls = [client.request(get, { path }), client.request(get, { path })]
    const { error } = await outcome(Promise.all(calls))
    expect(error).toBeInstanceOf(RateLimitError)
  })

  test('that a 429 reveals is waited for, and the call succeeds', async () => {
    const limited = { rateLimit: rateLimit({ limit: 100, window: 60, headers: { reset: 'x-reset' }, reset: 'seconds' }) }
    const events: AttemptEvent[] = []
    vi.spyOn(Math, 'random').mockReturnValue(0.5)
    const client = clientOf(
      { fetch: fetchStandIn(status(429, { 'x-reset': '20' }), json({})), onAttempt: (event) => events.push(event) },
      limited,
    )
    const { value, ms } = await outcome(client.request(create, { body: {} }))
    expect([value?.data, ms]).toEqual([{}, 18_502])
    expect(events.map(({ attempt, status: code, wait }) => [attempt, code, wait])).toEqual([
      [1, 429, 0],
      [2, 200, 18_502],
    ])
  })
})

describe('onAttempt', () => {
  test('sees each attempt, errors included, and cannot break the call', async () => {
    const seen: unknown[] = []
    const onAttempt = ({ attempt, status: code, error }: AttemptEvent) => {
      seen.push([attempt, code, error instanceof Error ? error.name : undefined])
      throw new Error('broken hook')
    }
    const fetch = fetchStandIn(status(503), new TypeError('fetch failed'), json({}))
    expect((await outcome(clientOf({ fetch, onAttempt }).request(get, { path }))).value?.data).toEqual({})
    expect(seen).toEqual([
      [1, 503, undefined],
      [2, undefined, 'NetworkError'],
      [3, 200, undefined],
    ])
  })
})

describe('secrets', () => {
  test('are not shown by the client itself', () => {
    const client = clientOf({})
    expect(inspect(client, { showHidden: true, depth: Infinity })).not.toContain('s3cret')
    expect(JSON.parse(JSON.stringify(client))).toEqual({ provider: 'Acme', baseUrl: 'https://api.acme.example' })
  })

  test('are hidden in what the provider says; names that are no secrets are not', async () => {
    const provider = { authMethods: [{ scheme: basic('username', 'password'), credentials: { username: false, password: true } }] }
    const fetch = fetchStandIn(json({ message: 'jane may not use hunter2' }, { status: 403 }))
    const client = new Client(acme(provider), { fetch, username: 'jane', password: 'hunter2' } as ClientOptions)
    expect((await rejection(client.request(get, { path }), ApiError)).message).toContain('jane may not use [redacted]')
  })
})

test('sending a ready-made request leaves the response to the caller, whatever its status', async () => {
  const fetch = fetchStandIn(status(404))
  const request = new Request('https://api.acme.example/things')
  const scripted = await clientOf({ fetch, maxResponseSize: 7 }).send(get, { request }, {}, async ({ response, maxResponseSize }) => [
    response.status,
    maxResponseSize,
  ])
  expect(scripted).toEqual([404, 7])
  expect(fetch.requests[0]?.headers.get('authorization')).toBe('Bearer s3cret-key')
})

describe('an option that adds default query parameters', () => {
  const withDefaultQuery = acme({ defaultQuery: defaultQuery({ testMode: { test: '1' } }) })

  test('goes with every request, unless the call says otherwise', async () => {
    const fetch = fetchStandIn(() => json({}))
    const client = new Client(withDefaultQuery, { apiKey: 'k', testMode: true, fetch } as ClientOptions)
    await client.request(get, { path })
    await client.request(get, { path, query: { tag: 'a b' } })
    await client.request(get, { path, query: { test: '0' } })
    expect(fetch.requests.map(({ url }) => new URL(url).search)).toEqual(['?test=1', '?tag=a%20b&test=1', '?test=0'])
  })
})

test('a message in a header is read as UTF-8 where it is, else as it comes', async () => {
  const messageOf = async (text: string) => {
    const fetch = fetchStandIn(new Response(null, { status: 409, headers: { 'x-status-message': text } }))
    const client = new Client(acme({ error: { header: headerText('x-status-message') } }), { apiKey: 'k', fetch } as ClientOptions)
    return (await rejection(client.request(get, { path }), ApiError)).message
  }
  expect(await messageOf(String.fromCharCode(...new TextEncoder().encode('Tsoon õige')))).toContain('409: Tsoon õige.')
  expect(await messageOf('Latin-1 \u00f5')).toContain('409: Latin-1 õ.')
})

test('a provider may say in a header what is wrong', async () => {
  const fetch = fetchStandIn(new Response(null, { status: 409, headers: { 'x-status-message': 'busy with key-k3y' } }))
  const client = new Client(acme({ error: { header: headerText('X-Status-Message') } }), { apiKey: 'key-k3y', fetch } as ClientOptions)
  expect((await rejection(client.request(get, { path }), ApiError)).message).toContain('failed with 409: busy with [redacted].')
})
