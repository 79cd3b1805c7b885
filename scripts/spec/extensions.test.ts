import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import { checkExtensions } from './extensions.ts'

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

test('extensions that the schema lists for their place are in order', () => {
  expect(checkExtensions(operationWith({ 'x-retry': 'never' }))).toEqual([])
})

test('an extension that is listed nowhere is unknown', () => {
  expect(checkExtensions(operationWith({ 'x-internal': true }))).toEqual([
    { pointer: '/paths/~1a/get/x-internal', message: expect.stringContaining('unknown extension "x-internal" on operation') as string },
  ])
})

test('an extension at another kind of object is unknown there, and where it belongs is said', () => {
  const document = operationWith({ responses: { '200': { description: 'Done', 'x-retry': 'safe' } } })
  expect(checkExtensions(document)).toEqual([
    { pointer: '/paths/~1a/get/responses/200/x-retry', message: 'unknown extension "x-retry" on response: it belongs on operation' },
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

test('names and values that begin with x- are no extensions', () => {
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

test('an extension that is required at its place is missed', () => {
  expect(checkExtensions({ openapi: '3.1.0', info: { title: 'Hosting', version: '1' }, paths: {} })).toEqual([
    { pointer: '', message: 'lacks the required property "x-provider"' },
  ])
})

test('a value of the wrong shape is told by the part that is wrong, of the alternative that was meant', () => {
  const style = { kind: 'page', query: { page: 'page' }, items: 'data', total: '/total', next: '/next' }
  const problems = checkExtensions(documentWith({ 'x-pagination-styles': { numbered: style } }))
  expect(problems.map(({ pointer }) => pointer).toSorted()).toEqual([
    '/x-pagination-styles/numbered/items',
    '/x-pagination-styles/numbered/next',
  ])
  expect(problems.map(({ message }) => message).join()).toContain('"next" is not a known property')
})
