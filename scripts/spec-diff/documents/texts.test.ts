import { expect, test } from 'vitest'
import { changesBy, type Parts } from '../diff-fixture.ts'
import { textChanges } from './texts.ts'

const changesAfter = (edit: (parts: Parts) => void, prepare?: (parts: Parts) => void) =>
  changesBy((pairs, before, after) => textChanges(pairs, before, after, new Map()), edit, prepare)

test('descriptions and changed examples are docs-only, at the part that has them', () => {
  expect(
    changesAfter(({ schema, property, operation, parameters, body }) => {
      schema('Thing').description = 'Another.'
      property('ThingCreate', 'name').description = 'Its name.'
      operation('/things', 'get').summary = 'List'
      Object.assign(parameters('/things')[0] ?? {}, { example: 'age' })
      Object.assign(body('/things').content['application/json'] ?? {}, { example: { name: 'b' } })
    }),
  ).toEqual([
    'docs-only: things.list has another text (summary)',
    'docs-only: query.sort has another example (things.list)',
    'docs-only: body has another example (things.create)',
    'docs-only: Thing has another text (description) (things.list, things.create, things.get)',
    'docs-only: ThingCreate.name has another text (description) (things.create)',
  ])
})

test('bounds, servers and the way of sending are fixes', () => {
  expect(
    changesAfter(({ document, property, parameters }) => {
      document.servers = [{ url: 'https://api2.example.com' }]
      property('Thing', 'name').maxLength = 30
      delete property('ThingCreate', 'name').maxLength
      Object.assign(parameters('/things')[1] ?? {}, { style: 'pipeDelimited' })
    }),
  ).toEqual([
    'fixed: client is sent differently (servers)',
    'fixed: query.owner is sent differently (style) (things.list)',
    'fixed: Thing.name has the maxLength 30 instead of 20 (things.list, things.create, things.get)',
    'fixed: ThingCreate.name no longer has maxLength (things.create)',
  ])
})

test('a deprecation is an addition, and its end a fix', () => {
  const deprecated = ({ operation }: Parts) => (operation('/things', 'get').deprecated = true)
  expect(changesAfter(deprecated)).toEqual(['added: things.list is deprecated; it still works; move to what replaces it'])
  expect(changesAfter(({ operation }) => delete operation('/things', 'get').deprecated, deprecated)).toEqual([
    'fixed: things.list is no longer deprecated',
  ])
})

test('leaves what types show, and what is written in another way, to the types', () => {
  expect(
    changesAfter(({ schema, property, response }) => {
      schema('Thing').required = []
      property('Thing', 'note').type = 'integer'
      Object.assign(schema('Thing').properties ?? {}, { tag: { allOf: [{ $ref: '#/components/schemas/Tag' }] } })
      delete response('/things', '200').headers
    }),
  ).toEqual([])
})
