import { expect, test } from 'vitest'

import { isPathOf, matchParameters } from './path-template.ts'

test.each([
  ['{a}', 'x', ['x']],
  ['{a}', '', undefined],
  ['v{a}', 'v1', ['1']],
  ['{a}.{b}', 'x.y.z', ['x', 'y.z']],
  ['{a}+{b}', '+x+y', ['+x', 'y']],
  ['{a}{b}', 'xyz', ['x', 'yz']],
  ['{a}{b}', 'x', undefined],
  ['{a}:start', 'web1:start', ['web1']],
  ['{a}:start', ':start', undefined],
  ['{a}-a', 'x-a-a', ['x-a']],
  ['fixed', 'fixed', []],
  ['fixed', 'other', undefined],
])('matches %s with %j as %j', (segment, given, values) => {
  expect(matchParameters(segment, given)).toEqual(values)
})

test('matches a template with many parameters in linear time', () => {
  const names = Array.from({ length: 30 }, (_, index) => `{p${index}}`)
  expect(matchParameters(`${names.join('-')}!`, '-'.repeat(10_000))).toBeUndefined()
  expect(matchParameters(`${names.join('')}!`, 'x'.repeat(10_000))).toBeUndefined()
})

test('matches a path with its template', () => {
  expect([isPathOf('/a/{b}', '/a/1'), isPathOf('/a/{b}', '/a/1/2'), isPathOf('/a/{b}', '/b/1'), isPathOf('/a/{b}', '/a/')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
