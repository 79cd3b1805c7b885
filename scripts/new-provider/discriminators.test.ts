import { expect, test } from 'vitest'
import { resolveDiscriminators } from './discriminators.ts'
import type { Node } from './node.ts'
import { newReport } from './report.ts'
import { declareRequired } from './required-members.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: Node, more: Node = {}) => ({ type: 'object', properties, ...more })

function resolved(schemas: Node): Node {
  resolveDiscriminators({ paths: {}, components: { schemas } }, newReport())
  return schemas
}

test('a base becomes the union of its subtypes, each with its own values', () => {
  const kind = { type: 'string', enum: ['assign', 'unassign', 'drop'] }
  const mapping = { assign: '#/components/schemas/Assign', unassign: 'Remove', drop: 'Remove' }
  const schemas = resolved({
    Action: object({ type: kind }, { required: ['type'], discriminator: { propertyName: 'type', mapping } }),
    Assign: { allOf: [ref('Action'), object({ id: { type: 'integer' } })] },
    Remove: { allOf: [ref('Action')] },
  })
  expect(schemas).toEqual({
    Action: { oneOf: [ref('Assign'), ref('Remove')] },
    ActionBase: object({ type: kind }, { required: ['type'] }),
    Assign: { allOf: [ref('ActionBase'), object({ id: { type: 'integer' } }), object({ type: { type: 'string', enum: ['assign'] } })] },
    Remove: { allOf: [ref('ActionBase'), object({ type: { type: 'string', enum: ['unassign', 'drop'] } })] },
  })
})

test('a base without a mapping has the subtypes that extend it, by their names', () => {
  const schemas = resolved({
    Pet: object({ kind: { type: 'string' } }, { discriminator: { propertyName: 'kind' } }),
    Cat: { allOf: [ref('Pet')] },
  })
  expect(schemas).toMatchObject({
    Pet: { oneOf: [ref('Cat')] },
    Cat: { allOf: [ref('PetBase'), { properties: { kind: { enum: ['Cat'] } } }] },
  })
})

test('the alternatives of a oneOf get the values of its mapping', () => {
  const schemas = resolved({
    Event: { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind', mapping: { a: 'A', b: '#/components/schemas/B' } } },
    A: object({ kind: { type: 'string' } }),
    B: object({ kind: { type: 'string', enum: ['b'] } }),
  })
  expect(schemas).toMatchObject({ A: { properties: { kind: { enum: ['a'] } } }, B: { properties: { kind: { enum: ['b'] } } } })
  expect(schemas['Event']).not.toHaveProperty('discriminator')
})

test('a base without subtypes stays as it is', () => {
  expect(resolved({ A: object({ a: {} }, { discriminator: { propertyName: 'a' } }) })).toEqual({ A: object({ a: {} }) })
})

test('a part of an allOf declares what it requires of another part', () => {
  const A: Node = { allOf: [ref('Base'), { type: 'object', required: ['type', 'other'] }], required: ['id'] }
  const Base = object({ type: { type: 'string', enum: ['a'] }, id: { type: 'integer' } })
  declareRequired({ paths: {}, components: { schemas: { A, Base } } })
  expect(A['allOf']).toEqual([
    ref('Base'),
    { type: 'object', required: ['type', 'other'], properties: { type: { type: 'string', enum: ['a'] } } },
  ])
  expect(A['properties']).toEqual({ id: { type: 'integer' } })
})
