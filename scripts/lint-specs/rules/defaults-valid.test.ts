import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const color = (schema: string) => edit('schemas/domains.yaml', 'x-color: { type: string }', `x-color: ${schema}`)

test.each([
  ["{ type: integer, default: '60' }", 'default: must be integer'],
  ['{ type: string, enum: [blue, red], default: green }', 'default: is none of "blue", "red"'],
  ['{ type: string, default: null }', 'default: must be string'],
  ['{ type: array, items: { type: string }, default: [1] }', 'default /0: must be string'],
  ["{ $ref: '#/Paint', default: 1 } # here\nPaint: { type: string }", 'default: must be string'],
])('reports a default that its schema rejects: %s', async (schema, message) => {
  const marked = schema.includes('# here') ? schema : `${schema} # here`
  expect(await lintSample([color(marked), edit('paths/domains.yaml', '                  x-color: blue\n', '')])).toEqual([
    here('defaults-valid', message),
  ])
})

test.each(['{ type: string, default: blue }', "{ type: [string, 'null'], default: null }", '{ default: 1 }'])(
  'accepts %s',
  async (schema) => {
    expect(await lintSample([color(schema)])).toEqual([])
  },
)
