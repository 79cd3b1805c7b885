import { expect, test } from 'vitest'

import { acceptedValues, credentialOptions } from './credentials.js'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { signedEndpoints } from './signed-endpoint.js'

const credentials = { user: { description: '', example: 'jane' }, key: { description: '', example: 'made-up' } }
const signed = {
  kind: 'signedRequest',
  description: '',
  credentials: { login: { description: '', example: 'joe' }, pem: { description: '', example: '…' } },
  request: { path: '/auth', account: 'login', nonce: 'nonce', signature: 'Signature', token: '/token' },
  lifetime: 60,
} as const
const value = { kind: 'value', description: '', credentials } as const
const constant = { kind: 'constant', description: '', option: 'demo', value: 'demo-token' } as const
const bearer = (...authMethods: NonNullable<SecurityScheme['x-auth']>): SecurityScheme => ({
  type: 'http',
  scheme: 'bearer',
  'x-auth': authMethods,
})

async function options(scheme: SecurityScheme): Promise<Record<string, string>> {
  const schemes = new Map([['a', scheme]])
  return credentialOptions(schemes, await signedEndpoints(schemes, () => 0))
}

test('returns the credentials of the first auth method that has any', async () => {
  expect(await options({ type: 'http', 'x-credentials': credentials })).toEqual({ user: 'jane', key: 'made-up' })
  expect(await options(bearer(value, signed))).toEqual({ user: 'jane', key: 'made-up' })
  expect(await options(bearer(constant, signed))).toEqual({ login: 'joe', pem: expect.stringContaining('PRIVATE KEY') })
  expect(await options(bearer(constant))).toEqual({})
})

test('returns client credentials, and nothing for an authorization code flow', async () => {
  const flow = { tokenUrl: 'https://api.example.com/token', scopes: {} }
  expect(await options({ type: 'oauth2', flows: { authorizationCode: flow }, 'x-credentials': credentials } as SecurityScheme)).toEqual({})
  expect(await options({ type: 'oauth2', flows: { clientCredentials: flow }, 'x-credentials': credentials })).toEqual({
    user: 'jane',
    key: 'made-up',
  })
})

test('accepts the values of all auth methods, as the scheme sends them', () => {
  expect(acceptedValues(bearer(signed, value, constant))).toEqual(['jane', 'demo-token'])
  expect(acceptedValues({ type: 'http', scheme: 'Basic', 'x-credentials': credentials })).toEqual([btoa('jane:made-up')])
  expect(acceptedValues({ type: 'oauth2', 'x-credentials': credentials })).toEqual([])
  expect(acceptedValues({ type: 'oauth2', 'x-auth': [value] })).toEqual([])
  expect(acceptedValues({ type: 'http' })).toBeUndefined()
})
