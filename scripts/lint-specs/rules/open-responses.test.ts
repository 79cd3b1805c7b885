import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('reports a closed schema anywhere in a response', async () => {
  expect(await lintSample([edit('schemas/domains.yaml', 'Domain:\n', 'Domain:\n  additionalProperties: false # here\n')])).toEqual([
    here('open-responses'),
  ])
})

test('accepts a closed schema in a request', async () => {
  expect(await lintSample([])).toEqual([])
})
