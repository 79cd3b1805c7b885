import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('a keyword that nothing can be made of is an error where it stands', async () => {
  const problems = await lintSample([
    edit('schemas/domains.yaml', '    owner: {', "    owner:\n      not: { const: '' } # here\n    other: {"),
  ])
  expect(problems).toEqual([here('keywords', 'the schema keyword "not" is not supported')])
})

test.each([
  ["{ type: string, pattern: '(' } # here", 'is no regular expression'],
  ["{ type: string, pattern: '^[a-z]+$' }", undefined],
])('a pattern is a regular expression: %s', async (schema, message) => {
  const problems = await lintSample([edit('schemas/domains.yaml', 'x-color: { type: string }', `x-color: ${schema}`)])
  expect(problems).toEqual(message === undefined ? [] : [here('syntax', message)])
})
