import { expect, test } from 'vitest'
import { inPairs } from './in-pairs.ts'

test('all are done, never more than two at a time', async () => {
  const done: number[] = []
  let running = 0
  let most = 0
  await inPairs([1, 2, 3, 4, 5], async (one) => {
    most = Math.max(most, ++running)
    await Promise.resolve()
    running--
    done.push(one)
  })
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
})

test('a failure is thrown once what runs beside it has ended, and nothing new is begun', async () => {
  const begun: number[] = []
  let ended = false
  const all = inPairs([1, 2, 3], async (one) => {
    begun.push(one)
    if (one === 1) throw new Error('no')
    await new Promise((resolve) => setImmediate(resolve))
    ended = true
  })
  await expect(all).rejects.toThrow('no')
  expect(begun).toEqual([1, 2])
  expect(ended).toBe(true)
})
