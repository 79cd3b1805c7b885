import { expect, test } from 'vitest'
import { interleave } from './interleave.ts'

const rounds = (most: number) => ({ most, least: 0, time: 60_000 })

test('measures everyone once a round, and starts each round with another one', async () => {
  const order: string[] = []
  await interleave(['a', 'b', 'c'], rounds(4), async (name) => void order.push(name))
  expect(order.join('')).toBe('abcbcacababc')
})

test('keeps the measurements of each in the order of the rounds', async () => {
  let time = 0
  const measured = await interleave(['a', 'b'], rounds(3), async () => ++time)
  expect([...measured]).toEqual([
    ['a', [1, 4, 5]],
    ['b', [2, 3, 6]],
  ])
})

test('what cannot be measured ends the run', async () => {
  const broken = interleave(['a'], rounds(1), async () => {
    throw new Error('no such module')
  })
  await expect(broken).rejects.toThrow('no such module')
})

test('ends early when time is up, but not before the least number of rounds', async () => {
  const measured = await interleave(['a'], { most: 9, least: 2, time: 0 }, async () => 1)
  expect(measured.get('a')).toEqual([1, 1])
})
