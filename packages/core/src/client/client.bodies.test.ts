import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  acme,
  countedSignal,
  fetchStandIn,
  json,
  operation,
  outcome,
  received,
  rejection,
  silence,
  sourceOf,
  status,
} from '../../test/helpers.js'
import { call } from '../call/call.js'
import { AbortError, ApiError, InvalidRequestError, InvalidResponseError } from '../errors/errors.js'
import { writeFile } from '../request/file-body.js'
import { writeForm } from '../request/form-body.js'
import { type FileDownload, readFile } from '../response/file-download.js'
import { readPlainText } from '../response/read-body.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'
import type { Fetch } from '../model/fetch.js'
import type { AuthScheme } from '../model/provider.js'

// Bodies that are not JSON, through the whole pipeline.

const download = operation({ id: 'files.get', read: readFile, accept: 'application/octet-stream' })
const upload = operation({ id: 'files.create', method: 'POST', write: writeFile, retry: 'safe' })

/** Authenticates with keys that are renewed after each 401. */
const renewing: AuthScheme = () => ({ authorize: (request) => request.headers.set('authorization', 'key'), renew: () => true })

function clientOf(options: ClientOptions) {
  const authMethods = [{ credentials: { apiKey: true }, scheme: renewing }]
  return new Client(acme({ authMethods }), { apiKey: 'k3y', ...options } as ClientOptions)
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) })
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a download', () => {
  const fileOf = async (options: ClientOptions, args: object = {}) => (await clientOf(options).request(download, args)).data as FileDownload

  test('asks for bytes, and is there as soon as the headers are', async () => {
    const source = sourceOf('abc')
    const headers = { 'content-type': 'image/png', 'content-disposition': 'attachment; filename="me.png"', 'content-length': '3' }
    const fetch = fetchStandIn(new Response(source.stream, { headers }))
    expect(await fileOf({ fetch })).toMatchObject({ name: 'me.png', type: 'image/png', size: 3 })
    expect([fetch.requests[0]?.headers.get('accept'), source.pulls()]).toEqual(['application/octet-stream', 0])
  })

  test('may be larger than what is read of other responses', async () => {
    const { stream } = await fileOf({ fetch: fetchStandIn(new Response('abcdef')), maxResponseSize: 3 })
    expect(await new Response(stream).text()).toBe('abcdef')
  })

  test('may take longer than the timeouts of call and attempt', async () => {
    const slow = new Promise((resolve) => void setTimeout(resolve, 600_000))
    const fetch = fetchStandIn(new Response(sourceOf('a', slow).stream))
    const { stream } = await fileOf({ fetch, timeout: 1000, attemptTimeout: 500 })
    expect(await outcome(new Response(stream).text())).toMatchObject({ value: 'alate', ms: 600_000 })
  })

  test('whose headers do not come is ended in time, and tried again', async () => {
    const { error, ms } = await outcome(fileOf({ fetch: fetchStandIn(silence), timeout: 1000 }))
    expect([(error as Error).name, ms]).toEqual(['TimeoutError', 1000])
    const { value } = await outcome(fileOf({ fetch: fetchStandIn(silence, new Response('abc')), timeout: Infinity, attemptTimeout: 500 }))
    expect(await new Response(value?.stream).text()).toBe('abc')
  })

  test.each([
    ['at the first attempt', []],
    ['after a failed attempt', [status(503)]],
    ['after an attempt that ran out of time', [silence]],
  ])("%s is ended by its caller's signal, which is then let go of", async (_, before) => {
    const { controller, listeners } = countedSignal()
    const source = sourceOf('a', silence())
    const fetch = fetchStandIn(...before, new Response(source.stream))
    const { value } = await outcome(fileOf({ fetch, timeout: Infinity, attemptTimeout: 500 }, { signal: controller.signal }))
    const reader = (value as FileDownload).stream.getReader()
    await reader.read()
    const reading = rejection(reader.read(), AbortError)
    controller.abort(new Error('not needed'))
    expect(await reading).toMatchObject({ operation: 'files.get', cause: new Error('not needed') })
    expect([source.cancelled.length, vi.getTimerCount(), listeners()]).toEqual([1, 0, 0])
  })

  test('holds on to the signal until it was read, and to its deadline until somebody begins to, and no longer', async () => {
    const { controller, listeners } = countedSignal()
    const { stream } = await fileOf({ fetch: fetchStandIn(new Response('abc')) }, { signal: controller.signal })
    expect([vi.getTimerCount(), listeners()]).toEqual([1, 1])
    await new Response(stream).text()
    expect([vi.getTimerCount(), listeners()]).toEqual([0, 0])
  })

  test.each<[string, (started: ReturnType<typeof call<{ 200: FileDownload }, never>>) => Promise<unknown>]>([
    ['the call itself', async (started) => started],
    ['withResponse()', async (started) => started.withResponse()],
    ['result()', async (started) => started.result()],
  ])("that nobody reads ends with the call's deadline, and lets go of the connection: %s", async (_, take) => {
    const { controller, listeners } = countedSignal()
    const source = sourceOf('abc')
    const client = clientOf({ fetch: fetchStandIn(new Response(source.stream)), timeout: 1000 })
    const started = call<{ 200: FileDownload }, never>(client, download, { signal: controller.signal })
    const { ms } = await outcome(take(started))
    expect([ms, source.pulls(), source.cancelled.length, vi.getTimerCount(), listeners()]).toEqual([0, 0, 1, 0, 0])
  })

  test('that is rejected is an ApiError, with nothing left behind', async () => {
    const { controller, listeners } = countedSignal()
    const fetch = fetchStandIn(json({ code: 'gone' }, { status: 404 }))
    const error = await rejection(fileOf({ fetch }, { signal: controller.signal }), ApiError)
    expect([error.status, error.code, vi.getTimerCount(), listeners()]).toEqual([404, 'gone', 0, 0])
  })

  test('is data to all views of its call', async () => {
    const result = await call<{ 200: FileDownload }, never>(clientOf({ fetch: fetchStandIn(new Response('abc')) }), download).result()
    expect(result).toMatchObject({ ok: true, status: 200 })
    expect(await new Response(result.data?.stream).text()).toBe('abc')
  })
})

