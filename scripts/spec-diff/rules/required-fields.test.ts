import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('a field that must be sent breaks; one that is always there does not', async () => {
  const changes = await changesAfter(({ schema }) => {
    schema('ThingCreate').required = ['name', 'note']
    schema('Thing').required = ['name', 'state']
  })
  expect(changes).toEqual([
    'breaking: ThingCreate.note is required (things.create)',
    'fixed: Thing.state is always there (things.list, things.create, things.get)',
  ])
})

test('a field that may be absent from an answer breaks; one that may be left out is an addition', async () => {
  const changes = await changesAfter(({ schema }) => {
    schema('ThingCreate').required = []
    schema('Thing').required = []
  })
  expect(changes).toEqual([
    'breaking: Thing.name may be absent (things.list, things.create, things.get)',
    'added: ThingCreate.name may be left out (things.create)',
  ])
})

test('what is sent and received breaks both ways', async () => {
  expect(await changesAfter(({ schema }) => (schema('Tag').required = ['label', 'colour']))).toEqual([
    'breaking: Tag.colour is required (things.list, things.create, things.get)',
  ])
  expect(await changesAfter(({ schema }) => (schema('Tag').required = []))).toEqual([
    'breaking: Tag.label may be absent (things.list, things.create, things.get)',
  ])
})

test('a field that is only received is not one that must be sent', async () => {
  const changes = await changesAfter(
    ({ schema }) => (schema('ThingCreate').required = ['name', 'note']),
    ({ property }) => (property('ThingCreate', 'note').readOnly = true),
  )
  expect(changes).toEqual(['fixed: ThingCreate.note is always there (things.create)'])
})
