import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, countedSignal, fetchStandIn, json, operation, outcome, rejection, silence, status } from '../../test/helpers.js'
import { AbortError, ApiError, TimeoutError } from '../errors/errors.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import type { Provider } from '../model/provider.js'

// How long a call may take, through the whole pipeline.

const get = operation({ path: '/things/{id}' })
const path = { id: 1 }

function clientOf(options: ClientOptions, provider: Partial<Provider> = {}) {
  return new Client(acme(provider), { apiKey: 'k3y', ...options } as ClientOptions)
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('deadline', () => {
  test('ends a call that gets no response, retries and waits included', async () => {
    const { error, ms } = await outcome(
      clientOf({ fetch: fetchStandIn(silence), timeout: 70_000, attemptTimeout: 30_000, maxRetries: 9 }).request(get, { path }),
    )
    expect(ms).toBe(70_000)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ timeout: 70_000, operation: 'things.get' })
  })

  test('ends a call whose body does not end', async () => {
    const scripted = new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } })
    const { error, ms } = await outcome(clientOf({ fetch: fetchStandIn(scripted) }).request(get, { path, timeout: 1000 }))
    expect([ms, (error as TimeoutError).timeout]).toEqual([1000, 1000])
  })

  test('is what a call that would wait longer for the rate limit fails with, at once', async () => {
    const client = clientOf({ fetch: fetchStandIn(() => json({})) }, { rateLimit: rateLimit({ limit: 1, window: 30 }) })
    await client.request(get, { path })
    expect(await outcome(client.request(get, { path, timeout: 1000 }))).toMatchObject({ ms: 0, error: { name: 'RateLimitError' } })
  })

  test('leaves no timer behind, however the call ended', async () => {
    await clientOf({ fetch: fetchStandIn(json({})) }).request(get, { path })
    expect(vi.getTimerCount()).toBe(0)
    await rejection(clientOf({ fetch: fetchStandIn(status(404)) }).request(get, { path }), ApiError)
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('attempt timeout', () => {
  test('gives a silent attempt up, and an idempotent call is tried again', async () => {
    const fetch = fetchStandIn(silence, json({ id: 1 }))
    const { value, ms } = await outcome(clientOf({ fetch, attemptTimeout: 2000 }).request(get, { path }))
    expect(value?.data).toEqual({ id: 1 })
    expect(ms).toBeGreaterThanOrEqual(2000)
    expect(ms).toBeLessThan(2500)
  })

  test('does not limit the reading of a body that is there in time', async () => {
    const slowBody = new ReadableStream({
      start(controller) {
        setTimeout(() => {
          controller.enqueue(new TextEncoder().encode('{}'))
          controller.close()
        }, 10_000)
      },
    })
    const { value, ms } = await outcome(
      clientOf({ fetch: fetchStandIn(new Response(slowBody)), attemptTimeout: 2000 }).request(get, { path }),
    )
    expect([value?.data, ms]).toEqual([{}, 10_000])
  })
})

describe("the caller's signal", () => {
  test.each([
    ['before the call', 0, () => json({})],
    ['while it waits for a response', 100, silence],
    ['while it waits to try again', 100, () => status(503, { 'retry-after': '60' })],
    ['while the body is read', 100, () => new Response(new ReadableStream())],
  ])('ends a call %s with AbortError, the reason as cause', async (_, after, scripted) => {
    const { controller, listeners } = countedSignal()
    const reason = new Error('not needed')
    if (after === 0) controller.abort(reason)
    else setTimeout(() => controller.abort(reason), after)
    const fetch = fetchStandIn(scripted)
    const { error, ms } = await outcome(clientOf({ fetch }).request(get, { path, signal: controller.signal }))
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ name: 'AbortError', operation: 'things.get', cause: reason })
    expect(ms).toBe(after)
    expect(fetch.requests).toHaveLength(after === 0 ? 0 : 1)
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0])
  })

  test('is let go of by each call, so that it may serve thousands', async () => {
    const { controller, listeners } = countedSignal()
    const client = clientOf({ fetch: fetchStandIn(() => json({})) })
    for (let calls = 0; calls < 1000; calls++) await client.request(get, { path, signal: controller.signal })
    await rejection(clientOf({ fetch: fetchStandIn(status(404)) }).request(get, { path, signal: controller.signal }), ApiError)
    expect(listeners()).toBe(0)
  })
})
