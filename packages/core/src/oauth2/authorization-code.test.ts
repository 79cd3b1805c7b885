import { createHash } from 'node:crypto'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fetchStandIn, json, outcome, rejection, silence, status } from '../../test/helpers.js'
import {
  ApiError,
  AuthError,
  ConfigurationError,
  InvalidRequestError,
  InvalidResponseError,
  NetworkError,
  TimeoutError,
} from '../errors/errors.js'
import type { AttemptEvent } from '../model/hooks.js'
import { authorizationUrl, exchangeCode, type ExchangeCodeOptions } from './authorization-code.js'

const NOW = Date.UTC(2026, 0, 1)
const server = { name: 'Acme', baseUrl: 'https://api.acme.example', authorizationPath: '/oauth2/authorize', tokenPath: '/oauth2/token' }
const application = { clientId: 'my-app', redirectUri: 'https://app.example/back?tenant=7' }
const SECRET = 's3cret:word %'
/** The same as a form writes it (RFC 6749 section 2.3.1). */
const ENCODED = 's3cret%3Aword+%25'
const CODE = 'c0de/+='

const callback = (parameters: Record<string, string>) => `https://app.example/back?${new URLSearchParams({ tenant: '7', ...parameters })}`

const exchange = (options: Partial<ExchangeCodeOptions> & Readonly<Record<string, unknown>>) =>
  exchangeCode(server, {
    ...application,
    clientSecret: SECRET,
    state: 'st4te',
    codeVerifier: 'v3rifier',
    callbackUrl: callback({ code: CODE, state: 'st4te' }),
    ...options,
  })

const granted = (changes: object = {}) => json({ access_token: 't0ken', token_type: 'bearer', expires_in: 3600, ...changes })

beforeEach(() => void vi.useFakeTimers({ now: NOW }))
afterEach(() => void vi.useRealTimers())

describe('the URL for a user', () => {
  test('asks for a code for the application, with a state and a challenge', async () => {
    const { url, state, codeVerifier } = await authorizationUrl(server, { ...application, scope: 'user:read app:write' })
    const { origin, pathname, searchParams } = new URL(url)
    expect(origin + pathname).toBe('https://api.acme.example/oauth2/authorize')
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      client_id: 'my-app',
      redirect_uri: 'https://app.example/back?tenant=7',
      scope: 'user:read app:write',
      state,
      code_challenge: createHash('sha256').update(codeVerifier).digest('base64url'),
      code_challenge_method: 'S256',
    })
  })

  test('names no scope where none is wanted', async () => {
    expect(new URL((await authorizationUrl(server, application)).url).searchParams.has('scope')).toBe(false)
  })

  test.each(['http://localhost:4010', 'http://localhost:4010/', 'http://localhost:4010//'])('may lead elsewhere (%s)', async (baseUrl) => {
    expect((await authorizationUrl(server, { ...application, baseUrl })).url).toMatch(/^http:\/\/localhost:4010\/oauth2\/authorize\?/)
  })

  test.each([
    'javascript:alert(1)',
    'ftp://api.acme.example',
    '//evil.example',
    'https://me:word@evil.example',
    'https://evil.example/?a=',
    'x',
  ])('is not made of a `baseUrl` that no client would take (%s)', async (baseUrl) => {
    const error = await rejection(authorizationUrl(server, { ...application, baseUrl }), ConfigurationError)
    expect(error.message).toContain('Acme: option `baseUrl` must')
  })

  test('does not hold what proves who exchanges the code', async () => {
    const { url, codeVerifier } = await authorizationUrl(server, application)
    expect(url).not.toContain(codeVerifier)
  })

  test('has a state and a verifier of 256 bits that a URL carries as they are, others each time', async () => {
    const made = await Promise.all(Array.from({ length: 50 }, () => authorizationUrl(server, application)))
    const values = made.flatMap(({ state, codeVerifier }) => [state, codeVerifier])
    for (const value of values) expect(value).toMatch(/^[A-Za-z0-9_-]{43}$/)
    expect(new Set(values).size).toBe(100)
  })
})

