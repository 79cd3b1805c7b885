import { describe, expect, test, vi } from 'vitest'
import { acme, status, thrown } from '../../test/helpers.js'
import { ConfigurationError } from '../errors/errors.js'
import { basic, bearer, constantBearer } from '../auth/header-key.js'
import { type ClientOptions, resolveOptions } from './options.js'
import type { Fetch } from '../model/fetch.js'

const resolve = (options: object = {}) => resolveOptions(acme(), { apiKey: 'k3y', ...options } as ClientOptions)

const errorOf = (construct: () => unknown) => thrown(construct, ConfigurationError)

describe('credentials', () => {
  const provider = acme({ authMethods: [{ scheme: basic('username', 'password'), credentials: { username: false, password: true } }] })

  test.each([
    [undefined, 'is undefined'],
    [null, 'is null'],
    ['', 'is empty'],
    [' \t', 'is empty'],
    [7, 'is not a string'],
    [{}, 'is not a string'],
    [true, 'is not a string'],
  ])('that are %j fail by name, without other auth methods', (password, why) => {
    const { message } = errorOf(() => resolveOptions(provider, { username: 'me', password } as object as ClientOptions))
    expect(message).toBe(`Acme: option \`password\` ${why}.`)
  })

  test('that are not given fail by name, with what to pass', () => {
    const message = 'Acme: option `username` is missing. Pass new Acme({ username, password }).'
    expect(errorOf(() => resolveOptions(provider, undefined as never)).message).toBe(message)
    expect(errorOf(() => resolveOptions(provider, { password: 'p' } as ClientOptions)).message).toBe(message)
  })

  test.each(['hunter2\n', 'hun\r\nter2', 'hunter2\0'])('with a line break fail by name, unquoted: %j', (password) => {
    const { message } = errorOf(() => resolveOptions(provider, { username: 'me', password } as ClientOptions))
    expect(message).toBe('Acme: option `password` holds a line break.')
  })

  test('may be any other text', () => {
    expect(resolveOptions(provider, { username: 'jürgen', password: ' 💶 ' } as ClientOptions).baseUrl).toBe('https://api.acme.example')
  })
})

describe('baseUrl', () => {
  test.each([
    [undefined, 'https://api.acme.example'],
    ['https://mock.example/', 'https://mock.example'],
    ['http://localhost:4010', 'http://localhost:4010'],
    ['https://mock.example/v1//', 'https://mock.example/v1'],
    [' HTTPS://Mock.Example/v1 ', 'https://mock.example/v1'],
  ])('%j is used as %j', (baseUrl, expected) => {
    expect(resolve({ baseUrl }).baseUrl).toBe(expected)
  })

  test.each([
    '',
    'api.acme.example',
    '/v1',
    '//api.acme.example',
    'https://',
    'https://[',
    7,
    new URL('https://api.acme.example'),
    'localhost:4010',
    'ftp://api.acme.example',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://me:hunter2@api.acme.example',
    'https://me@api.acme.example',
    'https://api.acme.example?key=hunter2',
    'https://api.acme.example?',
    'https://api.acme.example/#top',
    'https://api.acme.example/#',
  ])('%s is rejected by name, unquoted', (baseUrl) => {
    const { message } = errorOf(() => resolve({ baseUrl }))
    expect(message).toBe('Acme: option `baseUrl` must be an http(s) URL without credentials, query and fragment.')
  })
})

describe('numbers', () => {
  const least = { timeout: 1, attemptTimeout: 1, maxRetries: 0, maxRateLimitWait: 0, maxResponseSize: 1 }

  test('have defaults', () => {
    expect(resolve()).toMatchObject({
      timeout: 300_000,
      attemptTimeout: 30_000,
      maxRetries: 2,
      maxRateLimitWait: Infinity,
      maxResponseSize: 8_388_608,
    })
  })

  describe.each(Object.entries(least))('%s', (option, bound) => {
    test.each([NaN, bound - 1, -Infinity, '5', true, {}])('%s is rejected by name', (value) => {
      expect(errorOf(() => resolve({ [option]: value })).message).toMatch(
        new RegExp(`^Acme: option \`${option}\` must be a (whole )?number of at least ${bound}\\.$`),
      )
    })

    test('may be its least value, or Infinity', () => {
      expect(resolve({ [option]: bound })).toHaveProperty(option, bound)
      expect(resolve({ [option]: Infinity })).toHaveProperty(option, Infinity)
    })
  })

  test('of retries are whole', () => {
    expect(errorOf(() => resolve({ maxRetries: 1.5 })).message).toBe('Acme: option `maxRetries` must be a whole number of at least 0.')
  })
})

