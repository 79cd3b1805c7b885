import { expect, test } from 'vitest'

import { getAt, withValueAt } from './pointer.js'

test('reads what a pointer leads to, escapes and list entries included', () => {
  const root = { 'a/b': { 'm~n': [1, { x: 2 }] } }
  expect(getAt(root, '/a~1b/m~0n/1/x')).toBe(2)
})

test('reads undefined where a pointer leads nowhere', () => {
  expect(getAt({ a: 'text' }, '/a/b/c')).toBeUndefined()
  expect(getAt(undefined, '/a')).toBeUndefined()
  expect(getAt({}, '/constructor')).toBeUndefined()
})

test('writes into a copy and creates what is missing on the way', () => {
  const root = { keep: { deep: true }, list: [1, 2] }
  expect(withValueAt(root, '/meta/total', 3)).toEqual({ keep: { deep: true }, list: [1, 2], meta: { total: 3 } })
  expect(withValueAt(root, '/list/0', 9)).toEqual({ keep: { deep: true }, list: [9, 2] })
  expect(root).toEqual({ keep: { deep: true }, list: [1, 2] })
})

test('removes a value that is set to undefined', () => {
  expect(withValueAt({ links: { next: 'x', first: 'y' } }, '/links/next', undefined)).toEqual({ links: { first: 'y' } })
})

test('does not reach a prototype', () => {
  withValueAt({}, '/__proto__/polluted', true)
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
