import { mkdtemp, rm, writeFile as writeToDisk } from 'node:fs/promises'
import { openAsBlob } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import nodeFetch from 'node-fetch'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { upload } from '../../src/call/upload-call.js'
import { AbortError, ApiError, InvalidRequestError, TimeoutError } from '../../src/errors/errors.js'
import { writeFile } from '../../src/request/file-body.js'
import { type FileDownload, readFile } from '../../src/response/file-download.js'
import { operation, rejection, type Source, sourceOf, unhandledDuring } from '../helpers.js'
import { type RawRequest, startRawServer } from '../hostile-server/raw-server.js'
import { clientOf, watchForSecrets } from './assertions.js'
import type { Fetch } from '../../src/model/fetch.js'

watchForSecrets()

/** Milliseconds after which something hangs: the system may take its time to tell a server that its peer is gone. */
const HANGS = 20_000

const create = operation({ id: 'files.create', method: 'POST', path: '/files', write: writeFile })
const file = operation({ id: 'files.get', path: '/files/1', read: readFile })
const never = () => new Promise<never>(() => undefined)
/** A file that stalls after its first bytes, as long as its server does not respond. */
const stalled = () => sourceOf('first bytes', never())

const scripted =
  (status: string, body = '{"message":"too large"}') =>
  ({ socket }: RawRequest) =>
    socket.write(`HTTP/1.1 ${status}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`)

describe('an upload whose server responds before the file was sent', () => {
  test.each(['413 Content Too Large', '400 Bad Request', '503 Service Unavailable'])(
    'with %s has that for its error, and its source is cancelled',
    async (status) => {
      await using server = await startRawServer(scripted(status))
      const source = stalled()
      const error = await rejection(clientOf(server).request(create, { body: source.stream }), ApiError)
      expect([error.status, error.message.includes('too large')]).toEqual([Number(status.slice(0, 3)), true])
      expect(source.cancelled).toHaveLength(1)
    },
  )

  test('with success is one, and its source is cancelled', async () => {
    await using server = await startRawServer(scripted('201 Created', '{"id":1}'))
    const source = stalled()
    expect((await clientOf(server).request(create, { body: source.stream })).data).toEqual({ id: 1 })
    expect(source.cancelled).toHaveLength(1)
  })

  test('leaves nothing unhandled where the source fails after that', async () => {
    await using server = await startRawServer(scripted('413 Content Too Large'))
    let fail!: (error: Error) => void
    const source = sourceOf('first bytes', new Promise((_, reject) => void (fail = reject)))
    const rejected = await unhandledDuring(async () => {
      await rejection(clientOf(server).request(create, { body: source.stream }), ApiError)
      fail(new Error('the disk is gone'))
      await new Promise(setImmediate)
    })
    expect([rejected, source.cancelled.length]).toEqual([[], 1])
  })
})

describe('an upload that ends early', () => {
  const ends: [string, (server: { url: string }, source: Source) => Promise<unknown>][] = [
    [
      'by its signal',
      async (server, source) => {
        const controller = new AbortController()
        const call = rejection(clientOf(server).request(create, { body: source.stream, signal: controller.signal }), AbortError)
        await vi.waitFor(() => expect(source.pulls()).toBe(2), HANGS)
        controller.abort()
        return call
      },
    ],
    [
      'by its deadline',
      (server, source) => rejection(clientOf(server, { timeout: 200 }).request(create, { body: source.stream }), TimeoutError),
    ],
    [
      'with the rules of a token',
      (server, source) => {
        const tokens = { token: 'upload-token', rules: operation(), parameter: 'token' }
        const args = { body: source.stream, rules: { maxBytes: 1000 }, timeout: 200, headers: { 'upload-token': 't' } }
        return rejection(upload(clientOf(server), create, tokens, args), TimeoutError)
      },
    ],
  ]

  test.each(ends)('%s cancels its source, and ends its connection', async (_, end) => {
    let asked: Socket | undefined
    await using server = await startRawServer(({ socket }) => void (asked = socket))
    const source = stalled()
    await end(server, source)
    expect(source.cancelled).toHaveLength(1)
    await vi.waitFor(() => expect(asked?.destroyed ?? true).toBe(true), HANGS)
  })
})

