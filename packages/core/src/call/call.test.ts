import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection, status, unhandledDuring } from '../../test/helpers.js'
import { clientCredentials } from '../auth/client-credentials.js'
import { Client } from '../client/client.js'
import type { Operation } from '../model/operation.js'
import type { ClientOptions } from '../client/options.js'
import type { Provider } from '../model/provider.js'
import { ApiError, AuthError, InvalidRequestError, InvalidResponseError, RateLimitError } from '../errors/errors.js'
import { rateLimit } from '../pipeline/rate-limit.js'
import { call, type DocumentedResponse } from './call.js'
import { Resource } from './resource.js'
import type { Fetch } from '../model/fetch.js'

interface Responses {
  readonly 200: { readonly id: number }
  readonly 202: { readonly job: string }
}
interface Errors {
  readonly 401: unknown
  readonly 404: { readonly code: string }
  readonly 429: unknown
}

const described = operation({ path: '/things/{id}', errors: [401, 404, 429] })
const path = { id: 1 }

function clientOf(fetch: Fetch, provider: Partial<Provider> = {}) {
  return new Client(acme(provider), { apiKey: 'k3y', maxRetries: 0, fetch } as ClientOptions)
}
const start = (fetch: Fetch, args: object = { path }) => call<Responses, Errors>(clientOf(fetch), described, args)

describe('a call', () => {
  test('starts at once, and is one request however it is looked at', async () => {
    const fetch = fetchStandIn(json({ id: 1 }))
    const started = start(fetch)
    expect(fetch.requests).toHaveLength(0)
    await new Promise(setImmediate)
    expect(fetch.requests).toHaveLength(1)
    expect(await started).toEqual({ id: 1 })
    expect(await started).toEqual({ id: 1 })
    expect((await started.withResponse()).data).toEqual({ id: 1 })
    expect((await started.result()).ok).toBe(true)
    expect(fetch.requests).toHaveLength(1)
  })

  test('never throws; what is wrong with its arguments rejects it', async () => {
    expect((await rejection(start(fetchStandIn(), {}), InvalidRequestError)).message).toContain('path.id is missing')
  })

  test('is a promise to all who take one', async () => {
    const settled = vi.fn<() => void>()
    const [one, two] = await Promise.all([start(fetchStandIn(json({ id: 1 }))), start(fetchStandIn(json({ id: 2 }))).finally(settled)])
    expect([one, two]).toEqual([{ id: 1 }, { id: 2 }])
    expect(settled).toHaveBeenCalledOnce()
    expect(await start(fetchStandIn(status(404))).catch((error: unknown) => error)).toBeInstanceOf(ApiError)
    expect(await start(fetchStandIn(status(404))).then(undefined, () => 'failed')).toBe('failed')
    expect(String(start(fetchStandIn(json({ id: 1 }))))).toBe('[object Call]')
  })
})

describe('withResponse()', () => {
  test('has the body together with status and headers', async () => {
    const { data, response } = await start(
      fetchStandIn(json({ job: 'j1' }, { status: 202, headers: { location: '/jobs/j1' } })),
    ).withResponse()
    expect([data, response.status, response.headers.get('location')]).toEqual([{ job: 'j1' }, 202, '/jobs/j1'])
  })

  test('knows the names of documented headers, and takes others', async () => {
    const started = call<Responses, Errors, DocumentedResponse<'Location'>>(clientOf(fetchStandIn(json({ id: 1 }))), described, { path })
    const { response } = await started.withResponse()
    expectTypeOf(response).toEqualTypeOf<DocumentedResponse<'Location'>>()
    expectTypeOf(response).toExtend<Response>()
    expect([response.headers.get('Location'), response.headers.get('content-type')]).toEqual([null, 'application/json'])
  })

  test('rejects as the call does', async () => {
    expect((await rejection(start(fetchStandIn(status(404))).withResponse(), ApiError)).status).toBe(404)
  })
})

