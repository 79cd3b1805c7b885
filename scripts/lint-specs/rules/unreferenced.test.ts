import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('reports an unreferenced definition at its line', async () => {
  expect(await lintSample([edit('schemas/shared.yaml', 'Error:', 'Unused: { type: object } # here\nError:')])).toEqual([
    here('unreferenced', 'nothing refers to "Unused"'),
  ])
})

test('accepts a definition of which only a part is referenced', async () => {
  expect(
    await lintSample([
      edit('schemas/shared.yaml', 'Error:', 'Parts:\n  Color: { type: string }\nError:'),
      edit('schemas/domains.yaml', 'x-color: { type: string }', 'x-color: { $ref: shared.yaml#/Parts/Color }'),
    ]),
  ).toEqual([])
})

test('names an unreferenced file', async () => {
  const found = await lintSample([], { 'schemas/old.yaml': 'Old: { type: object }' })
  expect(found).toEqual(['openapi.yaml:1  unreferenced  nothing refers to schemas/old.yaml'])
})
