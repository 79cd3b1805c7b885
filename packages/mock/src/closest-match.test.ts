import { expect, test } from 'vitest'

import { closestMatch } from './closest-match.js'

const names = ['items', 'pageSize', 'port', 'host']

test.each([
  ['item', 'items'],
  ['pagesize', 'pageSize'],
  ['page_size', 'pageSize'],
  ['prot', 'port'],
  ['hosts', 'host'],
  ['banana', undefined],
  ['', undefined],
])('the closest match of %j is %j', (given, name) => {
  expect(closestMatch(given, names)).toBe(name)
})
