import { expect, test } from 'vitest'
import { median, medianRatio } from './statistics.ts'

test.each([
  [[7], 7],
  [[9, 1, 5], 5],
  [[4, 1, 10, 2], 3],
  [[10, 9, 100], 10],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test('leaves what it is given as it was', () => {
  const values = [3, 1, 2]
  median(values)
  expect(values).toEqual([3, 1, 2])
})

test('there is none of nothing', () => {
  expect(() => median([])).toThrow(RangeError)
})

test('a ratio is taken round by round, so that a slow round of both changes nothing', () => {
  expect(medianRatio([50, 5, 50], [100, 10, 100])).toBe(0.5)
})

test('one bad round does not move a ratio', () => {
  expect(medianRatio([80, 80, 8], [100, 100, 100])).toBe(0.8)
})

test('rounds of different number cannot be compared', () => {
  expect(() => medianRatio([1, 2], [1])).toThrow('2 rounds cannot be compared with 1.')
})