describe('the exchange', () => {
  test('sends the code as a form with the verifier, and the credentials in the header alone', async () => {
    const fetch = fetchStandIn(granted())
    await exchange({ fetch, headers: { 'x-trace': '7' } })
    const [request] = fetch.requests as [Request]
    expect(request).toMatchObject({ method: 'POST', url: 'https://api.acme.example/oauth2/token', redirect: 'manual' })
    expect(Object.fromEntries(request.headers)).toEqual({
      accept: 'application/json',
      authorization: expect.stringMatching(/^Basic /) as string,
      'content-type': 'application/x-www-form-urlencoded',
      'x-trace': '7',
    })
    expect(Object.fromEntries(new URLSearchParams(await request.text()))).toEqual({
      grant_type: 'authorization_code',
      code: CODE,
      redirect_uri: 'https://app.example/back?tenant=7',
      code_verifier: 'v3rifier',
    })
  })

  test('resolves to the token, its end and its scopes', async () => {
    expect(await exchange({ fetch: fetchStandIn(granted({ scope: 'user:read' })) })).toEqual({
      token: 't0ken',
      expiresAt: new Date(NOW + 3_600_000),
      scope: 'user:read',
    })
  })

  test('takes the callback as a URL, too, and may go elsewhere', async () => {
    const fetch = fetchStandIn(granted())
    await exchange({ fetch, callbackUrl: new URL(callback({ code: CODE, state: 'st4te' })), baseUrl: 'http://localhost:4010/' })
    expect(fetch.requests[0]?.url).toBe('http://localhost:4010/oauth2/token')
  })

  test.each([
    ['my-app', 's3cret', 'my-app:s3cret'],
    ['a:b', 'c:d', 'a%3Ab:c%3Ad'],
    ['100%', '%41', '100%25:%2541'],
    ['my app', 'a+b c', 'my+app:a%2Bb+c'],
    ['jürgen', '💶', 'j%C3%BCrgen:%F0%9F%92%B6'],
    ["a&b=c/d?e#f'g", 'h"i\\j', 'a%26b%3Dc%2Fd%3Fe%23f%27g:h%22i%5Cj'],
  ])('writes id %j and secret %j so that the two are unambiguous (RFC 6749 section 2.3.1)', async (clientId, clientSecret, expected) => {
    const fetch = fetchStandIn(granted())
    await exchange({ fetch, clientId, clientSecret })
    const header = fetch.requests[0]?.headers.get('authorization') ?? ''
    expect(Buffer.from(header.replace(/^Basic /, ''), 'base64').toString('latin1')).toBe(expected)
    const read = expected.split(':').map((part) => decodeURIComponent(part.replaceAll('+', ' ')))
    expect(read).toEqual([clientId, clientSecret])
  })

  test.each([
    ['a number', 60, 60_000],
    ['a number as text', '60', 60_000],
    ['nothing', undefined, 0],
    ['nonsense', 'soon', 0],
    ['less than nothing', -60, 0],
  ])('takes %s for the life of the token', async (_, seconds, life) => {
    const { expiresAt } = await exchange({ fetch: fetchStandIn(granted({ expires_in: seconds })) })
    expect(expiresAt).toEqual(new Date(NOW + life))
  })

  test('gives an end that is a date, however long the token lives', async () => {
    const endless = '{"access_token":"t","expires_in":1e999}'
    const { expiresAt } = await exchange({
      fetch: fetchStandIn(new Response(endless, { headers: { 'content-type': 'application/json' } })),
    })
    expect(expiresAt.getTime()).not.toBeNaN()
  })

  test.each([[undefined], [null], [['user:read']]])('has no scopes where the response has %j', async (scope) => {
    expect((await exchange({ fetch: fetchStandIn(granted({ scope })) })).scope).toBeUndefined()
  })
})

