import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { list } from '../../src/call/list-call.js'
import { ApiError, type HostwrightError, InvalidResponseError, NetworkError } from '../../src/errors/errors.js'
import { linkStyle } from '../../src/pagination/link-style.js'
import { operation, rejection } from '../helpers.js'
import * as respond from '../hostile-server/responses.js'
import { type ScriptedResponse, type Line, startHostileServer } from '../hostile-server/server.js'
import { oauth } from './auth-methods.js'
import { clientOf, type Options, watchForSecrets } from './assertions.js'
import type { Fetch } from '../../src/model/fetch.js'

watchForSecrets()

const get = operation()
const MIB = 1024 * 1024
/** What a stream hands over at once, at most. */
const CHUNK = MIB / 4
/** What may be under way in the buffers of the system when somebody stops to read, at most. */
const UNDER_WAY = 16 * MIB

/** The platform's fetch, which counts the bytes of bodies that somebody asks for. */
function countingFetch(): { readonly fetch: Fetch; readonly read: () => number } {
  let read = 0
  const counter = () =>
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        read += chunk.byteLength
        controller.enqueue(chunk)
      },
    })
  const fetch: Fetch = async (request, init) => {
    const { body, status, headers } = await globalThis.fetch(request, init)
    return new Response(body?.pipeThrough(counter()) ?? null, { status, headers })
  }
  return { fetch, read: () => read }
}

/** How a call fails that gets this response, and how many bytes of it were read, and sent. */
async function failureOf<E extends HostwrightError>(
  given: ScriptedResponse,
  Kind: abstract new (...args: never[]) => E,
  options: Options = {},
) {
  const { fetch, read } = countingFetch()
  await using server = await startHostileServer(() => given)
  const error = await rejection(clientOf(server, { fetch, maxRetries: 0, ...options }).request(get), Kind)
  return { error, read: read(), written: server.log[0]?.written ?? 0 }
}

describe("an error's body", () => {
  test('of 200 MiB is read up to 1 MiB, and not even sent much further', async () => {
    const { error, read, written } = await failureOf(respond.large(200, { status: 500 }), ApiError)
    expect([error.status, String(error.body).length]).toEqual([500, MIB])
    expect(read).toBeLessThanOrEqual(MIB + CHUNK)
    expect(written).toBeLessThanOrEqual(MIB + UNDER_WAY)
  })

  test('that unpacks to 200 MiB is unpacked up to 1 MiB', async () => {
    const { error, read } = await failureOf(respond.gzipBomb(200, 500), ApiError)
    expect([error.status, String(error.body).length]).toEqual([500, MIB])
    expect(read).toBeLessThanOrEqual(MIB + CHUNK)
  })

  test.each([
    ['breaks off', 'content-length: 100\r\n\r\n{"mess'],
    ['is chunked garbage', 'transfer-encoding: chunked\r\n\r\nzz\r\n'],
    ['is compressed garbage', 'content-encoding: gzip\r\ncontent-length: 4\r\n\r\nzip!'],
    ['is not there', 'content-length: 0\r\n\r\n'],
  ])('that %s does not hide the status', async (_, rest) => {
    const { error } = await failureOf(respond.raw(`HTTP/1.1 409 Conflict\r\ncontent-type: application/json\r\n${rest}`), ApiError)
    expect([error.status, error.body]).toEqual([409, undefined])
  })

  test('that is a page instead of JSON is there as text, but not in the message', async () => {
    const { error } = await failureOf(respond.html({ status: 500 }), ApiError)
    expect(error.body).toBe('<html><body>Welcome</body></html>')
    expect(error.message).toBe('things.get failed with 500. (GET /things)')
  })
})

describe('a response of 200 MiB where JSON was promised', () => {
  test('is rejected at 8 MiB, and not even sent much further', async () => {
    const { error, read, written } = await failureOf(respond.large(200), InvalidResponseError)
    expect(error.message).toContain('with more than 8388608 bytes. Raise `maxResponseSize`.')
    expect(read).toBeLessThanOrEqual(8 * MIB + CHUNK)
    expect(written).toBeLessThanOrEqual(8 * MIB + UNDER_WAY)
  })

  test('is rejected before any of it is read, where it says so itself', async () => {
    const { read, written } = await failureOf(
      respond.large(200, { headers: { 'content-length': String(200 * MIB + 2) } }),
      InvalidResponseError,
    )
    expect(read).toBeLessThanOrEqual(CHUNK)
    expect(written).toBeLessThanOrEqual(UNDER_WAY)
  })

  test('is unpacked up to the limit only, however small it came', async () => {
    const { error, read } = await failureOf(respond.gzipBomb(200), InvalidResponseError)
    expect(error.message).toContain('with more than 8388608 bytes')
    expect(read).toBeLessThanOrEqual(8 * MIB + CHUNK)
  })

  test("is rejected at the client's own limit, from the token endpoint, too", async () => {
    for (const given of [respond.large(200), respond.gzipBomb(200)]) {
      const { fetch, read } = countingFetch()
      await using server = await startHostileServer(() => given)
      const client = clientOf(server, { fetch, maxResponseSize: MIB, ...oauth.credentials }, oauth.provider(server.url))
      const error = await rejection(client.request(get), InvalidResponseError)
      expect([error.operation, error.message.includes('with more than 1048576 bytes')]).toEqual(['token', true])
      expect(read()).toBeLessThanOrEqual(MIB + CHUNK)
    }
  })
})

