import { expect, test } from 'vitest'
import type { Document, Parameter } from './document.ts'
import { findRef, listOperations, resolveRef } from './operations.ts'

const document: Document = {
  openapi: '3.1.0',
  info: { title: 'Hosting', version: '1' },
  paths: {
    '/b/{id}': {
      parameters: [{ $ref: '#/components/parameters/id' }, { name: 'verbose', in: 'query', description: 'of the path' }],
      post: { operationId: 'b.create', tags: ['B'] },
      get: { operationId: 'b.get', parameters: [{ name: 'verbose', in: 'query', description: 'its own' }] },
    },
    '/a': { get: {} },
  },
  components: {
    parameters: { id: { $ref: '#/components/parameters/realId' }, realId: { name: 'id', in: 'path' } },
    schemas: { Loop: { $ref: '#/components/schemas/Loop' } },
  },
}

test('lists operations in the order of the document, with path and tag', () => {
  const operations = listOperations(document).map(({ id, method, path, tag }) => [id, method, path, tag])
  expect(operations).toEqual([
    ['b.create', 'post', '/b/{id}', 'B'],
    ['b.get', 'get', '/b/{id}', undefined],
    ['', 'get', '/a', undefined],
  ])
})

test('resolves parameters of the path, which those of the operation replace', () => {
  const parameters = listOperations(document)[1]?.parameters
  expect(parameters).toEqual([
    { name: 'id', in: 'path' },
    { name: 'verbose', in: 'query', description: 'its own' },
  ])
})

test('lists the operations of a path item behind a reference', () => {
  const pathItems = { Servers: { get: { operationId: 'servers.list' } } }
  const referring = { ...document, paths: { '/s': { $ref: '#/pathItems/Servers' } }, pathItems } as Document
  expect(listOperations(referring).map(({ id, path }) => [id, path])).toEqual([['servers.list', '/s']])
})

test('leaves out a parameter with a broken reference', () => {
  const paths = { '/a': { get: { parameters: [{ $ref: '#/components/parameters/none' }, { $ref: '#/%zz' }] } } }
  expect(listOperations({ ...document, paths })[0]?.parameters).toEqual([])
})

test('follows a reference to its end, and returns any other node', () => {
  const parameter: Parameter = { name: 'q', in: 'query' }
  expect(resolveRef<Parameter>(document, { $ref: '#/components/parameters/id' })).toEqual({ name: 'id', in: 'path' })
  expect(resolveRef<Parameter>(document, parameter)).toBe(parameter)
})

test('rejects a broken or circular reference by its name', () => {
  expect(() => resolveRef(document, { $ref: '#/components/schemas/None' })).toThrow('#/components/schemas/None is not in the spec')
  expect(() => resolveRef(document, { $ref: '#/components/schemas/Loop' })).toThrow('#/components/schemas/Loop')
  expect(findRef(document, { $ref: 'other.yaml#/None' })).toBeUndefined()
})
