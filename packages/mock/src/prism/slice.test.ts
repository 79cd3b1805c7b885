import { expect, test } from 'vitest'

import type { Document } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { listOperations } from '../spec/operations.js'
import { sliceOperation } from './slice.js'

function slice(document: Document): Document {
  const resolve = createResolve(document)
  const [operation] = listOperations(document, resolve)
  if (!operation) throw new Error('The document has no operation.')
  return sliceOperation(document, operation, resolve) as Document
}

const response = (ref: string): object => ({ responses: { '200': { content: { 'application/json': { schema: { $ref: ref } } } } } })

test('keeps one operation and its components, including circular ones', () => {
  const document = {
    openapi: '3.1.0',
    info: {},
    paths: { '/a': { get: response('#/components/schemas/A'), post: {} }, '/b': { get: {} } },
    components: {
      schemas: {
        A: { properties: { b: { $ref: '#/components/schemas/B/items' } } },
        B: { items: { $ref: '#/components/schemas/A' } },
        C: {},
      },
    },
  } as unknown as Document
  const { paths, components } = slice(document)
  expect(paths).toEqual({ '/a': { get: expect.anything() } })
  expect(Object.keys(components?.['schemas'] ?? {})).toEqual(['A', 'B'])
})

test('keeps everything if a reference leads into another path', () => {
  const ref = '#/paths/~1b/get/responses/200/content/application~1json/schema'
  const document = { openapi: '3.1.0', paths: { '/a': { get: response(ref) }, '/b': { get: response('x') } } } as unknown as Document
  expect(Object.keys(slice(document).paths ?? {})).toEqual(['/a', '/b'])
})
