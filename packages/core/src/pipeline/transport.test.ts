import { describe, expect, test, vi } from 'vitest'
import { callContext, clockOf, fetchStandIn, operation, rejection, silence, sourceOf, status } from '../../test/helpers.js'
import { ConfigurationError, InvalidRequestError, InvalidResponseError, NetworkError } from '../errors/errors.js'
import { sendFile } from '../request/send-file.js'
import { compose, transport } from './transport.js'
import type { Fetch } from '../model/fetch.js'
import type { Layer, OutgoingRequest } from '../model/operation.js'

const request = () => new Request('https://api.acme.example/things?api_key=s3cret', { headers: { authorization: 'Bearer s3cret' } })
const send = (fetch: Fetch, context = callContext()) => transport(fetch)(request(), context)

describe('responses', () => {
  test.each([200, 204, 304, 404, 500])('with %i are passed on as they are', async (code) => {
    const scripted = new Response(null, { status: code })
    expect(await send(fetchStandIn(scripted))).toBe(scripted)
  })

  test('with 300 that name no other place are passed on, too', async () => {
    expect((await send(fetchStandIn(status(300)))).status).toBe(300)
  })
})

test.each([
  ['nothing', undefined],
  ['a stub without headers', { ok: true, status: 200, json: async () => ({}) }],
  ['a stub with plain headers', { status: 200, headers: {}, text: async () => '' }],
  ['a stub without a body', { status: 200, headers: new Headers(), json: async () => ({}) }],
  ['the body itself', { id: 1 }],
])('%s in place of a response is a mistake of `fetch`, not of the network', async (_, stub) => {
  const error = await rejection(
    send(async () => stub as never),
    ConfigurationError,
  )
  expect(error.message).toBe('things.get: option `fetch` must resolve to a Response.')
})

describe('what fetch is called with', () => {
  const called = async (outgoing: OutgoingRequest, context = callContext()) => {
    const fetch = vi.fn<Fetch>(async () => status(200))
    await transport(fetch)(outgoing, context)
    return fetch.mock.calls[0] as Parameters<Fetch>
  }
  const url = 'https://api.acme.example/things'
  const outgoing = (changes: Partial<OutgoingRequest> = {}): OutgoingRequest => ({
    method: 'PUT',
    url,
    headers: new Headers({ Authorization: 'Bearer s3cret', 'X-A': 'b' }),
    body: null,
    ...changes,
  })
  const headers = { authorization: 'Bearer s3cret', 'x-a': 'b' }

  test('is the URL and plain options, whose headers can be spread', async () => {
    const context = callContext()
    const [address, init] = await called(outgoing({ method: 'DELETE' }), context)
    expect(address).toBe(url)
    expect(init).toStrictEqual({ method: 'DELETE', headers, signal: context.clock.signal, redirect: 'manual' })
    expect({ ...init.headers }).toEqual(headers)
  })

  test.each([['{}'], [new Uint8Array(3)]])('has a body that is text or bytes as it is: %j', async (body) => {
    const [, init] = await called(outgoing({ body, sendFile }))
    expect(init).toStrictEqual({ method: 'PUT', headers, signal: expect.any(AbortSignal) as AbortSignal, redirect: 'manual', body })
  })

  test('has a Blob as it is, which the platform is not to keep for a redirect', async () => {
    const body = new Blob(['abc'])
    const [, init] = await called(outgoing({ body, sendFile }))
    expect(init).toMatchObject({ redirect: 'error', window: null, body })
    expect(init).not.toHaveProperty('duplex')
  })

  test('has a stream, likewise, with duplex', async () => {
    const { stream } = sourceOf('ab', 'c')
    const [, { body, ...init }] = await called(outgoing({ body: stream, sendFile }))
    expect(init).toMatchObject({ redirect: 'error', window: null, duplex: 'half' })
    expect(await new Response(body).text()).toBe('abc')
  })

  test.each([
    ['throws', () => expect.fail('Invalid redirect value, must be one of "follow" or "manual"')],
    ['takes no notice', () => ({ redirect: 'follow' })],
  ])('does not reject redirects where the platform %s at that, as workerd does', async (_, made) => {
    vi.stubGlobal('Request', vi.fn(made))
    const [, init] = await called(outgoing({ body: new Blob(['abc']), sendFile })).finally(() => vi.unstubAllGlobals())
    expect(init).toStrictEqual({
      method: 'PUT',
      headers,
      signal: expect.any(AbortSignal) as AbortSignal,
      redirect: 'manual',
      body: expect.any(Blob) as Blob,
    })
  })

  test('does not reject redirects of an operation that responds with one', async () => {
    const [, init] = await called(
      outgoing({ body: new Blob(['abc']), sendFile }),
      callContext({ operation: operation({ redirect: true }) }),
    )
    expect(init.redirect).toBe('manual')
  })

  test('cannot send a stream as text: a fetch that tries fails with a sentence', async () => {
    const { stream } = sourceOf('abc')
    const printing: Fetch = async (_, { body }) => new Response(String(body))
    const error = await rejection(transport(printing)(outgoing({ body: stream, sendFile }), callContext()), InvalidRequestError)
    expect(error.message).toBe(
      "things.get was not sent: this `fetch` cannot send streams. Pass the file as a Blob or its bytes, or use the platform's fetch.",
    )
  })
})

