import { expect, test } from 'vitest'

import { mutate } from './mutate.js'

test('numbers text', () => {
  expect(mutate('web1', 2, [])).toBe('web1-2')
  expect(mutate('Main office', 2, [])).toBe('Main office 2')
  expect(mutate('example.com', 2, [])).toBe('example-2.com')
  expect(mutate('info@example.com', 2, [])).toBe('info-2@example.com')
})

test('counts up from numbers, also in text', () => {
  expect(mutate('0041', 2, [])).toBe('0043')
  expect(mutate(41, 2, [])).toBe(43)
})

test('gives another UUID', () => {
  expect(mutate('3fa85f64-5717-4562-b3fc-2c963f66afa6', 255, [{ format: 'uuid' }])).toBe('3fa85f64-5717-4562-b3fc-0000000000ff')
})

test('keeps pattern and length', () => {
  expect(mutate('abc', 7, [{ pattern: '^[a-z]+[0-9]?$' }])).toBe('abc7')
  expect(mutate('abcdef', 12, [{ maxLength: 6 }])).toBe('abcd12')
  expect(mutate('abc', 7, [{ pattern: '^[a-z]+$' }])).toBeUndefined()
  expect(mutate('abc', 7, [{ pattern: '(' }])).toBeUndefined()
  expect(mutate(9, 2, [{ maximum: 10 }])).toBeUndefined()
})

test('does not mutate enums, constants, formats and addresses', () => {
  expect(mutate('a', 1, [{ enum: ['a', 'b'] }])).toBeUndefined()
  expect(mutate('a', 1, [{ const: 'a' }])).toBeUndefined()
  expect(mutate('2024-01-01', 1, [{ format: 'date' }])).toBeUndefined()
  expect(mutate('192.0.2.1', 1, [])).toBeUndefined()
  expect(mutate('2001:db8::1', 1, [])).toBeUndefined()
  expect(mutate('2024-01-01T00:00:00Z', 1, [])).toBeUndefined()
  expect(mutate(true, 1, [])).toBeUndefined()
  expect(mutate(1.5, 1, [])).toBeUndefined()
})
