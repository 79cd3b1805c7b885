import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const total = (schema: string) => edit('schemas/domains.yaml', 'total: { type: integer }', `total: ${schema}`)

test('null is a type', async () => {
  expect(await lintSample([total("{ type: [integer, 'null'] }")])).toEqual([])
})

test('int64 is left out', async () => {
  expect(await lintSample([total('{ type: integer, format: int64 } # here')])).toEqual([here('nullable', 'no int64')])
})

test('a property may be called nullable', async () => {
  expect(await lintSample([total('{ type: integer }\n    nullable: { type: boolean }')])).toEqual([])
})
