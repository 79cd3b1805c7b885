import { expect, test } from 'vitest'

import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { createComponentOf } from '../spec/components.js'
import { placeOf, type Place } from './place.js'
import { createSchemaParts } from './schema-parts.js'
import { documentOf } from '../../test/document.js'

function place(schema: Schema | undefined, value: unknown, pointer: string, schemas: Record<string, Schema> = {}): Place {
  const document: Document = documentOf({ components: { schemas } })
  return placeOf(createSchemaParts(createResolve(document), createComponentOf(document)), schema, value, pointer)
}

test('names fields, but not list entries and map keys', () => {
  const row: Schema = { properties: { name: {} } }
  const schema: Schema = {
    properties: { rows: { type: 'array', items: row }, byName: { additionalProperties: row }, pair: { prefixItems: [row] } },
  }
  const value = { rows: [{}, { name: 1 }], byName: { 'example.com': { name: 1 } }, pair: [{ name: 1 }] }
  const places = ['', '/rows/1/name', '/byName/example.com/name', '/pair/0/name'].map((pointer) => place(schema, value, pointer).place)
  expect(places).toEqual(['', '.rows[].name', '.byName.{}.name', '.pair[].name'])
})

test('does not name undeclared fields', () => {
  expect(place({ type: 'object' }, { jane: [{ doe: 1 }] }, '/jane/0/doe').place).toBe('.{}[].{}')
  expect(place(undefined, { constructor: 1 }, '/constructor').place).toBe('.{}')
})

test('returns the innermost component', () => {
  const Status: Schema = { type: 'string' }
  const Domain: Schema = { properties: { status: { $ref: '#/components/schemas/Status' }, tags: { type: 'array', items: {} } } }
  const schema: Schema = { properties: { domains: { type: 'array', items: { $ref: '#/components/schemas/Domain' } } } }
  const value = { domains: [{ status: 1, tags: [1] }] }
  const at = (pointer: string): unknown => place(schema, value, pointer, { Status, Domain }).component
  expect(['/domains', '/domains/0', '/domains/0/tags/0', '/domains/0/status'].map(at)).toEqual([
    undefined,
    'components/schemas/Domain',
    'components/schemas/Domain',
    'components/schemas/Status',
  ])
})

test('returns the alternative that declares the most fields', () => {
  const Cat: Schema = { properties: { name: {}, lives: {} } }
  const Dog: Schema = { properties: { name: {}, breed: {} } }
  const schema: Schema = { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }, { type: 'null' }] }
  expect(place(schema, { name: 1, breed: 1, colour: 1 }, '', { Cat, Dog }).component).toBe('components/schemas/Dog')
})
