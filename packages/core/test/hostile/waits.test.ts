import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clientCredentials } from '../../src/auth/client-credentials.js'
import { exchangedToken } from '../../src/auth/exchanged-token.js'
import type { TokenStore } from '../../src/auth/token-store.js'
import { list } from '../../src/call/list-call.js'
import { upload } from '../../src/call/upload-call.js'
import type { Client } from '../../src/client/client.js'
import { AbortError, ApiError, TimeoutError } from '../../src/errors/errors.js'
import { linkStyle } from '../../src/pagination/link-style.js'
import { rateLimit } from '../../src/pipeline/rate-limit.js'
import { writeFile } from '../../src/request/file-body.js'
import { type FileDownload, readFile } from '../../src/response/file-download.js'
import { countedSignal, type FetchStandIn, fetchStandIn, json, operation, outcome, rejection, silence, status } from '../helpers.js'
import { clientOf, type Options, secret, watchForSecrets } from './assertions.js'
import type { Fetch } from '../../src/model/fetch.js'

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }))
afterEach(() => void vi.useRealTimers())
watchForSecrets()

// Everything that a call can wait for, and everything that ends a wait; in virtual time.

/** Milliseconds of virtual time within which a wait ends. */
const PROMPTLY = 50

const server = { url: 'https://api.acme.example' }
const get = operation()
const never = () => new Promise<never>(() => undefined)
const endless = (code: number) => new Response(new ReadableStream(), { status: code, headers: { 'content-type': 'application/json' } })
const grant = () => json({ access_token: secret('token'), expires_in: 3600 })
const tokenUrl = `${server.url}/token`

const withTokens = {
  authMethods: [
    {
      credentials: { id: false, secret: true },
      scheme: clientCredentials({ tokenUrl, clientId: 'id', clientSecret: 'secret', format: 'form' }),
    },
  ],
}
const withCode = {
  authMethods: [
    {
      credentials: { password: true },
      scheme: exchangedToken({
        path: '/token',
        fields: { password: 'password' },
        token: '/token',
        expires: '/expires',
        secondFactor: { status: 202, option: 'code', path: '/second', field: 'code' },
      }),
    },
  ],
}
const credentials = { id: 'me', secret: secret('client') }
const hangingStore: TokenStore = { get: never, set: never, delete: never }

interface Wait {
  readonly client: Client
  readonly fetch: FetchStandIn
}

const WAITS: Record<string, (options: Options) => Wait | Promise<Wait>> = {
  'a response': (options) => waitOf(fetchStandIn(silence), options),
  'its next attempt': (options) => waitOf(fetchStandIn(status(503, { 'retry-after': '100' })), options),
  'the limit': async (options) => {
    const wait = waitOf(fetchStandIn(json({})), options, { rateLimit: rateLimit({ limit: 1, window: 55 }) })
    await wait.client.request(get)
    return wait
  },
  'a token': (options) => waitOf(fetchStandIn(silence), { ...credentials, ...options }, withTokens),
  'a new token after 401': (options) => waitOf(fetchStandIn(grant(), status(401), silence), { ...credentials, ...options }, withTokens),
  'a token whose response does not end': (options) => waitOf(fetchStandIn(endless(200)), { ...credentials, ...options }, withTokens),
  'a store of tokens': (options) => waitOf(fetchStandIn(silence), { ...credentials, tokenStore: hangingStore, ...options }, withTokens),
  "the code of a second factor, from the caller's own function": (options) =>
    waitOf(fetchStandIn(status(202)), { password: secret('password'), code: never, ...options }, withCode),
  'the body of a response': (options) => waitOf(fetchStandIn(endless(200)), options),
  'the body of an error': (options) => waitOf(fetchStandIn(endless(500)), options),
}

/** Waits whose end is known: with a deadline before it they are not begun. */
const KNOWN = new Map([
  ['its next attempt', 503],
  ['the limit', 429],
])

function waitOf(fetch: FetchStandIn, options: Options, provider = {}): Wait {
  return { client: clientOf(server, { fetch, ...options }, provider), fetch }
}

function expectPrompt(ms: number, wanted: number): void {
  expect(ms).toBeGreaterThanOrEqual(wanted)
  expect(ms).toBeLessThanOrEqual(wanted + PROMPTLY)
}

