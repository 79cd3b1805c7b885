import { mkdtemp, rm, writeFile as writeToDisk } from 'node:fs/promises'
import { openAsBlob } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Client } from '../../src/client/client.js'
import type { ClientOptions } from '../../src/client/options.js'
import type { Operation } from '../../src/model/operation.js'
import { ApiError, InvalidRequestError, InvalidResponseError } from '../../src/errors/errors.js'
import { writeFile } from '../../src/request/file-body.js'
import { writeForm } from '../../src/request/form-body.js'
import { type FileDownload, readFile } from '../../src/response/file-download.js'
import { acme, operation, rejection, sourceOf } from '../helpers.js'
import { IMPLEMENTATIONS, TYPED } from './implementations.js'
import { makeCertificates, type Proxy, type Received, type RecordingServer, startProxy, startServer } from './servers.js'

const KEY = 's3cret-key'
/** Bytes that are no text. */
const BYTES = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
const BOUNDARY = /(?<=^multipart\/form-data; boundary=)\d{16,40}$/
const MULTIPART = 'multipart/form-data; boundary=…'

let folder: string
let plain: RecordingServer
let tls: RecordingServer
let proxy: Proxy
let ca: string

beforeAll(async () => {
  const certificates = await makeCertificates()
  ca = certificates.ca
  folder = await mkdtemp(join(tmpdir(), 'hostwright-fetch-'))
  await writeToDisk(join(folder, 'file.bin'), BYTES)
  ;[plain, tls, proxy] = await Promise.all([startServer(), startServer(certificates), startProxy()])
})
afterAll(async () => {
  await Promise.all([plain.close(), tls.close(), proxy.close(), rm(folder, { recursive: true })])
})

interface Kind {
  readonly name: string
  readonly needs?: 'stream' | 'blob'
  readonly write?: Operation['write']
  readonly body: () => unknown
  readonly type: string | undefined
  /** The bytes that are to arrive; those of a form with its boundary. */
  readonly bytes: (boundary: string) => Uint8Array
}

const text = (value: string) => new TextEncoder().encode(value)

function formBytes(boundary: string, ...parts: readonly (readonly [head: string, content: Uint8Array])[]): Uint8Array {
  const written = parts.map(([head, content]) => [
    text(`--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`),
    content,
    text('\r\n'),
  ])
  return Buffer.concat([...written.flat(), text(`--${boundary}--\r\n`)])
}

function formData(): FormData {
  const form = new FormData()
  form.append('note', 'ü\n"1"')
  form.append('file', new File([BYTES], 'a "b".png', { type: 'image/png' }))
  return form
}

const FILE_PART = ['name="file"; filename="a %22b%22.png"\r\nContent-Type: image/png', BYTES] as const
const NOTE_PART = ['name="note"', text('ü\r\n"1"')] as const
const OCTETS = 'application/octet-stream'

const KINDS: readonly Kind[] = [
  { name: 'no body', body: () => undefined, type: undefined, bytes: () => text('') },
  { name: 'JSON', body: () => ({ name: 'ü' }), type: 'application/json', bytes: () => text('{"name":"ü"}') },
  {
    name: 'a form',
    write: writeForm,
    body: () => ({ name: 'a b&ü', tag: ['x', 'y'] }),
    type: 'application/x-www-form-urlencoded',
    bytes: () => text('name=a+b%26%C3%BC&tag=x&tag=y'),
  },
  { name: 'bytes', write: writeFile, body: () => BYTES, type: OCTETS, bytes: () => BYTES },
  {
    name: 'a part of a buffer',
    write: writeFile,
    body: () => new DataView(BYTES.buffer, 5, 10),
    type: OCTETS,
    bytes: () => BYTES.subarray(5, 15),
  },
  { name: 'no bytes at all', write: writeFile, body: () => new Uint8Array(), type: OCTETS, bytes: () => text('') },
  {
    name: 'a form of text and bytes',
    write: writeFile,
    body: () => ({ note: 'ü\n"1"', file: BYTES }),
    type: MULTIPART,
    bytes: (boundary) => formBytes(boundary, NOTE_PART, [`name="file"; filename="blob"\r\nContent-Type: ${OCTETS}`, BYTES]),
  },
  {
    name: 'a Blob',
    needs: 'blob',
    write: writeFile,
    body: () => new Blob([BYTES], { type: 'image/png' }),
    type: OCTETS,
    bytes: () => BYTES,
  },
  {
    name: 'a file on disk',
    needs: 'blob',
    write: writeFile,
    body: () => openAsBlob(join(folder, 'file.bin')),
    type: OCTETS,
    bytes: () => BYTES,
  },
  {
    name: 'a form with a file on disk',
    needs: 'blob',
    write: writeFile,
    body: async () => ({ file: await openAsBlob(join(folder, 'file.bin')) }),
    type: MULTIPART,
    bytes: (boundary) => formBytes(boundary, [`name="file"; filename="blob"\r\nContent-Type: ${OCTETS}`, BYTES]),
  },
  {
    name: 'a FormData with a File',
    needs: 'blob',
    write: writeFile,
    body: formData,
    type: MULTIPART,
    bytes: (boundary) => formBytes(boundary, NOTE_PART, FILE_PART),
  },
  { name: 'a stream', needs: 'stream', write: writeFile, body: () => new Blob([BYTES]).stream(), type: OCTETS, bytes: () => BYTES },
]

/** Headers that a platform may add on its own. */
const OWN = new Set(['accept-encoding', 'accept-language', 'connection', 'host', 'keep-alive', 'sec-fetch-mode', 'user-agent'])

