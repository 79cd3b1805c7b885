import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

test('a definition that nothing refers to is told where it stands', async () => {
  expect(await lintSample([edit('schemas/shared.yaml', 'Error:', 'Unused: { type: object } # here\nError:')])).toEqual([
    here('unreferenced', 'nothing refers to "Unused"'),
  ])
})

test('a definition of which only a part is referred to is in use', async () => {
  expect(
    await lintSample([
      edit('schemas/shared.yaml', 'Error:', 'Parts:\n  Color: { type: string }\nError:'),
      edit('schemas/domains.yaml', 'x-color: { type: string }', 'x-color: { $ref: shared.yaml#/Parts/Color }'),
    ]),
  ).toEqual([])
})

test('a file that nothing refers to is named', async () => {
  const found = await lintSample([], { 'schemas/old.yaml': 'Old: { type: object }' })
  expect(found).toEqual(['openapi.yaml:1  unreferenced  nothing refers to schemas/old.yaml'])
})
