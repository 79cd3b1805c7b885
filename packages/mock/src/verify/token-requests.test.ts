import { expect, test } from 'vitest'

import type { SecurityScheme } from '@hostwright/openapi/document.ts'
import { createIsTokenRequest } from './token-requests.js'

const flow = (tokenUrl: string): SecurityScheme => ({ type: 'oauth2', flows: { clientCredentials: { tokenUrl, scopes: {} } } })
const servers = ['https://api.example.com/v6']

function isToken(scheme: SecurityScheme, url: string, path?: string): boolean {
  return createIsTokenRequest(new Map([['a', scheme]]), servers)(new URL(url), path)
}

test('recognizes a token URL anywhere', () => {
  expect(isToken(flow('https://auth.example.com/token'), 'https://auth.example.com/token?a=b')).toBe(true)
  expect(isToken(flow('https://auth.example.com/token'), 'https://auth.example.com/tokens')).toBe(false)
})

test('resolves a relative token URL against the server', () => {
  expect(isToken(flow('/token'), 'https://api.example.com/token')).toBe(true)
  expect(isToken(flow('/token'), 'https://example.com/token')).toBe(false)
})

test('recognizes a token URL at a server with all paths of the provider', () => {
  expect(isToken(flow('https://auth.example.com/token'), 'http://127.0.0.1:4010/token', '/token')).toBe(true)
})

test('recognizes the paths of x-auth at the server', () => {
  const credentials = {}
  const exchange = { path: '/users/{name}/tokens', token: '/token', expires: '/expires' }
  const scheme: SecurityScheme = { type: 'http', 'x-auth': [{ kind: 'exchange', description: '', credentials, request: exchange }] }
  expect(isToken(scheme, 'https://api.example.com/v6/users/jane/tokens', '/users/jane/tokens')).toBe(true)
  expect(isToken(scheme, 'https://api.example.com/v6/users/jane/keys', '/users/jane/keys')).toBe(false)
})
