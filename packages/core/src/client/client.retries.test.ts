import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, rejection, sourceOf, status, thrown } from '../../test/helpers.js'
import { request as call, type RequestMethod } from '../call/request-call.js'
import { type ApiError, ConfigurationError } from '../errors/errors.js'
import { passing } from '../pipeline/passing.js'
import { writeFile } from '../request/file-body.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'
import type { Operation } from '../model/operation.js'
import type { Provider } from '../model/provider.js'

// When calls are sent again beyond the usual, through the whole pipeline.

function clientOf(fetch: ClientOptions['fetch'], options: ClientOptions = {}, provider: Partial<Provider> = {}) {
  return new Client(acme(provider), { apiKey: 'k3y', fetch, ...options } as ClientOptions)
}

const write = (changes: Partial<Operation> = {}) => operation({ id: 'things.create', method: 'POST', ...changes })
const WRITES = ['POST', 'PUT', 'PATCH', 'DELETE']

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('retryStatuses', () => {
  /** How many requests are made where the first two responses have this status. */
  async function attempts(code: number, method: string, options: ClientOptions, own: ClientOptions = {}, changes: Partial<Operation> = {}) {
    const fetch = fetchStandIn(status(code), status(code), () => json({}))
    await outcome(clientOf(fetch, options).request(write({ method, ...changes }), { body: {}, ...own }))
    return fetch.requests.length
  }

  test.each(WRITES)('from 400 to 499 are retried for %s, since nothing was done', async (method) => {
    expect(await attempts(409, method, { retryStatuses: [409, 423] })).toBe(3)
    expect(await attempts(422, method, { retryStatuses: [409, 423] })).toBe(1)
  })

  test('that may have taken effect are retried for idempotent methods only', async () => {
    const options = { retryStatuses: [500, 408] }
    for (const [method, expected] of [
      ['POST', 1],
      ['PATCH', 1],
      ['PUT', 3],
      ['DELETE', 3],
    ] as const) {
      expect(await attempts(500, method, options)).toBe(expected)
      expect(await attempts(408, method, options)).toBe(expected)
    }
    expect(await attempts(500, 'POST', options, {}, { retry: 'safe' })).toBe(3)
  })

  test('of a call are its own', async () => {
    expect(await attempts(409, 'POST', {}, { retryStatuses: [409] })).toBe(3)
    expect(await attempts(409, 'POST', { retryStatuses: [409] }, { retryStatuses: [] })).toBe(1)
  })

  test('cost of maxRetries, and do not matter where nothing may be sent again', async () => {
    expect(await attempts(409, 'POST', { retryStatuses: [409], maxRetries: 1 })).toBe(2)
    expect(await attempts(409, 'POST', { retryStatuses: [409], maxRetries: 0 })).toBe(1)
    expect(await attempts(409, 'POST', { retryStatuses: [409] }, {}, { retry: 'never' })).toBe(1)
  })

  test.each([409, '409', ['409'], {}])('%j is rejected by name, of a client and of a call', async (retryStatuses) => {
    const invalid = { retryStatuses } as unknown as ClientOptions
    const why = 'option `retryStatuses` must be a list of statuses, like [409, 423].'
    expect(() => clientOf(fetchStandIn(), invalid)).toThrow(`Acme: ${why}`)
    expect((await rejection(clientOf(fetchStandIn()).request(write(), invalid), ConfigurationError)).message).toBe(`things.create: ${why}`)
  })
})

