import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('a removed field breaks in responses and requests', async () => {
  const changes = await changesAfter(({ schema }) => {
    delete schema('Thing').properties?.['note']
    delete schema('ThingCreate').properties?.['limit']
  })
  expect(changes.toSorted()).toEqual([
    'breaking: Thing.note is gone (things.list, things.create, things.get)',
    'breaking: ThingCreate.limit is gone (things.create)',
  ])
})

test('a new field is an addition, unless it is required in a request', async () => {
  const changes = await changesAfter(({ schema }) => {
    Object.assign(schema('Thing').properties ?? {}, { size: { type: 'integer' } })
    schema('Thing').required = ['name', 'size']
    Object.assign(schema('ThingCreate').properties ?? {}, { wanted: { type: 'string' }, maybe: { type: 'string' } })
    schema('ThingCreate').required = ['name', 'wanted']
  })
  expect(changes.toSorted()).toEqual([
    'added: Thing.size is new (things.list, things.create, things.get)',
    'added: ThingCreate.maybe is new (things.create)',
    'breaking: ThingCreate.wanted is new and required (things.create)',
  ])
})

test('a renamed field breaks and is reported once, whatever else changed', async () => {
  const changes = await changesAfter(({ schema }) => {
    const { note: _, ...others } = schema('Thing').properties ?? {}
    schema('Thing').properties = { ...others, notes: { type: 'array', items: { type: 'string' } } }
  })
  expect(changes).toEqual(['breaking: Thing.notes is the name of what was `note` (things.list, things.create, things.get); write `notes`'])
})

test('reports the first and the last fields of an object one by one', async () => {
  const bare = ({ schema }: { schema(name: string): object }) => Object.assign(schema('Problem'), { properties: undefined })
  const changes = await changesAfter(({ schema }) => {
    schema('Problem').properties = { code: { type: 'string' }, hint: { type: 'string' } }
    delete schema('Problem').required
  }, bare)
  expect(changes).toEqual(['added: Problem.code is new (things.list)', 'added: Problem.hint is new (things.list)'])
  expect(await changesAfter(bare)).toEqual(['breaking: Problem.message is gone (things.list)'])
})
