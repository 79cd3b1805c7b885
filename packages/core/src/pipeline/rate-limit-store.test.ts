import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { rateLimit } from './rate-limit.js'
import { memoryRateLimitStore } from './rate-limit-store.js'

const NOW = Date.UTC(2026, 0, 1)
const things = operation()

/** Clients of a provider that takes two calls a minute, and when their calls were sent. */
function clients() {
  const times: number[] = []
  const fetch = fetchStandIn(() => {
    times.push(Date.now() - NOW)
    return json({})
  })
  const provider = acme({ rateLimit: rateLimit({ limit: 2, window: 60 }) })
  const client = (options: object) => new Client(provider, { apiKey: 'k3y', fetch, ...options } as ClientOptions)
  return { client, times }
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  // Hashing takes real time, and is not looked at here.
  vi.spyOn(crypto.subtle, 'digest').mockImplementation(async (_, data) => new Uint8Array(data as ArrayBuffer).buffer)
  // No jitter.
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('clients with one store', () => {
  test('share what is left of the limit', async () => {
    const { client, times } = clients()
    const rateLimitStore = memoryRateLimitStore()
    const [one, two] = [client({ rateLimitStore }), client({ rateLimitStore })]
    await outcome(Promise.all([one.request(things), two.request(things), one.request(things), two.request(things)]))
    expect(times).toEqual([0, 0, 60_000, 60_000])
  })

  test.each([
    ['credentials', { apiKey: 'another' }],
    ['base URLs', { baseUrl: 'https://mock.example' }],
  ])('but with other %s share nothing', async (_, other) => {
    const { client, times } = clients()
    const rateLimitStore = memoryRateLimitStore()
    const [one, two] = [client({ rateLimitStore }), client({ rateLimitStore, ...other })]
    await outcome(Promise.all([one.request(things), one.request(things), two.request(things), two.request(things)]))
    expect(times).toEqual([0, 0, 0, 0])
  })
})

test('clients without a store count for themselves', async () => {
  const { client, times } = clients()
  const [one, two] = [client({}), client({})]
  await outcome(Promise.all([one.request(things), one.request(things), two.request(things), two.request(things)]))
  expect(times).toEqual([0, 0, 0, 0])
})

test('a store shows no credentials', () => {
  const { client } = clients()
  const rateLimitStore = memoryRateLimitStore()
  client({ rateLimitStore, apiKey: 's3cret-key' })
  expect(inspect(rateLimitStore, { depth: Infinity, showHidden: true }) + JSON.stringify(rateLimitStore)).not.toContain('s3cret-key')
})