describe('no response', () => {
  test('is a NetworkError with the reason in its message, which Node hides in a cause', async () => {
    const reset = new TypeError('fetch failed', { cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }) })
    const error = await rejection(send(fetchStandIn(reset)), NetworkError)
    expect(error.message).toBe('things.get got no response from api.acme.example (ECONNRESET). Check the network and `baseUrl`.')
    expect(error.cause).toBe(reset)
    expect(JSON.stringify(error)).not.toContain('s3cret')
  })

  test('has no code in its message where there is none', async () => {
    for (const failure of [new TypeError('Failed to fetch'), new DOMException('Failed to fetch', 'NetworkError')]) {
      const error = await rejection(send(fetchStandIn(failure)), NetworkError)
      expect(error.message).toContain('got no response from api.acme.example. Check')
    }
  })

  test('survives causes that go round in a circle', async () => {
    const failure: Error = new TypeError('fetch failed')
    failure.cause = failure
    expect((await rejection(send(fetchStandIn(failure)), NetworkError)).cause).toBe(failure)
  })

  test('survives a fetch that throws before it returns a promise, or something that is no error', async () => {
    await rejection(
      send(() => {
        throw new TypeError('no')
      }),
      NetworkError,
    )
    expect(
      (
        await rejection(
          send(() => Promise.reject('no')),
          NetworkError,
        )
      ).cause,
    ).toBe('no')
  })
})

describe("the attempt's signal", () => {
  test('is handed to fetch', async () => {
    const context = callContext()
    let signal: AbortSignal | null | undefined
    await send(async (_, init) => ((signal = init?.signal), status(200)), context)
    expect(signal).toBe(context.clock.signal)
  })

  test('ends the waiting with its own reason, even where fetch takes no notice of it', async () => {
    const controller = new AbortController()
    const waiting = [silence, fetchStandIn(silence)].map((fetch) =>
      rejection(send(fetch, callContext({ clock: clockOf(controller.signal) })), Error),
    )
    const reason = new Error('deadline')
    controller.abort(reason)
    expect(await Promise.all(waiting)).toEqual([reason, reason])
  })
})

describe('redirects', () => {
  test.each([300, 301, 302, 303, 307, 308])('with %i are rejected, naming where they lead', async (code) => {
    let cancelled = false
    const body = new ReadableStream({ cancel: () => void (cancelled = true) })
    const fetch = fetchStandIn(new Response(body, { status: code, headers: { location: 'https://user:pw@evil.example/x?s3cret' } }))
    const error = await rejection(send(fetch), InvalidResponseError)
    expect(error.message).toBe(
      `things.get responded with ${code}, but with a redirect to evil.example. Set \`baseUrl\` if the API has moved.`,
    )
    expect(error.status).toBe(code)
    expect(fetch.requests).toHaveLength(1)
    expect(cancelled).toBe(true)
  })

  test.each([
    ['/other', 'api.acme.example'],
    ['//evil.example', 'evil.example'],
    ['http://[', 'another place'],
  ])('to %j lead to %s', async (location, target) => {
    const error = await rejection(send(fetchStandIn(status(302, { location }))), InvalidResponseError)
    expect(error.message).toContain(`a redirect to ${target}.`)
  })

  test('that a browser hides (opaqueredirect) are rejected, too', async () => {
    const opaque = Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' }, status: { value: 0 } })
    const error = await rejection(send(fetchStandIn(opaque)), InvalidResponseError)
    expect(error.message).toContain('a redirect to another place.')
  })
})

describe('redirects that the platform rejects by itself', () => {
  test.each([
    'unexpected redirect',
    'UnexpectedRedirect fetching "https://a"',
    'uri requested responds with a redirect, redirect mode is set to error',
  ])('keep their own error: %s', async (reason) => {
    const upload = { ...request(), method: 'POST', url: 'https://api.acme.example/files', headers: new Headers(), body: new Blob(['abc']) }
    const failing: Fetch = () => Promise.reject(new TypeError('fetch failed', { cause: new Error(reason) }))
    const error = await rejection(transport(failing)({ ...upload, sendFile }, callContext()), InvalidResponseError)
    expect(error.message).toBe(
      'things.get responded with a redirect to another place. Set `baseUrl` if the API has moved. The request may have taken effect.',
    )
  })
})

describe('redirects of an operation that responds with one', () => {
  const context = () => callContext({ operation: operation({ redirect: true }) })

  test.each([300, 301, 302, 303, 307, 308])('with %i are handed on as they are, and not followed', async (code) => {
    const source = sourceOf('moved')
    const scripted = new Response(source.stream, { status: code, headers: { location: 'https://elsewhere.example/x' } })
    const fetch = fetchStandIn(scripted)
    expect(await send(fetch, context())).toBe(scripted)
    expect([fetch.requests.length, source.cancelled]).toEqual([1, []])
  })
})

test('the first layer is the outermost', async () => {
  const order: string[] = []
  const layer =
    (name: string): Layer =>
    (next) =>
    async (sent, context) => {
      order.push(`${name} in`)
      const response = await next(sent, context)
      order.push(`${name} out`)
      return response
    }
  const last = compose([layer('a'), layer('b')], async () => (order.push('last'), status(200)))
  await last(new Request('https://api.acme.example'), callContext())
  expect(order).toEqual(['a in', 'b in', 'last', 'b out', 'a out'])
})

test('without layers there is only the sending', () => {
  const last = async () => status(200)
  expect(compose([], last)).toBe(last)
})
