import { expect, test } from 'vitest'
import type { Document, Operation } from '@hostwright/openapi/document.ts'
import { usesExtensions } from './extensions.js'

function documentWith(root: object, operation: object = {}, scheme: object = {}): Document {
  return {
    openapi: '3.1.0',
    info: { title: 'Hosting', version: '1' },
    paths: { '/a': { get: { responses: {}, ...operation } as Operation } },
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', ...scheme } } },
    ...root,
  }
}

test.each([
  ['a key of the document', documentWith({ 'x-rate-limit': { limit: 1 } })],
  ['a key of an operation', documentWith({}, { 'x-retry': 'safe' })],
  ['a key of a security scheme', documentWith({}, {}, { 'x-credentials': {} })],
])('%s describes behavior', (_, document) => {
  expect(usesExtensions(document)).toBe(true)
})

test.each([
  ['a key for people', documentWith({ 'x-notes': [] }, { 'x-charges': true })],
  ['a key on another kind of object', documentWith({ 'x-includes': {} }, { 'x-rate-limit': {} })],
  ["another tool's key", documentWith({ 'x-logo': {} }, { 'x-codeSamples': [] })],
  [
    'a key in an example',
    documentWith({}, { responses: { '200': { description: 'Done', content: { a: { example: { 'x-auth': 1 } } } } } }),
  ],
])('%s describes none', (_, document) => {
  expect(usesExtensions(document)).toBe(false)
})

test('a further key is known by its name and kind of object', () => {
  const document = documentWith({ info: { title: 'Hosting', version: '1', 'x-made-up': 1 } })
  expect(usesExtensions(document)).toBe(false)
  expect(usesExtensions(document, { info: ['x-made-up'] })).toBe(true)
})
