import { expect, test } from 'vitest'
import { escapedPattern } from './input.ts'

/** Returns the regular expression of a literal. */
const read = (pattern: string, flags = 'u'): RegExp => (0, eval)(`/${escapedPattern(pattern)}/${flags}`) as RegExp // oxlint-disable-line no-eval

test.each([
  ['', 'anything'],
  ['^/a/$', '/a/'],
  [String.raw`x\\/,`, String.raw`x\/,`],
  [String.raw`^[\\/]$`, '/'],
  [String.raw`^[/\]]$`, '/'],
  ['a\nb', 'a\nb'],
  ['a\u2028b', 'a\u2028b'],
  ['`$[a]`|\'"', '\'"'],
  [String.raw`^\p{L}+$`, 'é'],
])('the pattern %j as a literal takes %j', (pattern, text) => {
  expect(new RegExp(pattern, 'u').test(text)).toBe(true)
  expect(read(pattern).test(text)).toBe(true)
  expect(escapedPattern(pattern)).not.toMatch(/^\/|^$|\n|(?<!\\)(?:\\\\)*\//)
})
