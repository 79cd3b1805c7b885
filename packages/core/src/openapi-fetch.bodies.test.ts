import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { acme, countedSignal, fetchStandIn, json, outcome, rejection, sourceOf, status } from '../test/helpers.js'
import type { ClientOptions } from './client/options.js'
import { AbortError, InvalidResponseError, TimeoutError } from './errors/errors.js'
import { createPathClient, type Exceptions } from './openapi-fetch.js'

interface paths {
  readonly '/things/{id}': {
    parameters: { path: { id: string } }
    put: {
      parameters: { path: { id: string } }
      requestBody: { content: { 'application/json': { name: string } } }
      responses: { 200: { content: { 'application/json': { id: number } } } }
    }
    delete: { parameters: { path: { id: string } }; responses: { 204: { content?: never } } }
  }
  readonly '/export': { get: { responses: { 200: { content: { 'text/plain': string } } } } }
}

const one = { params: { path: { id: '1' } } }

function pathClient(options: ClientOptions) {
  return createPathClient<paths>(acme(), { apiKey: 's3cret', ...options } as ClientOptions, { 'DELETE /things/{id}': { bodiless: true } })
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a request', () => {
  const FORM = new FormData()
  FORM.append('name', 'a')
  test.each([
    ['text', () => 'name=a', 'name=a', 2],
    ['bytes', () => new TextEncoder().encode('name=a'), 'name=a', 2],
    ['a Blob', () => new Blob(['name=a']), 'name=a', 2],
    ['parameters', () => new URLSearchParams({ name: 'a' }), 'name=a', 2],
    ['a form', () => FORM, 'name="name"', 2],
    ['a stream, which is sent once', () => sourceOf('name=a').stream, 'name=a', 1],
  ])('repeats a body that the caller has serialised: %s', async (_, bodySerializer, text, times) => {
    const fetch = fetchStandIn(status(503), json({ id: 1 }))
    await outcome(
      pathClient({ fetch }).PUT('/things/{id}', { ...one, body: { name: 'a' }, bodySerializer: bodySerializer as () => string }),
    )
    expect(await Promise.all(fetch.requests.map((request) => request.text()))).toEqual(
      Array(times).fill(expect.stringContaining(text) as string),
    )
  })

  test.each([
    ['another body', { body: 'name=b' }, 'name=b'],
    ['another header', { headers: { 'x-a': 'b' } }, '{"name":"a"}'],
  ])('sends and repeats what middleware makes of a request: %s', async (_, init, text) => {
    const fetch = fetchStandIn(status(503), json({ id: 1 }))
    const client = pathClient({ fetch })
    client.use({ onRequest: ({ request }) => new Request(request, init) })
    await outcome(client.PUT('/things/{id}', { ...one, body: { name: 'a' } }))
    expect(await Promise.all(fetch.requests.map((request) => request.text()))).toEqual([text, text])
  })
})

describe('a response that is read as something else than JSON', () => {
  const KINDS = ['text', 'blob', 'arrayBuffer', 'stream'] as const
  const get = (parseAs: (typeof KINDS)[number], options: ClientOptions, signal?: AbortSignal) =>
    pathClient(options).GET('/export', { parseAs, ...(signal && { signal }) } as { parseAs: 'text' })
  /** What openapi-fetch gives, to its end. */
  const whole = async (data: unknown) => new Response(data as BodyInit).text()
  const endless = () => new Response(sourceOf('a', new Promise(() => undefined)).stream)

  test.each(KINDS)('as %s is whole, whatever its length', async (parseAs) => {
    for (const body of ['a\nb', '']) {
      const { data } = await get(parseAs, { fetch: fetchStandIn(new Response(body, { headers: { 'content-type': 'text/plain' } })) })
      expect(await whole(data)).toBe(body)
    }
  })

  test.each(KINDS)('as %s ends with the deadline of the call', async (parseAs) => {
    const reading = get(parseAs, { fetch: fetchStandIn(endless), timeout: 5000 }).then(({ data }) => whole(data))
    const { error, ms } = await outcome(reading)
    expect([(error as Error).constructor, ms]).toEqual([TimeoutError, 5000])
  })

  test.each(KINDS)("as %s ends with its caller's signal, and leaves neither listener nor timer", async (parseAs) => {
    const { controller, listeners } = countedSignal()
    const reading = rejection(
      get(parseAs, { fetch: fetchStandIn(endless) }, controller.signal).then(({ data }) => whole(data)),
      AbortError,
    )
    await vi.advanceTimersByTimeAsync(1)
    controller.abort('not needed')
    expect((await reading).cause).toBe('not needed')
    expect([listeners(), vi.getTimerCount()]).toEqual([0, 0])
  })

  test.each(KINDS)('as %s is rejected beyond the limit, and its connection let go of', async (parseAs) => {
    const source = sourceOf('abc', 'def', 'ghi')
    const reading = get(parseAs, { fetch: fetchStandIn(new Response(source.stream)), maxResponseSize: 5 }).then(({ data }) => whole(data))
    const error = await rejection(reading, InvalidResponseError)
    expect(error.message).toContain('with more than 5 bytes. Raise `maxResponseSize`.')
    expect([source.pulls(), source.cancelled.length, vi.getTimerCount()]).toEqual([2, 1, 0])
  })

  test('as a stream that nobody reads ends with the deadline all the same, and leaves no listener', async () => {
    const { controller, listeners } = countedSignal()
    await get('stream', { fetch: fetchStandIn(endless), timeout: 5000 }, controller.signal)
    expect(listeners()).toBe(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect([listeners(), vi.getTimerCount()]).toEqual([0, 0])
  })

  test('has the status, headers and address that it came with', async () => {
    const scripted = Object.defineProperty(new Response('a', { status: 203, headers: { 'x-a': 'b' } }), 'url', {
      value: 'https://a.example/',
    })
    const { response } = await get('text', { fetch: fetchStandIn(scripted) })
    expect([response.status, response.headers.get('x-a'), response.url]).toEqual([203, 'b', 'https://a.example/'])
  })
})

describe('a response of an operation that documents no body', () => {
  test.each([
    [200, ''],
    [202, '<p>accepted</p>'],
    [200, '{"id":'],
  ])('is data without a value: %i with %j', async (code, body) => {
    const scripted = new Response(body, { status: code, headers: { 'content-length': String(body.length) } })
    const { data, error, response } = await pathClient({ fetch: fetchStandIn(scripted) }).DELETE('/things/{id}', one)
    expect([data, error, response.status]).toEqual([undefined, undefined, code])
  })

  test('may be declared for a method, for operations without an entry of their own', async () => {
    const removal = (exceptions: Exceptions) =>
      createPathClient<paths>(acme(), { apiKey: 's3cret', fetch: fetchStandIn(() => json({ id: 1 })) } as ClientOptions, exceptions).DELETE(
        '/things/{id}',
        one,
      )
    expect(await removal({ DELETE: { bodiless: true } })).toMatchObject({ data: undefined })
    expect(await removal({ PUT: { bodiless: true } })).toMatchObject({ data: { id: 1 } })
    expect(await removal({ DELETE: { bodiless: true }, 'DELETE /things/{id}': {} })).toMatchObject({ data: { id: 1 } })
  })
})
