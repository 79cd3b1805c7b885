import { expect, test } from 'vitest'
import type { Document, Operation, Parameter } from '@hostwright/shared/spec/document.ts'
import { plainOperations } from './operations.ts'

const id: Parameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }

function plain(operation: Operation) {
  const paths = { '/things/{id}': { get: { operationId: 'things.get', ...operation } } }
  return plainOperations({ openapi: '3.1.0', info: { title: 'Acme', version: '1' }, paths } satisfies Document)
}

test('an operation with texts in its path is plain, with its names and parameters', () => {
  expect(plain({ parameters: [id] })).toMatchObject([
    { names: { flat: 'thingsGet' }, method: 'GET', path: '/things/{id}', parameters: ['id'], isList: false },
  ])
})

test('a list is known as one', () => {
  expect(plain({ parameters: [id], 'x-pagination': 'page' })).toMatchObject([{ isList: true }])
})

test('a parameter beside the path does no harm while it may be left out', () => {
  const query: Parameter = { name: 'q', in: 'query', schema: { type: 'string' } }
  expect(plain({ parameters: [id, query] })).toMatchObject([{ parameters: ['id'] }])
  expect(plain({ parameters: [id, { ...query, required: true }] })).toEqual([])
})

test.each<[string, Operation]>([
  ['takes a body', { requestBody: { content: {} } }],
  ['is deprecated', { deprecated: true }],
  ['has variants', { 'x-variants': [] }],
  ['has a number in its path', { parameters: [{ ...id, schema: { type: 'integer' } }] }],
  ['takes one of a few texts', { parameters: [{ ...id, schema: { type: 'string', enum: ['a'] } }] }],
])('an operation that %s is not', (_, operation) => {
  expect(plain({ parameters: [id], ...operation })).toEqual([])
})
