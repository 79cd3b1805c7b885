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
const told = ({ status, headers: given }: Response) => [status, given.get('x-limit'), given.get('x-left'), given.get('x-reset')]

describe('a limit that the spec declares', () => {
  test('counts down in its headers, then answers 429 until the window has ended', async () => {
    const mock = await startFrozen()
    const responses = []
    for (const _ of [1, 2, 3, 4]) responses.push(told(await servers(mock)))
    expect(responses).toEqual([
      [200, '3', '2', '60'],
      [200, '3', '1', '60'],
      [200, '3', '0', '60'],
      [429, '3', '0', '60'],
    ])
    mock.clock.advance(59_999)
    expect(told(await servers(mock))).toEqual([429, '3', '0', '1'])
    mock.clock.advance(1)
    expect(told(await servers(mock))).toEqual([200, '3', '2', '60'])
    mock.assertClean()
  })

  test('is told in errors, too', async () => {
    const mock = await startFrozen()
    const authorization = `Bearer ${await mock.token()}`
    const body = { method: 'POST', headers: { authorization, 'content-type': 'application/vnd.api+json' }, body: '{' }
    expect(told(await mock.call('/v2/domain', body))).toEqual([400, '3', '2', '60'])
    expect(told(await mock.call('/v2/domain/1', { headers: { authorization, prefer: 'code=404' } }))).toEqual([404, '3', '1', '60'])
    expect(told(await mock.call('/v2/domain', { ...body, headers: { ...body.headers, 'content-type': 'text/plain' } }))).toEqual([
      415,
      '3',
      '0',
      '60',
    ])
  })

  test('counts each of many requests at once', async () => {
    const mock = await startFrozen()
    const responses = await Promise.all(Array.from({ length: 10 }, () => servers(mock)))
    const left = (status: number) =>
      responses.filter((response) => response.status === status).map((response) => response.headers.get('x-left'))
    expect(left(200).toSorted()).toEqual(['0', '1', '2'])
    expect(left(429)).toEqual(Array.from({ length: 7 }, () => '0'))
  })

  test('is one for each credential', async () => {
    const mock = await startFrozen()
    for (const _ of [1, 2, 3]) await servers(mock)
    expect(told(await mock.call('/v2/domain'))).toEqual([200, '3', '2', '60'])
    expect(told(await fetch(`${mock.url}/ping`))).toEqual([200, '3', '2', '60'])
    expect((await servers(mock)).status).toBe(429)
  })

  test('counts neither requests for tokens, nor those with wrong credentials, nor those that are told to fail', async () => {
    const mock = await startFrozen()
    for (const _ of [1, 2, 3, 4]) await mock.token()
    for (const _ of [1, 2, 3, 4]) expect(told(await mock.call('/servers', { headers: { authorization: 'Bearer wrong' } }))[0]).toBe(401)
    mock.fail({ status: 503, times: 4 })
    for (const _ of [1, 2, 3, 4]) expect(told(await servers(mock))).toEqual([503, null, null, null])
    expect(told(await servers(mock))).toEqual([200, '3', '2', '60'])
  })

  test('is not refilled by a new token', async () => {
    const mock = await startFrozen()
    const left = []
    for (const _ of [1, 2, 3, 4]) left.push((await mock.call('/v2/domain/1')).headers.get('x-left'))
    expect(left).toEqual(['2', '1', '0', '0'])
    expect(mock.requests.map(({ operation }) => operation).filter((id) => id === undefined)).toHaveLength(4)
  })

  test('is refilled by reset', async () => {
    const mock = await startFrozen()
    for (const _ of [1, 2, 3]) await servers(mock)
    mock.reset()
    expect(told(await servers(mock)).slice(0, 3)).toEqual([200, '3', '2'])
  })
})

describe('the option rateLimit', () => {
  test('false counts nothing and sends no header', async () => {
    const mock = await startFrozen({ rateLimit: false })
    for (const _ of [1, 2, 3, 4]) expect(told(await servers(mock))).toEqual([200, null, null, null])
  })

  test('has other numbers than the spec', async () => {
    const mock = await startFrozen({ rateLimit: { limit: 1, window: 5 } })
    expect(told(await servers(mock))).toEqual([200, '1', '0', '5'])
    expect((await servers(mock)).status).toBe(429)
    mock.clock.advance(5_000)
    expect((await servers(mock)).status).toBe(200)
  })

  test('limits what has no limit of its own', async () => {
    const mock = await startFrozen({ spec: fixture })
    for (const _ of [1, 2, 3, 4]) expect((await servers(mock)).status).toBe(200)
    const counting = await startFrozen({ spec: fixture, rateLimit: { limit: 1, window: 5 } })
    expect(told(await servers(counting))).toEqual([200, null, null, null])
    expect((await servers(counting)).status).toBe(429)
  })
})

describe('signing in is not counted', () => {
  const rateLimit = { limit: 1, window: 60 }

  test('with a signed request', async () => {
    const mock = await startFixture({ spec: signedFixture, rateLimit })
    for (const _ of [1, 2, 3]) expect((await requestToken(mock)).status).toBe(201)
    expect((await requestToken(mock, {}, { prefer: 'code=401' })).status).toBe(401)
    expect((await requestToken(mock, {}, { prefer: 'code=401' })).headers.get('x-remaining')).toBeNull()
  })

  test('with credentials that are exchanged, and needs no others, whatever the spec says', async () => {
    const { security: _none, ...post } = exchangeFixture.paths['/sign-in'].post
    const spec = { ...exchangeFixture, paths: { ...exchangeFixture.paths, '/sign-in': { post } } }
    const mock = await startFixture({ spec, rateLimit })
    const body = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"password":"made-up"}' }
    for (const _ of [1, 2, 3]) expect((await fetch(`${mock.url}/sign-in`, body)).status).toBe(200)
    mock.assertClean()
  })
})
