import { expect, test } from 'vitest'
import { ConfigurationError } from '../errors/errors.js'
import type { AuthEnvironment } from '../model/provider.js'
import { type KeyPlace, placedKeys } from './placed-keys.js'

const PLACES: readonly KeyPlace[] = [
  ['header', 'x-auth-email', 'email'],
  ['query', 'api key', 'apiKey'],
]

function authenticator(options: Readonly<Record<string, unknown>>) {
  return placedKeys(...PLACES)({ provider: { name: 'Acme' }, options } as unknown as AuthEnvironment)
}

function signed(url: string): { url: string; headers: Headers } {
  const request = { method: 'GET', url, headers: new Headers(), body: null }
  const { authorize } = authenticator({ email: 'user@example.com', apiKey: 'made&up' })
  // A second attempt sends the same request.
  for (let attempt = 0; attempt < 2; attempt++) void authorize(request, {} as never)
  return request
}

test('sends each credential in its place, once', () => {
  const { url, headers } = signed('https://api.acme.example/things?page=2')
  expect(url).toBe('https://api.acme.example/things?page=2&api%20key=made%26up')
  expect([...headers]).toEqual([['x-auth-email', 'user@example.com']])
  expect(signed('https://api.acme.example/things').url).toBe('https://api.acme.example/things?api%20key=made%26up')
})

test.each([
  [{ email: 'a\nb', apiKey: 'k' }, 'option `email` cannot be sent in a header'],
  [{ email: 'a', apiKey: 1 }, 'option `apiKey` cannot be sent in a query'],
])('rejects %o by the name of the option', (options, message) => {
  expect(() => authenticator(options)).toThrow(ConfigurationError)
  expect(() => authenticator(options)).toThrow(message)
})
