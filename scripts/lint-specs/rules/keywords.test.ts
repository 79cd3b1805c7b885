import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('a keyword that nothing can be made of is an error where it stands', async () => {
  const problems = await lintSample([
    edit('schemas/domains.yaml', '    owner: {', "    owner:\n      not: { const: '' } # here\n    other: {"),
  ])
  expect(problems).toEqual([here('keywords', 'the schema keyword "not" is not supported')])
})
