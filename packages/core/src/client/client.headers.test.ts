import { afterEach, describe, expect, test, vi } from 'vitest'
import { acme, fetchStandIn, json, operation, thrown } from '../../test/helpers.js'
import { clientCredentials } from '../auth/client-credentials.js'
import { ConfigurationError } from '../errors/errors.js'
import type { Provider } from '../model/provider.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'

// Headers that a client adds to its requests and its token requests.

const named = { userAgent: 'hostwright-acme/1.2.3' }

async function send(options: ClientOptions, provider: Partial<Provider> = named, headers = {}) {
  const fetch = fetchStandIn(() => json({ access_token: 't0ken' }))
  await new Client(acme(provider), { apiKey: 's3cret', fetch, ...options } as ClientOptions).request(operation(), { headers })
  return fetch.requests.map((request) => request.headers)
}

/** A provider whose token requests go to this URL. */
function withTokens(tokenUrl: string): Partial<Provider> {
  const scheme = clientCredentials({ tokenUrl, clientId: 'id', clientSecret: 'apiKey', format: 'form' })
  return { ...named, authMethods: [{ credentials: { id: false, apiKey: true }, scheme }] }
}

afterEach(() => void vi.unstubAllGlobals())

describe('User-Agent', () => {
  const agentOf = async (...args: Parameters<typeof send>) => (await send(...args))[0]?.get('user-agent')

  test('names the package, and the application after it', async () => {
    expect(await agentOf({})).toBe('hostwright-acme/1.2.3')
    expect(await agentOf({ userAgent: 'app/4' })).toBe('hostwright-acme/1.2.3 app/4')
    expect(await agentOf({ userAgent: 'app/4' }, {})).toBe('app/4')
  })

  test("gives way to the header of the client's `headers` and of the call", async () => {
    expect(await agentOf({ userAgent: 'app/4', headers: { 'User-Agent': 'mine' } })).toBe('mine')
    expect(await agentOf({ userAgent: 'app/4' }, named, { 'user-agent': 'call' })).toBe('call')
  })

  test.each(['document', 'WorkerNavigator'])(
    'is left to the browser where there is a %s, since it would cost a preflight',
    async (name) => {
      vi.stubGlobal(name, {})
      expect(await agentOf({ userAgent: 'app/4' })).toBeNull()
    },
  )

  test('that HTTP cannot carry is rejected by name', () => {
    const { message } = thrown(() => new Client(acme(), { apiKey: 'k', userAgent: 'a\nb' } as ClientOptions), ConfigurationError)
    expect(message).toContain('Acme: option `userAgent` is invalid: ')
  })
})

describe('headers of the client', () => {
  const headers = { 'x-tenant': '7', Authorization: 'Basic other', Cookie: 'a=b', accept: 'text/html' }
  const tokenOptions = { headers, id: 'me' } as ClientOptions

  test("reach token requests on the API's own origin, without credentials", async () => {
    const [token] = await send(tokenOptions, withTokens('https://api.acme.example/oauth/token'))
    expect(Object.fromEntries(token ?? [])).toEqual({
      accept: 'application/json',
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': 'hostwright-acme/1.2.3',
      'x-tenant': '7',
    })
  })

  test.each(['https://id.acme.example/token', 'http://api.acme.example/token', 'https://api.acme.example:8443/token'])(
    'do not reach %s, which gets User-Agent only',
    async (tokenUrl) => {
      const [token] = await send(tokenOptions, withTokens(tokenUrl))
      expect(Object.keys(Object.fromEntries(token ?? []))).toEqual(['accept', 'content-type', 'user-agent'])
    },
  )
})
