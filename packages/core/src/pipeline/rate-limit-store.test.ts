import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { rateLimit } from './rate-limit.js'
import { memoryRateLimitStore } from './rate-limit-store.js'
import type { RateLimitReport, RateLimitStore } from '../model/stores.js'

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

describe("a store of one's own", () => {
  /** A store on another machine: what comes in and goes out is JSON, and takes 20 ms. */
  function remoteStore() {
    const store = memoryRateLimitStore()
    const seen: { key: string; reported: unknown }[] = []
    const remote = async <T>(key: string, reported: unknown, work: () => T | Promise<T>): Promise<T> => {
      seen.push({ key, reported: JSON.parse(JSON.stringify(reported)) })
      await new Promise((resolve) => setTimeout(resolve, 20))
      return work()
    }
    return {
      seen,
      take: (key, limits, ahead) => remote(key, { ...limits, ahead }, () => store.take(key, limits, ahead)),
      report: (key, report) => remote(key, report, () => store.report(key, report)),
    } satisfies RateLimitStore & { seen: unknown }
  }

  test('may respond with promises, and gets durations only, under one key', async () => {
    const { client, times } = clients()
    const rateLimitStore = remoteStore()
    const [one, two] = [client({ rateLimitStore }), client({ rateLimitStore })]
    await outcome(Promise.all([one.request(things), two.request(things), one.request(things)]))
    expect(times.map((at) => Math.floor(at / 60_000))).toEqual([0, 0, 1])
    expect(new Set(rateLimitStore.seen.map(({ key }) => key)).size).toBe(1)
    const numbers = rateLimitStore.seen
      .flatMap(({ reported }) => Object.values(reported as object))
      .filter((value) => typeof value === 'number')
    expect(Math.max(...(numbers as number[]))).toBe(60_000)
  })

  test.each([
    [
      'throws',
      () => {
        throw new Error('down')
      },
    ],
    ['rejects', () => Promise.reject(new Error('down'))],
  ])('that %s fails no call', async (_, broken) => {
    const { client, times } = clients()
    const one = client({ rateLimitStore: { take: broken, report: broken } })
    await outcome(Promise.all([one.request(things), one.request(things), one.request(things)]))
    expect(times).toEqual([0, 0, 0])
  })

  test('that has no place for a call is asked again after the wait that it named', async () => {
    const { client, times } = clients()
    const waits = [5000, 1000, 0]
    const reports: RateLimitReport[] = []
    const one = client({
      rateLimitStore: { take: () => waits.shift() ?? 0, report: (_: string, report: RateLimitReport) => void reports.push(report) },
    })
    await outcome(one.request(things))
    expect([times, reports]).toEqual([[6000], [{ outcome: 'counted', took: 0 }]])
  })
})

test('keys are hashes of provider, URL and credentials', async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  const { client } = clients()
  const keys: string[] = []
  const rateLimitStore: RateLimitStore = { take: (key) => (keys.push(key), 0), report: () => undefined }
  for (const apiKey of ['k3y', 'k3y', 'other']) await client({ rateLimitStore, apiKey }).request(things)
  expect(keys.map((key) => /^[0-9a-f]{64}$/.test(key))).toEqual([true, true, true])
  expect([keys[0] === keys[1], keys[0] === keys[2]]).toEqual([true, false])
})