describe('a callback that is not this one', () => {
  test.each([
    ['has another state', callback({ code: CODE, state: 'another' }), 'the state of `callbackUrl` is not the one of this user'],
    ['has the state in another case', callback({ code: CODE, state: 'ST4TE' }), 'the state of `callbackUrl`'],
    ['has no state', callback({ code: CODE }), 'the state of `callbackUrl`'],
    ['has an empty state', callback({ code: CODE, state: '' }), 'the state of `callbackUrl`'],
    ['has an error, but another state', callback({ error: 'access_denied', state: 'another' }), 'the state of `callbackUrl`'],
    ['has its state in the fragment', `${callback({ code: CODE })}#state=st4te`, 'the state of `callbackUrl`'],
    ['has no code', callback({ state: 'st4te' }), '`callbackUrl` has no code'],
    ['has an empty code', callback({ code: '', state: 'st4te' }), '`callbackUrl` has no code'],
    ['is a path', `/back?code=${CODE}&state=st4te`, '`callbackUrl` is no URL. Pass the whole one at which the user came back'],
    ['is empty', '', '`callbackUrl` is no URL'],
    ['is missing', undefined, '`callbackUrl` is no URL'],
    ['has two codes', `${callback({ code: CODE, state: 'st4te' })}&code=other`, '`callbackUrl` has more than one code'],
    [
      'has the same code twice',
      `${callback({ code: CODE, state: 'st4te' })}&code=${encodeURIComponent(CODE)}`,
      '`callbackUrl` has more than one code',
    ],
    ['has two states', `${callback({ code: CODE, state: 'st4te' })}&state=another`, '`callbackUrl` has more than one state'],
    ['has two errors', `${callback({ error: 'a', state: 'st4te' })}&error=b`, '`callbackUrl` has more than one error'],
    [
      'has another host',
      callback({ code: CODE, state: 'st4te' }).replace('app.', 'evil.'),
      '`callbackUrl` has another origin than `redirectUri`',
    ],
    ['has another port', callback({ code: CODE, state: 'st4te' }).replace('example', 'example:444'), '`callbackUrl` has another origin'],
    ['has another scheme', callback({ code: CODE, state: 'st4te' }).replace('https', 'http'), '`callbackUrl` has another origin'],
    ['has a scheme of its own', callback({ code: CODE, state: 'st4te' }).replace('https', 'app'), '`callbackUrl` has another origin'],
  ])('as it %s is rejected before anything is sent, and its code is not quoted', async (_, callbackUrl, why) => {
    const fetch = fetchStandIn()
    const error = await rejection(exchange({ fetch, callbackUrl: callbackUrl as string }), InvalidRequestError)
    expect(error.message).toContain(`exchangeCode was not sent: ${why}`)
    expect(inspect(error)).not.toMatch(/c0de|st4te/)
    expect(fetch.requests).toHaveLength(0)
  })

  test.each(['', undefined])('cannot pass for a user whose state is lost (%j)', async (state) => {
    const fetch = fetchStandIn()
    for (const given of [{}, { state: '' }, { state: 'undefined' }])
      await rejection(exchange({ fetch, state: state as string, callbackUrl: callback({ code: CODE, ...given }) }), InvalidRequestError)
    expect(fetch.requests).toHaveLength(0)
  })
})

test('a user who was sent back with an error is an AuthError with its code, and nothing is sent', async () => {
  const fetch = fetchStandIn()
  const callbackUrl = callback({ error: 'access_denied', state: 'st4te', code: CODE })
  const error = await rejection(exchange({ fetch, callbackUrl }), AuthError)
  expect(error.message).toBe('The user was sent back with access_denied instead of a code.')
  expect(error).toMatchObject({ operation: 'exchangeCode', status: 401, code: 'access_denied' })
  const long = await rejection(exchange({ fetch, callbackUrl: callback({ error: 'x'.repeat(5000), state: 'st4te' }) }), AuthError)
  expect(long.message.length).toBeLessThan(200)
  expect(fetch.requests).toHaveLength(0)
})

