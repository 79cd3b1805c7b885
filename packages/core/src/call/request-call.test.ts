import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, outcome, rejection, status } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { ApiError, ConfigurationError, InvalidRequestError, InvalidResponseError, NetworkError } from '../errors/errors.js'
import { request, type RequestMethod, type RequestOptions } from './request-call.js'

type Script = Parameters<typeof fetchStandIn>

function clientOf(...script: Script) {
  const fetch = fetchStandIn(...script)
  return { client: new Client(acme({ mediaType: 'application/vnd.acme+json' }), { apiKey: 'k3y', fetch } as ClientOptions), fetch }
}

const METHODS: readonly RequestMethod[] = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE']

test('request sends what it is given, with the credentials of the client', async () => {
  const { client, fetch } = clientOf(json({ id: 7 }, { status: 201 }))
  const options = { path: { name: 'a/b' }, query: { tags: ['x', 'y'] }, headers: { 'x-mark': '1' }, body: { on: true } }
  expect(await request(client, 'POST', '/haips/{name}/parts', options)).toEqual({ id: 7 })
  const [sent] = fetch.requests as [Request]
  expect([sent.method, sent.url]).toEqual(['POST', 'https://api.acme.example/haips/a%2Fb/parts?tags=x&tags=y'])
  expect(Object.fromEntries(sent.headers)).toMatchObject({
    authorization: 'Bearer k3y',
    'content-type': 'application/vnd.acme+json',
    'x-mark': '1',
  })
  expect(await sent.json()).toEqual({ on: true })
})

describe('a response', () => {
  test.each([
    ['JSON', () => json([1]), [1]],
    ['text', () => new Response('pong', { headers: { 'content-type': 'text/plain' } }), 'pong'],
    ['nothing', () => new Response(null, { status: 200 }), undefined],
    ['204', () => status(204), undefined],
  ])('with %s is read as it is', async (_, scripted, body) => {
    expect(await request(clientOf(scripted).client, 'GET', '/things')).toEqual(body)
  })

  test('with JSON that is none is an error', async () => {
    await rejection(
      request(clientOf(new Response('{', { headers: { 'content-type': 'application/json' } })).client, 'POST', '/things'),
      InvalidResponseError,
    )
  })

  test('outside 2xx is an ApiError with the sentence of the provider, or a result', async () => {
    const { client } = clientOf(() => json({ message: 'No such thing', code: 'e1' }, { status: 404 }))
    const error = await rejection(request(client, 'GET', '/things/{id}', { path: { id: 1 } }), ApiError)
    expect(error).toMatchObject({ status: 404, code: 'e1', operation: 'GET /things/{id}' })
    expect(error.message).toContain('No such thing')
    expect(await request(client, 'GET', '/things').result()).toMatchObject({ ok: false, status: 404, error: { code: 'e1' } })
  })

  test('comes with its headers', async () => {
    const { client } = clientOf(json({}, { headers: { 'x-mark': '1' } }))
    expect((await request(client, 'GET', '/things').withResponse()).response.headers.get('x-mark')).toBe('1')
  })
})

describe('a template', () => {
  test.each([
    '',
    'things',
    '@evil.example',
    'https://evil.example/',
    '/a?b=c',
    '/a#b',
    '/a/../b',
    '/a/%2e%2E/b',
    '/.',
    '/a\\b',
    '/a b',
    '/a/{b',
    '/a}',
  ])('%j is rejected, and nothing is sent', async (path) => {
    const { client, fetch } = clientOf()
    const { message } = await rejection(request(client, 'GET', path), InvalidRequestError)
    expect(message).toMatch(/was not sent: its path is no template like/)
    expect(fetch.requests).toHaveLength(0)
  })

  test.each([[undefined], [''], ['.'], ['..'], [Number.NaN]])(
    'with the value %j is rejected, as those of the specification',
    async (id) => {
      const { client, fetch } = clientOf()
      await rejection(request(client, 'GET', '/things/{id}', { path: { id: id as string } }), InvalidRequestError)
      expect(fetch.requests).toHaveLength(0)
    },
  )

  test('keeps a method that HTTP lacks from being sent', async () => {
    await rejection(request(clientOf().client, 'GRAB' as RequestMethod, '/things'), InvalidRequestError)
  })

  test('needs a client', () => {
    expect(() => request({} as Client, 'GET', '/things')).toThrow(ConfigurationError)
  })
})

describe('what is sent again', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** How many requests a call makes whose first one gets this. */
  async function attempts(method: RequestMethod, first: Script[0], options: RequestOptions = {}) {
    const { client, fetch } = clientOf(first, () => json({}))
    await outcome(request(client, method, '/things', options))
    return fetch.requests.length
  }
  const cases = (isIdempotent: boolean) =>
    METHODS.flatMap((method) => {
      const expected = isIdempotent || method === 'GET' || method === 'HEAD' ? 2 : 1
      return [
        [method, '503', expected, () => status(503)],
        [method, 'a broken connection', expected, new NetworkError('reset')],
      ] as const
    })

  test.each(cases(false))('%s after %s: %i requests', async (method, _, expected, first) => {
    expect(await attempts(method, typeof first === 'function' ? first() : first)).toBe(expected)
  })

  test.each(cases(true))('%s after %s where it is idempotent: %i requests', async (method, _, expected, first) => {
    expect(await attempts(method, typeof first === 'function' ? first() : first, { idempotent: true })).toBe(expected)
  })

  test.each(METHODS)('%s after 429, which says that nothing was done', async (method) => {
    expect(await attempts(method, status(429))).toBe(2)
  })

  test('a GET whose JSON was cut off', async () => {
    expect(await attempts('GET', new Response('{"a":', { headers: { 'content-type': 'application/json' } }))).toBe(2)
  })
})
