import { expect, test } from 'vitest'

import { mutateFixed } from './mutate-fixed.js'

test('gives a later day with the same time and zone', () => {
  expect(mutateFixed('2024-02-28', 2, [{ format: 'date' }])).toBe('2024-03-01')
  expect(mutateFixed('2024-12-31T23:59:59.5+02:00', 1, [{ format: 'date-time' }])).toBe('2025-01-01T23:59:59.5+02:00')
  expect(mutateFixed('2024-03-01 15:25:01', 1, [])).toBe('2024-03-02 15:25:01')
  expect(mutateFixed('9999-12-31', 1, [])).toBeUndefined()
  expect(mutateFixed('2024-13-01', 1, [])).toBeUndefined()
})

test('gives addresses that are not routed', () => {
  expect(mutateFixed('192.0.2.1', 300, [{ format: 'ipv4' }])).toBe('198.18.1.44')
  expect(mutateFixed('10.0.0.0/8', 70_000, [])).toBe('198.19.17.112/8')
  expect(mutateFixed('2001:db8::1', 70_000, [{ format: 'ipv6' }])).toBe('2001:db8::1:1170')
  expect(mutateFixed('2001:db8::/64', 1, [])).toBe('2001:db8::0:1/64')
})

test('numbers email addresses and URLs', () => {
  expect(mutateFixed('info@example.com', 2, [{ format: 'email' }])).toBe('info-2@example.com')
  expect(mutateFixed('https://example.com/a', 2, [{ format: 'uri' }])).toBe('https://example.com/a-2')
  expect(mutateFixed('info@example.com', 2, [{ format: 'email', maxLength: 16 }])).toBeUndefined()
})

test('gives the other members of an enum in turn', () => {
  const schemas = [{ enum: ['a', 'b', 3] }]
  expect([1, 2, 3, 4].map((n) => mutateFixed('a', n, schemas))).toEqual(['b', 3, 'b', 'b'])
  expect(mutateFixed('a', 1, [{ enum: ['a'] }])).toBeUndefined()
})

test('counts up, or down at the maximum', () => {
  expect(mutateFixed(1.5, 2, [])).toBe(3.5)
  expect(mutateFixed(9, 2, [{ maximum: 10 }])).toBe(7)
})

test('mutates nothing else', () => {
  expect(mutateFixed('a', 1, [{ const: 'a' }])).toBeUndefined()
  expect(mutateFixed('PT1H', 1, [{ format: 'duration' }])).toBeUndefined()
  expect(mutateFixed(true, 1, [])).toBeUndefined()
  expect(mutateFixed(null, 1, [])).toBeUndefined()
})