describe('result()', () => {
  test('has the body of a success under its status', async () => {
    const result = await start(fetchStandIn(json({ job: 'j1' }, { status: 202 }))).result()
    expect(result).toMatchObject({ ok: true, status: 202, data: { job: 'j1' }, response: { status: 202 } })
    expect(result.status === 202 && result.data.job).toBe('j1')
  })

  test.each([
    [404, { code: 'gone' }],
    [401, { code: 'no' }],
    [429, { message: 'slow down' }],
  ])('has the body of a documented %i, and throws nothing', async (code, body) => {
    const result = await start(fetchStandIn(json(body, { status: code }))).result()
    expect(result).toMatchObject({ ok: false, status: code, error: body, response: { status: code } })
  })

  test('rejects for a status that is not documented', async () => {
    expect((await rejection(start(fetchStandIn(status(418))).result(), ApiError)).status).toBe(418)
    const undocumented = call(clientOf(fetchStandIn(status(404))), operation({ errors: [] }))
    expect((await rejection(undocumented.result(), ApiError)).status).toBe(404)
  })

  test('rejects for a response that is not what is documented', async () => {
    await rejection(
      start(fetchStandIn(new Response('<html>', { headers: { 'content-type': 'text/html' } }))).result(),
      InvalidResponseError,
    )
  })

  test('rejects where the token endpoint rejected the credentials: that is no response of this operation', async () => {
    const auth = clientCredentials({ tokenUrl: 'https://login.example/token', clientId: 'id', clientSecret: 'id', format: 'form' })
    const client = new Client(acme({ authMethods: [{ scheme: auth, credentials: { id: true } }] }), {
      id: 'me',
      fetch: fetchStandIn(status(401)),
    } as ClientOptions)
    expect((await rejection(call<Responses, Errors>(client, described, { path }).result(), AuthError)).operation).toBe('token')
  })

  test('rejects where the client itself kept to the limit, and there was no response', async () => {
    const client = clientOf(
      fetchStandIn(() => json({})),
      { rateLimit: rateLimit({ limit: 1, window: 3600 }) },
    )
    await call(client, described, { path })
    await rejection(call(client, described, { path }).result(), RateLimitError)
  })
})

describe('a call that fails', () => {
  test('is no unhandled rejection when only one view of it was taken', async () => {
    const views = [
      () => start(fetchStandIn(status(404))).result(),
      () => rejection(start(fetchStandIn(status(418))).result(), ApiError),
      () => rejection(start(fetchStandIn(status(404))).withResponse(), ApiError),
      () => rejection(start(fetchStandIn(status(404))), ApiError),
    ]
    for (const view of views) expect(await unhandledDuring(view)).toEqual([])
  })
})

describe('result() of a documented status', () => {
  const fetchOf = (response: Response) => ({ apiKey: 'k', fetch: fetchStandIn(response), maxRetries: 0 }) as ClientOptions
  const resultOf = (response: Response, changes: Partial<Operation> = {}) =>
    call<Responses, Errors>(new Client(acme(), fetchOf(response)), { ...described, ...changes }, { path }).result()

  test.each([
    ['an empty body', new Response(null, { status: 404 })],
    ['null', json(null, { status: 404 })],
    ['an HTML page', new Response('<html>', { status: 404, headers: { 'content-type': 'text/html' } })],
  ])('rejects with the ApiError where the response has %s in place of the documented body', async (_, response) => {
    expect((await rejection(resultOf(response), ApiError)).status).toBe(404)
  })

  test('is there without a body where none is documented', async () => {
    const result = await resultOf(new Response(null, { status: 404 }), { empty: [404] })
    expect(result).toMatchObject({ ok: false, status: 404, error: undefined })
  })
})

describe('result() of an operation that documents one error for all statuses', () => {
  const { errors: _, ...anyError } = described
  const resultOf = (response: Response) => call<Responses, Errors>(clientOf(fetchStandIn(response)), anyError, { path }).result()

  test.each([400, 404, 418, 500])('has the body of a %i', async (code) => {
    const result = await resultOf(json({ code: 'no' }, { status: code }))
    expect(result).toMatchObject({ ok: false, status: code, error: { code: 'no' }, response: { status: code } })
  })

  test('still rejects for a response without the documented body, and for one of another operation', async () => {
    await rejection(resultOf(new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } })), ApiError)
    const auth = clientCredentials({ tokenUrl: 'https://login.example/token', clientId: 'id', clientSecret: 'id', format: 'form' })
    const options = { id: 'me', fetch: fetchStandIn(status(401)) } as ClientOptions
    const client = new Client(acme({ authMethods: [{ scheme: auth, credentials: { id: true } }] }), options)
    expect((await rejection(call<Responses, Errors>(client, anyError, { path }).result(), AuthError)).operation).toBe('token')
  })
})

test('a flat function without its client says what to pass', () => {
  for (const client of [undefined, null, {}, { request: 5 }]) {
    expect(() => call(client as unknown as Client, described, { path })).toThrow(
      'things.get has no client. Call client.things.get(...), or pass { client }',
    )
  }
})

describe('a method of a resource', () => {
  class Things extends Resource {
    get(args: { readonly path: object }) {
      return call<Responses, Errors>(this, described, args)
    }
  }

  test("calls with the resource's client", async () => {
    expect(await new Things(clientOf(fetchStandIn(json({ id: 1 })))).get({ path })).toEqual({ id: 1 })
  })

  test('that was detached from it fails with a sentence', () => {
    const { get } = new Things(clientOf(fetchStandIn()))
    expect(() => [{ path }].map(get)).toThrow('things.get has no client.')
  })
})