describe('a file that fails while it is sent', () => {
  test('is named as what failed, is no failure of the network, and is not sent again', async () => {
    let asked = 0
    await using server = await startRawServer(() => void asked++)
    const broken = new Error('the disk is gone')
    const { stream } = sourceOf('first bytes', broken)
    const error = await rejection(clientOf(server).request({ ...create, method: 'PUT' }, { body: stream }), InvalidRequestError)
    expect(error.message).toBe("files.create was broken off. The file's stream failed: the disk is gone.")
    expect(error).toMatchObject({ operation: 'files.create', request: { method: 'PUT' }, cause: broken })
    expect(asked).toBeLessThanOrEqual(1)
  })

  test('as one on disk that was changed, is named, too, and is not sent again', async () => {
    await using server = await startRawServer(() => undefined)
    const folder = await mkdtemp(join(tmpdir(), 'hostwright-file-'))
    await writeToDisk(join(folder, 'file.bin'), 'before')
    const body = await openAsBlob(join(folder, 'file.bin'))
    await writeToDisk(join(folder, 'file.bin'), 'changed since')
    const error = await rejection(clientOf(server).request({ ...create, method: 'PUT' }, { body }), InvalidRequestError)
    expect(error.message).toContain('files.create was broken off. The file cannot be read: ')
    await rm(folder, { recursive: true })
  })
})

/** Begins each response, and never ends it; knows which of the connections that it was asked over are open. */
async function startEndless() {
  const asked: Socket[] = []
  const server = await startRawServer(({ socket }) => {
    asked.push(socket)
    socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\n\r\n${'x'.repeat(1000)}`)
  })
  const expectClosed = () => expect(asked.map(({ destroyed }) => destroyed)).toEqual(asked.map(() => true))
  return { url: server.url, asked, expectClosed, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const FETCHES: [string, Fetch][] = [
  ["the platform's fetch", globalThis.fetch],
  ['node-fetch', nodeFetch as unknown as Fetch],
]

describe.each(FETCHES)('with %s', (_, fetch) => {
  test("a download that nobody reads lets go of its connection with the call's deadline", { timeout: HANGS }, async () => {
    await using server = await startEndless()
    const { data } = await clientOf(server, { fetch, timeout: 1000 }).request(file)
    await vi.waitFor(server.expectClosed, HANGS)
    await rejection((data as FileDownload).stream.getReader().read(), TimeoutError)
  })

  test('a download that is read in part and left lets go of its connection', { timeout: HANGS }, async () => {
    await using server = await startEndless()
    const { data } = await clientOf(server, { fetch }).request(file)
    for await (const chunk of (data as FileDownload).stream) if (chunk.length > 0) break
    await vi.waitFor(server.expectClosed, HANGS)
  })

  test('a body that no operation documents is let go of unread', { timeout: HANGS }, async () => {
    await using server = await startEndless()
    await clientOf(server, { fetch }).request(operation({ bodiless: true }))
    await vi.waitFor(server.expectClosed, HANGS)
  })
})

describe('downloads that are dropped', () => {
  afterEach(() => setFlagsFromString('--no-expose-gc'))

  test('unread and half-read let go of their connections when they are collected', { timeout: HANGS }, async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    await using server = await startEndless()
    const client = clientOf(server, { timeout: Infinity })
    for (let count = 0; count < 5; count++) await client.request(file)
    for (let count = 0; count < 5; count++) await ((await client.request(file)).data as FileDownload).stream.getReader().read()
    expect(server.asked).toHaveLength(10)
    await vi.waitFor(() => {
      collect()
      server.expectClosed()
    }, HANGS)
  })
})
