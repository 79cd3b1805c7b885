import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AbortError, AuthError, InvalidResponseError } from '../../src/errors/errors.js'
import { operation, rejection } from '../helpers.js'
import * as respond from '../hostile-server/responses.js'
import { barrier } from '../hostile-server/barrier.js'
import { issuer } from '../hostile-server/issuer.js'
import { startHostileServer } from '../hostile-server/server.js'
import { oauth, AUTH_METHODS, type AuthMethodCase } from './auth-methods.js'
import { clientOf, type Options, secret, watchForSecrets } from './assertions.js'

watchForSecrets()

// Time stands still, and there is no wait before a retry; sockets are real.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] })
  vi.spyOn(Math, 'random').mockReturnValue(0)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const get = operation()
const value = (number: number) => secret(`token-${number}`)
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))
const clientAt = (server: { readonly url: string }, authMethod: AuthMethodCase = oauth, options: Options = {}) =>
  clientOf(server, { ...authMethod.credentials, ...options }, authMethod.provider(server.url))

describe.each(AUTH_METHODS)('with %s', (_, authMethod) => {
  test('a thousand calls at once make one token request', async () => {
    const api = issuer({ value, grant: authMethod.grant })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server, authMethod)
    await Promise.all(many(1000, () => client.request(get)))
    expect([api.asked(), api.served(), api.rejected()]).toEqual([1, 1000, 0])
  })

  test('a token that is revoked while calls are under way is renewed once, however late their 401s come', async () => {
    const [all, renewed, served] = [barrier(), barrier(), barrier()]
    const api = issuer({
      value,
      grant: authMethod.grant,
      // The token ends when a hundred calls with it are there.
      before(number) {
        if (number === 99) {
          all.open()
          api.revoke()
        }
        return number < 99 ? all.opened : undefined
      },
      // Ten of their 401s come at once, the others when there is a newer token, or even after calls with it got responses.
      after(number, isValid) {
        if (isValid) renewed.open()
        if (api.served() === 10) served.open()
        return isValid || number < 10 ? undefined : number < 50 ? renewed.opened : served.opened
      },
    })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server, authMethod)
    await Promise.all(many(100, () => client.request(get)))
    expect([api.asked(), api.served(), api.rejected()]).toEqual([2, 100, 100])
  })

  test('wrong credentials fail all who wait, once, with AuthError', async () => {
    const api = issuer({ value, token: () => respond.json({ message: 'no' }, { status: 401 }) })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server, authMethod)
    const ends = await Promise.allSettled(many(100, () => client.request(get)))
    expect(ends.filter((end) => end.status === 'rejected' && end.reason instanceof AuthError)).toHaveLength(100)
    expect([api.asked(), api.served() + api.rejected()]).toEqual([1, 0])
  })
})

describe('rejected credentials', () => {
  test('are tried once a second, whoever asks', async () => {
    const api = issuer({ value, token: () => respond.json({ error: 'invalid_client' }, { status: 401 }) })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server)
    const fails = () => rejection(client.request(get), AuthError)
    for (const ms of [0, 1, 499, 498]) {
      vi.advanceTimersByTime(ms)
      await fails()
    }
    expect(api.asked()).toBe(1)
    vi.advanceTimersByTime(2)
    await Promise.all(many(10, fails))
    expect(api.asked()).toBe(2)
  })

  test('that were put right serve again a second later', async () => {
    const api = issuer({ value, token: (number) => (number === 1 ? respond.empty(401) : undefined) })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server)
    await rejection(client.request(get), AuthError)
    vi.advanceTimersByTime(1000)
    await client.request(get)
    expect(api.served()).toBe(1)
  })

  test('by the API itself, whatever token they get, make no flood of token requests either', async () => {
    await using server = await startHostileServer(({ url }, number) =>
      url === '/token' ? respond.json({ access_token: value(number), expires_in: 3600 }) : respond.empty(401),
    )
    const client = clientAt(server)
    for (let calls = 0; calls < 10; calls++) await rejection(client.request(get), AuthError)
    // The first token, and the one that was to be better, in one and the same second.
    expect(server.log.filter(({ url }) => url === '/token').length).toBeLessThanOrEqual(2)
  })
})