describe('the largest body', () => {
  const ways: [string, (body: string) => ScriptedResponse][] = [
    ['of known length', (body) => respond.text(body)],
    ['in chunks', (body) => ({ ...respond.text(body), send: ({ response }: Line) => (response.write(body), response.end()) })],
    [
      'compressed',
      (body) => ({
        ...respond.text(body),
        send: ({ response }) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body)),
      }),
    ],
  ]

  test.each(ways)('%s is read to its last byte, and not one more', async (_, make) => {
    const body = JSON.stringify('€'.repeat(100))
    const bytes = Buffer.byteLength(body)
    await using server = await startHostileServer(() => make(body))
    expect((await clientOf(server, { maxResponseSize: bytes }).request(get)).data).toBe('€'.repeat(100))
    const error = await rejection(clientOf(server, { maxResponseSize: bytes - 1 }).request(get), InvalidResponseError)
    expect(error.message).toContain(`with more than ${bytes - 1} bytes`)
  })
})

describe('a body that is not as announced', () => {
  test('comes whole though it comes byte by byte', async () => {
    const data = { name: 'zażółć 🙂', list: Array.from({ length: 100 }, (_, index) => index) }
    await using server = await startHostileServer(() => respond.byteByByte(JSON.stringify(data)))
    expect((await clientOf(server).request(get)).data).toEqual(data)
  })

  test('and has more bytes, is not taken for the next response', async () => {
    const smuggled = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 7\r\n\r\n{"id":6}'
    await using server = await startHostileServer([respond.overlong(`{"id":1}${smuggled}`, 8), respond.json({ id: 2 })])
    const client = clientOf(server)
    expect([(await client.request(get)).data, (await client.request(get)).data]).toEqual([{ id: 1 }, { id: 2 }])
  })

  test.each([
    ['ends early', respond.truncated('{"id":1}', true), NetworkError, 'the connection broke'],
    [
      'has two lengths',
      respond.raw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\n{"a":1'),
      NetworkError,
      'got no response',
    ],
    [
      'has a length and chunks',
      respond.raw('HTTP/1.1 200 OK\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n'),
      NetworkError,
      'got no response',
    ],
    ['is no gzip', respond.json({}, { headers: { 'content-encoding': 'gzip' } }), NetworkError, 'the connection broke'],
    ['is HTML', respond.html(), InvalidResponseError, 'with text/html instead of JSON'],
    ['is empty', respond.text(''), InvalidResponseError, 'without a body'],
    ['is half of JSON', respond.text('{"id":'), InvalidResponseError, 'with invalid JSON in'],
  ] as const)('and %s, says so', async (_, given, Kind, why) => {
    const { error } = await failureOf(given, Kind)
    expect(error.message).toContain(why)
  })
})

describe('keys that would change a prototype', () => {
  const evil = '"__proto__":{"polluted":1,"data":[9],"next":"/evil"},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}'
  const isClean = () =>
    expect([({} as { polluted?: unknown }).polluted, ([] as { polluted?: unknown }).polluted]).toEqual([undefined, undefined])

  test('are data like any other in a response', async () => {
    await using server = await startHostileServer(() => respond.text(`{${evil}}`))
    const { data } = await clientOf(server).request(get)
    expect(Object.keys(data as object)).toEqual(['__proto__', 'constructor', 'prototype'])
    isClean()
  })

  test('do not turn into the message or the code of an error', async () => {
    const { error } = await failureOf(respond.text('{"__proto__":{"message":"evil","code":"evil","status":1}}', { status: 400 }), ApiError)
    expect([error.message, error.code, error.status]).toEqual(['things.get failed with 400. (GET /things)', undefined, 400])
    isClean()
  })

  test('do not turn into items or links of a page', async () => {
    await using server = await startHostileServer(() => respond.text(`{"data":[1],${evil}}`))
    const items: unknown[] = []
    for await (const item of list(clientOf(server), { ...get, pages: linkStyle({ items: '/data', next: '/next' }) })) items.push(item)
    expect([items, server.log.length]).toEqual([[1], 1])
    isClean()
  })
})
