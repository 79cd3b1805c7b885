import { describe, expect, test } from 'vitest'
import { openLevels } from './json-bounds.js'

const isBounded = (text: string, limit: number) => openLevels(text, limit) === 0
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

describe('a JSON text is bounded', () => {
  test('up to a depth of 1,000, however often it gets there', () => {
    expect(isBounded(nested(1000), 0)).toBe(true)
    expect(isBounded(`[${nested(999)},${nested(999)}]`, 0)).toBe(true)
    expect(isBounded(nested(1001), 0)).toBe(false)
  })

  test('up to 100,000 values, and one more for each eight bytes of the limit', () => {
    const values = (count: number) => `[${'0,'.repeat(count - 2)}0]`
    expect(isBounded(values(100_000), 0)).toBe(true)
    expect(isBounded(values(100_002), 0)).toBe(false)
    expect(isBounded(values(100_100), 800)).toBe(true)
    expect(isBounded(values(100_102), 800)).toBe(false)
  })

  test.each([
    ['brackets', '['],
    ['commas', ','],
    ['escaped quotes', '\\"['],
    ['escaped backslashes', '\\\\'],
  ])('whatever %s are in its texts', (_, text) => {
    expect(isBounded(`["${text.repeat(200_000)}"]`, 0)).toBe(true)
    expect(isBounded(`["${text.repeat(10)}",${nested(1000)}]`, 0)).toBe(false)
  })
})

describe('a JSON text that is cut off', () => {
  const whole = '{"a":{"b":[1,"]}\\""]},"c":"\\\\"}'

  test('has open levels wherever it is cut, and none when it is whole', () => {
    expect(openLevels(whole, 0)).toBe(0)
    for (let end = 1; end < whole.length; end++) expect(openLevels(whole.slice(0, end), 0)).toBeGreaterThan(0)
  })

  test.each(['null', '{"a":}', '[1]]', '<html></html>', ''])('is not what is wrong with %j', (text) => {
    expect(openLevels(text, 0)).toBeLessThanOrEqual(0)
  })
})
