import { expect, test } from 'vitest'
import { rateOf } from './rate.ts'

test.each([1, 16])('counts the calls a second of the clock, %i at the same time', async (lanes) => {
  let now = 0
  const call = async () => {
    now += 2
  }
  expect(await rateOf(call, { time: 1000, lanes, now: () => now })).toBeCloseTo(500)
})

test('a call that fails ends the measurement', async () => {
  await expect(rateOf(() => Promise.reject(new Error('no route')), { time: 1 })).rejects.toThrow('no route')
})
