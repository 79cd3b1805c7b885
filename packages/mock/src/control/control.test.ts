import { request } from 'node:http'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { startMock } from '../start-mock.js'
import { isFromElsewhere } from './serve-control.js'

const key = { description: 'Deploy', sshKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDeployKeyForTheDocumentation00000000000000' }
const mock = await startMock('transip', { allowedHosts: ['*'], maxRequestSize: 5000 })

interface Sent {
  readonly body?: string
  readonly headers?: Record<string, string>
}

/** Sends a request as a program in another language would, with any `Host`. */
function send(method: string, path: string, { body, headers = {} }: Sent = {}): Promise<{ status: number; body: string; origin: unknown }> {
  return new Promise((resolve, reject) => {
    const call = request(`${mock.url}${path}`, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
      const { statusCode: status = 0, headers: received } = response
      response.on('end', () => resolve({ status, body: text, origin: received['access-control-allow-origin'] }))
    })
    call.on('error', reject)
    call.end(body)
  })
}

const control = (method: string, name: string, body?: unknown) =>
  send(method, `/__mock/${name}`, body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
const detailOf = ({ body }: { body: string }): unknown => (JSON.parse(body) as { detail: unknown }).detail
const read = (path: string): Promise<Response> => fetch(mock.url + path, { headers: mock.authHeaders() })
const domains = async (): Promise<string[]> => {
  const { domains: list } = (await (await read('/domains')).json()) as { domains: { name: string }[] }
  return list.map(({ name }) => name)
}

beforeEach(() => mock.reset())

test('reset forgets requests, faults and data', async () => {
  await control('PUT', 'data', { domains: [{ name: 'shop.example' }] })
  await control('POST', 'fail', { operation: 'domains.list', status: 503 })
  await read('/vps')
  expect(await control('POST', 'reset')).toMatchObject({ status: 204, body: '' })
  expect(mock.requests).toEqual([])
  expect(await domains()).toEqual(['example.com'])
})

test('data begins with these objects, and forgets those before', async () => {
  await control('PUT', 'data', { sshKeys: [{ id: 7 }] })
  expect(await control('PUT', 'data', { domains: [{ name: 'shop.example' }, { name: 'two.example' }] })).toMatchObject({ status: 204 })
  expect(await domains()).toEqual(['shop.example', 'two.example'])
  expect((await read('/domains/other.example')).status).toBe(404)
  expect((await read('/ssh-keys/8')).status).toBe(200)
})

test('fail lets the next call meet a fault', async () => {
  expect(await control('POST', 'fail', { operation: 'domains.list', status: 503, headers: { 'retry-after': '1' } })).toMatchObject({
    status: 204,
  })
  const failed = await read('/domains')
  expect([failed.status, failed.headers.get('retry-after'), (await read('/domains')).status]).toEqual([503, '1', 200])
})

test('advance moves the clock and returns its time', async () => {
  const before = mock.clock.now()
  const { status, body } = await control('POST', 'advance', { ms: 3_600_000 })
  const { now } = JSON.parse(body) as { now: string }
  expect([status, Date.parse(now) - before >= 3_600_000]).toEqual([200, true])
})

test('requests are JSON without credentials', async () => {
  const body = JSON.stringify({ ...key, password: 'zz-secret', nested: [{ apiKey: 'zz-secret', hasPassword: true }] })
  const headers = { ...mock.authHeaders(), 'content-type': 'application/json' }
  await fetch(`${mock.url}/ssh-keys?token=zz-secret`, { method: 'POST', headers, body })
  const form = new URLSearchParams({ client_secret: 'zz-secret', code: 'zz-secret', grant_type: 'authorization_code' })
  await fetch(`${mock.url}/nowhere`, { method: 'POST', body: form })
  await fetch(`${mock.url}/nowhere`, { method: 'POST', headers: { 'content-type': 'text/xml' }, body: '<password>zz-secret</password>' })
  await fetch(`${mock.url}/nowhere`, { method: 'POST', body: 'plain' })
  const { status, body: text } = await control('GET', 'requests')
  expect(status).toBe(200)
  expect(JSON.parse(text)).toMatchObject([
    {
      operation: 'sshKeys.create',
      method: 'POST',
      path: '/ssh-keys',
      headers: { authorization: 'Bearer [redacted]' },
      body: { description: 'Deploy', sshKey: '[redacted]', password: '[redacted]', nested: [{ apiKey: '[redacted]', hasPassword: true }] },
      violations: [{ code: 'query' }, { code: 'additionalProperties' }, { code: 'additionalProperties' }],
    },
    {
      operation: null,
      path: '/nowhere',
      body: { client_secret: '[redacted]', code: '[redacted]', grant_type: 'authorization_code' },
      status: 404,
    },
    { path: '/nowhere', body: null },
    { path: '/nowhere', body: 'plain' },
  ])
  expect(text).not.toContain('zz-secret')
})

describe('rejects with a sentence and changes nothing', () => {
  test.each([
    ['POST', 'fail', '{"status":', 400, 'The body must be JSON.'],
    ['POST', 'fail', '[]', 422, 'The body must be a JSON object.'],
    ['PUT', 'data', `{"a":${'['.repeat(1000)}${']'.repeat(1000)}}`, 422, 'The body is nested too deeply.'],
    ['POST', 'fail', { operation: 'nobody', status: 503 }, 422, "mock.fail: the spec has no operation 'nobody'; use an operationId of it."],
    ['POST', 'fail', { status: 503, headers: { a: 1 } }, 422, "mock.fail: Invalid character in header content of 'a'."],
    [
      'PUT',
      'data',
      { domains: [{ name: 'a.example' }], domain: [] },
      422,
      "data has 'domain', which is no kind of object of this spec; did you mean 'domains'?",
    ],
    ['PUT', 'data', { domains: [{ name: 'a.example' }, { name: 1 }] }, 422, 'data.domains[1].name must be string.'],
    ['POST', 'advance', { ms: '60000' }, 422, 'The body must be { "ms": milliseconds }.'],
    ['POST', 'advance', { ms: 1, s: 1 }, 422, 'The body must be { "ms": milliseconds }.'],
    ['POST', 'advance', { ms: -1 }, 422, 'clock.advance takes milliseconds from 0, up to the end of the year 9999, not -1.'],
    ['POST', 'constructor', {}, 404, expect.stringContaining('there are POST /__mock/reset, PUT /__mock/data')],
    ['GET', 'reset', undefined, 405, '/__mock/reset takes POST.'],
    ['PUT', 'data', 'x'.repeat(5001), 413, 'The body is larger than 5000 bytes.'],
  ])('%s %s %#', async (method, name, body, status, detail) => {
    await control('PUT', 'data', { domains: [{ name: 'kept.example' }] })
    const response = await control(method, name, body)
    expect([response.status, detailOf(response)]).toEqual([status, detail])
    expect(await domains()).toEqual(['kept.example'])
  })
})

describe('a request from elsewhere', () => {
  test.each([
    { host: 'rebound.example' },
    { host: 'rebound.example', origin: 'http://localhost' },
    { origin: 'https://site.example' },
    { origin: 'null' },
    { origin: 'http://localhost.site.example' },
  ])('is rejected with %j, though every host may call the provider', async (headers) => {
    await read('/vps')
    const preflight = { ...headers, 'access-control-request-method': 'POST' }
    for (const response of [
      await send('POST', '/__mock/reset', { headers }),
      await send('GET', '/__mock/requests', { headers }),
      await send('OPTIONS', '/__mock/reset', { headers: preflight }),
    ]) {
      const { status, origin } = response
      expect([status, origin, detailOf(response)]).toEqual([403, undefined, expect.stringContaining('only from this machine')])
    }
    expect(mock.requests).toHaveLength(1)
    expect((await send('GET', '/vps', { headers: { ...mock.authHeaders(), ...headers } })).status).toBe(200)
  })

  test.each([
    ['127.0.0.1', '127.0.0.1:4010', false],
    ['::ffff:127.0.0.1', 'localhost', false],
    ['::1', '[::1]:4010', false],
    ['172.17.0.1', 'localhost', true],
    ['fe80::1', 'localhost', true],
    [undefined, 'localhost', true],
    ['127.0.0.1', undefined, true],
  ])('is told by the socket %s and the host %s: %s', (address, host, expected) => {
    expect(isFromElsewhere(address, { host })).toBe(expected)
  })

  test('is accepted from a page of this machine', async () => {
    const headers = { origin: 'http://localhost:3000' }
    const preflight = await send('OPTIONS', '/__mock/reset', { headers: { ...headers, 'access-control-request-method': 'POST' } })
    const reset = await send('POST', '/__mock/reset', { headers })
    expect([preflight, reset]).toMatchObject([
      { status: 204, origin: 'http://localhost:3000' },
      { status: 204, origin: 'http://localhost:3000' },
    ])
  })
})

test('a request without a socket is one to the provider', async () => {
  expect((await mock.fetch('http://localhost/__mock/requests')).status).toBe(404)
  onTestFinished(() => mock.close())
})
