import { describe, expect, test } from 'vitest'
import {
  acme,
  countedSignal,
  fetchStandIn,
  json,
  operation,
  rejection,
  silence,
  sourceOf,
  status,
  unhandledDuring,
} from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { AbortError, ApiError, InvalidRequestError, InvalidResponseError } from '../errors/errors.js'
import type { Fetch } from '../pipeline/transport.js'
import { writeFile } from '../request/file-body.js'
import { upload, type UploadTokens } from './upload-call.js'

interface Responses {
  201: { readonly id: string }
}
interface Errors {
  404: { readonly code: string }
}

const described = operation({ id: 'files.create', method: 'POST', path: '/files', write: writeFile, retry: 'safe', errors: [404] })
const tokens: UploadTokens = {
  token: 'Upload-Token',
  rules: operation({ id: 'files.getRules', path: '/tokens/{token}/rules', errors: [404] }),
  parameter: 'token',
  maxBytes: '/max/bytes',
  types: '/types',
}
const headers = { 'Upload-Token': 't1' }
const RULES = { max: { bytes: 5 }, types: ['image/png', 'Image/JPEG; q=1'] }

const start = (fetch: Fetch, args: object, declared = tokens) =>
  upload<Responses, Errors>(new Client(acme(), { apiKey: 'k3y', retry: 0, fetch } as ClientOptions), described, declared, {
    headers,
    ...args,
  })

/** Answers with these rules and takes every file, whole. */
function server(rules: unknown = RULES) {
  const uploads: string[] = []
  const answer = async (request: Request) => {
    if (request.method === 'GET') return json(rules)
    uploads.push(await request.text())
    return json({ id: 'f1' }, { status: 201 })
  }
  return Object.assign(fetchStandIn(answer), { uploads })
}

const png = (size: number) => new Blob(['x'.repeat(size)], { type: 'image/png' })
const bytes = (size: number) => new Uint8Array(size).fill(120)
function formOf(...files: Blob[]): FormData {
  const form = new FormData()
  for (const file of files) form.append('file', file)
  form.append('note', 'longer than five bytes')
  return form
}

describe('an upload', () => {
  test("asks for the rules of its token, then sends the file, both with the client's credentials", async () => {
    const fetch = server()
    const { data, response } = await start(fetch, { body: png(3) }).withResponse()
    expect([data, response.status, fetch.uploads]).toEqual([{ id: 'f1' }, 201, ['xxx']])
    expect(fetch.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://api.acme.example/tokens/t1/rules',
      'POST https://api.acme.example/files',
    ])
    expect(fetch.requests.map((request) => request.headers.get('authorization'))).toEqual(['Bearer k3y', 'Bearer k3y'])
    expect(fetch.requests[1]?.headers.get('upload-token')).toBe('t1')
  })

  test.each(['upload-token', 'UPLOAD-TOKEN', 'uPLOAD-tOKEN'])('finds its token in the header %s', async (name) => {
    const fetch = server()
    await start(fetch, { headers: { other: 'x', [name]: 'a/b?c' }, body: png(3) })
    expect(fetch.requests.map(({ url }) => new URL(url).pathname)).toEqual(['/tokens/a%2Fb%3Fc/rules', '/files'])
  })

  test.each([
    [undefined, 'path.token is missing'],
    [{}, 'path.token is missing'],
    [{ 'x-upload-token': 't1' }, 'path.token is missing'],
    [{ 'upload-token': undefined }, 'path.token is missing'],
    [{ 'upload-token': '' }, 'path.token is empty'],
    [{ 'upload-token': '..' }, 'would address another route'],
  ])('without a token that has rules (%j) sends nothing', async (wrong, why) => {
    const fetch = server()
    expect((await rejection(start(fetch, { headers: wrong, body: png(3) }), InvalidRequestError)).message).toContain(why)
    expect(fetch.requests).toHaveLength(0)
  })

  test('is one for all views of it, and has documented errors for a result', async () => {
    const fetch = fetchStandIn(json(RULES), json({ code: 'gone' }, { status: 404 }))
    const started = start(fetch, { body: png(3) })
    expect(await started.result()).toMatchObject({ ok: false, status: 404, error: { code: 'gone' } })
    expect(await started.result()).toMatchObject({ ok: false })
    expect((await rejection(started, ApiError)).operation).toBe('files.create')
    expect(fetch.requests).toHaveLength(2)
  })

  test('that fails is no unhandled rejection when only one view of it was taken', async () => {
    const views = [
      () => rejection(start(server(), { body: png(6) }), InvalidRequestError),
      () => start(server(), { body: png(3) }).result(),
    ]
    for (const view of views) expect(await unhandledDuring(view)).toEqual([])
  })

  test('without its client says what to pass', () => {
    expect(() => upload({} as Client, described, tokens, { headers, body: png(3) })).toThrow('wants a client')
  })
})

