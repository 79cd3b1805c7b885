import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const total = (schema: string) => edit('schemas/domains.yaml', 'total: { type: integer }', `total: ${schema}`)

test('reports nullable', async () => {
  expect(await lintSample([total("{ type: [integer, 'null'] }")])).toEqual([])
})

test('reports int64', async () => {
  expect(await lintSample([total('{ type: integer, format: int64 } # here')])).toEqual([here('nullable', 'no int64')])
})

test('accepts a property with the name nullable', async () => {
  expect(await lintSample([total('{ type: integer }\n    nullable: { type: boolean }')])).toEqual([])
})
