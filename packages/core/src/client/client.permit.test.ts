import { describe, expect, test } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection, thrown } from '../../test/helpers.js'
import { clientCredentials } from '../auth/client-credentials.js'
import { request, type RequestMethod } from '../call/request-call.js'
import { upload } from '../call/upload-call.js'
import { ConfigurationError, InvalidRequestError } from '../errors/errors.js'
import type { Provider } from '../model/provider.js'
import { createPathClient } from '../openapi-fetch.js'
import { Client } from './client.js'
import type { ClientOptions } from './options.js'

// Calls that a client's options forbid.

function clientOf(options: ClientOptions, provider: Partial<Provider> = {}) {
  const fetch = fetchStandIn(() => json({ access_token: 't' }))
  return { client: new Client(acme(provider), { apiKey: 'k3y', fetch, ...options } as ClientOptions), fetch }
}

const order = operation({ id: 'things.order', method: 'POST', charges: true })

describe('readOnly', () => {
  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)('rejects %s before anything is sent', async (method) => {
    const { client, fetch } = clientOf({ readOnly: true })
    const { message } = await rejection(client.request(operation({ id: 'things.change', method })), InvalidRequestError)
    expect(message).toBe('things.change was not sent: its client has `readOnly: true`.')
    await rejection(request(client, method, '/things'), InvalidRequestError)
    expect(fetch.requests).toHaveLength(0)
  })

  test.each(['GET', 'HEAD', 'OPTIONS'] as const)('lets %s pass', async (method) => {
    await expect(request(clientOf({ readOnly: true }).client, method, '/things')).resolves.not.toThrow()
  })

  test('lets a token be fetched', async () => {
    const scheme = clientCredentials({ tokenUrl: 'https://id.acme.example/token', clientId: 'id', clientSecret: 'apiKey', format: 'form' })
    const { client, fetch } = clientOf({ readOnly: true, id: 'me' } as ClientOptions, {
      authMethods: [{ credentials: { id: false, apiKey: true }, scheme }],
    })
    await client.request(operation())
    expect(fetch.requests.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })

  test('rejects an upload before its rules are asked for', async () => {
    const { client, fetch } = clientOf({ readOnly: true })
    const tokens = { token: 'x-token', rules: operation({ path: '/rules/{token}' }), parameter: 'token' }
    await rejection(upload(client, operation({ method: 'POST' }), tokens, { headers: { 'x-token': 't' } }), InvalidRequestError)
    expect(fetch.requests).toHaveLength(0)
  })

  test('rejects path-based calls', async () => {
    const fetch = fetchStandIn()
    const api = createPathClient<{ '/things': { post: { responses: { 200: never } } } }>(acme(), {
      apiKey: 'k3y',
      readOnly: true,
      fetch,
    } as ClientOptions)
    await rejection(api.POST('/things'), InvalidRequestError)
    expect(fetch.requests).toHaveLength(0)
  })
})

describe('allowCharges: false', () => {
  test('rejects an operation that costs money before anything is sent, and lets others pass', async () => {
    const { client, fetch } = clientOf({ allowCharges: false })
    const { message } = await rejection(client.request(order), InvalidRequestError)
    expect(message).toBe('things.order was not sent: its client has `allowCharges: false`.')
    expect(fetch.requests).toHaveLength(0)
    await client.request(operation({ method: 'POST' }))
  })

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'] as RequestMethod[])('rejects %s of a route that the specification lacks', async (method) => {
    const { client } = clientOf({ allowCharges: false })
    await rejection(request(client, method, '/things'), InvalidRequestError)
    await request(client, 'GET', '/things')
  })

  test('is not the default', async () => {
    await clientOf({}).client.request(order)
  })
})

test.each(['readOnly', 'allowCharges'])('%s that is neither true nor false is rejected by name', (option) => {
  const { message } = thrown(() => clientOf({ [option]: 'yes' }), ConfigurationError)
  expect(message).toBe(`Acme: option \`${option}\` must be true or false.`)
})
