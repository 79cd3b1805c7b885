import { expect, test } from 'vitest'
import { childPointer, parsePointer, valueAt } from './pointer.ts'

test('keys with slashes and tildes survive a pointer', () => {
  const pointer = childPointer(childPointer('', '/a~b'), 0)
  expect(pointer).toBe('/~1a~0b/0')
  expect(parsePointer(pointer)).toEqual(['/a~b', '0'])
  expect(parsePointer('#/page%5Bnumber%5D')).toEqual(['page[number]'])
})

test('a value is found through objects and arrays, and nothing inherited is', () => {
  expect(valueAt({ a: [{ b: 1 }] }, '/a/0/b')).toBe(1)
  expect(valueAt({ a: 1 }, '')).toEqual({ a: 1 })
  expect(valueAt({}, '/toString')).toBeUndefined()
})
