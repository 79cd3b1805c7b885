import { expect, test } from 'vitest'
import type { Document, Operation, SecurityScheme } from '@hostwright/shared/spec/document.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { readDocument } from './exercise.ts'
import { mockCallOf } from './mock-call.ts'

const read: Operation = { responses: { 200: { description: 'One.' } } }
const id = { name: 'id', in: 'path', required: true, example: 'a b' } as const
const credentials = { name: { description: 'Name.', example: 'jane' }, key: { description: 'Key.', example: 's3cret' } }

function documentWith(scheme: SecurityScheme): Document {
  return {
    openapi: '3.1.0',
    info: { title: 'Acme', version: '1' },
    security: [{ own: [] }],
    paths: {
      '/things': { get: read },
      '/lists/{id}': { get: { ...read, 'x-pagination': 'pages' }, parameters: [id] },
      '/filtered/{id}': { get: { ...read, parameters: [id, { name: 'day', in: 'query', required: true, example: 'today' }] } },
      '/things/{id}': { get: read, parameters: [id] },
    },
    components: { securitySchemes: { own: scheme } },
  }
}

test.each<[string, SecurityScheme, Record<string, string>]>([
  ['a bearer key', { type: 'http', scheme: 'bearer', 'x-credentials': credentials }, { authorization: 'Bearer jane' }],
  ['Basic', { type: 'http', scheme: 'basic', 'x-credentials': credentials }, { authorization: 'Basic amFuZTpzM2NyZXQ=' }],
  ['a header of its own', { type: 'apiKey', in: 'header', name: 'X-Key', 'x-credentials': credentials }, { 'X-Key': 'jane' }],
])('the first GET of one object is asked for with %s', (_, scheme, headers) => {
  expect(mockCallOf(documentWith(scheme))).toEqual({ get: { method: 'GET', path: '/things/a%20b', headers } })
})

test.each([
  ['json', 'application/json', '{"grant_type":"client_credentials","client_id":"jane","client_secret":"s3cret"}'],
  ['form', 'application/x-www-form-urlencoded', 'grant_type=client_credentials&client_id=jane&client_secret=s3cret'],
] as const)('OAuth2 needs a token first, asked for in %s', (format, type, body) => {
  const flows = { clientCredentials: { tokenUrl: 'https://example.com/oauth/token', scopes: {} } }
  const scheme: SecurityScheme = { type: 'oauth2', flows, 'x-credentials': credentials, 'x-token-request': { format } }
  expect(mockCallOf(documentWith(scheme)).tokenRequest).toEqual({
    method: 'POST',
    path: '/oauth/token',
    headers: { 'content-type': type },
    body,
  })
})

test('a specification without such an operation is refused', () => {
  expect(() => mockCallOf({ ...documentWith({ type: 'http' }), paths: { '/things': { get: read } } })).toThrow(
    'Acme has no authorised GET of one object; choose another request in mock-call.ts.',
  )
})

test.each(listProviders())('%s has one', async (provider) => {
  const { get } = mockCallOf(await readDocument(provider))
  expect(get.path).not.toMatch(/[{}]|undefined/)
  expect(Object.values(get.headers)).toEqual([expect.stringMatching(/.{8}/)])
})
