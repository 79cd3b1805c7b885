import { expect, test } from 'vitest'

import { parseLifetime } from './lifetime.js'

test('parses a number and a unit', () => {
  const words = ['3600 seconds', '120 minutes', '1 hour', '1 day', '4 weeks', '1 month']
  expect(words.map(parseLifetime)).toEqual([3600, 7200, 3600, 86_400, 2_419_200, 2_678_400])
})

test('parses nothing else', () => {
  const others = ['', 'hour', '0 hours', '-1 hour', '1.5 hours', '1 year', '1 hour ago', ' 1 hour', 3600, undefined]
  expect(others.map(parseLifetime)).toEqual(others.map(() => undefined))
})
