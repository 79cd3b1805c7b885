import { expect, test } from 'vitest'
import { childPointer, parsePointer, valueAt, withValueAt } from './pointer.ts'

test('escapes slashes and tildes in keys', () => {
  const pointer = childPointer(childPointer('', '/a~b'), 0)
  expect(pointer).toBe('/~1a~0b/0')
  expect(parsePointer(pointer)).toEqual(['/a~b', '0'])
  expect(parsePointer('#/page%5Bnumber%5D')).toEqual(['page[number]'])
})

test('finds a value in objects and arrays, but no inherited one', () => {
  expect(valueAt({ a: [{ b: 1 }] }, '/a/0/b')).toBe(1)
  expect(valueAt({ a: 1 }, '')).toEqual({ a: 1 })
  expect(valueAt({}, '/toString')).toBeUndefined()
})

test('accepts an empty key', () => {
  expect(parsePointer('/')).toEqual([''])
  expect(valueAt({ '': 1 }, '/')).toBe(1)
})

test('writes into a copy and creates missing containers', () => {
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

test('a malformed fragment leads nowhere', () => {
  expect(valueAt({ a: 1 }, '#/%zz')).toBeUndefined()
})
