import { describe, expect, test } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection, thrown } from '../../test/helpers.js'
import { memoryTokenStore } from '../auth/token-store.js'
import { ApiError, ConfigurationError, InvalidResponseError } from '../errors/errors.js'
import type { Provider } from '../model/provider.js'
import { defaultQuery } from '../pipeline/default-query.js'
import { memoryRateLimitStore } from '../pipeline/rate-limit-store.js'
import { Client } from './client.js'
import { otherServers, type ServerOptions } from './other-servers.js'
import type { ClientOptions } from './options.js'

function clientOf(options: ClientOptions, provider: Partial<Provider> = {}) {
  return new Client(acme(provider), { apiKey: 's3cret-key', ...options } as ClientOptions)
}

describe('an unknown option', () => {
  const known = 'apiKey, timeout, attemptTimeout, maxRetries, maxRateLimitWait, maxResponseSize, fetch, onAttempt, headers, baseUrl'

  test.each(['baseURL', 'timeOut', 'retries', 'tokenUrl'])('%s is rejected by name, with the known ones', (option) => {
    const { message } = thrown(() => clientOf({ [option]: 'https://mock.example' }), ConfigurationError)
    expect(message).toMatch(new RegExp(`^Acme: option \`${option}\` is unknown\\. Known are `))
    for (const name of known.split(', ')) expect(message).toMatch(new RegExp(`\\b${name}\\b`))
  })

  test('that is undefined is as good as none', () => {
    expect(clientOf({ baseURL: undefined } as ClientOptions).baseUrl).toBe('https://api.acme.example')
  })

  test.each([
    [
      'of all clients',
      { baseUrl: 'https://mock.example', timeout: 1, rateLimitStore: memoryRateLimitStore(), tokenStore: memoryTokenStore() },
      {},
    ],
    ['of the provider', { testMode: true }, { defaultQuery: defaultQuery({ testMode: { test: '1' } }) }],
  ])('is none %s', (_, options, provider) => {
    expect(clientOf(options as ClientOptions, provider).toJSON()).toMatchObject({ provider: 'Acme' })
  })
})

describe('baseUrls', () => {
  const withServers = (options: ClientOptions & ServerOptions) => clientOf(options, { servers: otherServers })
  const uploads = operation({ server: 'https://uploads.acme.example/v2' })

  test('replace the base URL of another server, by its host', async () => {
    const fetch = fetchStandIn(() => json({}))
    await withServers({ fetch }).request(uploads)
    await withServers({ fetch, baseUrls: { 'uploads.acme.example': 'https://mock.example/' } }).request(uploads)
    expect(fetch.requests.map(({ url }) => url)).toEqual(['https://uploads.acme.example/v2/things', 'https://mock.example/things'])
  })

  test('that are invalid are rejected by name', () => {
    const { message } = thrown(() => withServers({ baseUrls: { 'uploads.acme.example': 'mock' } }), ConfigurationError)
    expect(message).toMatch(/^Acme: option `baseUrls` must be an http\(s\) URL/)
  })

  test('are unknown to a client whose provider has one server', () => {
    expect(() => clientOf({ baseUrls: {} } as ClientOptions)).toThrow('option `baseUrls` is unknown')
  })
})

describe('parseJson', () => {
  const bigints = (text: string) => JSON.parse(text.replaceAll(/:(\d{16,})/g, ':"$1n"')) as unknown
  const text = '{"id":9007199254740993}'
  const respond = (code = 200) => new Response(text, { status: code, headers: { 'content-type': 'application/json' } })

  test('gives every digit of an integer that JSON.parse rounds', async () => {
    const read = async (options: ClientOptions) =>
      (await clientOf({ ...options, fetch: fetchStandIn(respond()) }).request(operation())).data
    expect(await read({})).toEqual({ id: 9_007_199_254_740_992 })
    expect(await read({ parseJson: bigints })).toEqual({ id: '9007199254740993n' })
  })

  test('that throws is a response that is not JSON', async () => {
    const parseJson = () => {
      throw new Error('hunter2')
    }
    const error = await rejection(clientOf({ parseJson, fetch: fetchStandIn(respond()) }).request(operation()), InvalidResponseError)
    expect(error.message).toContain('invalid JSON')
    expect(error.message).not.toContain('hunter2')
  })

  test('does not parse errors, which the client reads itself', async () => {
    const error = await rejection(clientOf({ parseJson: bigints, fetch: fetchStandIn(respond(404)) }).request(operation()), ApiError)
    expect(error.body).toEqual({ id: 9_007_199_254_740_992 })
  })
})