describe('the rules', () => {
  test('that are known are not asked for', async () => {
    const fetch = server()
    await start(fetch, { headers: {}, body: png(3), rules: { maxBytes: 3, types: ['image/png'] } })
    expect(fetch.requests.map(({ method }) => method)).toEqual(['POST'])
    const error = await rejection(start(fetch, { body: png(4), rules: { maxBytes: 3 } }), InvalidRequestError)
    expect(error.message).toContain('its upload token allows 3.')
    await rejection(start(fetch, { body: png(4), rules: { types: ['text/plain'] } }), InvalidRequestError)
    expect(fetch.requests).toHaveLength(1)
  })

  test.each([
    [{ max: { bytes: 3 }, types: ['image/png'] }, '3'],
    [{ max: { kilobytes: 0.002 }, types: ['image/png'] }, '2'],
    [{ maxBytes: 3, max: { bytes: 9, kilobytes: 1 } }, '3'],
  ])('may be passed as the provider responds them: %j', async (rules, limit) => {
    const fetch = server()
    const declared = { ...tokens, maxKilobytes: '/max/kilobytes' }
    const error = await rejection(start(fetch, { body: png(4), rules }, declared), InvalidRequestError)
    expect(error.message).toContain(`its upload token allows ${limit}.`)
    await rejection(start(fetch, { body: png(1), rules: { types: ['text/plain'] } }, declared), InvalidRequestError)
    expect(fetch.requests).toHaveLength(0)
  })

  test.each([[false], [{}], [{ maxBytes: undefined, types: undefined }], [{ types: [] }]])('that are %j check nothing', async (rules) => {
    const fetch = server()
    await start(fetch, { headers: {}, body: new Blob(['x'.repeat(99)], { type: 'text/html' }), rules })
    expect([fetch.requests.length, fetch.uploads]).toEqual([1, ['x'.repeat(99)]])
  })

  test.each([
    [null],
    [[]],
    ['no rules'],
    [7],
    [{}],
    [{ max: null, types: null }],
    [{ max: { bytes: '1' }, types: 'image/gif' }],
    [{ max: { bytes: null }, types: { 0: 'image/gif' } }],
    [{ max: { bytes: {} }, types: [] }],
    [{ max: 1 }],
  ])('that make no sense (%j) check nothing, and the provider decides', async (rules) => {
    const fetch = server(rules)
    await start(fetch, { body: png(9) })
    expect(fetch.uploads).toEqual(['xxxxxxxxx'])
  })

  test('are only looked for where the provider says', async () => {
    const { maxBytes: _, ...withoutSize } = tokens
    const { types: __, ...withoutTypes } = tokens
    const fetch = server()
    await start(fetch, { body: png(9) }, withoutSize)
    await start(fetch, { body: new Blob(['x'], { type: 'text/html' }) }, withoutTypes)
    expect(fetch.uploads).toEqual(['xxxxxxxxx', 'x'])
  })

  test.each([
    ['refused', () => json({ code: 'gone' }, { status: 404 }), ApiError],
    ['not JSON', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), InvalidResponseError],
  ])('that are %s fail the upload under their own name, and no file is sent', async (_, answer, Kind) => {
    const fetch = fetchStandIn(answer)
    const started = start(fetch, { body: png(3) })
    expect(await rejection(started, Kind as typeof ApiError)).toMatchObject({ operation: 'files.getRules' })
    expect(await rejection(started.result(), Kind as typeof ApiError)).toMatchObject({ operation: 'files.getRules' })
    expect(fetch.requests.map(({ method }) => method)).toEqual(['GET'])
  })

  test("are asked for with the call's signal and number of retries", async () => {
    const { controller, listeners } = countedSignal()
    const fetch = fetchStandIn(() => silence())
    const started = start(fetch, { body: png(3), signal: controller.signal })
    await new Promise(setImmediate)
    controller.abort()
    await rejection(started, AbortError)
    expect([fetch.requests.length, listeners()]).toEqual([1, 0])
    const failing = fetchStandIn(() => status(503, { 'retry-after': '0' }))
    await rejection(start(failing, { body: png(3), retry: 3 }), ApiError)
    expect(failing.requests).toHaveLength(4)
  })
})

