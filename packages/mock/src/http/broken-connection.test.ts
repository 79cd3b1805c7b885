import { Agent, request, type IncomingMessage } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'

import { startFixture } from '../../test/start.js'

interface Received {
  readonly status: number | undefined
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** Code of the error that ended the body; undefined for a complete body. */
  readonly error: string | undefined
  /** Whether the connection was reused. */
  readonly reused: boolean
}

/** Creates a client that keeps one connection and does not retry. */
function keepAlive(): (url: string, method?: string) => Promise<Received> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  return (url, method = 'GET') =>
    new Promise((resolve, reject) => {
      const sent = request(url, { agent, method }, (response) => {
        let body = ''
        let error: string | undefined
        response.on('data', (chunk) => (body += String(chunk)))
        response.on('error', ({ code }: NodeJS.ErrnoException) => (error = code))
        response.on('close', () =>
          resolve({ status: response.statusCode, headers: response.headers, body, error, reused: sent.reusedSocket }),
        )
      })
      sent.on('error', reject)
      sent.end()
    })
}

/** Each change names its event, so that responses show the number of changes. */
const counting = {
  openapi: '3.1.0',
  info: { title: 'Counting', version: '1' },
  'x-consistency': { event: 'Event', reached: 'If-Event', status: 412 },
  paths: { '/a': { post: { operationId: 'a', responses: { '204': { description: 'Done.' } } } } },
}

test.each([
  ['before-handling', 'event-1'],
  ['before-response', 'event-2'],
] as const)('a connection reset %s leaves %s to the next request', async (reset, event) => {
  const mock = await startFixture({ spec: counting })
  const send = keepAlive()
  mock.fail({ operation: 'a', reset })
  await expect(send(`${mock.url}/a`, 'POST')).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect((await send(`${mock.url}/a`, 'POST')).headers).toMatchObject({ event })
  expect(mock.requests).toMatchObject([
    { operation: 'a', status: 0, fault: 'reset' },
    { status: 204, fault: undefined },
  ])
  mock.assertClean()
})

test('a reset after the response fails the next request on the connection, and no other', async () => {
  const mock = await startFixture({ spec: counting })
  const send = keepAlive()
  mock.fail({ reset: 'after-response' })
  expect(await send(`${mock.url}/a`, 'POST')).toMatchObject({ status: 204, error: undefined, reused: false })
  await expect(send(`${mock.url}/a`, 'POST')).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect((await send(`${mock.url}/a`, 'POST')).headers).toMatchObject({ event: 'event-2' })
  expect(mock.requests).toMatchObject([
    { status: 204, fault: 'reset' },
    { status: 204, fault: undefined },
  ])
})

test('reset() forgets pending connection resets', async () => {
  const mock = await startFixture()
  const send = keepAlive()
  mock.fail({ reset: 'after-response' })
  await send(`${mock.url}/ping`)
  mock.reset()
  expect(await send(`${mock.url}/ping`)).toMatchObject({ status: 200, reused: true })
})

test('a truncated response has its length, half its body, and the end of the connection', async () => {
  const mock = await startFixture()
  const send = keepAlive()
  mock.fail({ operation: 'ping', truncate: true })
  const cut = await send(`${mock.url}/ping`)
  expect(cut).toMatchObject({ status: 200, body: '{"pong', error: 'ECONNRESET' })
  expect(cut.headers['content-length']).toBe('13')
  expect(await send(`${mock.url}/ping`)).toMatchObject({ body: '{"pong":true}', reused: false })
  expect(mock.requests).toMatchObject([{ status: 200, fault: 'truncate' }, { fault: undefined }])
})

test('a truncated response without a body closes the connection', async () => {
  const mock = await startFixture({ spec: counting })
  mock.fail({ truncate: true })
  await expect(keepAlive()(`${mock.url}/a`, 'POST')).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(mock.requests).toMatchObject([{ status: 0, fault: 'truncate' }])
})

test('the header breaks connections', async () => {
  const mock = await startFixture()
  const headers = { 'x-mock-fault': 'reset=before-response;delay=1' }
  await expect(fetch(`${mock.url}/ping`, { headers })).rejects.toThrow('fetch failed')
  const cut = await fetch(`${mock.url}/ping`, { headers: { 'x-mock-fault': 'truncate' } })
  expect(cut.status).toBe(200)
  await expect(cut.text()).rejects.toThrow('terminated')
})
