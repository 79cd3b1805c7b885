import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, status } from '../../test/helpers.js'
import { clientCredentials } from '../auth/client-credentials.js'
import type { AttemptEvent, AttemptStart, WaitEvent } from '../model/hooks.js'
import type { Provider } from '../model/provider.js'
import { consistency } from '../pipeline/consistency.js'
import { passing } from '../pipeline/passing.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'

// Functions of the caller, called through the whole pipeline.

const get = operation()

function clientOf(options: ClientOptions, provider: Partial<Provider> = {}) {
  return new Client(acme(provider), { apiKey: 's3cret', ...options } as ClientOptions)
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('beforeAttempt', () => {
  test('is called before each attempt, and adds its headers to that one', async () => {
    const fetch = fetchStandIn(status(503), json({}))
    const starts: AttemptStart[] = []
    const beforeAttempt = (start: AttemptStart) => {
      starts.push(start)
      return { traceparent: `00-${start.callId}-${start.attempt}`, [`x-only-${start.attempt}`]: 1, 'x-none': undefined }
    }
    await outcome(clientOf({ fetch, beforeAttempt }).request(get))
    const [{ callId }] = starts as [AttemptStart]
    expect(callId).toMatch(/^[\da-f]{32}$/)
    expect(starts).toEqual([1, 2].map((attempt) => ({ callId, operation: 'things.get', attempt })))
    expect(fetch.requests.map(({ headers }) => [headers.get('traceparent'), headers.get('x-only-1'), headers.get('x-only-2')])).toEqual([
      [`00-${callId}-1`, '1', null],
      [`00-${callId}-2`, null, '1'],
    ])
    expect(fetch.requests[0]?.headers.has('x-none')).toBe(false)
  })

  test('gives each call another id, the same that onAttempt gets', async () => {
    const [before, after]: string[][] = [[], []]
    const client = clientOf({
      fetch: fetchStandIn(() => json({})),
      beforeAttempt: ({ callId }) => void before?.push(callId),
      onAttempt: ({ callId }) => after?.push(callId),
    })
    for (let calls = 0; calls < 3; calls++) await client.request(get)
    expect(after).toEqual(before)
    expect(new Set(before).size).toBe(3)
  })

  test('replaces no header of the request, credentials included', async () => {
    const fetch = fetchStandIn(json({}))
    const beforeAttempt = () => ({ authorization: 'Bearer other', accept: 'text/html', 'x-mine': 'hook' })
    await clientOf({ fetch, beforeAttempt }).request(get, { headers: { 'x-mine': 'call' } })
    expect(Object.fromEntries(fetch.requests[0]?.headers ?? [])).toMatchObject({
      authorization: 'Bearer s3cret',
      accept: 'application/json',
      'x-mine': 'call',
    })
  })

  test.each([
    [
      'throws',
      () => {
        throw new Error('broken hook')
      },
    ],
    ['returns a header that HTTP cannot carry', () => ({ 'x-a': 'a\nb' })],
  ])('that %s breaks no call', async (_, beforeAttempt) => {
    expect((await clientOf({ fetch: fetchStandIn(json({ id: 1 })), beforeAttempt }).request(get)).data).toEqual({ id: 1 })
  })

  test('leaves the error of a read that waited in vain as it is', async () => {
    const declared = { consistency: consistency({ event: 'etag', reached: 'if-event-reached', status: 412 }) }
    const fetch = fetchStandIn(json({}, { headers: { etag: 'e1' } }), () => status(412))
    const client = clientOf({ fetch, beforeAttempt: () => ({ 'x-a': 'b' }) }, declared)
    await client.request(operation({ method: 'POST' }))
    expect((await outcome(client.request(get))).error).toMatchObject({ name: 'ConsistencyError' })
  })

  test('is called for token requests, too, with an id of their own', async () => {
    const scheme = clientCredentials({ tokenUrl: 'https://id.acme.example/token', clientId: 'id', clientSecret: 'apiKey', format: 'form' })
    const authMethods = [{ credentials: { id: false, apiKey: true }, scheme }]
    const fetch = fetchStandIn((request) => json(request.method === 'POST' ? { access_token: 't0ken' } : {}))
    const seen: AttemptEvent[] = []
    const starts: AttemptStart[] = []
    const options = { id: 'me', fetch, onAttempt: (event: AttemptEvent) => seen.push(event) }
    await clientOf({ ...options, beforeAttempt: (start) => void starts.push(start) } as ClientOptions, { authMethods }).request(get)
    expect(starts.map((start) => start.operation).toSorted()).toEqual(['things.get', 'token'])
    expect(new Set(starts.map(({ callId }) => callId)).size).toBe(2)
    expect(seen).toHaveLength(2)
  })
})

describe('onWait', () => {
  const waitsOf = async (script: Parameters<typeof fetchStandIn>, provider: Partial<Provider> = {}, options: ClientOptions = {}) => {
    const waits: WaitEvent[] = []
    const client = clientOf({ fetch: fetchStandIn(...script), onWait: (event) => waits.push(event), ...options }, provider)
    const { error } = await outcome(client.request(get))
    expect(error).toBeUndefined()
    return waits
  }

  test('is called when a call begins to wait for its next attempt', async () => {
    expect(await waitsOf([status(503, { 'retry-after': '3' }), json({})])).toEqual([
      { operation: 'things.get', milliseconds: 3000, reason: 'retry' },
    ])
  })

  test('says that an error passes by itself', async () => {
    const waits = await waitsOf([status(423), status(423), json({})], { passing: passing([{ status: 423 }]) })
    expect(waits.map(({ reason }) => reason)).toEqual(['passing', 'passing'])
  })

  test('is called once for each wait for the rate limit', async () => {
    const waits: WaitEvent[] = []
    const client = clientOf(
      { fetch: fetchStandIn(() => json({})), onWait: (event) => waits.push(event) },
      { rateLimit: rateLimit({ limit: 1, window: 10 }) },
    )
    await client.request(get)
    const calls = [client.request(get), client.request(get)]
    await outcome(Promise.all(calls))
    expect(waits.map(({ reason }) => reason)).toEqual(['rate-limit', 'rate-limit'])
    expect(waits.map(({ milliseconds }) => Math.round(milliseconds / 1000))).toEqual([10, 20])
  })

  test('is not called where nothing waits', async () => {
    expect(await waitsOf([json({})], { rateLimit: rateLimit({ limit: 1, window: 10 }) })).toEqual([])
  })

  test('breaks no call', async () => {
    const onWait = () => {
      throw new Error('broken hook')
    }
    expect(await waitsOf([status(503), json({})], {}, { onWait })).toEqual([])
  })
})
