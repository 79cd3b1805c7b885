import { expect, test } from 'vitest'

import { measure } from './measure.ts'

test('counts a shared object in each place, and traverses it once', () => {
  let reads = 0
  const leaf = new Proxy({ a: 1 }, { ownKeys: (target) => (reads++, Reflect.ownKeys(target)) })
  const value = Array.from({ length: 1000 }, () => leaf)
  expect([measure(value, 'a.json'), reads]).toEqual([2001, 1])
})

test('rejects 2 to the power of 30 values', () => {
  let value: unknown = 1
  for (let index = 0; index < 30; index++) value = [value, value]
  expect(() => measure(value, 'a.json')).toThrow('a.json has more than 5000000 values')
})

test('counts depth from the root, even through a shared object', () => {
  const nest = (depth: number, inside: unknown): unknown => (depth === 0 ? inside : [nest(depth - 1, inside)])
  const shared = nest(300, 1)
  expect(() => measure([shared, nest(300, shared)], 'a.json')).toThrow('a.json nests more than 500')
  expect(measure([shared, nest(100, shared)], 'a.json')).toBe(703)
})