describe('a file that is too large', () => {
  const sized: readonly (readonly [string, (size: number) => unknown])[] = [
    ['a Blob', png],
    ['a Uint8Array', bytes],
    ['an ArrayBuffer', (size) => bytes(size).buffer],
    ['a part of a buffer', (size) => bytes(99).subarray(7, 7 + size)],
    ['an object of fields', (size) => ({ file: png(size), note: 'longer than five bytes' })],
    ['a form with several files', (size) => formOf(png(5), png(size), png(1))],
  ]

  test.each(sized)('as %s is not sent, one of the largest size is', async (_, body) => {
    const fetch = server()
    const error = await rejection(start(fetch, { body: body(6) }), InvalidRequestError)
    expect(error.message).toBe('files.create was not sent: the file has 6 bytes, and its upload token allows 5.')
    expect(error.operation).toBe('files.create')
    expect(fetch.uploads).toEqual([])
    await start(fetch, { body: body(5) })
    expect(fetch.uploads).toHaveLength(1)
  })

  test('is one with anything in it where nothing is allowed', async () => {
    const rules = { maxBytes: 0 }
    await rejection(start(server(), { body: png(1), rules }), InvalidRequestError)
    await start(server(), { body: png(0), rules })
  })
})

describe('a stream, whose size nobody knows,', () => {
  test('is sent as it comes while it keeps to the rules', async () => {
    const fetch = server()
    await start(fetch, { body: sourceOf('xx', '', 'xxx').stream })
    await start(fetch, { body: sourceOf('x'.repeat(99)).stream, rules: { types: ['image/png'] } })
    expect(fetch.uploads).toEqual(['xxxxx', 'x'.repeat(99)])
  })

  /** Reads what is sent until it breaks off, as fetch does; counts the requests. */
  function reading() {
    const seen = { bytes: 0, requests: 0 }
    const fetch: Fetch = async (_, { body }) => {
      seen.requests++
      for await (const chunk of body as ReadableStream<Uint8Array>) seen.bytes += chunk.byteLength
      return json({ id: 'f1' })
    }
    return { fetch, seen }
  }

  test('is let go of where its call fails before it is sent, since it cannot be used again', async () => {
    const source = sourceOf('xx', 'xx')
    const args = { headers: { 'Upload-Token': 'a\nb' }, body: source.stream, rules: { maxBytes: 5 } }
    await rejection(start(server(), args), InvalidRequestError)
    expect(source.cancelled).toHaveLength(1)
  })

  test('that turns out too large breaks off, is never sent again, and its source is let go of', async () => {
    const { fetch, seen } = reading()
    const source = sourceOf('xx', 'xx', 'xx', 'xx', silence())
    await rejection(start(fetch, { body: source.stream, rules: { maxBytes: 5 }, retry: 3 }), Error)
    expect([seen, source.cancelled.length]).toEqual([{ bytes: 4, requests: 1 }, 1])
  })

  test.each([
    ['as it is', (reason: unknown) => reason],
    ['as the cause of an error of its own', (cause: unknown) => new TypeError('fetch failed', { cause })],
  ])('that turns out too large is an InvalidRequestError, where fetch throws the reason %s', async (_, thrownFor) => {
    const { fetch } = reading()
    const throwing: Fetch = (url, init) => fetch(url, init).catch((reason: unknown) => Promise.reject(thrownFor(reason)))
    const error = await rejection(start(throwing, { body: sourceOf('xxx', 'xxx').stream, rules: { maxBytes: 5 } }), InvalidRequestError)
    expect(error.message).toContain('its upload token allows 5.')
  })
})

describe('a file of the wrong type', () => {
  const typed = (type: string) => new Blob(['x'], { type })

  test.each([
    ['a Blob', typed('image/gif')],
    ['a File', new File(['x'], 'me.png', { type: 'image/gif' })],
    ['an object of fields', { file: typed('image/gif') }],
    ['one of several in a form', formOf(png(1), typed('image/gif'))],
  ])('as %s is not sent', async (_, body) => {
    const fetch = server()
    const error = await rejection(start(fetch, { body }), InvalidRequestError)
    expect(error.message).toBe('files.create was not sent: the file is image/gif, and its upload token allows image/png, Image/JPEG; q=1.')
    expect(fetch.uploads).toEqual([])
  })

  test.each(['IMAGE/PNG', 'image/png; charset=x', 'Image/Png ;a="b"', 'image/jpeg', 'image/jpeg;q=2'])(
    'is not one of an allowed type, however that is written: %s',
    async (type) => {
      const fetch = server()
      await start(fetch, { body: typed(type) })
      expect(fetch.uploads).toEqual(['x'])
    },
  )

  test.each(['image/pn', 'image/pngx', 'ximage/png', 'text/plain; image/png', 'image'])(
    'is one of a type that only looks allowed: %s',
    async (type) => {
      await rejection(start(server(), { body: typed(type) }), InvalidRequestError)
    },
  )

  test('is none that does not say what it is', async () => {
    const fetch = server()
    for (const body of [typed(''), bytes(1), bytes(1).buffer, sourceOf('x').stream]) await start(fetch, { body })
    expect(fetch.uploads).toEqual(['x', 'x', 'x', 'x'])
  })
})