describe('an exchange that fails', () => {
  const errorOf = (code: number, error: string) => json({ error, error_description: `no ${SECRET}` }, { status: code })

  test('for the credentials of the application is an AuthError that names them', async () => {
    const error = await rejection(exchange({ fetch: fetchStandIn(json({ error: 'invalid_client' }, { status: 401 })) }), AuthError)
    expect(error).toMatchObject({ operation: 'exchangeCode', status: 401, code: 'invalid_client' })
    expect(error.message).toContain('Check clientId and clientSecret of this Acme client.')
  })

  test.each(['invalid_grant', 'unauthorized_client'])('for the code, with 400 %s, is an AuthError', async (code) => {
    const error = await rejection(exchange({ fetch: fetchStandIn(errorOf(400, code)) }), AuthError)
    expect(error).toMatchObject({ status: 400, code })
  })

  test.each<[string, Response | Error | (() => Promise<Response>), abstract new (...args: never[]) => Error]>([
    ['503', status(503, { 'retry-after': '0' }), ApiError],
    ['429', status(429, { 'retry-after': '0' }), ApiError],
    ['408', status(408), ApiError],
    ['401', status(401), AuthError],
    ['a broken connection', new TypeError('reset'), NetworkError],
    ['silence', silence, TimeoutError],
    ['a redirect', status(307, { location: 'https://api.acme.example/x' }), InvalidResponseError],
  ])('with %s is not sent again, since a code serves once', async (_, scripted, Kind) => {
    const fetch = fetchStandIn(scripted, granted(), granted())
    const { error } = await outcome(exchange({ fetch, maxRetries: 5 }))
    expect(error).toBeInstanceOf(Kind)
    expect(fetch.requests).toHaveLength(1)
  })

  test('ends with its signal', async () => {
    const { error, ms } = await outcome(exchange({ fetch: fetchStandIn(silence), signal: AbortSignal.abort() }))
    expect([(error as Error).name, ms]).toEqual(['AbortError', 0])
  })

  test.each([[{}], [{ access_token: '' }], [{ access_token: 7 }], [{ access_token: 'a\nb' }], [null]])(
    'for a response without a token that can be sent (%j) is an InvalidResponseError',
    async (body) => {
      const error = await rejection(exchange({ fetch: fetchStandIn(json(body)) }), InvalidResponseError)
      expect(error.message).toContain('without an access_token that can be sent')
    },
  )

  test('for options that cannot work is a ConfigurationError, and nothing is sent', async () => {
    const fetch = fetchStandIn()
    for (const wrong of [
      { clientSecret: '' },
      { clientId: undefined as never },
      { clientSecret: `${SECRET}\n` },
      { baseUrl: 'nowhere' },
      { timeout: 0 },
    ]) {
      const error = await rejection(exchange({ fetch, ...wrong }), ConfigurationError)
      expect(inspect(error)).not.toContain('s3cret')
    }
    expect(fetch.requests).toHaveLength(0)
  })
})

describe('the secret', () => {
  test.each<[string, Response | Error]>([
    ['the provider repeats', json({ error: SECRET, error_description: `wrong: ${SECRET}` }, { status: 401 })],
    ['the provider repeats as it was sent', json({ error_description: `wrong: my-app:${ENCODED}` }, { status: 401 })],
    ['an error page repeats', new Response(`<p>${SECRET}</p>`, { status: 500, headers: { 'content-type': 'text/html' } })],
    ['a response that is not JSON repeats', new Response(`{"${SECRET}`, { headers: { 'content-type': 'application/json' } })],
    ['is in a response without a token', json({ [SECRET]: SECRET })],
    ['was sent to nobody', new TypeError('fetch failed')],
    ['is led elsewhere', status(302, { location: 'https://evil.example' })],
  ])('that %s is in no error', async (_, scripted) => {
    const events: AttemptEvent[] = []
    const { error } = await outcome(exchange({ fetch: fetchStandIn(scripted), onAttempt: (event) => events.push(event) }))
    expect(error).toBeInstanceOf(Error)
    expect(events).toHaveLength(1)
    const { message, stack } = error as Error
    const header = Buffer.from(`my-app:${ENCODED}`).toString('base64')
    const shown = [message, stack, JSON.stringify(error), inspect(error, { depth: Infinity }), inspect(events, { depth: Infinity })].join(
      '\n',
    )
    for (const text of [SECRET, ENCODED, header, 'v3rifier']) expect(shown).not.toContain(text)
  })
})
