import { expect, test } from 'vitest'
import { at, numberAt } from './json-pointer.js'

// RFC 6901 section 5
const example = { foo: ['bar', 'baz'], '': 0, 'a/b': 1, 'c%d': 2, 'm~n': 8, ' ': 7, '~1': 9, nil: null }

test.each([
  ['', example],
  ['/foo', ['bar', 'baz']],
  ['/foo/0', 'bar'],
  ['/', 0],
  ['/a~1b', 1],
  ['/c%d', 2],
  ['/m~0n', 8],
  ['/ ', 7],
  ['/~01', 9],
  ['/nil', null],
  ['/nil/x', undefined],
  ['/foo/2', undefined],
  ['/foo/0/x', undefined],
  ['/missing/x', undefined],
])('%j leads to %j', (pointer, value) => {
  expect(at(example, pointer)).toEqual(value)
})

test.each(['/constructor', '/__proto__', '/toString', '/foo/map'])('%j, which is inherited, leads nowhere', (pointer) => {
  expect(at(example, pointer)).toBeUndefined()
})

test.each([[undefined], [null], ['text'], [7]])('nothing is in %j', (value) => {
  expect(at(value, '/length')).toBeUndefined()
})

test('a number is one only as JSON has it', () => {
  expect(numberAt({ total: 7 }, '/total')).toBe(7)
  expect(numberAt({ total: '7' }, '/total')).toBeUndefined()
  expect(numberAt({ total: 7 }, undefined)).toBeUndefined()
})