describe('plain text', () => {
  const log = operation({ id: 'logs.get', read: readPlainText, accept: 'text/plain' })

  test('is asked for, and is the data of the response', async () => {
    const fetch = fetchStandIn(new Response('line\n'))
    expect((await clientOf({ fetch }).request(log)).data).toBe('line\n')
    expect(fetch.requests[0]?.headers.get('accept')).toBe('text/plain')
  })

  test('is read within the time and the size that the client allows', async () => {
    const endless = () => new Response(sourceOf(silence()).stream)
    expect(await outcome(clientOf({ fetch: fetchStandIn(endless) }).request(log, { timeout: 1000 }))).toMatchObject({
      ms: 1000,
      error: { name: 'TimeoutError' },
    })
    await rejection(clientOf({ fetch: fetchStandIn(new Response('abcdef')), maxResponseSize: 3 }).request(log), InvalidResponseError)
  })
})

describe('an operation that responds with a redirect', () => {
  const leading = operation({ id: 'files.open', redirect: true })

  test('resolves to it without following it, its body let go of', async () => {
    const source = sourceOf('moved')
    const fetch = fetchStandIn(new Response(source.stream, { status: 303, headers: { location: 'https://elsewhere.example/x?y' } }))
    const { data, response } = await clientOf({ fetch }).request(leading)
    expect([data, response.status, response.headers.get('location')]).toEqual([undefined, 303, 'https://elsewhere.example/x?y'])
    expect([fetch.requests.length, source.cancelled.length]).toEqual([1, 1])
  })

  test('has it for a result, and errors for errors', async () => {
    const fetch = fetchStandIn(status(302, { location: '/x' }), json({ code: 'gone' }, { status: 404 }))
    const client = clientOf({ fetch })
    expect(await call<{ 302: void }, unknown>(client, leading).result()).toMatchObject({ ok: true, status: 302, data: undefined })
    expect((await rejection(client.request(leading), ApiError)).status).toBe(404)
  })

  test('has the responses of success that are none', async () => {
    expect((await clientOf({ fetch: fetchStandIn(json({ id: 1 })) }).request(leading)).data).toEqual({ id: 1 })
  })
})

