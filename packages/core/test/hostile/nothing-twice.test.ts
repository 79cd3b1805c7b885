import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError, InvalidResponseError, NetworkError, RateLimitError } from '../../src/errors/errors.js'
import { writeFile } from '../../src/request/file-body.js'
import { operation, rejection } from '../helpers.js'
import * as respond from '../hostile-server/responses.js'
import { type ScriptedResponse, startHostileServer } from '../hostile-server/server.js'
import { clientOf, watchForSecrets } from './assertions.js'

watchForSecrets()

// No wait before a retry.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void vi.restoreAllMocks())

const on = (method: string) => operation({ id: 'things.change', method })
const hasBody = (method: string) => method !== 'GET' && method !== 'DELETE'
const argsOf = (method: string) => (hasBody(method) ? { body: { id: 1 } } : {})

/** Faults after which a server may have done what it was asked for. */
const AMBIGUOUS: [string, ScriptedResponse, abstract new (...args: never[]) => Error][] = [
  ['a connection that dies after the request was written', respond.resetBeforeHeaders(true), NetworkError],
  ['a response that is no HTTP', respond.raw('no HTTP\r\n\r\n'), NetworkError],
  ['408', respond.empty(408), ApiError],
  ['502', respond.empty(502), ApiError],
  ['503', respond.empty(503, { 'retry-after': '0' }), ApiError],
  ['504', respond.html({ status: 504 }), ApiError],
  ['a connection that dies between headers and body', respond.resetAfterHeaders(true), NetworkError],
  ['a body that ends early', respond.truncated('{"id":1', true), NetworkError],
  ['chunks of garbage', respond.garbageChunks('{"id":'), NetworkError],
]

const CUT = 'JSON that was cut off'
/** Responses that are whole, but wrong: another one would be no better. */
const WRONG: [string, ScriptedResponse, abstract new (...args: never[]) => Error][] = [
  ['HTML with 200', respond.html(), InvalidResponseError],
  [CUT, respond.text('{"id":'), InvalidResponseError],
  ['an empty 200', respond.text(''), InvalidResponseError],
  ['a redirect', respond.redirect('/elsewhere'), InvalidResponseError],
  ['an empty 500', respond.empty(500), ApiError],
]

describe.each(['POST', 'PATCH'])('%s', (method) => {
  test.each([...AMBIGUOUS, ...WRONG])('is not sent again after %s', async (_, fault, Kind) => {
    await using server = await startHostileServer(() => fault)
    await rejection(clientOf(server).request(on(method), argsOf(method)), Kind)
    expect(server.log.map((arrival) => arrival.method)).toEqual([method])
  })

  test('is sent again, as it was, after 429, which says that nothing was done', async () => {
    const full = respond.empty(429, { 'retry-after': '0' })
    await using server = await startHostileServer([full, full, respond.json({ id: 1 })])
    await clientOf(server).request(on(method), argsOf(method))
    expect(server.log.map(({ applied, body }) => [applied, body])).toEqual([false, false, true].map((applied) => [applied, '{"id":1}']))
  })

  test('is sent again where its specification says that it is safe', async () => {
    await using server = await startHostileServer([respond.resetBeforeHeaders(true), respond.json({ id: 1 })])
    await clientOf(server).request({ ...on(method), retry: 'safe' }, argsOf(method))
    expect(server.log).toHaveLength(2)
  })
})

describe.each(['GET', 'PUT', 'DELETE'])('%s, which is idempotent,', (method) => {
  test.each(AMBIGUOUS)('is sent again, as it was, after %s', async (_, fault) => {
    await using server = await startHostileServer([fault, fault, respond.json({ id: 1 })])
    const { data } = await clientOf(server).request(on(method), argsOf(method))
    expect(data).toEqual({ id: 1 })
    const sent = `${method} ${hasBody(method) ? '{"id":1}' : ''}`
    expect(server.log.map((arrival) => `${arrival.method} ${arrival.body}`)).toEqual([sent, sent, sent])
  })

  test.each(AMBIGUOUS)('is given up after as many times as `maxRetries` allows, with what happened last: %s', async (_, fault, Kind) => {
    await using server = await startHostileServer(() => fault)
    await rejection(clientOf(server).request(on(method), { ...argsOf(method), maxRetries: 3 }), Kind)
    expect(server.log).toHaveLength(4)
  })

  test.each(WRONG.filter(([what]) => !(method === 'GET' && what === CUT)))(
    'is not sent again after %s, which is a whole response',
    async (_, fault, Kind) => {
      await using server = await startHostileServer(() => fault)
      await rejection(clientOf(server).request(on(method), argsOf(method)), Kind)
      expect(server.log).toHaveLength(1)
    },
  )

  test('is not sent again where its specification says so', async () => {
    await using server = await startHostileServer(() => respond.resetBeforeHeaders(true))
    await rejection(clientOf(server).request({ ...on(method), retry: 'never' }, argsOf(method)), NetworkError)
    expect(server.log).toHaveLength(1)
  })
})

describe('a body that can be read only once', () => {
  test.each([
    ['a connection that dies', respond.resetBeforeHeaders(true), NetworkError],
    ['429', respond.empty(429, { 'retry-after': '0' }), RateLimitError],
    ['503', respond.empty(503, { 'retry-after': '0' }), ApiError],
  ])('is not sent again after %s, whatever the method', async (_, fault, Kind) => {
    await using server = await startHostileServer(() => fault)
    const body = new Blob(['a stream']).stream()
    await rejection(clientOf(server).request({ ...on('PUT'), write: writeFile }, { body }), Kind)
    expect(server.log.map((arrival) => arrival.body)).toEqual(['a stream'])
  })
})
