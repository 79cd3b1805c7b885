import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, silence, status } from '../../test/helpers.js'
import { call } from '../call/call.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { ApiError, type HostwrightError, InvalidResponseError, NetworkError } from '../errors/errors.js'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

type Script = Parameters<typeof fetchStandIn>

const SAYS = ' An earlier attempt may have taken effect.'
const reset = () => new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
const connectionRefused = () => new TypeError('fetch failed', { cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) })
const cut = () => new Response('{"id":', { headers: { 'content-type': 'application/json' } })

function start(method: string, script: Script, changes: object = {}) {
  const client = new Client(acme(), { apiKey: 'k3y-s3cret', fetch: fetchStandIn(...script), attemptTimeout: 1000 } as ClientOptions)
  return call<never, { 404: unknown }>(client, operation({ id: 'things.change', method, ...changes }))
}

async function errorOf(method: string, script: Script, changes: object = {}): Promise<HostwrightError> {
  const { error } = await outcome(start(method, script, changes))
  return error as HostwrightError
}

/** Attempts whose outcome nobody knows. */
const UNKNOWN: [string, () => Script[number]][] = [
  ['a connection that was reset', reset],
  ['an attempt that took too long', () => silence],
  ['503', () => status(503)],
  ['a body that broke off', () => new Response(new ReadableStream({ pull: (body) => body.error(reset()) }))],
]

describe('a DELETE that fails with 404', () => {
  test.each(UNKNOWN)('after %s says that an earlier attempt may have deleted it, in message, field and JSON', async (_, attempt) => {
    const error = await errorOf('DELETE', [attempt(), status(404)])
    expect(error).toBeInstanceOf(ApiError)
    expect(error.message).toBe(`things.change failed with 404.${SAYS} (DELETE /things)`)
    expect([error.earlierAttempts, (error.toJSON() as { earlierAttempts?: number }).earlierAttempts]).toEqual([1, 1])
    expect(JSON.stringify(error)).not.toContain('s3cret')
  })

  test('counts all attempts that may have taken effect', async () => {
    expect((await errorOf('DELETE', [reset(), status(502), status(404)])).earlierAttempts).toBe(2)
    expect((await errorOf('DELETE', [connectionRefused(), status(502), status(404)])).earlierAttempts).toBe(1)
  })

  test.each<[string, Script]>([
    ['at once', [status(404)]],
    ['after a connection that was refused', [connectionRefused(), status(404)]],
    ['after 429', [status(429), status(404)]],
  ])('%s says nothing of the kind', async (_, script) => {
    const error = await errorOf('DELETE', script)
    expect([error.message, error.earlierAttempts]).toEqual(['things.change failed with 404. (DELETE /things)', undefined])
  })

  test('says so in its result, too', async () => {
    const { value } = await outcome(start('DELETE', [reset(), json({ code: 'gone' }, { status: 404 })]).result())
    expect(value).toMatchObject({ ok: false, status: 404, earlierAttempts: 1 })
    expect((await outcome(start('DELETE', [json({}, { status: 404 })]).result())).value).toMatchObject({ earlierAttempts: undefined })
  })
})

test.each([409, 410, 412])('a PUT that fails with %i after an attempt with an unknown outcome says so', async (code) => {
  const error = await errorOf('PUT', [reset(), status(code)])
  expect([error.message, error.earlierAttempts]).toEqual([`things.change failed with ${code}.${SAYS} (PUT /things)`, 1])
})

test('every error that ends a call of several attempts counts those before', async () => {
  const network = await errorOf('PUT', [status(503), status(503), reset()])
  expect([network instanceof NetworkError, network.earlierAttempts]).toEqual([true, 2])
  const invalid = await errorOf('PUT', [status(503), cut()])
  expect([invalid instanceof InvalidResponseError, invalid.earlierAttempts]).toEqual([true, 1])
})

test('a GET, and an operation that may be repeated without harm, have no earlier attempts to report', async () => {
  expect((await errorOf('GET', [reset(), status(404)])).earlierAttempts).toBeUndefined()
  const safe = await errorOf('POST', [reset(), status(404)], { retry: 'safe' })
  expect([safe.message.includes(SAYS), safe.earlierAttempts]).toEqual([false, undefined])
})

describe('the JSON of a GET that ends early', () => {
  test('is asked for again, though the response looks whole', async () => {
    const { value } = await outcome(start('GET', [cut(), cut(), json({ id: 1 })]))
    expect(value).toEqual({ id: 1 })
  })

  test('is an InvalidResponseError when it has been as often as `maxRetries` says', async () => {
    const error = await errorOf('GET', [cut(), cut(), cut()])
    expect(error).toBeInstanceOf(InvalidResponseError)
    expect(error.message).toContain('invalid JSON')
  })

  test.each<[string, string, Response]>([
    ['of a PUT', 'PUT', cut()],
    ['of a DELETE', 'DELETE', cut()],
    ['of a POST', 'POST', cut()],
    ['that is wrong, but whole', 'GET', new Response('{"id":}', { headers: { 'content-type': 'application/json' } })],
    ['that is called HTML', 'GET', new Response('<p>{"', { headers: { 'content-type': 'text/html' } })],
  ])('is not asked for again where it is that %s', async (_, method, response) => {
    expect(await errorOf(method, [response])).toBeInstanceOf(InvalidResponseError)
  })

  test('is forgotten when another response comes', async () => {
    expect(await errorOf('GET', [cut(), status(404)])).toMatchObject({ status: 404 })
  })
})

describe("an error's body that stalls", () => {
  const stalled = (code: number, begun = '') =>
    new Response(
      new ReadableStream({ start: (controller) => (begun === '' ? undefined : controller.enqueue(new TextEncoder().encode(begun))) }),
      { status: code, headers: { 'content-type': 'application/json' } },
    )

  test.each([400, 404, 409, 500])('does not hide the status: %i comes after 5 s, without a body', async (code) => {
    for (const begun of ['', '{"message":"no']) {
      const { error, ms } = await outcome(start('POST', [stalled(code, begun)]))
      expect(error).toMatchObject({ name: 'ApiError', status: code, body: undefined })
      expect([ms, vi.getTimerCount()]).toEqual([5000, 0])
    }
  })

  test('ends its connection', async () => {
    let signal: AbortSignal | undefined
    const client = new Client(acme(), {
      apiKey: 'k3y-s3cret',
      fetch: async (_: unknown, init: RequestInit) => ((signal = init.signal ?? undefined), stalled(500)),
    } as unknown as ClientOptions)
    await outcome(client.request(operation()))
    expect(signal?.aborted).toBe(true)
  })

  test("ends with the call's deadline, where that is sooner", async () => {
    const client = new Client(acme(), { apiKey: 'k3y-s3cret', fetch: fetchStandIn(stalled(500)) } as ClientOptions)
    expect(await outcome(client.request(operation(), { timeout: 1000 }))).toMatchObject({ error: { name: 'TimeoutError' }, ms: 1000 })
  })
})
