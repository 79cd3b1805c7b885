import { describe, expect, test } from 'vitest'
import { activeAcme, callContext } from '../../test/helpers.js'
import { ConfigurationError } from '../errors/errors.js'
import { basic, bearer, headerKey } from './header-key.js'
import type { AuthEnvironment, AuthScheme } from '../model/provider.js'

const environment = (options: Record<string, unknown>): AuthEnvironment => ({
  provider: activeAcme(),
  baseUrl: 'https://api.acme.example',
  headers: new Headers(),
  options,
  secrets: new Set(),
  timeout: 1000,
  send: () => expect.fail('nothing is to be fetched'),
})

async function headersFrom(scheme: AuthScheme, options: Record<string, unknown>): Promise<Headers> {
  const request = new Request('https://api.acme.example')
  await scheme(environment(options)).authorize(request, callContext())
  return request.headers
}

describe('bearer', () => {
  test('sends the key as Authorization: Bearer', async () => {
    expect((await headersFrom(bearer('apiKey'), { apiKey: 'k3y' })).get('authorization')).toBe('Bearer k3y')
  })
})

describe('headerKey', () => {
  test("sends the key as it is in the provider's own header", async () => {
    expect((await headersFrom(headerKey('X-Acme-Key', 'apiKey'), { apiKey: 'k3y' })).get('x-acme-key')).toBe('k3y')
  })
})

describe('basic', () => {
  test.each([
    ['Aladdin', 'open sesame', 'QWxhZGRpbjpvcGVuIHNlc2FtZQ=='], // RFC 7617 section 2
    ['test', '123£', 'dGVzdDoxMjPCow=='], // RFC 7617 section 2.1
    ['jürgen', '💶:', 'asO8cmdlbjrwn5K2Og=='],
  ])('sends %s and password as Authorization: Basic in UTF-8', async (username, password, expected) => {
    expect((await headersFrom(basic('username', 'password'), { username, password })).get('authorization')).toBe(`Basic ${expected}`)
  })
})

test('an attempt that is repeated has the credentials once', async () => {
  const authenticator = bearer('apiKey')(environment({ apiKey: 'k3y' }))
  const request = new Request('https://api.acme.example')
  await authenticator.authorize(request, callContext())
  await authenticator.authorize(request, callContext())
  expect(request.headers.get('authorization')).toBe('Bearer k3y')
})

test('fixed credentials are not renewed', () => {
  for (const scheme of [bearer('a'), headerKey('x-key', 'a'), basic('a', 'a')])
    expect(scheme(environment({ a: 'k3y' })).renew).toBeUndefined()
})

test.each(['k3y\u2028', 'k3y€', 'k3y\u0001', 'k3y\r\nx: 1'])(
  'a key that a header cannot carry fails at construction, by name and unquoted: %j',
  (apiKey) => {
    for (const scheme of [bearer('apiKey'), headerKey('x-key', 'apiKey')]) {
      const construct = () => scheme(environment({ apiKey }))
      expect(construct).toThrow(ConfigurationError)
      expect(construct).toThrow('Acme: option `apiKey` cannot be sent in a header.')
    }
  },
)

test('a user name with a colon is rejected: Basic would take the rest for the password', () => {
  expect(() => basic('username', 'password')(environment({ username: 'a:b', password: 'c' }))).toThrow(ConfigurationError)
})
