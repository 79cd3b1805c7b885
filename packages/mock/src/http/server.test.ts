import { connect } from 'node:net'
import { request } from 'node:http'
import { expect, test } from 'vitest'

import { startFixture, type Fixture } from '../../test/start.js'
import { startMock } from '../index.js'

/** Sends raw bytes and returns everything received until the connection closes. */
function raw({ url }: Fixture, text: string): Promise<string> {
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    let received = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.on('data', (chunk) => (received += String(chunk)))
    socket.on('close', () => resolve(received))
    socket.on('error', reject)
  })
}

const isAlive = async ({ url }: Fixture): Promise<boolean> => (await fetch(`${url}/ping`)).status === 200

test('survives odd requests', async () => {
  const mock = await startFixture()
  const end = 'Host: localhost\r\nConnection: close\r\n\r\n'
  expect(await raw(mock, `GET /ping?a=%zz&b HTTP/1.1\r\n${end}`)).toMatch('422 Unprocessable')
  expect(await raw(mock, `GET //ping HTTP/1.1\r\n${end}`)).toMatch('404 Not Found')
  expect(await raw(mock, `GET http://api.example.com/ping HTTP/1.1\r\n${end}`)).toMatch('200 OK')
  expect(await raw(mock, `OPTIONS * HTTP/1.1\r\n${end}`)).toMatch('404 Not Found')
  expect(await raw(mock, `GET /ping HTTP/1.1\r\nX-Long: ${'x'.repeat(20_000)}\r\n${end}`)).toMatch('431')
  expect(await raw(mock, 'no http\r\n\r\n')).toMatch('400')
  const head = await raw(mock, `HEAD /ping HTTP/1.1\r\n${end}`)
  expect(head).toMatch('405 Method Not Allowed')
  expect(head.endsWith('\r\n\r\n')).toBe(true)
  expect(await isAlive(mock)).toBe(true)
})

test('survives a client that disconnects in the middle of a body', async () => {
  const mock = await startFixture()
  const { hostname, port } = new URL(mock.url)
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write('POST /orders HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf', () => socket.destroy())
    })
    socket.on('close', () => resolve())
  })
  expect(await isAlive(mock)).toBe(true)
})

test('close ends open connections at once and can be repeated', async () => {
  const mock = await startFixture()
  await isAlive(mock)
  const idle = new Promise((resolve) => {
    const waiting = request(`${mock.url}/orders`, { method: 'POST', headers: { 'content-length': '9' } })
    waiting.on('error', resolve)
    waiting.on('socket', (socket) => socket.on('connect', () => void Promise.all([mock.close(), mock.close()])))
    waiting.write('half')
  })
  expect(await idle).toBeInstanceOf(Error)
  await expect(fetch(`${mock.url}/ping`)).rejects.toThrow('fetch failed')
})

test('an idle connection is left to the client, so that no request meets its end', async () => {
  const mock = await startFixture()
  const { headers } = await fetch(`${mock.url}/ping`)
  expect([headers.get('connection'), headers.get('keep-alive')]).toEqual(['keep-alive', null])
})

test('a port in use is an error with a message', async () => {
  const mock = await startFixture()
  await expect(startFixture({ port: Number(new URL(mock.url).port) })).rejects.toThrow(/Port \d+ of 127.0.0.1 is taken/)
})

const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' }

test.each(['http://localhost:5173', 'http://127.0.0.1:3000', 'http://[::1]:8080', 'https://app.localhost', 'HTTP://LOCALHOST'])(
  'accepts requests from a page of %s',
  async (origin) => {
    const mock = await startFixture()
    const asked = await fetch(`${mock.url}/v2/domain`, { method: 'OPTIONS', headers: { origin, ...preflight } })
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, 'authorization'])
    const { headers } = await fetch(`${mock.url}/ping`, { headers: { origin } })
    expect([headers.get('access-control-allow-origin'), headers.get('vary')]).toEqual([origin, 'origin'])
    expect(mock.requests.map(({ method }) => method)).toEqual(['GET'])
  },
)

test.each([
  'https://app.example.com',
  'null',
  'http://localhost.example.com',
  'http://127.0.0.1.example.com',
  'http://localhost@example.com',
  'file://',
  'chrome-extension://abc',
  '',
])('rejects requests and preflights from a page of %j', async (origin) => {
  const mock = await startFixture()
  for (const init of [
    { headers: { origin } },
    { method: 'OPTIONS', headers: { origin, ...preflight } },
    { method: 'POST', body: 'a=b', headers: { origin } },
  ]) {
    const response = await fetch(`${mock.url}/ping`, init)
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null])
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('allowedHosts') })
  }
  expect(mock.requests).toEqual([])
})

