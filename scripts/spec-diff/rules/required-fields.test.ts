import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('a field that becomes required breaks in requests, not in responses', async () => {
  const changes = await changesAfter(({ schema }) => {
    schema('ThingCreate').required = ['name', 'note']
    schema('Thing').required = ['name', 'state']
  })
  expect(changes).toEqual([
    'breaking: ThingCreate.note is required (things.create)',
    'fixed: Thing.state is always there (things.list, things.create, things.get)',
  ])
})

test('a field that becomes optional breaks in responses, and is an addition in requests', async () => {
  const changes = await changesAfter(({ schema }) => {
    schema('ThingCreate').required = []
    schema('Thing').required = []
  })
  expect(changes).toEqual([
    'breaking: Thing.name may be absent (things.list, things.create, things.get)',
    'added: ThingCreate.name may be left out (things.create)',
  ])
})

test('a type in requests and responses breaks in both cases', async () => {
  expect(await changesAfter(({ schema }) => (schema('Tag').required = ['label', 'colour']))).toEqual([
    'breaking: Tag.colour is required (things.list, things.create, things.get)',
  ])
  expect(await changesAfter(({ schema }) => (schema('Tag').required = []))).toEqual([
    'breaking: Tag.label may be absent (things.list, things.create, things.get)',
  ])
})

test('a required readOnly field does not break requests', async () => {
  const changes = await changesAfter(
    ({ schema }) => (schema('ThingCreate').required = ['name', 'note']),
    ({ property }) => (property('ThingCreate', 'note').readOnly = true),
  )
  expect(changes).toEqual(['fixed: ThingCreate.note is always there (things.create)'])
})
