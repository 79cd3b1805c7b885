import { describe, expect, test } from 'vitest'

import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { describeError, fieldOf } from '../verify/describe-error.js'
import { createSchemaErrors } from './schema-errors.js'
import { valueAt } from '@hostwright/openapi/pointer.ts'
import type { Side } from './json-schema.js'

function errors(schema: object, value: unknown, { side = 'response', coerce = false, schemas = {} }: Options = {}): string[] {
  const document = { openapi: '3.1.0', components: { schemas } } as Document
  const found = createSchemaErrors(createResolve(document), { isText: coerce }).of(schema as Schema, side, value)
  return found.map((error) => {
    const field = fieldOf(error)
    return `${error.instancePath}${field === undefined ? '' : `/${field}`}: ${describeError(error, () => valueAt(value, error.instancePath), coerce)}`
  })
}

interface Options {
  readonly side?: Side
  readonly coerce?: boolean
  readonly schemas?: object
}

const text = { type: 'string' }

test.each([
  [{ type: 'integer' }, 'secret', 'string instead of integer'],
  [{ type: 'integer' }, 1.5, 'number instead of integer'],
  [{ type: ['string', 'null'] }, 5, 'integer instead of string or null'],
  [text, null, 'null instead of string'],
  [{ enum: ['a', 'b'] }, 'secret', 'string that is none of "a", "b"'],
  [{ const: 'a' }, 'secret', 'string that is not "a"'],
  [{ enum: Array.from({ length: 20 }, (_, n) => n) }, 'x', 'string that is none of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 … (20 values)'],
  [{ format: 'date-time' }, 'secret', 'string that is no date-time'],
  [{ pattern: '^a' }, 'secret', 'string that does not match ^a'],
  [{ minimum: 3 }, 2, 'integer that is not >= 3'],
  [{ exclusiveMaximum: 3 }, 3, 'integer that is not < 3'],
  [{ multipleOf: 2 }, 3, 'integer that is no multiple of 2'],
  [{ maxLength: 3 }, 'secret', 'string that breaks maxLength 3'],
  [{ minItems: 1 }, [], 'array that breaks minItems 1'],
  [{ uniqueItems: true }, [1, 1], 'array that breaks uniqueItems'],
  [{ not: text }, 'secret', 'string that breaks not'],
])('%j does not allow %j', (schema, value, message) => {
  expect(errors(schema, value)).toEqual([`: ${message}`])
})

test('names missing and additional fields', () => {
  expect(errors({ required: ['a'], additionalProperties: false }, { b: 1 }).toSorted()).toEqual([
    '/a: missing, though required',
    '/b: not allowed here',
  ])
})

test('reports a wrong type without its consequences', () => {
  expect(errors({ ...text, enum: ['a'], format: 'date' }, 5)).toEqual([': integer instead of string'])
  expect(errors({ ...text, enum: ['a'], pattern: '^a' }, 'b')).toEqual([': string that is none of "a"'])
})

test('ignores unknown formats and patterns of another dialect', () => {
  expect(errors({ format: 'naked-domain', pattern: String.raw`\Aa\z` }, 'x')).toEqual([])
})

describe('alternatives', () => {
  const dog = { type: 'object', required: ['kind', 'name'], properties: { kind: { const: 'dog' }, name: text } }
  const cat = { type: 'object', required: ['kind', 'lives'], properties: { kind: { const: 'cat' }, lives: { type: 'integer' } } }

  test('reports only the errors of the closest one', () => {
    expect(errors({ oneOf: [dog, cat, { type: 'null' }] }, { kind: 'cat', lives: '9' })).toEqual(['/lives: string instead of integer'])
    expect(errors({ anyOf: [dog, { type: 'null' }] }, { kind: 'dog' })).toEqual(['/name: missing, though required'])
  })

  test('reports the types of all if none matches', () => {
    expect(errors({ properties: { a: { oneOf: [text, { type: ['integer', 'null'] }] } } }, { a: true })).toEqual([
      '/a: boolean instead of string or integer or null',
    ])
  })

  test('accepts several matches, also for oneOf', () => {
    expect(errors({ oneOf: [text, { minLength: 1 }] }, 'a')).toEqual([])
    expect(errors({ anyOf: [text, { minLength: 1 }] }, 'a')).toEqual([])
  })

  test('are found through circular references', () => {
    const Node = {
      type: 'object',
      properties: { id: { type: 'integer' }, parent: { oneOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] } },
    }
    const value = { id: 1, parent: { id: 2, parent: { id: 'x', parent: null } } }
    expect(errors({ $ref: '#/components/schemas/Node' }, value, { schemas: { Node } })).toEqual([
      '/parent/parent/id: string instead of integer',
    ])
  })
})

test('does not require readOnly fields of requests or writeOnly fields of responses', () => {
  const Id = { ...text, readOnly: true }
  const schema = { required: ['id', 'password'], properties: { id: { $ref: '#/components/schemas/Id' }, password: { writeOnly: true } } }
  expect(errors(schema, { password: 'x' }, { side: 'request', schemas: { Id } })).toEqual([])
  expect(errors(schema, { id: 'x' }, { side: 'response', schemas: { Id } })).toEqual([])
  expect(errors(schema, {}, { side: 'response', schemas: { Id } })).toEqual(['/id: missing, though required'])
})

test('translates the keywords of OpenAPI 3.0', () => {
  expect(errors({ ...text, nullable: true }, null)).toEqual([])
  expect(errors({ ...text, enum: ['a'], nullable: true }, null)).toEqual([])
  expect(errors({ minimum: 3, exclusiveMinimum: true }, 3)).toEqual([': integer that is not > 3'])
  expect(errors({ maximum: 3, exclusiveMaximum: false }, 3)).toEqual([])
})

test('accepts properties that are named like keywords', () => {
  expect(errors({ properties: { example: text, $ref: text, default: text } }, { example: 1, $ref: 1, default: 1 })).toHaveLength(3)
})

test('converts the text of a form to a number', () => {
  expect(errors({ properties: { n: { type: 'integer' } } }, { n: '5' }, { coerce: true })).toEqual([])
  expect(errors({ properties: { n: { type: 'integer' } } }, { n: 'x' }, { coerce: true })).toEqual(['/n: text that is no integer'])
})