/** Asserts what the server received, to the byte; each header was sent once. */
function expectExactly({ method, url, headers, body }: Received, kind: Kind): void {
  const sent = new Map([...headers].filter(([name]) => !OWN.has(name)))
  const type = sent.get('content-type')?.[0]
  const bytes = Buffer.from(kind.bytes(BOUNDARY.exec(type ?? '')?.[0] ?? ''))
  expect([method, url]).toEqual(['POST', '/things'])
  expect(body.equals(bytes), `${body.length} bytes are the ${bytes.length} expected`).toBe(true)
  expect(Object.fromEntries([...sent].map(([name, values]) => [name, values.map((value) => value.replace(BOUNDARY, '…'))]))).toEqual({
    accept: ['application/json'],
    authorization: [`Bearer ${KEY}`],
    ...(kind.type !== undefined && { 'content-type': [kind.type] }),
    ...(kind.needs === 'stream' ? { 'transfer-encoding': ['chunked'] } : { 'content-length': [String(bytes.length)] }),
  })
}

describe.each(IMPLEMENTATIONS)('$name', ({ start, reaches, fails }) => {
  let server: RecordingServer
  let running: ReturnType<typeof start>
  let client: Client
  beforeAll(() => {
    server = reaches === 'plain' ? plain : tls
    running = start({ ca, proxy: proxy.url })
    client = clientOf()
  })
  afterAll(() => running.stop?.())
  beforeEach(() => void server.received.splice(0))
  const clientOf = (options: ClientOptions = {}) =>
    new Client(acme({ baseUrl: server.url }), { apiKey: KEY, maxRetries: 0, fetch: running.fetch, ...options } as ClientOptions)
  const create = (kind: Kind) => operation({ id: 'things.create', method: 'POST', ...(kind.write && { write: kind.write }) })
  const send = async (kind: Kind, sender = client) => sender.request({ ...create(kind), retry: 'safe' }, { body: await kind.body() })

  const works = KINDS.filter(({ needs }) => needs === undefined || fails?.[needs] !== true)

  test.each(works)('sends $name, to the byte', async (kind) => {
    expect((await send(kind)).data).toEqual({ status: 200, text: 'ü'.repeat(10) })
    expect(server.received).toHaveLength(1)
    expectExactly(server.received[0] as Received, kind)
  })

  test.each(works.filter(({ needs }) => needs !== 'stream'))('sends $name again, to the byte', async (kind) => {
    server.statuses.push(503)
    expect((await send(kind, clientOf({ maxRetries: 1 }))).response.status).toBe(200)
    expect(server.received).toHaveLength(2)
    for (const received of server.received) expectExactly(received, kind)
    expect(server.received[1]?.body.equals(server.received[0]?.body as Buffer)).toBe(true)
  })

  test.each(KINDS.filter(({ needs }) => needs === 'stream' && fails?.stream))(
    'fails with a sentence for $name, and sends no text in its place',
    async (kind) => {
      const { message } = await rejection(send(kind), InvalidRequestError)
      expect(message).toContain('things.create was not sent: this `fetch` cannot send streams.')
      expect(server.received).toEqual([])
    },
  )

  test('reads responses: JSON, errors, 204 and files', async () => {
    server.statuses.push(404, 204)
    const error = await rejection(client.request(operation()), ApiError)
    expect([error.status, error.body]).toEqual([404, { status: 404, text: 'ü'.repeat(10) }])
    expect((await client.request(operation())).data).toBeUndefined()
    const { data, response } = await client.request(operation({ read: readFile }))
    expect(await new Response((data as FileDownload).stream).json()).toEqual({ status: 200, text: 'ü'.repeat(10) })
    expect([response.headers.get('content-type'), response.url]).toEqual(['application/json', `${server.url}/things`])
  })

  test.each(works.filter(({ name }) => /^(no body|a Blob|a stream)$/.test(name)))('follows no redirect of $name', async (kind) => {
    server.statuses.push(302)
    const { message } = await rejection(send(kind), InvalidResponseError)
    expect(message).toContain('a redirect to')
    expect(server.received).toHaveLength(1)
  })

  test('ends with its signal', async () => {
    const controller = new AbortController()
    const reading = client.request(operation({ read: readFile }), { signal: controller.signal })
    controller.abort()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  })

  test.each(reaches === 'proxy' ? ['the proxy'] : [])('goes through %s', () => {
    expect(new Set(proxy.tunnels)).toEqual(new Set([new URL(server.url).host]))
  })
})

test('the fetches of undici, cross-fetch and the platform are of the type that the option has', async () => {
  // That the list compiles is the test; a client takes each.
  for (const fetch of TYPED) {
    const client = new Client(acme({ baseUrl: plain.url }), { apiKey: KEY, fetch } as ClientOptions)
    expect((await client.request(operation())).response.status).toBe(200)
  }
})

test('headers that somebody spreads keep the credentials', async () => {
  plain.received.length = 0
  const fetch: ClientOptions['fetch'] = (url, init) => globalThis.fetch(url, { ...init, headers: { ...init.headers, 'x-trace': '7' } })
  await new Client(acme({ baseUrl: plain.url }), { apiKey: KEY, fetch } as ClientOptions).request(operation())
  const [received] = plain.received
  expect([received?.headers.get('authorization'), received?.headers.get('x-trace')]).toEqual([[`Bearer ${KEY}`], ['7']])
})

test('a stream is sent as it comes, while it is made', async () => {
  plain.received.length = 0
  const client = new Client(acme({ baseUrl: plain.url }), { apiKey: KEY } as ClientOptions)
  const { stream } = sourceOf('ab', '', 'c')
  await client.request(operation({ method: 'POST', write: writeFile }), { body: stream })
  expect(plain.received[0]?.body.toString()).toBe('abc')
})
