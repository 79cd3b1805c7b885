import { describe, expect, test } from 'vitest'

import type { Schema } from '@hostwright/openapi/document.ts'
import { documentOf } from '../../test/document.js'
import { createRandom } from '../random.js'
import { createResolve } from '../spec/resolve.js'
import { createSchemaErrors } from '../validate/schema-errors.js'
import { sample } from './sample.js'

const Node: Schema = { type: 'object', properties: { name: { type: 'string' }, parent: { $ref: '#/components/schemas/Node' } } }
const resolve = createResolve(documentOf({ components: { schemas: { Node } } }))

const schemas: [string, Schema, unknown][] = [
  ['an example', { type: 'string', example: 'a', default: 'b' }, 'a'],
  ['a default', { type: 'string', default: 'b' }, 'b'],
  ['an enum member', { enum: ['c', 'd'] }, 'c'],
  ['text of a length', { type: 'string', minLength: 8, maxLength: 8 }, 'stringst'],
  ['short text', { type: 'string', maxLength: 3 }, 'str'],
  ['a format', { type: ['string', 'null'], format: 'date' }, '2019-08-24'],
  ['a number above a limit', { type: 'integer', exclusiveMinimum: 4 }, 5],
  ['a number below zero', { type: 'number', maximum: -2 }, -2],
  ['a list', { type: 'array', minItems: 2, items: { type: 'boolean' } }, [true, true]],
  ['a tuple', { type: 'array', prefixItems: [{ const: 1 }, { type: 'string' }] }, [1, 'string']],
  ['several schemas', { allOf: [{ properties: { a: { const: 1 } } }], properties: { b: { const: 2 } } }, { a: 1, b: 2 }],
  ['the first alternative', { oneOf: [{ type: 'string' }, { type: 'integer' }] }, 'string'],
  ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, { property1: 0, property2: 0 }],
  ['no secret', { type: 'object', properties: { a: { type: 'string' }, password: { type: 'string', writeOnly: true } } }, { a: 'string' }],
  ['a circle', { $ref: '#/components/schemas/Node' }, { name: 'string', parent: {} }],
]

test.each(schemas)('generates %s', (_, schema, value) => {
  expect(sample(schema, resolve)).toEqual(value)
})

describe('with random numbers', () => {
  test.each(schemas)('generates a value that fits: %s', (_, schema) => {
    const random = createRandom(7)
    const errors = createSchemaErrors(resolve)
    for (let index = 0; index < 20; index++) expect(errors.of(schema, 'response', sample(schema, resolve, random))).toEqual([])
  })

  test('generates different values', () => {
    const random = createRandom(7)
    const schema: Schema = {
      type: 'object',
      properties: { name: { type: 'string', example: 'a' }, size: { type: 'integer', maximum: 900, minimum: 3 } },
    }
    expect(sample(schema, resolve, random)).not.toEqual(sample(schema, resolve, random))
  })
})
