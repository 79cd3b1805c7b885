import { describe, expect, test } from 'vitest'
import { countedSignal, fetchStandIn, json, rejection, silence, status, unhandledDuring } from '../../test/helpers.js'
import { described, headers, png, RULES, server, start, tokens } from '../../test/uploads.js'
import type { Client } from '../client/client.js'
import { AbortError, ApiError, InvalidRequestError, InvalidResponseError } from '../errors/errors.js'
import { upload } from './upload-call.js'

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
    [{ 'upload-token': '..' }, 'which cannot be sent'],
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
    expect(() => upload({} as Client, described, tokens, { headers, body: png(3) })).toThrow('has no client.')
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
    ['rejected', () => json({ code: 'gone' }, { status: 404 }), ApiError],
    ['not JSON', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }), InvalidResponseError],
  ])('that are %s fail the upload under their own name, and no file is sent', async (_, scripted, Kind) => {
    const fetch = fetchStandIn(scripted)
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
    await rejection(start(failing, { body: png(3), maxRetries: 3 }), ApiError)
    expect(failing.requests).toHaveLength(4)
  })
})
