import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, rejection, status } from '../../test/helpers.js'
import { exchangedToken } from '../auth/exchanged-token.js'
import { list } from '../call/list-call.js'
import { ApiError, ConsistencyError, RateLimitError } from '../errors/errors.js'
import { pageStyle } from '../pagination/page-style.js'
import { consistency } from '../pipeline/consistency.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'
import type { Provider } from '../model/provider.js'

// What reads see of the writes before them, through the whole pipeline.

const read = operation({ id: 'things.get' })
const write = operation({ id: 'things.create', method: 'POST' })
const declared = { consistency: consistency({ event: 'etag', reached: 'if-event-reached', status: 412 }) }
const authMethods = [
  {
    scheme: exchangedToken({ path: '/tokens', fields: { apiKey: 'key' }, token: '/token', expires: '/expires' }),
    credentials: { apiKey: true },
  },
]

function clientOf(options: ClientOptions & { readonly readYourWrites?: boolean }, provider: Partial<Provider> = {}) {
  return new Client(acme({ ...declared, ...provider }), { apiKey: 's3cret-key', ...options } as ClientOptions)
}

const unreached = () => json({ message: 'not yet' }, { status: 412 })
const eventOf = (request: Request | undefined) => request?.headers.get('if-event-reached')

/** Counts its writes, `e1`, `e2`, …; gives tokens `t1`, `t2`, …; responds to reads as declared. */
function server(responseToRead: (request: Request) => Response = () => json({})) {
  const count = { writes: 0, tokens: 0 }
  return fetchStandIn((request) => {
    if (request.url.endsWith('/tokens')) return json({ token: `t${++count.tokens}` }, { headers: { etag: 'no event of a write' } })
    return request.method === 'GET' ? responseToRead(request) : json({}, { headers: { etag: `e${++count.writes}` } })
  })
}

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a read', () => {
  test('carries the event of the write before it, and writes carry none', async () => {
    const fetch = server()
    const client = clientOf({ fetch })
    for (const next of [read, write, read, write, read]) await client.request(next)
    expect(fetch.requests.map(eventOf)).toEqual([null, null, 'e1', null, 'e2'])
  })

  test('carries what the caller says instead', async () => {
    const fetch = server()
    const client = clientOf({ fetch })
    await client.request(write)
    await client.request(read, { headers: { 'If-Event-Reached': 'mine' } })
    expect(eventOf(fetch.requests[1])).toBe('mine')
  })

  test('of a list carries it with each of its pages', async () => {
    const fetch = server((request) => {
      const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
      return json({ data: [page], total: 2, page })
    })
    const client = clientOf({ fetch })
    await client.request(write)
    const pages = pageStyle({ query: { page: 'page' }, items: '/data', total: '/total', page: '/page' })
    for await (const _ of list(client, { ...read, pages }));
    expect(fetch.requests.map(eventOf)).toEqual([null, 'e1', 'e1'])
  })

  test('of a client that shall not wait carries none', async () => {
    const fetch = server()
    const client = clientOf({ fetch, readYourWrites: false })
    for (const next of [write, read]) await client.request(next)
    expect(fetch.requests.map(eventOf)).toEqual([null, null])
  })

  test('does not wait for a write that failed, nor for a token', async () => {
    const fetch = fetchStandIn(
      json({ token: 't1' }, { headers: { etag: 'token' } }),
      status(409, { etag: 'rejected' }),
      new TypeError('reset'),
      json({}),
    )
    const client = clientOf({ fetch }, { authMethods })
    for (let time = 0; time < 2; time++) await outcome(client.request(write))
    await client.request(read)
    expect(fetch.requests.map(eventOf)).toEqual([null, null, null, null])
  })
})