describe('an upload', () => {
  const text = new TextEncoder().encode('abc')
  const form = () => {
    const made = new FormData()
    made.append('file', new Blob(['abc']))
    return made
  }
  const FILES: readonly (readonly [string, () => unknown])[] = [
    ['a Blob', () => new Blob(['abc'], { type: 'image/png' })],
    ['a Uint8Array', () => text],
    ['an ArrayBuffer', () => text.buffer],
  ]
  const FORMS: readonly (readonly [string, () => unknown])[] = [
    ['a FormData', form],
    ['an object with a file', () => ({ file: new Blob(['abc']) })],
  ]
  const AGAIN: readonly (readonly [string, () => Response | Error])[] = [
    ['401', () => status(401)],
    ['429', () => status(429)],
    ['503', () => status(503)],
    ['a broken connection', () => new TypeError('reset')],
  ]
  const bytesIn = async (request: Request) => {
    if (request.headers.get('content-type') === 'application/octet-stream') return request.text()
    return ((await request.formData()).get('file') as Blob).text()
  }

  test.each([...FILES, ...FORMS, ['a stream', () => sourceOf('ab', 'c').stream] as const])('of %s sends its bytes', async (_, body) => {
    const fetch = fetchStandIn(json({ id: 1 }))
    expect((await clientOf({ fetch }).request(upload, { body: body() })).data).toEqual({ id: 1 })
    expect(await Promise.all(fetch.requests.map(bytesIn))).toEqual(['abc'])
  })

  test.each([...FILES, ...FORMS].flatMap(([name, body]) => AGAIN.map(([why, scripted]) => [name, why, body, scripted] as const)))(
    'of %s is sent again as it was after %s',
    async (_, __, body, scripted) => {
      const fetch = fetchStandIn(scripted(), json({ id: 1 }))
      const { value } = await outcome(clientOf({ fetch }).request(upload, { body: body(), headers: { token: 'x' } }))
      expect(value?.data).toEqual({ id: 1 })
      expect(await Promise.all(fetch.requests.map(bytesIn))).toEqual(['abc', 'abc'])
      const [first, second] = fetch.requests.map(({ method, url, headers }) => [
        method,
        url,
        headers.get('token'),
        headers.get('authorization'),
      ])
      expect(second).toEqual(first)
    },
  )

  test.each(AGAIN)('of a stream is never sent twice, not after %s', async (_, scripted) => {
    const fetch = fetchStandIn(scripted(), json({}))
    const { error } = await outcome(clientOf({ fetch, maxRetries: 5 }).request(upload, { body: sourceOf('abc').stream }))
    expect(error).toBeInstanceOf(Error)
    expect(fetch.requests).toHaveLength(1)
  })

  test.each([...FILES, ...FORMS])('of %s is not sent again where it may have taken effect', async (_, body) => {
    const fetch = fetchStandIn(status(503), json({}))
    const { retry: __, ...plain } = upload
    await outcome(clientOf({ fetch }).request(plain, { body: body() }))
    expect(fetch.requests).toHaveLength(1)
  })

  test('of a stream that fails says so, which is no failure of the network', async () => {
    const broken = new Error('disk on fire')
    const fetch: Fetch = async (url, init) => json({ size: (await received(url, init).text()).length })
    const error = await rejection(clientOf({ fetch }).request(upload, { body: sourceOf('a', broken).stream }), InvalidRequestError)
    expect(error.message).toBe(`${upload.id} was broken off. The file's stream failed: disk on fire.`)
    expect(error.cause).toBe(broken)
  })

  test('of a stream that another call has taken is rejected', async () => {
    const { stream } = sourceOf('abc')
    const fetch = fetchStandIn(() => json({}))
    await clientOf({ fetch }).request(upload, { body: stream })
    await rejection(clientOf({ fetch }).request(upload, { body: stream }), InvalidRequestError)
    expect(fetch.requests).toHaveLength(1)
  })
})

test('a form is sent again as it was', async () => {
  const fetch = fetchStandIn(status(429), json({}))
  const form = operation({ id: 'sessions.create', method: 'POST', write: writeForm })
  await outcome(clientOf({ fetch }).request(form, { body: { name: 'a b', tag: ['c', 'd'] } }))
  expect(await Promise.all(fetch.requests.map((request) => request.text()))).toEqual(['name=a+b&tag=c&tag=d', 'name=a+b&tag=c&tag=d'])
  expect(fetch.requests.map(({ headers }) => headers.get('content-type'))).toEqual(Array(2).fill('application/x-www-form-urlencoded'))
})
