import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('a schema of an answer may gain fields, however deep it lies', async () => {
  expect(await lintSample([edit('schemas/domains.yaml', 'Domain:\n', 'Domain:\n  additionalProperties: false # here\n')])).toEqual([
    here('open-responses'),
  ])
})

test('a schema of a request may be closed', async () => {
  expect(await lintSample([])).toEqual([])
})
