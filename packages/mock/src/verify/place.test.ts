import { expect, test } from 'vitest'

import { createResolve, type Schema } from '../spec/document.js'
import { placeOf } from './place.js'

const resolve = createResolve({ openapi: '3.1.0' })

test('fields are named, entries of lists and keys of maps are not', () => {
  const row: Schema = { properties: { name: {} } }
  const schema: Schema = {
    properties: { rows: { type: 'array', items: row }, byName: { additionalProperties: row }, pair: { prefixItems: [row] } },
  }
  const value = { rows: [{}, { name: 1 }], byName: { 'example.com': { name: 1 } }, pair: [{ name: 1 }] }
  const places = ['', '/rows/1/name', '/byName/example.com/name', '/pair/0/name'].map((pointer) => placeOf(resolve, schema, value, pointer))
  expect(places).toEqual(['', '.rows[].name', '.byName.{}.name', '.pair[].name'])
})

test('what the schema does not describe is not named', () => {
  expect(placeOf(resolve, { type: 'object' }, { jane: [{ doe: 1 }] }, '/jane/0/doe')).toBe('.{}[].{}')
  expect(placeOf(resolve, undefined, { constructor: 1 }, '/constructor')).toBe('.{}')
})
