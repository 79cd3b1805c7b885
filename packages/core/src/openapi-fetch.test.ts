import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, outcome, rejection, silence, status } from '../test/helpers.js'
import { clientCredentials } from './auth/client-credentials.js'
import type { ClientOptions } from './client/options.js'
import { otherServers, type ServerOptions } from './client/other-servers.js'
import {
  AbortError,
  AuthError,
  ConfigurationError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  TimeoutError,
} from './errors/errors.js'
import type { OnAttempt } from './model/hooks.js'
import { createPathClient, type Exceptions } from './openapi-fetch.js'

/** A small API. */
interface Thing {
  readonly id: number
}
interface Responses {
  readonly responses: { 200: { content: { 'application/json': Thing } }; 404: { content: { 'application/json': { code: string } } } }
}
interface paths {
  readonly '/things': {
    get: { parameters: { query?: { page?: { number?: number }; tag?: string[] } } } & Responses
    post: { requestBody: { content: { 'application/vnd.acme+json': { name: string } } } } & Responses
    head: Responses
  }
  readonly '/things/{id}': {
    parameters: { path: { id: string } }
    get: { parameters: { path: { id: string } } } & Responses
    put: { parameters: { path: { id: string } }; requestBody: { content: { 'application/vnd.acme+json': { name: string } } } } & Responses
    patch: {
      parameters: { path: { id: string } }
      requestBody: { content: { 'application/merge-patch+json': { name: string } } }
    } & Responses
  }
  readonly '/export': { get: { responses: { 200: { content: { 'text/plain': string } } } } }
}

const exceptions: Exceptions = {
  'PATCH /things/{id}': { type: 'application/merge-patch+json' },
  'GET /things': { auth: false },
  'PUT /things/{id}': { server: 'https://uploads.acme.example/v2' },
  'POST /things': { empty: [202] },
}

function pathClient(options: ClientOptions & ServerOptions) {
  return createPathClient<paths>(
    acme({ mediaType: 'application/vnd.acme+json', servers: otherServers }),
    { apiKey: 's3cret', ...options } as ClientOptions,
    exceptions,
  )
}

const one = { params: { path: { id: '1' } } }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('requests', () => {
  test('have URL, query, headers and credentials as through the class', async () => {
    const fetch = fetchStandIn(() => json({ id: 1 }))
    const client = pathClient({ fetch, baseUrl: 'https://mock.example/v1/', headers: { 'X-Client': 'test' } })
    await client.GET('/things/{id}', { params: { path: { id: 'a/b' } }, headers: { 'x-call': '1' } })
    await client.GET('/things', { params: { query: { page: { number: 2 }, tag: ['a', 'b'] } } })
    const [first, second] = fetch.requests as [Request, Request]
    expect(first).toMatchObject({ method: 'GET', url: 'https://mock.example/v1/things/a%2Fb', redirect: 'manual' })
    expect(Object.fromEntries(first.headers)).toEqual({
      accept: 'application/vnd.acme+json, application/json;q=0.9',
      authorization: 'Bearer s3cret',
      'x-call': '1',
      'x-client': 'test',
    })
    expect(second.url).toBe('https://mock.example/v1/things?page%5Bnumber%5D=2&tag=a&tag=b')
    expect(second.headers.has('authorization')).toBe(false)
  })

  test('go to the other server of an operation, with credentials', async () => {
    const fetch = fetchStandIn(() => json({ id: 1 }))
    await pathClient({ fetch }).PUT('/things/{id}', { ...one, body: { name: 'a' } })
    await pathClient({ fetch, baseUrls: { 'uploads.acme.example': 'https://mock.example' } }).PUT('/things/{id}', {
      ...one,
      body: { name: 'a' },
    })
    expect(fetch.requests.map(({ url }) => url)).toEqual(['https://uploads.acme.example/v2/things/1', 'https://mock.example/things/1'])
    expect(fetch.requests.every(({ headers }) => headers.has('authorization'))).toBe(true)
  })

  test("with a body have the provider's media type, the operation's own, or the caller's", async () => {
    const fetch = fetchStandIn(() => json({ id: 1 }))
    const client = pathClient({ fetch })
    const call = { ...one, body: { name: 'ü' } }
    await client.PUT('/things/{id}', call)
    await client.PATCH('/things/{id}', call)
    await client.PUT('/things/{id}', { ...call, headers: { 'content-type': 'text/plain' } })
    expect(fetch.requests.map(({ headers }) => headers.get('content-type'))).toEqual([
      'application/vnd.acme+json',
      'application/merge-patch+json',
      'text/plain',
    ])
    expect(await Promise.all(fetch.requests.map((request) => request.text()))).toEqual(Array(3).fill('{"name":"ü"}'))
  })

  test('may name their method', async () => {
    const fetch = fetchStandIn(json({ id: 1 }))
    const { data } = await pathClient({ fetch }).request('patch', '/things/{id}', { ...one, body: { name: 'a' } })
    expect(data).toEqual({ id: 1 })
    expect(fetch.requests[0]).toMatchObject({ method: 'PATCH', url: 'https://api.acme.example/things/1' })
    expect(fetch.requests[0]?.headers.get('content-type')).toBe('application/merge-patch+json')
  })
})