describe('headers', () => {
  test("are those of every call, and accept the provider's media type unless they say otherwise", () => {
    const all = (headers?: object) => Object.fromEntries(resolve({ headers }).headers)
    expect(all()).toEqual({ accept: 'application/json' })
    expect(all({ 'X-Trace': '7', Accept: 'text/html', 'x-none': undefined })).toEqual({ accept: 'text/html', 'x-trace': '7' })
  })

  test('may be Headers', () => {
    expect(Object.fromEntries(resolve({ headers: new Headers({ 'x-trace': '7' }) }).headers)).toMatchObject({ 'x-trace': '7' })
  })

  test.each([
    ['text', 'of type String, which cannot be sent'],
    [new Map([['x-trace', '7']]), 'of type Map, which cannot be sent'],
  ])('that are %o are rejected', (headers, why) => {
    expect(errorOf(() => resolve({ headers })).message).toBe(`Acme: option \`headers\` is invalid: \`headers\` is ${why}.`)
  })

  test.each(['hunter2\nx: 1', 'hunter2 💶'])('that HTTP cannot carry are rejected by name, unquoted: %j', (value) => {
    expect(errorOf(() => resolve({ headers: { 'x-secret': value } })).message).toBe(
      'Acme: option `headers` is invalid: the header "x-secret" has an invalid name or value.',
    )
  })
})

describe('fetch', () => {
  test("is the platform's, looked up when it is needed", async () => {
    const { fetch } = resolve()
    const later = vi.fn<Fetch>(async () => status(200))
    vi.stubGlobal('fetch', later)
    const init = { method: 'GET', headers: {}, signal: AbortSignal.timeout(1000), redirect: 'manual' } as const
    await fetch('https://api.acme.example', init)
    vi.unstubAllGlobals()
    expect(later).toHaveBeenCalledExactlyOnceWith('https://api.acme.example', init)
  })

  test('is the stand-in, when there is one', () => {
    const standIn = async () => status(200)
    expect(resolve({ fetch: standIn }).fetch).toBe(standIn)
  })
})

describe('several auth methods', () => {
  const provider = acme({
    authMethods: [
      { credentials: { login: false, key: true }, scheme: basic('login', 'key') },
      { credentials: { token: true }, scheme: bearer('token') },
      { credentials: {}, flag: 'demo', scheme: constantBearer('public') },
    ],
  })
  const chosen = (options: object) => resolveOptions(provider, options as ClientOptions).authMethod
  const ways = 'Pass new Acme({ login, key }) or new Acme({ token }) or new Acme({ demo: true }).'

  test.each([
    [{ login: 'me', key: 'k' }, 0],
    [{ token: 't' }, 1],
    [{ demo: true }, 2],
    [{ token: 't', demo: false }, 1],
  ])('are chosen by their options: %j', (options, index) => {
    expect(chosen(options)).toBe(provider.authMethods[index])
  })

  test('none given, half of one and two at once fail with what to pass', () => {
    expect(errorOf(() => chosen({})).message).toBe(`Acme: option \`login\` is missing. ${ways}`)
    expect(errorOf(() => chosen({ login: 'me' })).message).toBe(`Acme: option \`key\` is missing. ${ways}`)
    expect(errorOf(() => chosen({ token: 't', demo: true })).message).toBe(`Acme: too many credentials. ${ways}`)
  })

  test('are chosen by an option that is undefined, too, as an environment variable that is not set', () => {
    expect(errorOf(() => chosen({ token: undefined })).message).toBe('Acme: option `token` is undefined.')
    expect(errorOf(() => chosen({ login: 'me', key: undefined })).message).toBe('Acme: option `key` is undefined.')
    expect(chosen({ login: undefined, key: undefined, token: 't' })).toBe(provider.authMethods[1])
  })

  test('may hold lines only where they are those of a PEM', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n'
    expect(chosen({ login: 'me', key: pem })).toBe(provider.authMethods[0])
    expect(errorOf(() => chosen({ token: 't\n' })).message).toContain('option `token` holds a line break')
  })
})

describe('options of a wrong type', () => {
  test.each(['fetch', 'onAttempt'])('%s that is no function fails by name', (option) => {
    expect(errorOf(() => resolve({ [option]: 5 })).message).toBe(`Acme: option \`${option}\` must be a function.`)
  })

  test('a key that lost its first and last line is left to the auth method, which knows keys', () => {
    expect(resolve({ apiKey: 'AAAA\nBBBB\nCCCC\nDDDD\nEEEE\n' }).baseUrl).toBe('https://api.acme.example')
  })
})
