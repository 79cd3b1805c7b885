import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const object = '{ type: object, properties: { message: { type: string } } }'
const schema = (text: string) => edit('responses.yaml', '      schema:\n        $ref: schemas/shared.yaml#/Error', text)
// Keeps the component in use.
const elsewhere = edit(
  'schemas/domains.yaml',
  'x-color: { type: string }',
  'x-color: { type: string }\n    error: { $ref: shared.yaml#/Error }',
)

test('reports an inline object in a body', async () => {
  expect(await lintSample([schema(`      schema: ${object} # here`), elsewhere])).toEqual([
    here('body-components', 'this body is an inline object'),
  ])
})

test('reports an inline object in a list', async () => {
  expect(
    await lintSample([
      schema(`      schema:\n        type: array\n        items: ${object} # here`),
      edit('responses.yaml', '{ message: Not found }', '[]'),
      elsewhere,
    ]),
  ).toEqual([here('body-components', 'this item is an inline object')])
})

test('accepts a list of components and an open object', async () => {
  expect(
    await lintSample([
      schema('      schema: { type: array, items: { $ref: schemas/shared.yaml#/Error } }'),
      edit('responses.yaml', '{ message: Not found }', '[]'),
    ]),
  ).toEqual([])
})
