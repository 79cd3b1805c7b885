import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError, InvalidResponseError, NetworkError, RateLimitError } from '../../src/errors/errors.js'
import { writeFile } from '../../src/request/file-body.js'
import { operation, rejection } from '../helpers.js'
import * as answer from '../hostile-server/answers.js'
import { type Answer, startHostileServer } from '../hostile-server/server.js'
import { clientOf, watchForSecrets } from './witness.js'

watchForSecrets()

// No wait before a retry.
beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void vi.restoreAllMocks())

const on = (method: string) => operation({ id: 'things.change', method })
const hasBody = (method: string) => method !== 'GET' && method !== 'DELETE'
const argsOf = (method: string) => (hasBody(method) ? { body: { id: 1 } } : {})

/** Faults after which a server may have done what it was asked for. */
const AMBIGUOUS: [string, Answer, abstract new (...args: never[]) => Error][] = [
  ['a connection that dies after the request was written', answer.resetBeforeHeaders(true), NetworkError],
  ['an answer that is no HTTP', answer.raw('no HTTP\r\n\r\n'), NetworkError],
  ['408', answer.empty(408), ApiError],
  ['502', answer.empty(502), ApiError],
  ['503', answer.empty(503, { 'retry-after': '0' }), ApiError],
  ['504', answer.html({ status: 504 }), ApiError],
  ['a connection that dies between headers and body', answer.resetAfterHeaders(true), NetworkError],
  ['a body that ends early', answer.truncated('{"id":1', true), NetworkError],
  ['chunks of garbage', answer.garbageChunks('{"id":'), NetworkError],
]

const CUT = 'JSON that was cut off'
/** Answers that are whole, but wrong: another one would be no better. */
const WRONG: [string, Answer, abstract new (...args: never[]) => Error][] = [
  ['HTML with 200', answer.html(), InvalidResponseError],
  [CUT, answer.text('{"id":'), InvalidResponseError],
  ['an empty 200', answer.text(''), InvalidResponseError],
  ['a redirect', answer.redirect('/elsewhere'), InvalidResponseError],
  ['an empty 500', answer.empty(500), ApiError],
]

describe.each(['POST', 'PATCH'])('%s', (method) => {
  test.each([...AMBIGUOUS, ...WRONG])('is not sent again after %s', async (_, fault, Kind) => {
    await using server = await startHostileServer(() => fault)
    await rejection(clientOf(server).request(on(method), argsOf(method)), Kind)
    expect(server.log.map((arrival) => arrival.method)).toEqual([method])
  })

  test('is sent again, as it was, after 429, which says that nothing was done', async () => {
    const full = answer.empty(429, { 'retry-after': '0' })
    await using server = await startHostileServer([full, full, answer.json({ id: 1 })])
    await clientOf(server).request(on(method), argsOf(method))
    expect(server.log.map(({ applied, body }) => [applied, body])).toEqual([false, false, true].map((applied) => [applied, '{"id":1}']))
  })

  test('is sent again where its specification says that it is safe', async () => {
    await using server = await startHostileServer([answer.resetBeforeHeaders(true), answer.json({ id: 1 })])
    await clientOf(server).request({ ...on(method), retry: 'safe' }, argsOf(method))
    expect(server.log).toHaveLength(2)
  })
})

describe.each(['GET', 'PUT', 'DELETE'])('%s, which is idempotent,', (method) => {
  test.each(AMBIGUOUS)('is sent again, as it was, after %s', async (_, fault) => {
    await using server = await startHostileServer([fault, fault, answer.json({ id: 1 })])
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
    'is not sent again after %s, which is a whole answer',
    async (_, fault, Kind) => {
      await using server = await startHostileServer(() => fault)
      await rejection(clientOf(server).request(on(method), argsOf(method)), Kind)
      expect(server.log).toHaveLength(1)
    },
  )

  test('is not sent again where its specification says so', async () => {
    await using server = await startHostileServer(() => answer.resetBeforeHeaders(true))
    await rejection(clientOf(server).request({ ...on(method), retry: 'never' }, argsOf(method)), NetworkError)
    expect(server.log).toHaveLength(1)
  })
})

describe('a body that can be read only once', () => {
  test.each([
    ['a connection that dies', answer.resetBeforeHeaders(true), NetworkError],
    ['429', answer.empty(429, { 'retry-after': '0' }), RateLimitError],
    ['503', answer.empty(503, { 'retry-after': '0' }), ApiError],
  ])('is not sent again after %s, whatever the method', async (_, fault, Kind) => {
    await using server = await startHostileServer(() => fault)
    const body = new Blob(['a stream']).stream()
    await rejection(clientOf(server).request({ ...on('PUT'), write: writeFile }, { body }), Kind)
    expect(server.log.map((arrival) => arrival.body)).toEqual(['a stream'])
  })
})
