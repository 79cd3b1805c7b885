import { expect, test } from 'vitest'

import type { Parameter } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import type { Operation } from '../spec/operations.js'
import { missingQuery, unknownQuery } from './query-names.js'
import { documentOf } from '../../test/document.js'

function unknown(parameters: Partial<Parameter>[], names: string[], operation: Partial<Operation> = {}): string[] {
  const query = parameters.map((parameter) => ({ name: 'x', in: 'query', ...parameter }))
  const full = { parameters: query, security: [], pagination: undefined, ...operation } as unknown as Operation
  const schemes = new Map([['key', { type: 'apiKey', in: 'query', name: 'api_key' } as const]])
  return unknownQuery(full, names, schemes, createResolve(documentOf())).map(({ location }) => location)
}

test('finds each undeclared name once', () => {
  expect(unknown([{ name: 'tags' }], ['tags', 'tag', 'tag'])).toEqual(['request.query.tag'])
})

test('accepts the brackets of a deepObject, but not its bare name', () => {
  expect(unknown([{ name: 'filter', style: 'deepObject' }], ['filter[a]', 'filter', 'filters[a]'])).toEqual([
    'request.query.filter',
    'request.query.filters[a]',
  ])
})

test('accepts the properties of an exploded object', () => {
  const schema = { type: 'object', properties: { from: {}, to: {} } }
  expect(unknown([{ schema }], ['from', 'to', 'x'])).toEqual(['request.query.x'])
  expect(unknown([{ schema, explode: false }], ['x', 'from'])).toEqual(['request.query.from'])
  expect(unknown([{ schema: { type: 'object', additionalProperties: {} } }], ['anything'])).toEqual([])
})

test('accepts the parameters of pagination and security', () => {
  const style = { kind: 'page', query: { page: 'p', size: 's' }, items: '/a', total: '/b' } as const
  expect(unknown([], ['p', 's', 'api_key', 'q'], { pagination: { style, items: '/a' }, security: [{ key: [] }] })).toEqual([
    'request.query.q',
  ])
})

test('ignores a header with the same name', () => {
  expect(unknown([{ name: 'a', in: 'header' }], ['a'])).toEqual(['request.query.a'])
})

test('finds missing required parameters', () => {
  const missing = (parameter: Partial<Parameter>, names: string[]): string[] => {
    const parameters = [{ name: 'x', in: 'query', required: true, ...parameter }]
    return missingQuery({ parameters } as Operation, names, createResolve(documentOf()))
  }
  expect([missing({}, ['y']), missing({}, ['x']), missing({ required: false }, []), missing({ in: 'header' }, [])]).toEqual([
    ['x'],
    [],
    [],
    [],
  ])
  expect([missing({ style: 'deepObject' }, ['x']), missing({ style: 'deepObject' }, ['x[a]'])]).toEqual([['x'], []])
  const schema = { type: 'object', properties: { from: {} } }
  expect([missing({ schema }, ['x']), missing({ schema }, ['from'])]).toEqual([['x'], []])
  const list = { style: 'deepObject', schema: { type: 'array' } }
  expect([missing(list, ['x[]']), missing(list, ['x[0]'])]).toEqual([['x'], []])
})
