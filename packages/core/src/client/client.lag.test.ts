import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, status } from '../../test/helpers.js'
import { consistency } from '../pipeline/consistency.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'

// Reads of what was created a moment ago, from a provider whose replicas lag.

const lag = { statuses: [403, 404], seconds: 5 }
const declared = { consistency: consistency({ event: 'etag', reached: 'if-event-reached', status: 412, lag }) }
const create = operation({ id: 'things.create', method: 'POST', path: '/things' })
const read = operation({ path: '/things/{id}' })
const readParts = operation({ path: '/things/{id}/parts' })
const remove = operation({ id: 'things.delete', method: 'DELETE', path: '/things/{id}', bodiless: true })
const path = { id: 'a-1' }

/** A provider that knows its things only some time after it has created them; a body of theirs may come with them. */
function lagging(milliseconds: number, code = 404, created: unknown = { id: 'a-1', kind: 'things' }) {
  let knownAt = Infinity
  const fetch = fetchStandIn(({ method }) => {
    if (method === 'POST') {
      knownAt = Date.now() + milliseconds
      return json(created, { status: 201 })
    }
    if (method === 'DELETE') return status(204)
    return Date.now() < knownAt ? status(code) : json({ id: 'a-1' })
  })
  const clientWith = (options: ClientOptions & { readonly readYourWrites?: boolean } = {}) =>
    new Client(acme(declared), { apiKey: 'k3y', fetch, ...options } as ClientOptions)
  return { fetch, clientWith, client: clientWith() }
}

const reads = (requests: readonly Request[]) => requests.filter(({ method }) => method === 'GET').length

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe.each([403, 404])('a read that gets %i', (code) => {
  test.each([
    ['the object', read],
    ['a part of it', readParts],
    ['it with HEAD', { ...read, method: 'HEAD' }],
  ])('of %s is repeated after this client created it', async (_, described) => {
    const { client } = lagging(3000, code)
    await client.request(create)
    const { error, ms } = await outcome(client.request(described, { path }))
    expect(error).toBeUndefined()
    expect(ms).toBeGreaterThanOrEqual(3000)
  })

  test('fails with it where the object does not appear within the time that is declared', async () => {
    const { client } = lagging(60_000, code)
    await client.request(create)
    const { error, ms } = await outcome(client.request(read, { path }))
    expect(error).toMatchObject({ status: code })
    expect(ms).toBeLessThan(5000 + 8000)
  })

  test('fails with it where the deadline comes before', async () => {
    const { client } = lagging(60_000, code)
    await client.request(create)
    expect(await outcome(client.request(read, { path, timeout: 1000 }))).toMatchObject({ error: { status: code } })
  })
})

describe('a read is not repeated', () => {
  test('of another object, or of words that are in the template', async () => {
    const { client, fetch } = lagging(3000)
    await client.request(create)
    await outcome(client.request(read, { path: { id: 'b-2' } }))
    expect(reads(fetch.requests)).toBe(1)
  })

  test('before the object was created, or later than the declared time after it', async () => {
    const { client, fetch } = lagging(60_000)
    await outcome(client.request(read, { path }))
    await client.request(create)
    await vi.advanceTimersByTimeAsync(5000)
    await outcome(client.request(read, { path }))
    expect(reads(fetch.requests)).toBe(2)
  })

  test('where another client, or another session, created it', async () => {
    const { client, clientWith, fetch } = lagging(3000)
    await client.request(create)
    for (const other of [clientWith(), client.session()]) await outcome(other.request(read, { path }))
    expect(reads(fetch.requests)).toBe(2)
  })

  test('after the object was deleted', async () => {
    const { client, fetch } = lagging(3000)
    await client.request(create)
    await client.request(remove, { path })
    await outcome(client.request(read, { path }))
    expect(reads(fetch.requests)).toBe(1)
  })

  test.each([{ readYourWrites: false }, { maxRetries: 0 }])('with %j', async (options) => {
    const { clientWith, fetch } = lagging(3000)
    const client = clientWith(options)
    await client.request(create)
    await outcome(client.request(read, { path }))
    expect(reads(fetch.requests)).toBe(1)
  })

  test('with another status, nor is a write', async () => {
    const { client, fetch } = lagging(3000, 410)
    await client.request(create)
    await outcome(client.request(read, { path }))
    await outcome(client.request({ ...read, method: 'PUT' }, { path }))
    expect(fetch.requests).toHaveLength(3)
  })
})

test('an object is known by a number as well, wherever the response has it', async () => {
  const { client } = lagging(2000, 404, { data: [{ thing: 17 }] })
  await client.request(create)
  expect((await outcome(client.request(read, { path: { id: 17 } }))).error).toBeUndefined()
})

test('of a thousand objects the last hundred are remembered', async () => {
  let count = 0
  const fetch = fetchStandIn(({ method }) => (method === 'POST' ? json({ id: `a-${++count}` }) : status(404)))
  const client = new Client(acme(declared), { apiKey: 'k3y', fetch } as ClientOptions)
  for (let calls = 0; calls < 1000; calls++) await client.request(create)
  await outcome(client.request(read, { path: { id: 'a-900' } }))
  expect(reads(fetch.requests)).toBe(1)
  await outcome(client.request(read, { path: { id: 'a-901' }, timeout: 3000 }))
  expect(reads(fetch.requests)).toBeGreaterThan(2)
})
