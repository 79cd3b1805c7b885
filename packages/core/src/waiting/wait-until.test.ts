import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, rejection, status } from '../../test/helpers.js'
import { call } from '../call/call.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { ApiError, ConfigurationError, InvalidRequestError, StateError, TimeoutError } from '../errors/errors.js'
import { type Lifecycle, waitUntil } from './wait-until.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const read = operation({ id: 'things.get', path: '/things/{id}' })
const create = operation({ id: 'things.create', method: 'POST' })
const status1: Lifecycle = { at: '/thing/status', values: ['created', 'running', 'stopped', 'broken'], failed: ['broken'] }
const health: Lifecycle = { at: '/thing/health', values: ['good', 'bad'] }

const client = (...script: Parameters<typeof fetchStandIn>) => {
  const fetch = fetchStandIn(...script)
  return { fetch, client: new Client(acme(), { apiKey: 'k3y', fetch, maxRetries: 0 } as ClientOptions) }
}
const thing = (state: string, more: object = {}) => json({ thing: { status: state, password: 'pa55', ...more } })
const wait = (
  owner: Client,
  target: string | object = 'running',
  args: object = {},
  lifecycles: Record<string, Lifecycle> = { status: status1 },
) => waitUntil<{ thing: { status: string } }>(owner, read, lifecycles, target, { path: { id: 'a' }, ...args })

describe('waitUntil', () => {
  test('resolves to what the read returns once the state is reached', async () => {
    const { client: owner, fetch } = client(thing('created'), thing('created'), thing('running'))
    expect((await outcome(wait(owner))).value).toEqual({ thing: { status: 'running', password: 'pa55' } })
    expect(fetch.requests.map(({ url }) => url)).toEqual(Array(3).fill('https://api.acme.example/things/a'))
  })

  test('polls on at a state that no specification names', async () => {
    const { client: owner, fetch } = client(thing('moving'), thing('running'))
    await outcome(wait(owner))
    expect(fetch.requests).toHaveLength(2)
  })

  test('rejects at once for a failed state, with the object where no log shows it', async () => {
    const { client: owner } = client(thing('created'), thing('broken'))
    const error = (await outcome(wait(owner))).error as StateError
    expect(error).toBeInstanceOf(StateError)
    expect(error.message).toBe('things.waitUntil: the object is in a failed state: broken.')
    expect([error.state, error.body]).toEqual(['broken', { thing: { status: 'broken', password: 'pa55' } }])
    expect(JSON.stringify(error)).not.toContain('pa55')
  })

  test('reaches a failed state that the caller waits for', async () => {
    const { client: owner } = client(thing('broken'))
    expect((await wait(owner, 'broken')).thing.status).toBe('broken')
  })

  test('rejects when the object is gone after it was seen', async () => {
    const { client: owner } = client(thing('created'), status(404))
    const error = (await outcome(wait(owner))).error as StateError
    expect(error).toBeInstanceOf(StateError)
    expect(error.message).toBe('things.waitUntil: the object is gone, its last state was created.')
  })

  test('rejects at once for an object that was never there', async () => {
    const { client: owner } = client(status(404))
    expect((await rejection(wait(owner), ApiError)).status).toBe(404)
  })

  test.each([403, 404])('counts %i as not yet right after a create of this client', async (code) => {
    const { client: owner, fetch } = client(json({}, { status: 201 }), status(code), status(code), thing('running'))
    await call(owner, create)
    expect((await outcome(wait(owner))).value).toMatchObject({ thing: { status: 'running' } })
    expect(fetch.requests).toHaveLength(4)
  })

  test('does not count a 404 as not yet a minute after the create', async () => {
    const { client: owner } = client(json({}, { status: 201 }), () => status(404))
    await call(owner, create)
    const { error } = await outcome(wait(owner))
    expect(error).toBeInstanceOf(ApiError)
    expect(performance.now()).toBeGreaterThan(60_000)
    expect(performance.now()).toBeLessThan(100_000)
  })

  test('names the last state when the time is up', async () => {
    const { client: owner } = client(() => thing('created'))
    const error = (await outcome(wait(owner, 'running', { timeout: 10_000 }))).error as TimeoutError
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error.message).toBe('things.waitUntil took longer than its `timeout` of 10000 ms; the last state was created.')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('waits for the longer of the interval and Retry-After', async () => {
    const { client: owner } = client(
      json({ thing: { status: 'created' } }, { headers: { 'retry-after': '40' } }),
      thing('created'),
      thing('running'),
    )
    const start = performance.now()
    await outcome(wait(owner, 'running', { interval: 5000 }))
    expect(performance.now() - start).toBeGreaterThanOrEqual(45_000)
    expect(performance.now() - start).toBeLessThan(45_100)
  })

  test('keeps to the interval that the specification declares', async () => {
    const { client: owner } = client(thing('created'), thing('running'))
    const times: number[] = []
    await outcome(wait(owner, 'running', { onPoll: () => times.push(performance.now()) }, { status: { ...status1, interval: 60_000 } }))
    expect((times[1] as number) - (times[0] as number)).toBeGreaterThanOrEqual(60_000)
  })

  test('waits for states of several lifecycles', async () => {
    const { client: owner, fetch } = client(thing('running', { health: 'bad' }), thing('running', { health: 'good' }))
    await outcome(wait(owner, { status: 'running', health: 'good' }, {}, { status: status1, health }))
    expect(fetch.requests).toHaveLength(2)
  })

  test.each<string | object>(['runing', { status: 'runing' }, { state: 'running' }, { constructor: 'x' }])(
    'rejects the unknown state %j before a read',
    async (target) => {
      const { client: owner, fetch } = client()
      const error = await rejection(wait(owner, target), InvalidRequestError)
      expect(error.message).toContain('is no documented state. Known are status: created | running | stopped | broken')
      expect(fetch.requests).toHaveLength(0)
    },
  )

  test('tells onWait of each wait, which fake timers can follow', async () => {
    const waits: unknown[] = []
    const fetch = fetchStandIn(thing('created'), thing('created'), thing('running'))
    const onWait = (event: { readonly milliseconds: number }) => {
      waits.push(event)
      void vi.advanceTimersByTimeAsync(event.milliseconds)
    }
    await wait(new Client(acme(), { apiKey: 'k3y', fetch, onWait } as ClientOptions))
    expect(waits).toEqual([
      { operation: 'things.waitUntil', milliseconds: 1000, reason: 'state' },
      { operation: 'things.waitUntil', milliseconds: 1500, reason: 'state' },
    ])
  })

  test('rejects an unknown option', async () => {
    const { client: owner } = client()
    expect((await rejection(wait(owner, 'running', { timeOut: 1 }), ConfigurationError)).message).toContain('`timeOut` is unknown')
  })
})
