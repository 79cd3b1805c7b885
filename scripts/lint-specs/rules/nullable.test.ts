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

const color = (schema: string) => edit('schemas/domains.yaml', 'x-color: { type: string }', `x-color: ${schema} # here`)

test('reports an enum with null and without a type', async () => {
  expect(await lintSample([color('{ enum: [blue, null] }')])).toEqual([here('nullable', 'an enum with null needs a type')])
})

test.each(["{ type: [string, 'null'], enum: [blue, null] }", '{ enum: [blue, 2] }'])('accepts %s', async (schema) => {
  expect(await lintSample([color(schema)])).toEqual([])
})
