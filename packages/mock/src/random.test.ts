import { expect, test } from 'vitest'

import { createRandom } from './random.js'

const draw = (seed: number, count: number): number[] => Array.from({ length: count }, createRandom(seed))

test('gives the same numbers for the same seed, and others for another', () => {
  expect(draw(7, 20)).toEqual(draw(7, 20))
  expect(draw(7, 20)).not.toEqual(draw(8, 20))
})

test('gives the numbers of the published generator', () => {
  expect(draw(1, 3).map((number) => Math.floor(number * 2 ** 32))).toEqual([2693262067, 11749833, 2265367787])
})

test.each([1, 2, 0, -1])('spreads evenly from 0 to below 1 with seed %d', (seed) => {
  const numbers = draw(seed, 10_000)
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true)
  for (const tenth of Array.from({ length: 10 }, (_, index) => index / 10))
    expect(Math.abs(numbers.filter((number) => number >= tenth && number < tenth + 0.1).length - 1000)).toBeLessThan(150)
})
