import { expect, test } from 'vitest'
import { authMethodsOf, carrierOf, clientAuthMethods, securitySchemes } from './auth-methods.ts'
import type { SecurityScheme } from './document.ts'
import type { AuthMethodExtension } from './extension-types.ts'

const credentials = { user: { description: '', example: 'jane' }, key: { description: '', example: 'made-up', secret: true } }
const signed: AuthMethodExtension = {
  kind: 'signedRequest',
  description: 'By key.',
  credentials,
  settings: { label: { field: 'label', type: 'string', description: '' } },
  request: { path: '/auth', account: 'login', nonce: 'nonce', signature: 'Signature', token: '/token' },
  lifetime: 60,
}
const exchange: AuthMethodExtension = {
  kind: 'exchange',
  description: 'By mail.',
  credentials,
  request: { path: '/login/{user}', token: '/token', expires: '/end' },
  secondFactor: { status: 202, option: 'code', path: '/login/code', field: 'otp', description: '' },
}
const constant: AuthMethodExtension = { kind: 'constant', description: 'Demo.', option: 'demo', value: 'demo-token' }
const flow = { tokenUrl: 'https://api.example.com/token', scopes: {} }
const oauth = (name: string): SecurityScheme => ({ type: 'oauth2', flows: { [name]: flow }, 'x-credentials': credentials })

test('x-credentials are one method with the description of the scheme', () => {
  expect(authMethodsOf({ type: 'http', scheme: 'bearer', description: 'A key.', 'x-credentials': credentials })).toMatchObject([
    { kind: 'value', description: 'A key.', credentials, required: ['user', 'key'], optional: [], tokenPaths: [], hasToken: false },
  ])
})

test('x-auth lists methods with their options and token requests', () => {
  expect(authMethodsOf({ type: 'http', scheme: 'bearer', 'x-auth': [signed, constant, exchange] })).toMatchObject([
    { kind: 'signedRequest', description: 'By key.', optional: ['label'], tokenPaths: ['/auth'], hasToken: true, lifetime: 60 },
    { kind: 'constant', credentials: {}, required: ['demo'], optional: [], tokenPaths: [], hasToken: false },
    { kind: 'exchange', optional: ['code'], tokenPaths: ['/login/{user}', '/login/code'], hasToken: true, lifetime: undefined },
  ])
})

test('credentials of an oauth2 scheme get a token, and only those of an application itself are for clients', () => {
  const application: SecurityScheme = { ...oauth('clientCredentials'), 'x-token-request': { format: 'json', lifetime: 600 } }
  const [method] = authMethodsOf(application)
  expect(method).toMatchObject({ kind: 'clientCredentials', hasToken: true, lifetime: 600, tokenPaths: [] })
  const user = oauth('authorizationCode')
  expect(authMethodsOf(user).map(({ kind }) => kind)).toEqual(['userFlow'])
  expect(clientAuthMethods([user, application])).toEqual([method])
})

test('a scheme without credentials has no methods', () => {
  expect(authMethodsOf({ type: 'http', scheme: 'bearer' })).toEqual([])
})

test('lists schemes by name, behind references too', () => {
  const document = { openapi: '3.1.0', info: { title: 'Hosting', version: '1' }, paths: {} }
  const key: SecurityScheme = { type: 'http', scheme: 'bearer' }
  const schemes = { other: { $ref: '#/components/securitySchemes/key' }, key }
  expect([...securitySchemes({ ...document, components: { securitySchemes: schemes } })]).toEqual([
    ['other', key],
    ['key', key],
  ])
  expect(securitySchemes(document).size).toBe(0)
})

test.each<[SecurityScheme, ReturnType<typeof carrierOf>]>([
  [
    { type: 'http', scheme: 'Basic' },
    { in: 'header', name: 'authorization', authScheme: 'basic' },
  ],
  [oauth('clientCredentials'), { in: 'header', name: 'authorization', authScheme: 'bearer' }],
  [{ type: 'openIdConnect' }, { in: 'header', name: 'authorization', authScheme: 'bearer' }],
  [
    { type: 'apiKey', in: 'header', name: 'X-Key' },
    { in: 'header', name: 'x-key', authScheme: undefined },
  ],
  [
    { type: 'apiKey', in: 'query', name: 'apiKey' },
    { in: 'query', name: 'apiKey', authScheme: undefined },
  ],
  [{ type: 'mutualTLS' }, undefined],
])('%j is carried by %j', (scheme, carrier) => {
  expect(carrierOf(scheme)).toEqual(carrier)
})
