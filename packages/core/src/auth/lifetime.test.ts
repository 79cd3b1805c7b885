import { describe, expect, test } from 'vitest'
import { lifetimeInSeconds } from './lifetime.js'

describe('a lifetime in words', () => {
  test.each([
    ['3600 seconds', 3600],
    ['120 minutes', 7200],
    ['1 hour', 3600],
    ['48 hours', 172_800],
    ['1 day', 86_400],
    ['4 weeks', 2_419_200],
    ['1 month', 2_678_400],
  ])('%j is %i seconds', (text, seconds) => {
    expect(lifetimeInSeconds(text)).toBe(seconds)
  })

  test.each(['', '30', 'minutes', '0 days', '-1 day', '1.5 hours', '1 year', ' 1 day', '1 day ', '1  day'])('%j is none', (text) => {
    expect(lifetimeInSeconds(text)).toBeUndefined()
  })
})
