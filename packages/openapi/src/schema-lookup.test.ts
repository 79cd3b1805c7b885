import { expect, test } from 'vitest'
import type { Document, Schema } from './document.ts'
import { partsOf, schemasAt, successSchema } from './schema-lookup.ts'

const name: Schema = { type: 'string' }
const loop: Schema = { allOf: [{ $ref: '#/components/schemas/Loop' }] }
const document: Document = {
  openapi: '3.1.0',
  info: { title: 'Hosting', version: '1' },
  paths: {},
  components: {
    schemas: { Pet: { oneOf: [{ properties: { name } }, { properties: { name: { type: 'null' } } }] }, Loop: loop },
    responses: { Pets: { description: 'Pets.', content: { 'text/plain': {}, 'application/json': { schema: { type: 'array' } } } } },
  },
}
const pet: Schema = { $ref: '#/components/schemas/Pet' }

test('finds the schemas of a property through references and alternatives', () => {
  expect(schemasAt(document, { type: 'array', items: pet }, '/0/name')).toEqual([name, { type: 'null' }])
})

test('an entry of a tuple has its own schema, further ones that of the items', () => {
  const tuple: Schema = { type: 'array', prefixItems: [name], items: { type: 'integer' } }
  expect([schemasAt(document, tuple, '/0'), schemasAt(document, tuple, '/1')]).toEqual([[name], [{ type: 'integer' }]])
})

test('a name is no entry of a list, and an inherited name no property', () => {
  expect(schemasAt(document, { type: 'array', items: pet }, '/name')).toEqual([])
  expect(schemasAt(document, { properties: {} }, '/constructor')).toEqual([])
})

test('a schema that contains itself, and a broken reference, end', () => {
  expect(partsOf(document, loop)).toEqual([loop, { $ref: '#/components/schemas/Loop' }])
  expect(partsOf(document, { $ref: '#/components/schemas/None' })).toEqual([{ $ref: '#/components/schemas/None' }])
  expect(partsOf(document, true)).toEqual([])
})

test('the success is the JSON of the lowest 2xx response that has any', () => {
  const responses = { '204': { description: 'None.' }, '202': { $ref: '#/components/responses/Pets' }, '400': { description: 'Bad.' } }
  expect(successSchema(document, { responses })).toEqual({ type: 'array' })
  expect(successSchema(document, {})).toBeUndefined()
})