describe('backoff', () => {
  async function waits(options: ClientOptions, own: ClientOptions = {}, headers = {}) {
    vi.spyOn(Math, 'random').mockReturnValue(1)
    const seen: number[] = []
    const client = clientOf(
      fetchStandIn(() => status(503, headers)),
      { maxRetries: 4, onAttempt: ({ wait }) => seen.push(wait), ...options },
    )
    await outcome(client.request(operation(), own))
    return seen
  }

  test('doubles from half a second to eight seconds by default', async () => {
    expect(await waits({ maxRetries: 6 })).toEqual([0, 500, 1000, 2000, 4000, 8000, 8000])
  })

  test('has the bounds of the client, and of a call its own', async () => {
    expect(await waits({ backoff: { initial: 10, max: 25 } })).toEqual([0, 10, 20, 25, 25])
    expect(await waits({ backoff: { initial: 10, max: 25 } }, { backoff: { max: 15 } })).toEqual([0, 10, 15, 15, 15])
    expect(await waits({}, { backoff: { initial: 0 } })).toEqual([0, 0, 0, 0, 0])
  })

  test('leaves the word to Retry-After', async () => {
    expect(await waits({ backoff: { initial: 10 }, maxRetries: 1 }, {}, { 'retry-after': '3' })).toEqual([0, 3000])
  })

  test.each([
    ['initial', -1],
    ['max', Number.NaN],
    ['base', 1],
  ])('with an invalid %s is rejected by name, of a client and of a call', async (name, value) => {
    const invalid = { backoff: { [name]: value } }
    const { message: ofClient } = thrown(() => clientOf(fetchStandIn(), invalid), ConfigurationError)
    expect(ofClient).toBe('Acme: option `backoff` must be an object of `initial` and `max`, numbers of at least 0.')
    const { message } = await rejection(clientOf(fetchStandIn()).request(operation(), invalid), ConfigurationError)
    expect(message).toContain('things.get: option `backoff` must be')
  })
})

describe('an error that passes by itself', () => {
  const declared = { passing: passing([{ status: 423 }, { status: 409, phrase: 'action running' }, { code: 'busy' }]) }
  const locked = () => json({ message: 'Locked' }, { status: 423 })
  const running = () => json({ message: "VPS 'a' has an action running, no modification is allowed" }, { status: 409 })
  const busy = () => json({ code: 'busy', message: 'Later' }, { status: 400 })

  test.each([...WRITES, 'GET'] as RequestMethod[])('is retried for %s until it has passed, however often', async (method) => {
    for (const scripted of [locked, running, busy]) {
      const fetch = fetchStandIn(...Array.from({ length: 9 }, scripted), json({}))
      expect((await outcome(call(clientOf(fetch, {}, declared), method, '/things'))).error).toBeUndefined()
      expect(fetch.requests).toHaveLength(10)
    }
  })

  test('is what a call fails with that would wait beyond its deadline', async () => {
    const { error, ms } = await outcome(clientOf(fetchStandIn(running), {}, declared).request(write(), { timeout: 20_000 }))
    expect(error).toMatchObject({ status: 409, earlierAttempts: undefined })
    expect((error as ApiError).message).toContain('has an action running')
    expect(ms).toBeGreaterThan(10_000)
    expect(ms).toBeLessThan(20_000)
  })

  test.each([
    ['another phrase', () => json({ message: 'exists' }, { status: 409 }), {}],
    ['another status', () => json({ message: 'an action running' }, { status: 400 }), {}],
    ['no message', () => new Response(null, { status: 409 }), {}],
    ['maxRetries of 0', locked, { maxRetries: 0 }],
  ])('is not retried with %s', async (_, scripted, options) => {
    const fetch = fetchStandIn(scripted)
    await outcome(clientOf(fetch, options, declared).request(write()))
    expect(fetch.requests).toHaveLength(1)
  })

  test('is not retried for an operation that is never sent again, nor for a stream', async () => {
    const fetch = fetchStandIn(locked)
    const client = clientOf(fetch, {}, declared)
    await outcome(client.request(write({ retry: 'never' })))
    await outcome(client.request(write({ write: writeFile }), { body: sourceOf('a').stream }))
    expect(fetch.requests).toHaveLength(2)
  })

  test('costs nothing of maxRetries', async () => {
    const fetch = fetchStandIn(locked(), locked(), locked(), status(503), status(503), json({}))
    expect((await outcome(clientOf(fetch, {}, declared).request(operation()))).error).toBeUndefined()
  })

  test('keeps to the rate limit', async () => {
    const fetch = fetchStandIn(...Array.from({ length: 5 }, locked), json({}))
    const { ms } = await outcome(clientOf(fetch, {}, { ...declared, rateLimit: rateLimit({ limit: 1, window: 10 }) }).request(write()))
    expect(ms).toBeGreaterThanOrEqual(50_000)
  })
})
