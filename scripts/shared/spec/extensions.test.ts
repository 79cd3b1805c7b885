import { describe, expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { extensionSchema } from './extension-schema.ts'
import { checkExtensions, createExtensionChecker } from './extensions.ts'

function documentWith(parts: Record<string, unknown>): Document {
  return {
    openapi: '3.1.0',
    info: { title: 'Hosting', version: '1' },
    'x-provider': { name: 'Hosting', docs: 'https://docs.hosting.cloud' },
    paths: {},
    ...parts,
  } as Document
}

function operationWith(parts: Record<string, unknown>): Document {
  return documentWith({ paths: { '/a': { get: { responses: {}, ...parts } } } })
}

test('accepts extensions that the schema lists for their object', () => {
  expect(checkExtensions(operationWith({ 'x-retry': 'never' }))).toEqual([])
})

test('rejects an extension that the schema does not list', () => {
  expect(checkExtensions(operationWith({ 'x-internal': true }))).toEqual([
    { pointer: '/paths/~1a/get/x-internal', message: expect.stringContaining('unknown extension "x-internal" on operation') as string },
  ])
})

test('rejects an extension on another kind of object, and names where it belongs', () => {
  const document = operationWith({ responses: { '200': { description: 'Done', 'x-retry': 'safe' } } })
  expect(checkExtensions(document)).toEqual([
    {
      pointer: '/paths/~1a/get/responses/200/x-retry',
      message: 'unknown extension "x-retry" on response: it belongs on document or operation',
    },
  ])
})

test.each([
  ['paths', documentWith({ paths: { 'x-note': 1 } }), '/paths/x-note'],
  ['a schema', documentWith({ components: { schemas: { A: { type: 'object', 'x-note': 1 } } } }), '/components/schemas/A/x-note'],
  [
    'a nested schema',
    documentWith({ components: { schemas: { A: { properties: { b: { 'x-note': 1 } } } } } }),
    '/components/schemas/A/properties/b/x-note',
  ],
  ['components', documentWith({ components: { 'x-note': 1 } }), '/components/x-note'],
  [
    'a reference',
    operationWith({ parameters: [{ $ref: '#/components/parameters/a', 'x-note': 1 }] }),
    '/paths/~1a/get/parameters/0/x-note',
  ],
])('an extension of %s is unknown', (_, document, pointer) => {
  expect(checkExtensions(document).map((problem) => problem.pointer)).toEqual([pointer])
})

test('ignores names and values that begin with x-', () => {
  const named = { type: 'object', properties: { 'x-color': { type: 'string', enum: ['x-red'] } }, required: ['x-color'] }
  const document = documentWith({
    paths: {
      '/a': {
        get: {
          responses: {
            '200': {
              description: 'Done',
              headers: { 'x-rate-limit': { schema: { type: 'integer' }, example: { 'x-value': 1 } } },
              content: { 'x-type/json': { example: { 'x-color': 'x-red' }, schema: { default: { 'x-a': 1 }, const: { 'x-b': 1 } } } },
            },
          },
        },
      },
    },
    components: {
      schemas: { 'x-name': named, Pet: { discriminator: { propertyName: 'kind', mapping: { 'x-cat': '#/components/schemas/x-name' } } } },
    },
  })
  expect(checkExtensions(document)).toEqual([])
})

test('accepts a further key that a schema lists, on its kind of object only', () => {
  const schema = structuredClone(extensionSchema())
  const { locations } = schema.$defs
  Object.assign(locations, { parameter: { type: 'object', properties: { 'x-made-up': { type: 'string' } } } })
  const check = createExtensionChecker(schema)
  const parameterWith = (value: unknown) => operationWith({ parameters: [{ name: 'a', in: 'query', 'x-made-up': value }] })
  expect(check(parameterWith('a'))).toEqual([])
  expect(check(parameterWith(1))).toEqual([{ pointer: '/paths/~1a/get/parameters/0/x-made-up', message: 'x-made-up must be string' }])
  expect(check(operationWith({ 'x-made-up': 'a' })).map(({ message }) => message)).toEqual([
    'unknown extension "x-made-up" on operation: it belongs on parameter',
  ])
})

test('reports a missing required extension', () => {
  expect(checkExtensions({ openapi: '3.1.0', info: { title: 'Hosting', version: '1' }, paths: {} })).toEqual([
    { pointer: '', message: 'lacks the required property "x-provider"' },
  ])
})

test('reports the invalid part of a value, for the closest alternative', () => {
  const style = { kind: 'page', query: { page: 'page' }, items: 'data', total: '/total', next: '/next' }
  const problems = checkExtensions(documentWith({ 'x-pagination-styles': { numbered: style } }))
  expect(problems.map(({ pointer }) => pointer).toSorted()).toEqual([
    '/x-pagination-styles/numbered/items',
    '/x-pagination-styles/numbered/next',
  ])
  expect(problems.map(({ message }) => message).join()).toContain('"next" is not a known property')
})

describe('the schema of provider-specific behaviour accepts', () => {
  const credentials = { email: { description: 'Mail address', example: 'ada@hosting.cloud' } }
  const exchange = { kind: 'exchange', description: 'With mail', credentials, request: { path: '/auth', token: '/token', expires: '/end' } }
  const secondFactor = { status: 202, option: 'code', path: '/auth/code', field: 'otp', description: 'Gives the code' }
  const documentWithAuth = (method: object) =>
    documentWith({ components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', 'x-auth': [method] } } } })
  const style = (declared: object) => documentWith({ 'x-pagination-styles': { offset: { kind: 'offset', ...declared } } })
  const limit = (declared: object) => documentWith({ 'x-rate-limit': declared })
  const events = { event: 'etag', reached: 'if-event-reached', status: 412 }
  const upload = { token: 'Token', rules: 'files.rules', parameter: 'token' }

  test.each([
    ['events that reads wait for', documentWith({ 'x-consistency': events })],
    ['reads that may miss what was created', documentWith({ 'x-consistency': { ...events, lag: { statuses: [403, 404], seconds: 5 } } })],
    ['errors that pass by themselves', documentWith({ 'x-retry': { passing: [{ status: 423 }, { code: 'busy', phrase: 'later' }] } })],
    ['an edit', operationWith({ 'x-edit': { read: 'things.get', query: { include: 'all' }, field: 'thing' } })],
    ['an upload', operationWith({ 'x-upload': upload })],
    ['an upload whose rules are known', operationWith({ 'x-upload': { ...upload, maxBytes: '/size', types: '/types' } })],
    [
      'an upload whose rules are in kB and in another response',
      operationWith({ 'x-upload': { ...upload, maxKilobytes: '/size', schemas: ['Rules'] } }),
    ],
    ['fields that a parameter asks for', operationWith({ 'x-includes': { parameter: 'include', fields: ['owner'] } })],
    ['an error message with two pointers', documentWith({ 'x-error': { message: ['/message', '/error'], headerBase64: 'X-Message' } })],
    ['notes', documentWith({ 'x-notes': [{ title: 'Keys', text: 'They end with the user.' }] })],
    ['responses that are guesses', documentWith({ 'x-confidence': [{ inferred: 'response', level: 'low', basis: 'no text' }] })],
    ['offsets', style({ query: { skip: 'skip', size: 'limit' } })],
    ['offsets in the body', style({ query: { skip: 'skip', size: 'limit' }, items: '/data', total: '/total', more: '/more' })],
    ['numbers of pages', style({ query: { page: 'page', size: 'limit' }, headers: { total: 'x-total' }, defaultSize: 10, maxSize: 50 })],
    ['a limit that only headers tell', limit({ headers: { remaining: 'x-left', exempt: 'x-exempt' }, reset: 'seconds', code: 'TooMuch' })],
    ['a token for credentials', documentWithAuth(exchange)],
    ['a token for credentials and a second factor', documentWithAuth({ ...exchange, once: true, secondFactor })],
  ])('%s', (_, document) => {
    expect(checkExtensions(document)).toEqual([])
  })

  test.each([
    ['an event without a header that names it', documentWith({ 'x-consistency': { ...events, event: undefined } }), '/x-consistency'],
    ['consistency with an unknown key', documentWith({ 'x-consistency': { ...events, status: 200 } }), '/x-consistency/status'],
    [
      'a parameter without fields',
      operationWith({ 'x-includes': { parameter: 'include', fields: [] } }),
      '/paths/~1a/get/x-includes/fields',
    ],
    ['an error that passes and is none', documentWith({ 'x-retry': { passing: [{}] } }), '/x-retry/passing/0'],
    ['an edit without a read', operationWith({ 'x-edit': { field: 'thing' } }), '/paths/~1a/get/x-edit'],
    ['an upload without rules', operationWith({ 'x-upload': { ...upload, rules: undefined } }), '/paths/~1a/get/x-upload'],
    ['an upload with a path for a pointer', operationWith({ 'x-upload': { ...upload, types: 'types' } }), '/paths/~1a/get/x-upload/types'],
    ['an error message without a pointer', documentWith({ 'x-error': { message: [] } }), '/x-error/message'],
    ['a note that is no sentence', documentWith({ 'x-notes': [{ title: 'Keys', text: 'They end' }] }), '/x-notes/0/text'],
    ['a guess without a basis', documentWith({ 'x-confidence': [{ inferred: 'response', level: 'low' }] }), '/x-confidence/0'],
    ['offsets without a size', style({ query: { skip: 'skip' } }), '/x-pagination-styles/offset/query'],
    ['offsets with neither offset nor page', style({ query: { size: 'limit' } }), '/x-pagination-styles/offset/query'],
    [
      'offsets with a path for a pointer',
      style({ query: { skip: 'skip', size: 'limit' }, items: 'data' }),
      '/x-pagination-styles/offset/items',
    ],
    ['a limit of nothing', limit({}), '/x-rate-limit'],
    ['a limit with another header', limit({ headers: { used: 'x-used' } }), '/x-rate-limit/headers/used'],
    [
      'an exchange without the pointer to its token',
      documentWithAuth({ ...exchange, request: { path: '/auth', expires: '/end' } }),
      '/components/securitySchemes/key/x-auth/0/request',
    ],
    [
      'a second factor without an option',
      documentWithAuth({ ...exchange, secondFactor: { ...secondFactor, option: undefined } }),
      '/components/securitySchemes/key/x-auth/0/secondFactor',
    ],
  ])('but rejects %s', (_, document, pointer) => {
    // As in a file, which has no undefined.
    const problems = checkExtensions(JSON.parse(JSON.stringify(document)) as Document)
    expect(problems.length).toBeGreaterThan(0)
    expect(new Set(problems.map((problem) => problem.pointer))).toEqual(new Set([pointer]))
  })

  test('and only on its object', () => {
    expect(checkExtensions(documentWith({ 'x-upload': upload })).map(({ message }) => message)).toEqual([
      'unknown extension "x-upload" on document: it belongs on operation',
    ])
    expect(checkExtensions(operationWith({ 'x-consistency': events })).map(({ message }) => message)).toEqual([
      'unknown extension "x-consistency" on operation: it belongs on document',
    ])
  })
})
