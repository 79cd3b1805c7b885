import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, outcome, sourceOf } from '../../test/helpers.js'
import { NetworkError } from '../errors/errors.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import { writeFile } from '../request/file-body.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** What fetch throws for a system's error. */
const failed = (code: string) => new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })

/** Makes one call whose first attempts fail so; gives what became of it and the bodies that were sent. */
async function call(codes: readonly string[], changes: object = {}, body: unknown = { a: 1 }) {
  const fetch = fetchStandIn(...codes.map(failed), () => json({ id: 1 }))
  const client = new Client(acme(), { apiKey: 'k3y', fetch } as ClientOptions)
  const { value, error } = await outcome(client.request(operation({ method: 'POST', ...changes }), { body }))
  return { value, error, bodies: await Promise.all(fetch.requests.map((request) => request.text())) }
}

const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused']

test.each(['POST', 'PATCH'].flatMap((method) => UNSENT.map((code) => [method, code] as const)))(
  'a %s is sent again after %s, which says that nothing was sent',
  async (method, code) => {
    const { value, bodies } = await call([code, code], { method })
    expect([value?.data, bodies]).toEqual([{ id: 1 }, Array(3).fill('{"a":1}')])
  },
)

test('a POST is sent again no more often than `maxRetries` says', async () => {
  const { error, bodies } = await call(Array<string>(5).fill('ECONNREFUSED'))
  expect([error instanceof NetworkError, bodies.length]).toEqual([true, 3])
})

test('nothing that was not sent takes a place of the limit', async () => {
  const changes = { rateLimit: rateLimit({ limit: 1, window: 900 }) }
  const fetch = fetchStandIn(...UNSENT.map(failed), () => json({ id: 1 }))
  const client = new Client(acme(changes), { apiKey: 'k3y', fetch, maxRetries: UNSENT.length, maxRateLimitWait: 0 } as ClientOptions)
  expect((await outcome(client.request(operation()))).value?.data).toEqual({ id: 1 })
})

test.each(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'])(
  'a POST is not sent again after %s, which may come when all was sent',
  async (code) => {
    const { error, bodies } = await call([code])
    expect([error instanceof NetworkError, bodies.length]).toEqual([true, 1])
  },
)

test('a POST is not sent again after a refused connection where its specification says never, or its body is a stream', async () => {
  expect((await call(['ECONNREFUSED'], { retry: 'never' })).bodies).toHaveLength(1)
  expect((await call(['ECONNREFUSED'], { write: writeFile }, sourceOf('abc').stream)).bodies).toHaveLength(1)
})