describe('responses', () => {
  test('in 2xx are data', async () => {
    const { data, error, response } = await pathClient({ fetch: fetchStandIn(json({ id: 1 })) }).GET('/things/{id}', one)
    expect([data, error, response.status]).toEqual([{ id: 1 }, undefined, 200])
  })

  test.each([
    ['JSON', json({ code: 'gone' }, { status: 404, headers: { 'x-a': 'b' } }), { code: 'gone' }],
    ['text', new Response('<h1>gone</h1>', { status: 404, headers: { 'content-type': 'text/html', 'x-a': 'b' } }), '<h1>gone</h1>'],
    ['bytes', new Response('gone', { status: 404, headers: { 'content-type': 'image/png', 'x-a': 'b' } }), 'gone'],
    ['nothing', new Response(null, { status: 404, headers: { 'x-a': 'b' } }), ''],
  ])('outside 2xx are error: %s', async (_, scripted, body) => {
    const { data, error, response } = await pathClient({ fetch: fetchStandIn(scripted) }).GET('/things/{id}', one)
    expect([data, error]).toEqual([undefined, body])
    expect([response.status, response.headers.get('x-a')]).toEqual([404, 'b'])
  })

  test('without a body are data without a value: 204, 205, HEAD, and what the operation documents as empty', async () => {
    const client = (scripted: Response) => pathClient({ fetch: fetchStandIn(scripted) })
    for (const code of [204, 205]) {
      const scripted = new Response(null, { status: code, headers: { 'content-type': 'application/json' } })
      const { data, response } = await client(scripted).GET('/things/{id}', one)
      expect([data, response.status]).toEqual([undefined, code])
    }
    const head = await client(new Response(null, { headers: { 'content-type': 'application/json' } })).HEAD('/things')
    expect([head.data, head.response.status]).toEqual([undefined, 200])
    const accepted = await client(new Response(null, { status: 202, headers: { 'content-type': 'application/json' } })).POST('/things', {
      body: { name: 'a' },
    })
    expect([accepted.data, accepted.response.status]).toEqual([undefined, 202])
  })

  test('with 304, which can have no body, are error', async () => {
    const scripted = new Response(null, { status: 304, headers: { 'content-type': 'application/json' } })
    const { error, response } = await pathClient({ fetch: fetchStandIn(scripted) }).GET('/things/{id}', one)
    expect([error, response.status]).toEqual(['', 304])
  })

  test('that are no JSON by documentation can be read as text or stream', async () => {
    const client = (body: string) => pathClient({ fetch: fetchStandIn(new Response(body, { headers: { 'content-type': 'text/plain' } })) })
    expect((await client('a\nb').GET('/export', { parseAs: 'text' })).data).toBe('a\nb')
    const stream = (await client('a\nb').GET('/export', { parseAs: 'stream' })).data
    expect(await new Response(stream).text()).toBe('a\nb')
  })
})

describe('what goes wrong otherwise has the types of the class', () => {
  test.each([
    [
      'an HTML page with 200',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      InvalidResponseError,
      'GET /things/{id} responded with 200, but with text/html instead of JSON',
    ],
    [
      'truncated JSON',
      () => new Response('{"id":', { headers: { 'content-type': 'application/json' } }),
      InvalidResponseError,
      'invalid JSON',
    ],
    ['truncated JSON without a type', () => new Response(new TextEncoder().encode('{"id":')), InvalidResponseError, 'invalid JSON'],
    ['an empty 200', () => new Response(null, { headers: { 'content-type': 'application/json' } }), InvalidResponseError, 'without a body'],
    ['a redirect', () => status(302, { location: 'https://evil.example' }), InvalidResponseError, 'a redirect to evil.example'],
    [
      'no connection',
      () => {
        throw new TypeError('fetch failed')
      },
      NetworkError,
      'got no response from api.acme.example',
    ],
  ])('%s', async (_, scripted, Kind, message) => {
    const { error } = await outcome(pathClient({ fetch: fetchStandIn(scripted), maxRetries: 0 }).GET('/things/{id}', one))
    expect(error).toBeInstanceOf(Kind)
    expect(error).toMatchObject({ operation: 'GET /things/{id}', message: expect.stringContaining(message) as string })
  })

  test('rejected credentials', async () => {
    const auth = clientCredentials({ tokenUrl: 'https://login.example/token', clientId: 'id', clientSecret: 'id', format: 'json' })
    const client = createPathClient<paths>(acme({ authMethods: [{ scheme: auth, credentials: { id: true } }] }), {
      id: 'me',
      fetch: fetchStandIn(status(401)),
    } as ClientOptions)
    await rejection(client.GET('/things/{id}', one), AuthError)
  })

  test('options that cannot work', () => {
    expect(() => createPathClient(acme(), {})).toThrow(ConfigurationError)
  })
})

