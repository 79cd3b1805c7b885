import { expect, test } from 'vitest'

import { startFixture } from '../../test/start.js'
import { readFaultHeader } from './fault-header.js'

test('parses every kind, joined by semicolons', () => {
  expect(readFaultHeader('status=503;times=2')).toEqual({ status: 503, times: 2 })
  expect(readFaultHeader(' delay = 200 ; reset=before-response ')).toEqual({ delay: 200, reset: 'before-response' })
  expect(readFaultHeader('truncate')).toEqual({ truncate: true })
  expect(readFaultHeader('malformed;status=502')).toEqual({ malformed: true, status: 502 })
})

test.each([
  ['stauts=503', "X-Mock-Fault has no 'stauts'."],
  ['', "X-Mock-Fault has no ''."],
  ['truncate;', "X-Mock-Fault has no ''."],
  ['status=abc', "X-Mock-Fault cannot have 'status=abc'."],
  ['status=', "X-Mock-Fault cannot have 'status='."],
  ['truncate=1', "X-Mock-Fault cannot have 'truncate=1'."],
  ['reset=now', "X-Mock-Fault cannot have 'reset=now'."],
  ['delay=1;delay=2', "X-Mock-Fault has 'delay' twice."],
  ['status=600', 'status must be an integer from 200 to 599, not 600.'],
  ['times=2', 'say what goes wrong'],
  ['truncate;status=503', 'exclude each other'],
])('rejects %j and lists the allowed parts', (header, sentence) => {
  expect(() => readFaultHeader(header)).toThrow(sentence)
  expect(() => readFaultHeader(header)).toThrow('reset=before-handling|before-response|after-response, truncate, malformed and times=2')
})

test('injects the fault into requests with the header only', async () => {
  const mock = await startFixture()
  const statuses = [
    (await fetch(`${mock.url}/ping`, { headers: { 'X-Mock-Fault': 'status=503' } })).status,
    (await fetch(`${mock.url}/ping`)).status,
    (await fetch(`${mock.url}/ping`, { headers: { 'X-Mock-Fault': 'status=503' } })).status,
  ]
  expect(statuses).toEqual([503, 200, 503])
  expect(mock.requests.map(({ headers, fault }) => [headers['x-mock-fault'], fault])).toEqual([
    ['status=503', 'status'],
    [undefined, undefined],
    ['status=503', 'status'],
  ])
  mock.assertClean()
})

test('times counts the requests of one operation with the same value, until reset', async () => {
  const mock = await startFixture()
  const headers = { 'x-mock-fault': 'status=503;times=2' }
  const ping = async (): Promise<number> => (await fetch(`${mock.url}/ping`, { headers })).status
  expect([await ping(), await ping(), await ping()]).toEqual([503, 503, 200])
  expect((await mock.call('/v2/domain/1', { headers })).status).toBe(503)
  expect((await fetch(`${mock.url}/ping`, { headers: { 'x-mock-fault': 'times=2;status=503' } })).status).toBe(503)
  mock.reset()
  expect(await ping()).toBe(503)
})

test('the header takes precedence over a scripted fault, which stays for the next request', async () => {
  const mock = await startFixture()
  mock.fail({ operation: 'ping', status: 500 })
  const statuses = [
    (await fetch(`${mock.url}/ping`, { headers: { 'x-mock-fault': 'status=503' } })).status,
    (await fetch(`${mock.url}/ping`)).status,
    (await fetch(`${mock.url}/ping`)).status,
  ]
  expect(statuses).toEqual([503, 500, 200])
})

test('rejects an invalid header as a violation', async () => {
  const mock = await startFixture()
  const response = await fetch(`${mock.url}/ping`, { headers: { 'x-mock-fault': 'explode' } })
  expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
  expect(await response.json()).toMatchObject({ status: 400, detail: expect.stringContaining("X-Mock-Fault has no 'explode'. It takes") })
  expect(mock.violations).toMatchObject([{ operation: 'ping', code: 'fault', location: 'request.headers.x-mock-fault' }])
})
