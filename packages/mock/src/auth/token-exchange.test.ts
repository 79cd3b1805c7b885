import { describe, expect, test } from 'vitest'

import { exchangeFixture } from '../../test/exchange-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { tokenExchangeOf, tokenExchanges, withToken, type TokenExchange } from './token-exchange.js'
import type { MockRequest } from '../http/request.js'
import type { ExchangeExtension } from '@hostwright/openapi/extension-types.ts'

const HOUR = 3600
const NOW = Date.UTC(2026, 0, 1)
const start = (): Promise<Fixture> => startFixture({ spec: exchangeFixture })

function post({ url }: Fixture, path: string, headers = {}, body: object = { password: 'made-up' }): Promise<Response> {
  return fetch(url + path, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
}

async function statusWith({ url }: Fixture, token: string): Promise<number> {
  return (await fetch(`${url}/things`, { headers: { 'x-token': token } })).status
}

/** Returns the exchange of a scheme that declares one. */
function declared(authMethod: Partial<ExchangeExtension>): TokenExchange {
  const request = { path: '/auth', token: '/token', expires: '/end' }
  const scheme: SecurityScheme = {
    type: 'http',
    scheme: 'bearer',
    'x-auth': [{ kind: 'exchange', description: '', credentials: {}, request, ...authMethod }],
  }
  return tokenExchanges(new Map([['a', scheme]]), () => NOW)[0] as TokenExchange
}

describe('exchanges credentials', () => {
  test('for a token that is valid until it expires, and not the example', async () => {
    const mock = await start()
    const response = await post(mock, '/sign-in')
    const { token } = (await response.json()) as { token: string }
    expect([response.status, token]).toEqual([200, expect.not.stringMatching('the-example')])
    expect(await statusWith(mock, token)).toBe(200)
    expect(await statusWith(mock, 'the-example')).toBe(401)
    mock.expireTokens()
    expect(await statusWith(mock, token)).toBe(401)
    mock.assertClean()
  })

  test('for a new token each time', async () => {
    const mock = await start()
    const [first, second] = (await Promise.all([
      post(mock, '/sign-in').then((a) => a.json()),
      post(mock, '/sign-in').then((a) => a.json()),
    ])) as {
      token: string
    }[]
    expect(first?.token).not.toBe(second?.token)
    expect([await statusWith(mock, first?.token ?? ''), await statusWith(mock, second?.token ?? '')]).toEqual([200, 200])
  })

  test('at a path that contains some of them', async () => {
    const mock = await start()
    const { grant } = (await (await post(mock, '/keys/k1/token')).json()) as { grant: { token: string; end: number } }
    expect(await statusWith(mock, grant.token)).toBe(200)
    expect(Math.abs(grant.end - Date.now() / 1000 - HOUR)).toBeLessThan(60)
  })

  test('and rejects wrong ones with the documented error', async () => {
    const mock = await start()
    const wrong = [await post(mock, '/sign-in', {}, { password: 'made-up2' }), await post(mock, '/keys/k2/token')]
    expect(wrong.map(({ status }) => status)).toEqual([400, 400])
    const asked = await post(mock, '/keys/k2/token', { prefer: 'code=200' })
    expect(asked.status).toBe(200)
  })

  test('for a second factor', async () => {
    const mock = await start()
    expect(await (await post(mock, '/sign-in', { prefer: 'code=202' })).json()).toEqual({ wants: 'code' })
    const { token } = (await (await post(mock, '/sign-in/code')).json()) as { token: string }
    expect(await statusWith(mock, token)).toBe(200)
    mock.assertClean()
  })

  test('not for a request that breaks the spec or gets a fault', async () => {
    const mock = await start()
    mock.fail({ operation: 'auth.signIn', status: 503 })
    expect((await post(mock, '/sign-in')).status).toBe(503)
    mock.assertClean()
    const invalid = await post(mock, '/sign-in', {}, {})
    expect([invalid.status, await invalid.json()]).toEqual([400, { message: 'Invalid' }])
    expect(mock.violations).toMatchObject([{ operation: 'auth.signIn', code: 'required' }])
  })

  test('and accepts existing tokens', async () => {
    const mock = await start()
    expect(await statusWith(mock, 'a-made-up-token')).toBe(200)
  })
})

test('clientOptions has the credentials of the first exchange, and none of an authorization code flow', async () => {
  const mock = await start()
  expect(mock.clientOptions).toEqual({ email: 'jane@example.com', password: 'made-up', baseUrl: mock.url })
})

describe('the end of a token has the format of the example', () => {
  const end = (example: unknown) => {
    const { body } = withToken(declared({}), { status: 201, headers: {}, body: { token: 'the-example', end: example } })
    return (body as { end: unknown }).end
  }
  const inAnHour = NOW / 1000 + HOUR

  test('as a Unix time', () => {
    expect(end(1767225600)).toBe(inAnHour)
  })

  test('as a Unix time in text', () => {
    expect(end('1767225600')).toBe(String(inAnHour))
  })

  test.each(['2026-01-01T00:00:00Z', undefined])('as a date for %j', (example) => {
    expect(end(example)).toBe('2026-01-01T01:00:00.000Z')
  })
})

test('keeps a response without a token', () => {
  for (const documented of [
    { status: 401, headers: {}, body: { token: 'the-example' } },
    { status: 202, headers: {}, body: { wants: 'code' } },
    { status: 204, headers: {}, body: undefined },
  ])
    expect(withToken(declared({}), documented)).toBe(documented)
})

test('recognizes an exchange by POST at its path or that of its second factor', () => {
  const exchange = declared({
    request: { path: '/v1.0/{user}/auth', token: '/token', expires: '/end' },
    secondFactor: { status: 202, option: 'code', path: '/v1.0/code', field: 'code', description: '' },
  })
  const isAsked = (method: string, path: string) => tokenExchangeOf([exchange], { method, path } as MockRequest) === exchange
  expect([isAsked('POST', '/v1.0/jane/auth'), isAsked('POST', '/v1.0/code')]).toEqual([true, true])
  expect(isAsked('GET', '/v1.0/jane/auth')).toBe(false)
  for (const path of ['/v1.0/auth', '/v1.0/a/b/auth', '/v1x0/jane/auth', '/v1.0/jane/auth/more', '/api/v1.0/jane/auth']) {
    expect([path, isAsked('POST', path)]).toEqual([path, false])
  }
})
