import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, rejection, silence, status } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { ConfigurationError, InvalidRequestError, InvalidResponseError } from '../errors/errors.js'
import type { CallOptions } from '../model/call-options.js'
import { passing } from '../pipeline/passing.js'
import { edit } from './edit.js'

type Entries = readonly string[]

const replace = operation({ id: 'things.dns.replace', method: 'PUT', path: '/things/{id}/dns', bodiless: true })
const source = { read: operation({ id: 'things.dns.list', path: '/things/{id}/dns' }), query: { include: 'all' }, field: 'entries' }
const path = { id: 'a' }
const add = (entries: Entries): Entries => [...entries, 'new']

/** A provider with a list of entries, which others may change; its PUTs respond by script before they take effect. */
function provider(...script: (Response | Error | 'lost')[]) {
  let entries: Entries = ['one']
  const fetch = fetchStandIn(async (request) => {
    if (request.method === 'GET') return json({ entries, _links: [] })
    const scripted = script.shift()
    if (scripted instanceof Response) return scripted
    if (scripted !== undefined && scripted !== 'lost') throw scripted
    entries = ((await request.json()) as { entries: Entries }).entries
    if (scripted === 'lost') throw new TypeError('reset')
    return status(204)
  })
  const clientWith = (options: ClientOptions = {}) =>
    new Client(acme({ passing: passing([{ status: 409, phrase: 'running' }]) }), { apiKey: 'k3y', fetch, ...options } as ClientOptions)
  const run = (options: CallOptions = {}, change: (current: Entries) => Entries | Promise<Entries> = add) =>
    edit(clientWith(), replace, source, { path, ...options }, change)
  return { run, fetch, clientWith, entries: () => entries, change: (changed: Entries) => (entries = changed) }
}

const running = () => json({ message: 'an action running' }, { status: 409 })
const methods = (requests: readonly Request[]) => requests.map(({ method }) => method).join(' ')

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('edit', () => {
  test('reads with the declared query, changes, writes, and gives what was written', async () => {
    const { run, fetch, entries } = provider()
    expect(await run()).toEqual(['one', 'new'])
    expect(entries()).toEqual(['one', 'new'])
    expect(fetch.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://api.acme.example/things/a/dns?include=all',
      'PUT https://api.acme.example/things/a/dns',
    ])
    expect(await fetch.requests[1]?.json()).toEqual({ entries: ['one', 'new'] })
  })

  test('waits for a change that is a promise', async () => {
    expect(await provider().run({}, async (entries) => add(entries))).toEqual(['one', 'new'])
  })

  test('reads and changes anew after a conflict that passes by itself', async () => {
    const { run, fetch, entries, change } = provider(running(), running())
    const seen: Entries[] = []
    const edited = run({}, (current) => {
      seen.push(current)
      change([...current, `other ${seen.length}`])
      return add(current)
    })
    expect((await outcome(edited)).value).toEqual(['one', 'other 1', 'other 2', 'new'])
    expect(entries()).toEqual(['one', 'other 1', 'other 2', 'new'])
    expect(methods(fetch.requests)).toBe('GET PUT GET PUT GET PUT')
  })

  test.each([
    ['503', status(503), 'GET PUT PUT'],
    ['a lost response', 'lost', 'GET PUT PUT'],
    ['429', status(429), 'GET PUT PUT'],
  ] as const)('writes the same again after %s, so that nothing is added twice', async (_, scripted, expected) => {
    const { run, fetch, entries } = provider(scripted)
    expect((await outcome(run())).error).toBeUndefined()
    expect(entries()).toEqual(['one', 'new'])
    expect(methods(fetch.requests)).toBe(expected)
  })

  test.each([
    ['another conflict', () => json({ message: 'exists' }, { status: 409 }), 409],
    ['an invalid object', () => status(422), 422],
  ])('fails with %s as the write does', async (_, scripted, code) => {
    expect((await outcome(provider(scripted()).run())).error).toMatchObject({ status: code, operation: 'things.dns.replace' })
  })
})

describe('nothing is written', () => {
  test('where the change throws, or returns nothing', async () => {
    const { run, fetch } = provider()
    const failure = new Error('no such entry')
    const fail = () => {
      throw failure
    }
    expect(await rejection(run({}, fail), Error)).toBe(failure)
    const { message } = await rejection(
      run({}, () => undefined as unknown as Entries),
      InvalidRequestError,
    )
    expect(message).toBe('things.dns.replace was not sent: the function returned nothing.')
    expect(methods(fetch.requests)).toBe('GET GET')
  })

  test('where the response to the read has no such object', async () => {
    const fetch = fetchStandIn(json({ other: [] }))
    const client = new Client(acme(), { apiKey: 'k3y', fetch } as ClientOptions)
    const { message } = await rejection(edit(client, replace, source, { path }, add), InvalidResponseError)
    expect(message).toBe('things.dns.list responded without entries to change.')
  })

  test('nor read where the client may not write, or a path value is missing', async () => {
    const { clientWith, fetch, run } = provider()
    await rejection(edit(clientWith({ readOnly: true }), replace, source, { path }, add), InvalidRequestError)
    await rejection(run({ path: {} } as CallOptions), InvalidRequestError)
    expect(fetch.requests).toHaveLength(0)
  })

  test('without a client, and the promise says so', async () => {
    await rejection(edit({} as Client, replace, source, { path }, add), ConfigurationError)
  })
})

describe('the deadline of an edit', () => {
  test('covers the read and the write', async () => {
    const fetch = fetchStandIn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 700))
      return json({ entries: [] })
    })
    const client = new Client(acme(), { apiKey: 'k3y', fetch } as ClientOptions)
    expect(await outcome(edit(client, replace, source, { path, timeout: 1000 }, add))).toMatchObject({
      error: { name: 'TimeoutError' },
      ms: 1000,
    })
  })

  test('ends a conflict that does not pass with the conflict', async () => {
    const { run } = provider(...Array.from({ length: 99 }, running))
    expect((await outcome(run({ timeout: 30_000 }))).error).toMatchObject({ status: 409 })
  })

  test('ends a change that never settles after a conflict', async () => {
    let count = 0
    const { run } = provider(running())
    const change = (entries: Entries) => (count++ === 0 ? entries : new Promise<Entries>(() => undefined))
    expect(await outcome(run({ timeout: 30_000 }, change))).toMatchObject({ error: { name: 'TimeoutError' }, ms: 30_000 })
  })

  test('goes with the signal of the caller', async () => {
    const fetch = fetchStandIn(silence)
    const client = new Client(acme(), { apiKey: 'k3y', fetch } as ClientOptions)
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 100)
    expect(await outcome(edit(client, replace, source, { path, signal: controller.signal }, add))).toMatchObject({
      error: { name: 'AbortError' },
      ms: 100,
    })
  })
})
