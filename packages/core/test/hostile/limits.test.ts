import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AbortError, RateLimitError } from '../../src/errors/errors.js'
import { rateLimit } from '../../src/pipeline/rate-limit.js'
import { memoryRateLimitStore } from '../../src/pipeline/rate-limit-store.js'
import { fetchStandIn, json, operation, rejection, status } from '../helpers.js'
import { LIMIT_HEADERS, type LimitedServer, limitedServer } from '../hostile-server/limit.js'
import { randomOf } from '../hostile-server/random.js'
import { clientOf, type Options, secret, watch, watchForSecrets } from './assertions.js'
import type { Fetch } from '../../src/model/fetch.js'

watchForSecrets()

const get = operation()
const MINUTE = 60_000
const SKEWS = [-10 * MINUTE, -999, 0, 999, 10 * MINUTE]
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))
const worst = ({ windows }: LimitedServer) => Math.max(...windows.map(({ seen, limit }) => seen - limit))

describe('in virtual time', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) })
    vi.spyOn(Math, 'random').mockReturnValue(0)
    // Hashing takes real time, and is not looked at here.
    vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_, data) => new Uint8Array(data as ArrayBuffer).buffer)
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  const server = { url: 'https://api.acme.example' }

  /** Asks a limited server; requests and responses take up to 300 ms each, at random. */
  function fetchOf(limited: LimitedServer): Fetch {
    const random = randomOf(7)
    const travel = () => new Promise((resolve) => setTimeout(resolve, 300 * random()))
    return async () => {
      await travel()
      const { status: code, headers } = limited.take()
      await travel()
      return status(code, headers)
    }
  }

  const clientWith = (limited: LimitedServer, reset: 'time' | 'seconds', options: Options = {}) => {
    const declared = rateLimit({ limit: 10, window: 60, headers: LIMIT_HEADERS, reset })
    return clientOf(
      server,
      { fetch: fetchOf(limited), maxRateLimitWait: Infinity, timeout: Infinity, maxRetries: 0, ...options },
      { rateLimit: declared },
    )
  }

  describe.each(['time', 'seconds'] as const)('with a reset in %s', (reset) => {
    test.each(SKEWS)('a server whose clock is %d ms ahead never sees more than its limit, and every call comes through', async (ahead) => {
      const limited = limitedServer({ limit: 10, window: MINUTE, ahead, reset })
      const client = clientWith(limited, reset)
      const random = randomOf(11)
      const calls = many(100, async () => {
        await new Promise((resolve) => setTimeout(resolve, 3 * MINUTE * random()))
        await client.request(get)
      })
      await vi.runAllTimersAsync()
      await Promise.all(calls)
      expect(worst(limited)).toBeLessThanOrEqual(0)
      expect(limited.windows.length).toBeLessThanOrEqual(13)
    })

    test('a server that cuts parts of a second off never sees more than its limit', async () => {
      const limited = limitedServer({ limit: 10, window: MINUTE, reset, rounds: 'down' })
      const client = clientWith(limited, reset)
      await vi.advanceTimersByTimeAsync(300)
      const calls = Promise.allSettled(many(40, () => client.request(get)))
      await vi.runAllTimersAsync()
      await calls
      expect(worst(limited)).toBeLessThanOrEqual(0)
    })

    test.each(SKEWS)('a limit that a server lowers, with its clock %d ms ahead, is kept to from the next window on', async (ahead) => {
      const limited = limitedServer({ limit: 10, window: MINUTE, ahead, reset })
      const client = clientWith(limited, reset)
      const first = client.request(get)
      await vi.advanceTimersByTimeAsync(1000)
      await first
      limited.lower(4)
      const pending = client.request(get)
      await vi.advanceTimersByTimeAsync(1000)
      await pending
      const calls = Promise.all(many(40, () => client.request(get)))
      await vi.runAllTimersAsync()
      await calls
      expect(limited.windows.map(({ limit }) => limit).slice(0, 2)).toEqual([10, 4])
      expect(worst(limited)).toBeLessThanOrEqual(0)
      expect(limited.windows.reduce((sum, { seen }) => sum + seen, 0)).toBe(42)
    })
  })

  test.each([
    ['share one limit where they share a store and credentials', 'same', 10],
    ['have a limit each where their credentials differ', 'other', 20],
  ])('two clients %s', async (_, key, inFirstWindow) => {
    const sent: number[] = []
    const start = Date.now()
    const fetch = fetchStandIn(() => (sent.push(Date.now() - start), json({})))
    const rateLimitStore = memoryRateLimitStore()
    const clients = ['same', key].map((name) =>
      clientOf(
        server,
        { fetch, apiKey: secret(name), rateLimitStore, maxRateLimitWait: Infinity },
        { rateLimit: rateLimit({ limit: 10, window: 60 }) },
      ),
    )
    const calls = Promise.all(many(20, (index) => clients[index % 2]?.request(get)))
    await vi.runAllTimersAsync()
    await calls
    watch(rateLimitStore)
    expect(sent.filter((at) => at < MINUTE)).toHaveLength(inFirstWindow)
    expect(sent).toHaveLength(20)
  })

  test.each([
    [200, 200],
    [400, 300],
  ])('of %d calls at once, %d fit into the default timeout at 60 a minute; the others are rejected at once', async (count, fit) => {
    const fetch = fetchStandIn(() => json({}))
    const client = clientOf(server, { fetch }, { rateLimit: rateLimit({ limit: 60, window: 60 }) })
    const start = Date.now()
    const ends = many(count, () =>
      client.request(get).then(
        () => 'done',
        (error: unknown) => [error instanceof RateLimitError, (error as RateLimitError).retryAfter, Date.now() - start],
      ),
    )
    await vi.runAllTimersAsync()
    const found = await Promise.all(ends)
    expect(found.slice(0, fit)).toEqual(many(fit, () => 'done'))
    expect(found.slice(fit)).toEqual(many(count - fit, () => [true, 300_000, 0]))
    expect(fetch.requests).toHaveLength(fit)
  })

  test('a call waits no longer than `maxRateLimitWait` for the limit, all its attempts together', async () => {
    const fetch = fetchStandIn(() => status(429, { 'retry-after': '8' }))
    const client = clientOf(server, { fetch, maxRateLimitWait: 20_000 }, { rateLimit: rateLimit({ limit: 60, window: 60 }) })
    const start = Date.now()
    const { retryAfter, response } = await rejection(Promise.all([client.request(get), vi.runAllTimersAsync()]), RateLimitError)
    // Twice eight seconds; a third time would be too long.
    expect([retryAfter, response?.status, Date.now() - start, fetch.requests.length]).toEqual([8000, 429, 16_000, 3])
  })

  test('a 429 costs none of `maxRetries`', async () => {
    const rejections = many(6, () => status(429, { 'retry-after': '1' }))
    const client = clientOf(
      server,
      { fetch: fetchStandIn(...rejections, json({})), maxRetries: 1 },
      { rateLimit: rateLimit({ limit: 60, window: 60 }) },
    )
    const [{ response }] = await Promise.all([client.request(get), vi.runAllTimersAsync()])
    expect(response.status).toBe(200)
  })

  test('1,000 calls that never reached the provider leave its limit as it was', async () => {
    const rejected = Object.assign(new TypeError('fetch failed'), { cause: Object.assign(new Error('no'), { code: 'ECONNREFUSED' }) })
    let isUp = false
    const fetch = fetchStandIn(() => (isUp ? json({}) : Promise.reject(rejected)))
    const client = clientOf(server, { fetch, maxRetries: 0, maxRateLimitWait: 0 }, { rateLimit: rateLimit({ limit: 1000, window: 900 }) })
    await Promise.allSettled(many(1000, () => client.request(get)))
    const ended = many(1000, () => {
      const controller = new AbortController()
      const call = rejection(client.request(get, { signal: controller.signal }), AbortError)
      controller.abort()
      return call
    })
    await Promise.all(ended)
    isUp = true
    await Promise.all(many(1000, () => client.request(get)))
    await rejection(client.request(get), RateLimitError)
  })

  test('after 429 nobody is sent before the time that it names', async () => {
    const sent: number[] = []
    const start = Date.now()
    const fetch = fetchStandIn(() => (sent.push(Date.now() - start), sent.length === 1 ? status(429, { 'retry-after': '30' }) : json({})))
    const client = clientOf(server, { fetch }, { rateLimit: rateLimit({ limit: 10, window: 60, headers: LIMIT_HEADERS, reset: 'time' }) })
    const first = client.request(get)
    await vi.advanceTimersByTimeAsync(1)
    const calls = Promise.all([first, ...many(5, () => client.request(get))])
    await vi.runAllTimersAsync()
    await calls
    expect(sent).toHaveLength(7)
    expect(Math.min(...sent.slice(1))).toBeGreaterThanOrEqual(30_000)
  })

  test.each([
    ['Retry-After', { 'retry-after': '9'.repeat(30) }],
    ['a reset', { 'x-reset': '9'.repeat(30) }],
  ])('%s beyond all reason does not keep the client from calling for ever', async (_, headers) => {
    const fetch = fetchStandIn(status(429, headers), () => json({}))
    const declared = rateLimit({ limit: 10, window: 60, headers: LIMIT_HEADERS, reset: 'seconds' })
    const client = clientOf(server, { fetch, maxRetries: 0 }, { rateLimit: declared })
    await rejection(client.request(get), RateLimitError)
    vi.advanceTimersByTime(24 * 60 * MINUTE)
    expect((await client.request(get)).response.status).toBe(200)
  })

  test('a call that cannot wait so long is rejected at once, with the time of its next try', async () => {
    const fetch = fetchStandIn(() => json({}))
    const client = clientOf(server, { fetch, maxRateLimitWait: 10_000 }, { rateLimit: rateLimit({ limit: 1, window: 60 }) })
    await client.request(get)
    const { resetAt } = await rejection(client.request(get), RateLimitError)
    expect([resetAt, fetch.requests.length, vi.getTimerCount()]).toEqual([new Date(Date.now() + MINUTE), 1, 0])
  })

  test('who waits is served in the order of arrival, and one that gives up gives its place to the next', async () => {
    const sent: { readonly id: string; readonly minute: number }[] = []
    const start = Date.now()
    const fetch = fetchStandIn(({ url }) => {
      sent.push({ id: url.split('/').at(-1) ?? '', minute: Math.floor((Date.now() - start) / MINUTE) })
      return json({})
    })
    const client = clientOf(
      server,
      { fetch, maxRateLimitWait: Infinity, timeout: Infinity },
      { rateLimit: rateLimit({ limit: 10, window: 60 }) },
    )
    const controller = new AbortController()
    const thing = operation({ path: '/things/{id}' })
    const call = (id: number, signal?: AbortSignal) => client.request(thing, { path: { id }, signal })
    const impatient = (id: number) => id >= 20 && id % 3 === 0
    const calls = many(100, (id) => (impatient(id) ? rejection(call(id, controller.signal), AbortError) : call(id)))
    await vi.advanceTimersByTimeAsync(90_000)
    controller.abort()
    await vi.runAllTimersAsync()
    await Promise.all(calls)
    // Ten in the first window and ten in the second, before the others gave up; those that are left come without a gap.
    const patient = many(100, (id) => id).filter((id) => !impatient(id))
    expect(sent).toEqual(patient.map((id, place) => ({ id: String(id), minute: Math.floor(place / 10) })))
    expect(vi.getTimerCount()).toBe(0)
  })
})