describe('what cannot be sent is rejected and names the operation', () => {
  const errorOf = async (args: object) => {
    const fetch = fetchStandIn()
    const error = await rejection(pathClient({ fetch }).GET('/things/{id}', args as typeof one), InvalidRequestError)
    expect(fetch.requests).toHaveLength(0)
    expect(error.operation).toBe('GET /things/{id}')
    return error.message
  }

  test.each([
    [{ params: { path: { id: '..' } } }, 'GET /things/{id} was not sent: path.id is "..", which cannot be sent.'],
    [{ params: { path: { id: '' } } }, 'path.id is empty'],
    [{ params: { path: {} } }, 'path.id is missing'],
    [{ params: {} }, 'path.id is missing'],
    [{}, 'path.id is missing'],
    [undefined, 'path.id is missing'],
    [{ params: { path: { id: '1' }, query: { q: '\ud800' } } }, 'URI malformed'],
    [{ ...one, body: {} }, 'a GET has no body'],
  ])('%j', async (args, message) => {
    expect(await errorOf(args as object)).toContain(message)
  })

  test.each(['https://evil.example', 'http://api.acme.example', '//evil.example', 'https://api.acme.example.evil.example', '/v2'])(
    'a baseUrl of the call on another origin: %s',
    async (baseUrl) => {
      expect(await errorOf({ ...one, baseUrl })).toBe(
        `GET /things/{id} was not sent: ${baseUrl} is not the client's own origin, where its credentials belong.`,
      )
    },
  )

  test('a header with a line break, without quoting it', async () => {
    const why = 'GET /things/{id} was not sent: the header "x-a" has an invalid name or value.'
    expect(await errorOf({ ...one, headers: { 'x-a': 's3cret\nb' } })).toBe(why)
    expect(await errorOf({ params: { ...one.params, header: { 'x-a': 's3cret\nb' } } })).toBe(why)
  })

  test("but a baseUrl of the call on the client's origin is followed", async () => {
    const fetch = fetchStandIn(json({ id: 1 }))
    await pathClient({ fetch }).GET('/things/{id}', { ...one, baseUrl: 'https://api.acme.example/v2' })
    expect(fetch.requests[0]?.url).toBe('https://api.acme.example/v2/things/1')
  })

  test('a request that middleware sends elsewhere', async () => {
    const client = pathClient({ fetch: fetchStandIn() })
    client.use({ onRequest: () => new Request('https://evil.example/things/1') })
    expect((await rejection(client.GET('/things/{id}', one), InvalidRequestError)).message).toContain('https://evil.example is not')
  })
})

describe('the pipeline', () => {
  test('repeats what may be repeated, with the body as it was', async () => {
    const fetch = fetchStandIn(status(503), json({ id: 1 }))
    const { value } = await outcome(pathClient({ fetch }).PUT('/things/{id}', { ...one, body: { name: 'a' } }))
    expect(value?.data).toEqual({ id: 1 })
    expect(await Promise.all(fetch.requests.map((request) => request.text()))).toEqual(['{"name":"a"}', '{"name":"a"}'])
  })

  test('never follows a redirect, whatever the call says', async () => {
    const fetch = fetchStandIn(json({ id: 1 }))
    await pathClient({ fetch }).GET('/things/{id}', { ...one, redirect: 'follow' })
    expect(fetch.requests[0]?.redirect).toBe('manual')
  })

  test("has the client's deadline, for the body too", async () => {
    const client = (respond: () => Response | Promise<Response>) => pathClient({ fetch: fetchStandIn(respond), timeout: 5000 })
    const endless = () => new Response(new ReadableStream(), { headers: { 'content-type': 'application/json' } })
    for (const scripted of [silence, endless]) {
      const { error, ms } = await outcome(client(scripted).GET('/things/{id}', one))
      expect(ms).toBe(5000)
      expect(error).toBeInstanceOf(TimeoutError)
    }
  })

  test("ends with the caller's signal", async () => {
    const controller = new AbortController()
    const waiting = rejection(
      pathClient({ fetch: fetchStandIn(silence) }).GET('/things/{id}', { ...one, signal: controller.signal }),
      AbortError,
    )
    controller.abort('not needed')
    expect((await waiting).cause).toBe('not needed')
  })

  test('tells onAttempt of the route', async () => {
    const onAttempt = vi.fn<OnAttempt>()
    await pathClient({ fetch: fetchStandIn(json({ id: 1 })), onAttempt }).GET('/things/{id}', one)
    expect(onAttempt).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ operation: 'GET /things/{id}', method: 'GET', path: '/things/{id}', status: 200 }),
    )
  })
})
