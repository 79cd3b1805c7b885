import { describe, expect, test } from 'vitest'

import { exchangeFixture } from '../../test/exchange-fixture.js'
import { fixture } from '../../test/fixture.js'
import { signedFixture, requestToken } from '../../test/signed-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'

const headers = { limit: 'X-Limit', remaining: 'X-Left', reset: 'X-Reset' }
const limited = { ...fixture, 'x-rate-limit': { limit: 3, window: 60, headers, reset: 'seconds' } }

async function startFrozen(options: Parameters<typeof startFixture>[0] = {}): Promise<Fixture> {
  const mock = await startFixture({ spec: limited, ...options })
  mock.clock.freeze()
  return mock
}

const key = ({ credentials }: Fixture) => ({ authorization: `Bearer ${credentials['apiKey']}` })
const servers = (mock: Fixture): Promise<Response> => mock.call('/servers', { headers: key(mock) })
const summaryOf = ({ status, headers: given }: Response) => [status, given.get('x-limit'), given.get('x-left'), given.get('x-reset')]

describe('the declared limit', () => {
  test('counts down in its headers, then responds with 429 until the window ends', async () => {
    const mock = await startFrozen()
    const responses = []
    for (const _ of [1, 2, 3, 4]) responses.push(summaryOf(await servers(mock)))
    expect(responses).toEqual([
      [200, '3', '2', '60'],
      [200, '3', '1', '60'],
      [200, '3', '0', '60'],
      [429, '3', '0', '60'],
    ])
    mock.clock.advance(59_999)
    expect(summaryOf(await servers(mock))).toEqual([429, '3', '0', '1'])
    mock.clock.advance(1)
    expect(summaryOf(await servers(mock))).toEqual([200, '3', '2', '60'])
    mock.assertClean()
  })

  test('has its headers in errors', async () => {
    const mock = await startFrozen()
    const authorization = `Bearer ${await mock.token()}`
    const body = { method: 'POST', headers: { authorization, 'content-type': 'application/vnd.api+json' }, body: '{' }
    expect(summaryOf(await mock.call('/v2/domain', body))).toEqual([400, '3', '2', '60'])
    expect(summaryOf(await mock.call('/v2/domain/1', { headers: { authorization, prefer: 'code=404' } }))).toEqual([404, '3', '1', '60'])
    expect(summaryOf(await mock.call('/v2/domain', { ...body, headers: { ...body.headers, 'content-type': 'text/plain' } }))).toEqual([
      415,
      '3',
      '0',
      '60',
    ])
  })

  test('counts concurrent requests', async () => {
    const mock = await startFrozen()
    const responses = await Promise.all(Array.from({ length: 10 }, () => servers(mock)))
    const left = (status: number) =>
      responses.filter((response) => response.status === status).map((response) => response.headers.get('x-left'))
    expect(left(200).toSorted()).toEqual(['0', '1', '2'])
    expect(left(429)).toEqual(Array.from({ length: 7 }, () => '0'))
  })

  test('is separate for each credential', async () => {
    const mock = await startFrozen()
    for (const _ of [1, 2, 3]) await servers(mock)
    expect(summaryOf(await mock.call('/v2/domain'))).toEqual([200, '3', '2', '60'])
    expect(summaryOf(await fetch(`${mock.url}/ping`))).toEqual([200, '3', '2', '60'])
    expect((await servers(mock)).status).toBe(429)
  })

  test('does not count token requests, wrong credentials or injected faults', async () => {
    const mock = await startFrozen()
    for (const _ of [1, 2, 3, 4]) await mock.token()
    for (const _ of [1, 2, 3, 4])
      expect(summaryOf(await mock.call('/servers', { headers: { authorization: 'Bearer wrong' } }))[0]).toBe(401)
    mock.fail({ status: 503, times: 4 })
    for (const _ of [1, 2, 3, 4]) expect(summaryOf(await servers(mock))).toEqual([503, null, null, null])
    expect(summaryOf(await servers(mock))).toEqual([200, '3', '2', '60'])
  })

  test('is not reset by a new token', async () => {
    const mock = await startFrozen()
    const left = []
    for (const _ of [1, 2, 3, 4]) left.push((await mock.call('/v2/domain/1')).headers.get('x-left'))
    expect(left).toEqual(['2', '1', '0', '0'])
    expect(mock.requests.map(({ operation }) => operation).filter((id) => id === undefined)).toHaveLength(4)
  })

  test('is reset by reset()', async () => {
    const mock = await startFrozen()
    for (const _ of [1, 2, 3]) await servers(mock)
    mock.reset()
    expect(summaryOf(await servers(mock)).slice(0, 3)).toEqual([200, '3', '2'])
  })
})

describe('the option rateLimit', () => {
  test('false disables the limit and its headers', async () => {
    const mock = await startFrozen({ rateLimit: false })
    for (const _ of [1, 2, 3, 4]) expect(summaryOf(await servers(mock))).toEqual([200, null, null, null])
  })

  test('replaces the numbers of the spec', async () => {
    const mock = await startFrozen({ rateLimit: { limit: 1, window: 5 } })
    expect(summaryOf(await servers(mock))).toEqual([200, '1', '0', '5'])
    expect((await servers(mock)).status).toBe(429)
    mock.clock.advance(5_000)
    expect((await servers(mock)).status).toBe(200)
  })

  test('limits a spec without a limit', async () => {
    const mock = await startFrozen({ spec: fixture })
    for (const _ of [1, 2, 3, 4]) expect((await servers(mock)).status).toBe(200)
    const counting = await startFrozen({ spec: fixture, rateLimit: { limit: 1, window: 5 } })
    expect(summaryOf(await servers(counting))).toEqual([200, null, null, null])
    expect((await servers(counting)).status).toBe(429)
  })
})

describe('token requests do not count', () => {
  const rateLimit = { limit: 1, window: 60 }

  test('as signed requests', async () => {
    const mock = await startFixture({ spec: signedFixture, rateLimit })
    for (const _ of [1, 2, 3]) expect((await requestToken(mock)).status).toBe(201)
    expect((await requestToken(mock, {}, { prefer: 'code=401' })).status).toBe(401)
    expect((await requestToken(mock, {}, { prefer: 'code=401' })).headers.get('x-remaining')).toBeNull()
  })

  test('as exchanges, and need no other credentials', async () => {
    const { security: _none, ...post } = exchangeFixture.paths['/sign-in'].post
    const spec = { ...exchangeFixture, paths: { ...exchangeFixture.paths, '/sign-in': { post } } }
    const mock = await startFixture({ spec, rateLimit })
    const body = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"password":"made-up"}' }
    for (const _ of [1, 2, 3]) expect((await fetch(`${mock.url}/sign-in`, body)).status).toBe(200)
    mock.assertClean()
  })
})
