import { expect, test } from 'vitest'
import type { Node } from './node.ts'
import { newReport } from './report.ts'
import { keepAuthMethods } from './security.ts'

const bearer = { type: 'http', scheme: 'bearer' }
const key = (name: string, place = 'header') => ({ type: 'apiKey', in: place, name })

/** Imports the auth methods of one operation for each of the requirements. */
function kept(schemes: Node, operations: readonly (readonly Node[] | undefined)[], security?: readonly Node[]) {
  const paths = Object.fromEntries(operations.map((own, index) => [`/${index}`, { get: own === undefined ? {} : { security: own } }]))
  const document: Node = { servers: [{ url: 'https://api.shop.example' }], paths, security, components: { securitySchemes: schemes } }
  const report = newReport()
  keepAuthMethods(document, report)
  const { securitySchemes } = document['components'] as Record<string, Record<string, Node>>
  return {
    security: document['security'],
    schemes: securitySchemes,
    own: Object.values(paths).map(({ get }) => get.security),
    options: Object.values(securitySchemes ?? {}).flatMap((scheme) => Object.keys(scheme['x-credentials'] as Node)),
    notes: [...report.notes].map(([say, at]) => `${say} ${[...at].join()}`),
  }
}

test('every alternative becomes an auth method, what suffices alone before pairs, then what most operations accept', () => {
  const schemes = { t: bearer, email: key('X-Auth-Email'), secret: key('X-Auth-Key'), b: { type: 'http', scheme: 'Basic' } }
  const pair = { email: [], secret: [] }
  const { security, own, options } = kept(schemes, [[pair, { t: [] }], [pair], [{ b: [] }, { t: [] }]])
  expect(security).toEqual([{ token: [] }, { password: [] }, { authEmail: [], authKey: [] }])
  expect(own).toEqual([
    [{ token: [] }, { authEmail: [], authKey: [] }],
    [{ authEmail: [], authKey: [] }],
    [{ token: [] }, { password: [] }],
  ])
  expect(options).toEqual(['token', 'username', 'password', 'authEmail', 'authKey'])
})

test('a key may be in the query, and OAuth2 client credentials get a token', () => {
  const flows = { clientCredentials: { tokenUrl: '/token', scopes: { read: 'Reads' } } }
  const { schemes } = kept({ q: key('api_key', 'query'), o: { type: 'oauth2', flows } }, [[{ q: [] }], [{ o: [] }]])
  expect(schemes?.['key']).toMatchObject({ type: 'apiKey', in: 'query', name: 'api_key', 'x-credentials': { apiKey: {} } })
  expect(schemes?.['oauth']).toMatchObject({ flows: { clientCredentials: { tokenUrl: 'https://api.shop.example/token' } } })
})

test('schemes that send the same are one method', () => {
  const schemes = { a: bearer, b: { type: 'openIdConnect' }, c: key('X-Key'), d: key('x-key') }
  const { security, own } = kept(schemes, [
    [{ a: [] }, { c: [] }],
    [{ b: [] }, { d: [] }],
  ])
  expect(security).toEqual([{ token: [] }, { key: [] }])
  expect(own).toEqual([undefined, undefined])
})

test('a key in Authorization that is described as a bearer token is one', () => {
  const { schemes } = kept({ a: { ...key('Authorization'), description: 'Send `Bearer <token>`.' } }, [[{ a: [] }]])
  expect(schemes?.['token']).toMatchObject({ type: 'http', scheme: 'bearer' })
})

test('a scheme that is not declared is read as the global one, and reported', () => {
  const { security, own, notes } = kept({ t: bearer }, [[{ Authorization: [] }], undefined], [{ t: [] }])
  expect([security, own]).toEqual([[{ token: [] }], [undefined, undefined]])
  expect(notes).toEqual([
    'A security scheme that the source does not declare is read as that of the other operations. GET /0: Authorization',
  ])
})

test('an operation whose credentials no client sends stays, and is reported', () => {
  const { own, notes } = kept({ t: bearer, m: { type: 'mutualTLS' } }, [[{ m: [] }], [{ t: [] }], []])
  expect(own).toEqual([[], undefined, []])
  expect(notes).toEqual([
    'Needs credentials that clients do not send; callers pass them as headers. GET /0: m',
    'An auth method that core does not have is left out. m',
  ])
})

test('a source without auth methods gets a bearer token', () => {
  const { security, own } = kept({}, [undefined])
  expect([security, own]).toEqual([[{ token: [] }], [undefined]])
})