describe('a read whose event was not reached in time', () => {
  async function afterWrite(responses: readonly Response[], options: ClientOptions = {}) {
    const fetch = fetchStandIn(json({}, { headers: { etag: 'e1' } }), ...responses)
    const client = clientOf({ fetch, ...options })
    await client.request(write)
    return { ...(await outcome(client.request(read))), reads: fetch.requests.slice(1) }
  }

  test('is made once more, at once and with the same event, and may succeed', async () => {
    const { value, ms, reads } = await afterWrite([unreached(), json({ id: 1 })])
    expect([value?.data, ms, reads.map(eventOf)]).toEqual([{ id: 1 }, 0, ['e1', 'e1']])
  })

  test.each([0, 5])('is a ConsistencyError after exactly two requests, with %i retries allowed', async (maxRetries) => {
    const { error, ms, reads } = await afterWrite([unreached(), unreached()], { maxRetries })
    expect(error).toBeInstanceOf(ConsistencyError)
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ name: 'ConsistencyError', status: 412, operation: 'things.get', body: { message: 'not yet' } })
    expect((error as Error).message).toContain('failed with 412: not yet. The write before is not visible yet')
    expect([ms, reads.length]).toEqual([0, 2])
  })

  test('is a plain ApiError, made once, where it waited for none', async () => {
    const fetch = fetchStandIn(unreached())
    const error = await rejection(clientOf({ fetch }).request(read), ApiError)
    expect([error.constructor, error.status, fetch.requests.length]).toEqual([ApiError, 412, 1])
  })

  test('of a write is a plain ApiError, made once', async () => {
    const fetch = fetchStandIn(json({}, { headers: { etag: 'e1' } }), unreached())
    const client = clientOf({ fetch })
    await client.request(write)
    expect((await rejection(client.request(write), ApiError)).constructor).toBe(ApiError)
    expect(fetch.requests).toHaveLength(2)
  })

  test('and whose token was rejected before is repeated for each, once', async () => {
    const fetch = fetchStandIn(
      json({ token: 't1' }),
      json({}, { headers: { etag: 'e1' } }),
      status(401),
      json({ token: 't2' }),
      unreached(),
      json({ id: 1 }),
    )
    const client = clientOf({ fetch, maxRetries: 0 }, { authMethods })
    await client.request(write)
    expect((await outcome(client.request(read))).value?.data).toEqual({ id: 1 })
    const reads = fetch.requests.filter(({ method }) => method === 'GET')
    expect(reads.map((request) => [request.headers.get('authorization'), eventOf(request)])).toEqual([
      ['Bearer t1', 'e1'],
      ['Bearer t2', 'e1'],
      ['Bearer t2', 'e1'],
    ])
  })
})

describe('a session', () => {
  test('shares no events with its client, nor with other sessions', async () => {
    const fetch = server()
    const client = clientOf({ fetch })
    const [one, other] = [client.session(), client.session()] as const
    for (const [from, next] of [
      [one, write],
      [other, write],
      [client, read],
      [one, read],
      [other, read],
      [client.session(), read],
    ] as const)
      await from.request(next)
    expect(fetch.requests.slice(2).map(eventOf)).toEqual([null, 'e1', 'e2', null])
  })

  test('begins without the events of its client, and may be one of a session', async () => {
    const fetch = server()
    const client = clientOf({ fetch })
    await client.request(write)
    const session = client.session().session()
    await session.request(read)
    await session.request(write)
    await session.request(read)
    expect(fetch.requests.map(eventOf)).toEqual([null, null, null, 'e2'])
  })

  test('shares the token, and its renewal', async () => {
    let valid = 't1'
    const fetch = server(({ headers }) => (headers.get('authorization') === `Bearer ${valid}` ? json({}) : status(401)))
    const client = clientOf({ fetch }, { authMethods })
    const session = client.session()
    await Promise.all([client.request(read), session.request(read)])
    valid = 't2'
    await session.request(read)
    await client.request(read)
    expect(fetch.requests.filter(({ url }) => url.endsWith('/tokens'))).toHaveLength(2)
  })

  test('shares the rate limit', async () => {
    const client = clientOf({ fetch: server(), maxRateLimitWait: 0 }, { rateLimit: rateLimit({ limit: 2, window: 60 }) })
    await client.request(read)
    await client.session().request(read)
    await rejection(client.session().request(read), RateLimitError)
    await rejection(client.request(read), RateLimitError)
  })

  test('shares options and secrets', async () => {
    const fetch = fetchStandIn(json({ message: 'unknown key s3cret-key' }, { status: 403 }))
    const session = clientOf({ fetch, baseUrl: 'https://mock.example/v1', headers: { 'x-client': 'test' } }).session()
    expect((await rejection(session.request(read), ApiError)).message).toContain('unknown key [redacted]')
    const [request] = fetch.requests as [Request]
    expect([request.url, request.headers.get('x-client')]).toEqual(['https://mock.example/v1/things', 'test'])
    expect(session.baseUrl).toBe('https://mock.example/v1')
  })

  test('of a client that shall not wait does not, either', async () => {
    const fetch = server()
    const session = clientOf({ fetch, readYourWrites: false }).session()
    for (const next of [write, read]) await session.request(next)
    expect(fetch.requests.map(eventOf)).toEqual([null, null])
  })
})

test('a provider that declares nothing of this is sent nothing of it', async () => {
  const fetch = server()
  const client = new Client(acme(), { apiKey: 'k', fetch } as ClientOptions)
  for (const next of [write, read]) await client.request(next)
  expect([...(fetch.requests[1] as Request).headers.keys()].sort()).toEqual(['accept', 'authorization'])
})