test.each([
  ['localhost:4010', 200],
  ['LOCALHOST.', 200],
  ['mock.localhost', 200],
  ['127.8.9.1', 200],
  ['[::1]:80', 200],
  ['example.com', 403],
  ['localhost.example.com', 403],
  ['127.0.0.1.example.com', 403],
  ['localhost@example.com', 403],
  ['localhost:80:example.com', 403],
  ['192.168.1.5:4010', 403],
  ['0.0.0.0', 403],
  ['[::ffff:8.8.8.8]', 403],
])('responds to the Host %s with %i', async (host, status) => {
  const mock = await startFixture()
  const received = await raw(mock, `GET /ping HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  expect(received).toMatch(`HTTP/1.1 ${status} `)
})

test('accepts allowed host names and requests from their pages', async () => {
  const mock = await startFixture({ allowedHosts: ['mock.example.com'] })
  const origin = 'https://mock.example.com'
  expect((await fetch(`${mock.url}/ping`, { headers: { origin } })).headers.get('access-control-allow-origin')).toBe(origin)
  expect(await raw(mock, 'GET /ping HTTP/1.1\r\nHost: Mock.Example.com:81\r\nConnection: close\r\n\r\n')).toMatch('200 OK')
  expect((await fetch(`${mock.url}/ping`, { headers: { origin: 'https://example.com' } })).status).toBe(403)
  const open = await startFixture({ allowedHosts: ['*'] })
  expect((await fetch(`${open.url}/ping`, { headers: { origin: 'null' } })).headers.get('access-control-allow-origin')).toBe('null')
})

test('a mock that listens on all addresses accepts any address, but no name', async () => {
  const mock = await startFixture({ host: '0.0.0.0' })
  const call = (host: string) => raw(mock, `GET /ping HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
  expect(await call('192.168.1.5')).toMatch('200 OK')
  expect(await call('example.com')).toMatch('403 Forbidden')
})

test.each([[['http://a.example']], ['a.example'], [[1]], [['a.example:80']]])('rejects the allowedHosts %j', async (allowedHosts) => {
  await expect(startFixture({ allowedHosts: allowedHosts as string[] })).rejects.toThrow('allowedHosts must be a list of names')
})

test('responds with 413 to a body over the limit and does not keep it', async () => {
  const mock = await startFixture({ maxRequestSize: 1000 })
  const call = (length: number) => fetch(`${mock.url}/v2/domain`, { method: 'POST', body: '['.repeat(length) })
  expect((await call(1000)).status).not.toBe(413)
  const large = await call(1001)
  expect(large.status).toBe(413)
  expect(await large.text()).toContain('the body is larger than 1000 bytes')
  expect(mock.requests.at(-1)).toMatchObject({ operation: 'domains.create', status: 413, violations: [{ code: 'size' }] })
  expect(mock.requests.at(-1)?.body).toHaveLength(0)
  expect((await fetch(`${mock.url}/nowhere`, { method: 'POST', body: 'x'.repeat(1001) })).status).toBe(413)
  expect(await isAlive(mock)).toBe(true)
})

test('a 413 has the form of the documented errors', async () => {
  await using mock = await startMock('transip', { maxRequestSize: 1000 })
  const call = (path: string) => fetch(mock.url + path, { method: 'POST', headers: mock.authHeaders(), body: 'x'.repeat(1001) })
  for (const path of ['/domains', '/auth', '/nowhere']) {
    const response = await call(path)
    expect([response.status, await response.json()]).toEqual([413, { error: 'the body is larger than 1000 bytes' }])
  }
})

/** Sends a body over a separate connection and returns the status. */
function upload({ url }: Fixture, length: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sending = request(`${url}/v2/domain`, { method: 'POST', agent: false }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode))
    })
    sending.on('error', reject)
    sending.end(Buffer.alloc(length, 32))
  })
}

test('limits bodies to 8 MiB by default, and responds after reading all of it', async () => {
  const mock = await startFixture()
  expect(await upload(mock, 8 * 1024 * 1024)).not.toBe(413)
  expect(await upload(mock, 8 * 1024 * 1024 + 1)).toBe(413)
  expect(await upload(mock, 40 * 1024 * 1024)).toBe(413)
})

test('rejects a deeply nested body like invalid JSON', async () => {
  const mock = await startFixture()
  const headers = { 'content-type': 'application/vnd.api+json' }
  const response = await mock.call('/v2/domain', { method: 'POST', headers, body: '['.repeat(100_000) + ']'.repeat(100_000) })
  expect(response.status).toBe(400)
  expect(mock.violations).toMatchObject([{ code: 'json', message: 'the body nests more than 500 objects and lists in one another' }])
})
