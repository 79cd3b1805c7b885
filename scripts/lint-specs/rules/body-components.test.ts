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

test('an object in a body is a component', async () => {
  expect(await lintSample([schema(`      schema: ${object} # here`), elsewhere])).toEqual([
    here('body-components', 'this body is an object written in place'),
  ])
})

test('an object in a list is a component', async () => {
  expect(
    await lintSample([
      schema(`      schema:\n        type: array\n        items: ${object} # here`),
      edit('responses.yaml', '{ message: Not found }', '[]'),
      elsewhere,
    ]),
  ).toEqual([here('body-components', 'this item is an object written in place')])
})

test('a list of components and an open object need no name', async () => {
  expect(
    await lintSample([
      schema('      schema: { type: array, items: { $ref: schemas/shared.yaml#/Error } }'),
      edit('responses.yaml', '{ message: Not found }', '[]'),
    ]),
  ).toEqual([])
})
