import { expect, test } from 'vitest'
import { interleave, median, medianRatio } from './rounds.ts'

test('measures each subject once a round and starts each round with another one', async () => {
  const order: string[] = []
  await interleave(['a', 'b', 'c'], 4, async (name) => void order.push(name))
  expect(order.join('')).toBe('abcbcacababc')
})

test('keeps the measurements of each subject in the order of the rounds', async () => {
  let time = 0
  const measured = await interleave(['a', 'b'], 3, async () => ++time)
  expect([...measured]).toEqual([
    ['a', [1, 4, 5]],
    ['b', [2, 3, 6]],
  ])
})

test.each([
  [[7], 7],
  [[9, 1, 5], 5],
  [[4, 1, 10, 2], 3],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})

test('there is no median of no values', () => {
  expect(() => median([])).toThrow(RangeError)
})

test('a round that is slow for both changes no ratio, and neither does one bad round', () => {
  expect(medianRatio([50, 5, 50], [100, 10, 100])).toBe(0.5)
  expect(medianRatio([80, 80, 8], [100, 100, 100])).toBe(0.8)
})

test('rejects a ratio of different numbers of rounds', () => {
  expect(() => medianRatio([1, 2], [1])).toThrow('2 rounds cannot be compared with 1.')
})
