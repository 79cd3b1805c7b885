import { Ajv } from 'ajv'
import { expect, test } from 'vitest'

import { stepsOf } from './pattern-steps.ts'
import { createMatcher, regExpEngine } from './pattern.ts'

const A = 'a'.repeat(50_000)

test.each([
  ['^(a+)+$', `${A}!`, false],
  ['^(a|a)*$', `${A}!`, false],
  ['^(a|aa)+$', A, true],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', A, false],
  [`^${'a?'.repeat(40)}${'a'.repeat(40)}$`, 'a'.repeat(39), false],
  [String.raw`\s+$`, `${' '.repeat(50_000)}x`, false],
  [String.raw`^\s*\s*\s*x$`, ' '.repeat(50_000), false],
  ['^(.*)(.*)(.*)b$', A, false],
  [String.raw`^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$`, `${'my-host.'.repeat(5000)}example.com`, true],
  [String.raw`^([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}$`, `${'my-host.'.repeat(5000)}example.c`, false],
])('matches %s in linear time', (pattern, text, result) => {
  expect(createMatcher(pattern).test(text)).toBe(result)
})

test.each([
  ['^(?=(a+)+$)', `${A}!`],
  [String.raw`^(a+)+\1$`, `${A}!`],
  ['x'.repeat(5_000_000), 'a'],
  [`${'(a|'.repeat(20_000)}b${')'.repeat(20_000)}`, 'a'],
  ['^((a{0,1000}){0,1000}){0,1000}$', `${A}!`],
  ['(unclosed', 'a'],
])('accepts any text for %.40s, which cannot be run', (pattern, text) => {
  expect([createMatcher(pattern).match(text), createMatcher(pattern).test(text)]).toEqual([undefined, true])
})

test.each([
  [String.raw`^(?=.*[a-z])(?=.*\d)(?=.*[!?]).{8,}$`, 'correct horse battery 7!', 'no digit here!'],
  [String.raw`^(['"]).*\1$`, `'a'`, `'a"`],
  [String.raw`^\p{L}+$`, 'Zürich', 'a1'],
  [String.raw`^[\w.]{1,64}@[^\s@]+$`, 'me@example.com', 'me@'],
  ['^(?:[a-f0-9]{2}:){5}[a-f0-9]{2}$', '00:1a:2b:3c:4d:5e', '00:1a'],
])('matches %s like the engine', (pattern, right, wrong) => {
  expect([createMatcher(pattern).test(right), createMatcher(pattern).test(wrong)]).toEqual([true, false])
})

test.each([
  ['^[a-z]+$', 1, 10],
  ['[a-z]+$', 2, 10],
  ['^a*b*c*$', 3, 10],
  ['^(a+)+$', Infinity, 10],
  ['^(a|b)+$', Infinity, 10],
  ['^(ab)+$', 1, 10],
  ['^a{1,3}x$', Math.log(3) / Math.log(16), 10],
  ['(?:a|b|c)', 1 + Math.log(3) / Math.log(16), 10],
])('%s takes the length to the power of %f', (pattern, power, length) => {
  // Lengths are rounded up to 16.
  expect(stepsOf(pattern)(length)).toBeCloseTo(16 ** power, 6)
})

test('ajv distinguishes the patterns of a schema', () => {
  const schema = { type: 'object', patternProperties: { '^a': { type: 'string', pattern: '^b' }, '^c': {} }, additionalProperties: false }
  const validate = new Ajv({ code: { regExp: regExpEngine } }).compile(schema)
  expect([{ a: 'b', c: 1 }, { a: 'a' }, { b: 1 }].map((value) => validate(value))).toEqual([true, false, false])
})