describe.each(Object.keys(WAITS))('a call that waits for %s', (what) => {
  const start = WAITS[what] as (options: Options) => Promise<Wait>

  test("ends with its caller's signal, whose reason is the cause", async () => {
    const { client } = await start({})
    const { controller, listeners } = countedSignal()
    const reason = new Error('the user went away')
    setTimeout(() => controller.abort(reason), 1000)
    const { error, ms } = await outcome(client.request(get, { signal: controller.signal }))
    expect(error).toBeInstanceOf(AbortError)
    expect(error).toMatchObject({ operation: 'things.get', cause: reason })
    expectPrompt(ms, 1000)
    expect(listeners()).toBe(0)
  })

  test('leaves neither timer nor listener behind', async () => {
    const { client } = await start({ timeout: 5000, attemptTimeout: Infinity })
    const { controller, listeners } = countedSignal()
    const ended = rejection<Error>(
      client.request(get, { timeout: 1000, signal: controller.signal }),
      KNOWN.has(what) ? ApiError : TimeoutError,
    )
    await vi.advanceTimersByTimeAsync(1000)
    await ended
    expect(listeners()).toBe(0)
    // A token request goes on for others who may come, no longer than the client's own deadline.
    if (what.includes('token')) await vi.advanceTimersByTimeAsync(4000)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('does not begin when its caller has given up before', async () => {
    const { client, fetch } = await start({})
    const before = fetch.requests.length
    const { error, ms } = await outcome(client.request(get, { signal: AbortSignal.abort('too late') }))
    expect(error).toBeInstanceOf(AbortError)
    expect([(error as Error).cause, ms, fetch.requests.length - before]).toEqual(['too late', 0, 0])
  })
})

describe.each(Object.keys(WAITS).filter((what) => !KNOWN.has(what)))('a call that waits for %s, as long as nobody knows,', (what) => {
  test("ends with the call's deadline", async () => {
    const { client } = await (WAITS[what] as (options: Options) => Promise<Wait>)({ attemptTimeout: Infinity })
    const { error, ms } = await outcome(client.request(get, { timeout: 1000 }))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ operation: 'things.get', timeout: 1000 })
    expect((error as Error).cause).toBeUndefined()
    expectPrompt(ms, 1000)
  })
})

describe('a wait that is known to exceed the deadline', () => {
  test.each([...KNOWN])('for %s is not begun: the call fails at once, with %d', async (what, code) => {
    const { client } = await (WAITS[what] as (options: Options) => Promise<Wait>)({ attemptTimeout: Infinity })
    const { error, ms } = await outcome(client.request(get, { timeout: 1000 }))
    expect(error).toBeInstanceOf(ApiError)
    expect([(error as ApiError).status, ms, vi.getTimerCount()]).toEqual([code, 0, 0])
  })
})

describe('an attempt without a response', () => {
  test.each(['a response', 'a token', 'a new token after 401'])('for %s ends with the attempt timeout', async (what) => {
    const { client } = await (WAITS[what] as (options: Options) => Promise<Wait>)({ attemptTimeout: 1000, maxRetries: 0 })
    const { error, ms } = await outcome(client.request(get))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ operation: what.includes('token') ? 'token' : 'things.get', timeout: 1000 })
    expect((error as Error).cause).toBeUndefined()
    expectPrompt(ms, 1000)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('of a POST is not made again: nobody knows what became of it', async () => {
    const fetch = fetchStandIn(silence)
    const { error } = await outcome(clientOf(server, { fetch, attemptTimeout: 1000 }).request(operation({ method: 'POST' }), { body: {} }))
    expect([error instanceof TimeoutError, fetch.requests.length]).toEqual([true, 1])
  })

  test('has its connection ended, so that no socket waits for what nobody wants', async () => {
    const signals: AbortSignal[] = []
    const fetch = fetchStandIn(silence)
    const watched: Fetch = (url, init) => (signals.push(init.signal), fetch(url, init))
    await outcome(clientOf(server, { fetch: watched, attemptTimeout: 1000, maxRetries: 2 }).request(get))
    expect(signals.map((signal) => signal.aborted)).toEqual([true, true, true])
  })
})

describe('calls of several requests', () => {
  test('a list ends with its signal, at whichever page', async () => {
    const pages = fetchStandIn(json({ data: [1], next: '/things?page=2' }), silence)
    const controller = new AbortController()
    const things = list(
      clientOf(server, { fetch: pages }),
      { ...get, pages: linkStyle({ items: '/data', next: '/next' }) },
      { signal: controller.signal },
    )
    const items: unknown[] = []
    setTimeout(() => controller.abort('enough'), 1000)
    const { error, ms } = await outcome(
      (async () => {
        for await (const item of things) items.push(item)
      })(),
    )
    expect([items, (error as AbortError).cause, ms]).toEqual([[1], 'enough', 1000])
    expect(error).toBeInstanceOf(AbortError)
  })

  test('an upload ends with its deadline, the question for the rules of its token included', async () => {
    const slow = async (scripted: Response) => new Promise<Response>((resolve) => setTimeout(() => resolve(scripted), 900))
    const fetch = fetchStandIn(async (request) => slow(request.method === 'GET' ? json({ max: 10 }) : json({ id: 1 }, { status: 201 })))
    const described = operation({ method: 'POST', path: '/files', write: writeFile })
    const rules = { token: 'upload-token', rules: operation({ path: '/tokens/{token}' }), parameter: 'token', maxBytes: '/max' }
    const client = clientOf(server, { fetch })
    const args = { headers: { 'upload-token': 't1' }, body: new Blob(['file']), timeout: 1000 }
    const { error, ms } = await outcome(upload(client, described, rules, args))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(ms).toBe(1000)
  })

  test('a download ends with its signal while the file is read', async () => {
    const { controller, listeners } = countedSignal()
    const download = { ...get, read: readFile }
    const scripted = new Response(new ReadableStream(), { headers: { 'content-type': 'image/png' } })
    const { data } = await clientOf(server, { fetch: fetchStandIn(scripted) }).request(download, { signal: controller.signal })
    setTimeout(() => controller.abort('enough'), 1000)
    const { error, ms } = await outcome((data as FileDownload).stream.getReader().read())
    expect([(error as AbortError).cause, ms, listeners(), vi.getTimerCount()]).toEqual(['enough', 1000, 0, 0])
  })
})
