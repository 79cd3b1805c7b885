import { connect } from 'node:net'
import { request } from 'node:http'
import { expect, test } from 'vitest'

import { startFixture, type Fixture } from '../../test/start.js'

/** Sends bytes as they are and gives back all that comes until the connection closes. */
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

test('answers odd requests and stays up', async () => {
  const mock = await startFixture()
  const end = 'Host: x\r\nConnection: close\r\n\r\n'
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

test('a client that goes away in the middle of a body does no harm', async () => {
  const mock = await startFixture()
  const { hostname, port } = new URL(mock.url)
  await new Promise<void>((resolve) => {
    const socket = connect(Number(port), hostname, () => {
      socket.write('POST /orders HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf', () => socket.destroy())
    })
    socket.on('close', () => resolve())
  })
  expect(await isAlive(mock)).toBe(true)
})

test('close ends open connections at once, and may be called twice', async () => {
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

test('a taken port is a sentence', async () => {
  const mock = await startFixture()
  await expect(startFixture({ port: Number(new URL(mock.url).port) })).rejects.toThrow(/Port \d+ of 127.0.0.1 is taken/)
})

test('a browser may call from any origin', async () => {
  const mock = await startFixture()
  const origin = 'https://app.example.com'
  const preflight = await fetch(`${mock.url}/v2/domain`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
  })
  expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'authorization'])
  expect((await fetch(`${mock.url}/ping`, { headers: { origin } })).headers.get('access-control-allow-origin')).toBe(origin)
  expect(mock.requests.map(({ method }) => method)).toEqual(['GET'])
})
