import { expect, test } from 'vitest'
import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import type { Credentials, AuthMethodExtension } from '@hostwright/openapi/extension-types.ts'
import { changesAfter, type Parts } from '../diff-fixture.ts'

const option = { description: 'Some option.', example: 'made-up' }
const scheme = ({ document }: Parts) => document.components?.securitySchemes?.['key'] as SecurityScheme
const byValue = (credentials: Credentials): AuthMethodExtension => ({ kind: 'value', description: 'By value.', credentials })
const demo: AuthMethodExtension = { kind: 'constant', description: 'For all.', option: 'demo', value: 'x' }

test('a renamed option breaks, as all options of an auth method are required', async () => {
  expect(await changesAfter((parts) => (scheme(parts)['x-credentials'] = { token: option }))).toEqual([
    'breaking: options.apiKey is gone',
    'breaking: options.token is new and required',
  ])
})

test('a further auth method is an addition, but the second one breaks createClient', async () => {
  const change = (before: AuthMethodExtension[], after: AuthMethodExtension[]) =>
    changesAfter(
      (parts) => (scheme(parts)['x-auth'] = after),
      (parts) => {
        delete scheme(parts)['x-credentials']
        scheme(parts)['x-auth'] = before
      },
    )
  expect(await change([byValue({ apiKey: option })], [byValue({ apiKey: option }), demo])).toEqual([
    'breaking: apiKey is gone (createClient)',
    'breaking: auth is new and required (createClient)',
    'added: byApiKey, byDemo are new exports',
    'added: options has the new alternative `{ demo }`',
  ])
  expect(await change([demo, byValue({ apiKey: option })], [byValue({ apiKey: option }), byValue({ token: option }), demo])).toEqual([
    'added: byToken is a new export',
    'added: auth.options has the new alternative `{ token }` (createClient)',
    'added: options has the new alternative `{ token }`',
  ])
})

test('a new setting is an addition, a removed one breaks', async () => {
  const way = (settings: string[]): AuthMethodExtension => ({
    kind: 'signedRequest',
    description: 'Signed.',
    credentials: { login: option, privateKey: option },
    settings: Object.fromEntries(settings.map((name) => [name, { field: name, type: 'string' as const, description: 'One.' }])),
    request: { path: '/auth', account: 'login', nonce: 'nonce', signature: 'Signature', token: '/token' },
    lifetime: 60,
  })
  const set = (settings: string[]) => (parts: Parts) => {
    delete scheme(parts)['x-credentials']
    scheme(parts)['x-auth'] = [way(settings)]
  }
  expect(await changesAfter(set(['label', 'scope']), set(['label', 'life']))).toEqual([
    'breaking: options.life is gone',
    'added: options.scope is new',
  ])
})

test('another description of an option is docs-only, another request is a fix', async () => {
  expect(await changesAfter((parts) => Object.assign(scheme(parts)['x-credentials']?.['apiKey'] ?? {}, { description: 'Key.' }))).toEqual([
    'docs-only: options have other documentation',
  ])
  expect(await changesAfter((parts) => (scheme(parts)['x-token-request'] = { format: 'json' }))).toEqual([
    'fixed: options authenticate differently',
  ])
})

test('a second factor is an optional setting', async () => {
  const factor = { status: 202, option: 'code', path: '/auth/code', field: 'otp', description: 'Gives the code.' }
  const set = (secondFactor?: typeof factor) => (parts: Parts) => {
    delete scheme(parts)['x-credentials']
    const request = { path: '/auth', token: '/token', expires: '/end' }
    const exchange: AuthMethodExtension = { kind: 'exchange', description: 'By mail.', credentials: { mail: option }, request }
    scheme(parts)['x-auth'] = [secondFactor ? { ...exchange, secondFactor } : exchange]
  }
  expect(await changesAfter(set(factor), set())).toEqual(['added: options.code is new'])
  expect(await changesAfter(set(), set(factor))).toEqual(['breaking: options.code is gone'])
})

test('the same method with a description of its own is docs-only', async () => {
  const changes = await changesAfter((parts) => {
    const { 'x-credentials': credentials = {} } = scheme(parts)
    delete scheme(parts)['x-credentials']
    scheme(parts)['x-auth'] = [byValue(credentials)]
  })
  expect(changes).toEqual(['docs-only: options have other documentation'])
})
