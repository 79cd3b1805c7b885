import { expect, test } from 'vitest'
import { LONGEST, sampleOfPattern } from './sample-pattern.ts'

test.each([
  '^[A-Z]{2}\\d{3}$',
  '^(foo|bar)-[0-9a-f]+$',
  '^[^a-z0-9]{4}$',
  '^\\w+\\.\\w{2,3}$',
  '^(?:[a-z]+:)?\\d+$',
  '^(?=a)a[.]b?$',
  '^.{12}$',
])('%s takes the text that is made for it', (pattern) => {
  expect(sampleOfPattern(pattern)).toMatch(new RegExp(pattern, 'u'))
})

test('returns a text of the minimum length', () => {
  expect(sampleOfPattern('^[a-z]+$', 12)).toMatch(/^[a-z]{12,}$/)
})

test('a pattern with catastrophic backtracking takes no time', () => {
  expect(sampleOfPattern('(([a-z0-9-_ ]|[^\\\\x00-\\\\x7F])+.(json|yaml|yml))')).toMatch(/json$/)
})

test('returns a default text for an unsupported pattern', () => {
  expect(sampleOfPattern('^\\p{Lu}{3}$')).toBe('text')
})

test.each(['a{500000000}', '(b{9000}){9000}', '^(a+)+$'])('no sample of %s takes long or is long', (pattern) => {
  expect(sampleOfPattern(pattern, 500_000_000).length).toBeLessThanOrEqual(LONGEST)
})