describe('a token that is revoked twice within a second', () => {
  test('fails no call: they wait for the third', async () => {
    let [calls, revocations] = [0, 0]
    const api = issuer({
      value,
      before(number) {
        // The second token ends before any call with it got a response.
        if (number === 1 || (api.asked() === 2 && revocations++ === 0)) api.revoke()
        calls++
        return undefined
      },
    })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server)
    await client.request(get)
    // Time stands still but for the wait, which is real.
    await Promise.all(many(50, () => client.request(get)))
    expect([api.asked(), api.served(), api.rejected()]).toEqual([3, 51, calls - 51])
  })

  test('is reported as revoked if calls still fail', async () => {
    const api = issuer({ value, before: (number) => void (number > 0 && api.revoke()) })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server)
    await client.request(get)
    expect((await rejection(client.request(get), AuthError)).message).toContain('revoked')
  })
})

describe('a token endpoint', () => {
  test('that is slow is asked once, and who gives up does not take the token from the others', async () => {
    const slow = barrier()
    const api = issuer({ value, token: () => slow.opened.then(() => undefined) })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server)
    const controller = new AbortController()
    const impatient = rejection(client.request(get, { signal: controller.signal }), AbortError)
    const patient = many(100, () => client.request(get))
    controller.abort()
    await impatient
    slow.open()
    await Promise.all(patient)
    expect([api.asked(), api.served()]).toEqual([1, 100])
  })

  test.each([
    ['HTML', respond.html()],
    ['a redirect', respond.redirect('http://127.0.0.2:9/')],
    ['JSON without a token', respond.json({})],
    ['JSON that was cut off', respond.text('{"access_token":"')],
    ['a token with a line break', respond.json({ access_token: `${secret('token')}\r\nx-evil: 1` })],
    ['a token that is no text', respond.json({ access_token: { toString: 1 } })],
    ['keys that would change a prototype', respond.text('{"__proto__":{"access_token":"x"},"constructor":{"access_token":"y"}}')],
  ])('that responds with %s fails who waits with InvalidResponseError, and is asked again by the next', async (_, strange) => {
    const api = issuer({ value, token: (number) => (number === 1 ? strange : undefined) })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server)
    const errors = await Promise.all(many(10, () => rejection(client.request(get), InvalidResponseError)))
    expect(new Set(errors.map((error) => error.operation))).toEqual(new Set(['token']))
    expect([api.asked(), api.served() + api.rejected()]).toEqual([1, 0])
    await client.request(get)
    expect([api.asked(), api.served()]).toEqual([2, 1])
  })

  test.each([
    ['503', respond.empty(503)],
    ['429', respond.empty(429, { 'retry-after': '0' })],
    ['a connection that dies', respond.resetBeforeHeaders(false)],
  ])('that fails with %s is asked again at once, by nobody but itself', async (_, fault) => {
    const api = issuer({ value, token: (number) => (number < 3 ? fault : undefined) })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server)
    await Promise.all(many(10, () => client.request(get)))
    expect([api.asked(), api.served()]).toEqual([3, 10])
  })

  test.each([0, -1, -1e9, '0', null, 'soon', 1e308, {}])('that grants a life of %j seconds is survived', async (expires_in) => {
    const api = issuer({ value, grant: (access_token) => ({ access_token, expires_in }) })
    await using server = await startHostileServer(api.script)
    const client = clientAt(server)
    await Promise.all(many(10, () => client.request(get)))
    await client.request(get)
    expect([api.served(), api.rejected()]).toEqual([11, 0])
    // One for those at once, and one more at most: what is over at once serves those who waited for it.
    expect(api.asked()).toBeLessThanOrEqual(2)
  })
})
