import { expect, test } from 'vitest'
import { bumpBetween, bumpFor, covers, larger } from './bump.ts'

test.each([
  ['1.2.3', '2.0.0', 'major'],
  ['1.2.3', '1.3.0', 'minor'],
  ['1.2.3', '1.2.4', 'patch'],
  ['1.2.3', '1.2.3', 'none'],
  ['1.2.3', '1.1.9', 'none'],
  ['2.0.0', '1.9.9', 'none'],
  ['1.9.0', '1.10.0', 'minor'],
  ['1.2.3', '2.0.0-next.1', 'major'],
] as const)('from %s to %s: %s', (from, to, bump) => {
  expect(bumpBetween(from, to)).toBe(bump)
})

test('no change requires no bump, and a bump covers smaller ones', () => {
  expect(bumpFor(undefined, '1.0.0')).toBe('none')
  expect(larger('patch', 'minor')).toBe('minor')
  expect(covers('minor', 'patch')).toBe(true)
  expect(covers('minor', 'minor')).toBe(true)
  expect(covers('minor', 'major')).toBe(false)
})
