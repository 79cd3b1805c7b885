import { expect, test } from 'vitest'

import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { unknownFields } from './unknown-fields.js'
import { documentOf } from '../../test/document.js'

const named: Schema = { type: 'object', properties: { name: { type: 'string' } } }

function unknown(schema: Schema | undefined, value: unknown, schemas: Record<string, Schema> = {}): string[] {
  const document: Document = documentOf({ components: { schemas } })
  return unknownFields(createResolve(document), schema, value)
}

test('finds an undeclared field at any depth, but not the fields inside it', () => {
  const schema: Schema = { properties: { domain: named, list: { type: 'array', items: named } } }
  const value = { domain: { name: 'a', x: { y: 1 } }, list: [{ name: 'a' }, { 'a/b~c': 1 }], z: null }
  expect(unknown(schema, value)).toEqual(['/domain/x', '/list/1/a~1b~0c', '/z'])
})

test('references and allOf declare fields', () => {
  const schema: Schema = { allOf: [{ $ref: '#/components/schemas/Named' }, { required: ['name'] }], properties: { id: {} } }
  expect(unknown(schema, { id: 1, name: 'a', x: 1 }, { Named: named })).toEqual(['/x'])
})

test('the fields of all alternatives count together', () => {
  const schema: Schema = { oneOf: [named, { type: 'null' }, { anyOf: [{ type: 'object', properties: { id: {} } }] }] }
  expect(unknown(schema, { name: 'a', id: 1, x: 1 })).toEqual(['/x'])
  expect(unknown(schema, null)).toEqual([])
})

test('follows a circular schema as deep as the value', () => {
  const Node: Schema = { properties: { parent: { oneOf: [{ $ref: '#/components/schemas/Node' }, { type: 'null' }] } } }
  expect(unknown({ $ref: '#/components/schemas/Node' }, { parent: { parent: { x: 1, parent: null } } }, { Node })).toEqual([
    '/parent/parent/x',
  ])
})

test('checks the additional fields of an open object', () => {
  expect(unknown({ ...named, additionalProperties: true }, { x: { y: 1 } })).toEqual([])
  expect(unknown({ additionalProperties: named }, { x: { name: 'a', y: 1 } })).toEqual(['/x/y'])
  expect(unknown({ ...named, unevaluatedProperties: named }, { x: { y: 1 } })).toEqual(['/x/y'])
  expect(unknown({ ...named, patternProperties: { '^x-': named } }, { 'x-a': { y: 1 }, b: { y: 1 } })).toEqual(['/x-a/y'])
  expect(unknown({ allOf: [named, { additionalProperties: {} }] }, { x: 1 })).toEqual([])
})

test('an object without properties in its schema is open unless it allows none', () => {
  expect(unknown({ type: 'object' }, { x: 1 })).toEqual([])
  expect(unknown({}, { x: 1 })).toEqual([])
  expect(unknown(undefined, { x: 1 })).toEqual([])
  expect(unknown({ type: 'object', additionalProperties: false }, { x: 1 })).toEqual(['/x'])
})

test('an alternative for any object opens it, one that only requires fields does not', () => {
  expect(unknown({ oneOf: [named, { type: 'object' }] }, { x: 1 })).toEqual([])
  expect(unknown({ ...named, anyOf: [{ type: 'object', required: ['name'] }, { required: ['id'] }] }, { x: 1 })).toEqual(['/x'])
  expect(unknown({ oneOf: [named, { type: 'object', additionalProperties: false }] }, { x: 1 })).toEqual(['/x'])
})

test('unevaluatedProperties: false closes the fields of allOf', () => {
  expect(unknown({ allOf: [named], unevaluatedProperties: false }, { name: 'a', x: 1 })).toEqual(['/x'])
})

test('reports list entries by index', () => {
  const schema: Schema = { prefixItems: [named, { properties: { id: {} } }], items: { properties: { rest: {} } } }
  expect(unknown(schema, [{ name: 'a' }, { name: 'a' }, { rest: 1 }, { id: 1 }])).toEqual(['/1/name', '/3/id'])
  expect(unknown({ type: 'array' }, [{ x: 1 }])).toEqual([])
})

test('treats inherited names as fields', () => {
  expect(unknown(named, { constructor: 1, toString: 1 })).toEqual(['/constructor', '/toString'])
  expect(unknown(named, JSON.parse('{"__proto__": 1}'))).toEqual(['/__proto__'])
})
