import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('a tighter or looser bound is a fix', async () => {
  const changes = await changesAfter(({ property }) => {
    property('Thing', 'name').maxLength = 40
    property('ThingCreate', 'name').maxLength = 10
    property('ThingCreate', 'note').pattern = '^a'
    property('ThingCreate', 'note').default = 'a'
  })
  expect(changes.toSorted()).toEqual([
    'fixed: Thing.name has the maxLength 40 instead of 20 (things.list, things.create, things.get)',
    'fixed: ThingCreate.name has the maxLength 10 instead of 20 (things.create)',
    'fixed: ThingCreate.note has the default "a" (things.create)',
    'fixed: ThingCreate.note has the pattern "^a" (things.create)',
  ])
})

test('a string that becomes a file breaks', async () => {
  expect(await changesAfter(({ property }) => (property('ThingCreate', 'note').format = 'binary'))).toEqual([
    'breaking: ThingCreate.note is a file (things.create)',
  ])
})
