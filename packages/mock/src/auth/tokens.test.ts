import { expect, test } from 'vitest'

import { createTokens } from './tokens.js'

test('a token is valid until its lifetime has passed', () => {
  let now = 1000
  const tokens = createTokens(() => now)
  const token = tokens.issue(60)
  now += 59_999
  expect(tokens.isValid(token)).toBe(true)
  now += 1
  expect(tokens.isValid(token)).toBe(false)
})

test('expires all tokens at once', () => {
  const tokens = createTokens(() => 0)
  const token = tokens.issue(60)
  tokens.expireAll()
  expect(tokens.isValid(token)).toBe(false)
})

test('a token that was not issued is invalid', () => {
  expect(createTokens(() => 0).isValid('toString')).toBe(false)
})

test('issues a given token', () => {
  const tokens = createTokens(() => 0)
  expect(tokens.issue(60, 'mine')).toBe('mine')
  expect(tokens.isValid('mine')).toBe(true)
})
