import { expect, test } from 'vitest'

import type { Document, Schema } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import type { Side } from '../validate/json-schema.js'
import { createOneSidedFields } from './one-sided-fields.js'
import { createSchemaParts } from './schema-parts.js'
import { documentOf } from '../../test/document.js'

const Id: Schema = { type: 'integer', readOnly: true }
const Password: Schema = { type: 'string', writeOnly: true }
const User: Schema = { properties: { id: { $ref: '#/components/schemas/Id' }, password: Password, name: {} } }
const document: Document = documentOf({ components: { schemas: { Id, User } } })
const parts = createSchemaParts(createResolve(document), () => undefined)
const oneSidedFields = (schema: Schema, side: Side, sent: unknown): string[] => createOneSidedFields(parts, side)(schema, sent)
const users: Schema = { properties: { users: { type: 'array', items: { $ref: '#/components/schemas/User' } } } }
const value = { users: [{ name: 'a' }, { id: 1, password: 'x' }] }

test('finds readOnly fields in requests and writeOnly fields in responses', () => {
  expect(oneSidedFields(users, 'request', value)).toEqual(['/users/1/id'])
  expect(oneSidedFields(users, 'response', value)).toEqual(['/users/1/password'])
})

test('finds fields of maps', () => {
  const byName: Schema = { additionalProperties: User }
  expect(oneSidedFields(byName, 'response', { 'a/b': { password: 'x' } })).toEqual(['/a~1b/password'])
})

test('requires all alternatives with the field to agree', () => {
  const schema: Schema = { oneOf: [User, { properties: { password: {} } }, { properties: { name: {} } }] }
  expect(oneSidedFields(schema, 'response', { password: 'x' })).toEqual([])
  expect(oneSidedFields({ oneOf: [User, { properties: { name: {} } }] }, 'response', { password: 'x' })).toEqual(['/password'])
})

test('follows a circular schema as deep as the value', () => {
  const Node: Schema = { properties: { child: { $ref: '#/components/schemas/Node' }, secret: Password } }
  const own = createSchemaParts(createResolve(documentOf({ components: { schemas: { Node } } })), () => undefined)
  expect(createOneSidedFields(own, 'response')(Node, { child: { child: { secret: 'x' } } })).toEqual(['/child/child/secret'])
})
