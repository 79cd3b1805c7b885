import { describe, expect, test } from 'vitest'

import type { Parameter, Schema } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { queryValue, simpleValue } from './parameter-value.js'
import { documentOf } from '../../test/document.js'

const resolve = createResolve(documentOf())
const list: Schema = { type: 'array', items: { type: 'integer' } }
const object: Schema = { type: 'object', properties: { from: { type: 'integer' }, to: {} } }
const text: Schema = { type: 'string' }

function inQuery(parameter: Partial<Parameter>, query: string): unknown {
  const read = queryValue({ name: 'a', in: 'query', ...parameter }, new URLSearchParams(query), resolve)
  return read.kind === 'value' ? read.value : read.kind
}

function simple(parameter: object, value: string | undefined): unknown {
  const read = simpleValue(parameter, value, resolve)
  return read.kind === 'value' ? read.value : read.kind
}

describe('in the query', () => {
  test.each<[string, Partial<Parameter>, string, unknown]>([
    ['text', { schema: text }, 'a=x,y', 'x,y'],
    ['text that comes twice', { schema: text }, 'a=x&a=y', ['x', 'y']],
    ['a list, exploded', { schema: list }, 'b=0&a=1&a=2', ['1', '2']],
    ['a list with commas', { schema: list, explode: false }, 'a=1,2', ['1', '2']],
    ['a list with escaped commas', { schema: list, explode: false }, 'a=1%2C2', ['1', '2']],
    ['a list with pipes', { schema: list, style: 'pipeDelimited' }, 'a=1|2', ['1', '2']],
    ['a list with spaces', { schema: list, style: 'spaceDelimited' }, 'a=1%202', ['1', '2']],
    ['a list whose name has brackets', { name: 'a[]', schema: list }, 'a[]=1&a%5B%5D=2', ['1', '2']],
    ['a list with numbers', { schema: list, style: 'deepObject' }, 'a[0]=1&a[1]=2', ['1', '2']],
    ['an object, exploded', { schema: object }, 'from=1&c=2', { from: '1' }],
    ['an object with commas', { schema: object, explode: false }, 'a=from,1,to,2', { from: '1', to: '2' }],
    ['an object in brackets', { schema: object, style: 'deepObject' }, 'a[from]=1&a[to][x]=2&ab[c]=3', { from: '1', to: { x: '2' } }],
    ['JSON', { content: { 'application/json': { schema: object } } }, 'a=%7B%22from%22%3A1%7D', { from: 1 }],
  ])('reads %s', (_what, parameter, query, value) => {
    expect(inQuery(parameter, query)).toEqual(value)
  })

  test('an unsent parameter is absent', () => {
    const styles: Partial<Parameter>[] = [{ schema: text }, { schema: list }, { schema: object }, { schema: object, style: 'deepObject' }]
    expect(styles.map((parameter) => inQuery(parameter, 'b=1&b[c]=2'))).toEqual(Array(4).fill('absent'))
  })

  test('an ambiguous serialization is opaque', () => {
    expect(inQuery({}, 'a=1')).toBe('unclear')
    expect(inQuery({ schema: list }, 'a=')).toBe('unclear')
    expect(inQuery({ schema: { oneOf: [text, list] }, explode: false }, 'a=1,2')).toBe('unclear')
    expect(inQuery({ schema: list, explode: false }, 'a=1&a=2')).toBe('unclear')
  })

  test('reports invalid JSON', () => {
    expect(inQuery({ content: { 'application/json': { schema: object } } }, 'a=%7B')).toBe('not-json')
  })
})

describe('in the path and in headers', () => {
  test.each<[string, object, string, unknown]>([
    ['text', { schema: text }, 'x, y', 'x, y'],
    ['a list', { schema: list }, '1, 2', ['1', '2']],
    ['an object', { schema: object }, 'from,1,to,2', { from: '1', to: '2' }],
    ['an exploded object', { schema: object, explode: true }, 'from=1,to=a=b', { from: '1', to: 'a=b' }],
    ['one of several types', { schema: { oneOf: [text, list] } }, '1', '1'],
  ])('reads %s', (_what, parameter, value, expected) => {
    expect(simple(parameter, value)).toEqual(expected)
  })

  test('an ambiguous serialization is opaque', () => {
    expect(simple({ schema: { oneOf: [text, list] } }, '1,2')).toBe('unclear')
    expect(simple({ schema: list, style: 'matrix' }, ';a=1,2')).toBe('unclear')
    expect([simple({ schema: object }, 'from'), simple({}, '1'), simple({ schema: text }, undefined)]).toEqual([
      'unclear',
      'unclear',
      'absent',
    ])
  })
})
