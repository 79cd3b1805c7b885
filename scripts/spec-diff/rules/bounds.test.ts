import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('bounds are no part of a type, whichever way they move', async () => {
  const changes = await changesAfter(({ property }) => {
    property('Thing', 'name').maxLength = 40
    property('ThingCreate', 'name').maxLength = 10
    property('ThingCreate', 'note').pattern = '^a'
    property('ThingCreate', 'note').default = 'a'
  })
  expect(changes.toSorted()).toEqual([
    'fixed: Thing.name has the maxLength 40 in place of 20 (things.list, things.create, things.get)',
    'fixed: ThingCreate.name has the maxLength 10 in place of 20 (things.create)',
    'fixed: ThingCreate.note has the default "a" (things.create)',
    'fixed: ThingCreate.note has the pattern "^a" (things.create)',
  ])
})

test('what becomes binary becomes a file, which is another type', async () => {
  expect(await changesAfter(({ property }) => (property('ThingCreate', 'note').format = 'binary'))).toEqual([
    'breaking: ThingCreate.note is a file (things.create)',
  ])
})
