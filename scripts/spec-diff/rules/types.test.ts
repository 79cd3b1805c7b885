import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('null in a response breaks, null in a request is an addition', async () => {
  const changes = await changesAfter(({ property }) => {
    property('Thing', 'name').type = ['string', 'null']
    property('ThingCreate', 'note').type = ['string', 'null']
  })
  expect(changes).toEqual([
    'breaking: Thing.name may be null (things.list, things.create, things.get)',
    'added: ThingCreate.note may be null (things.create)',
  ])
})

test('removing null is a fix in responses, and breaks requests', async () => {
  const changes = await changesAfter(({ property }) => {
    property('Thing', 'note').type = 'string'
    property('ThingCreate', 'limit').type = 'integer'
  })
  expect(changes).toEqual([
    'breaking: ThingCreate.limit is never null (things.create)',
    'fixed: Thing.note is never null (things.list, things.create, things.get)',
  ])
})

test('another type breaks, another order of types is docs-only', async () => {
  const changes = await changesAfter(({ property }) => {
    property('Thing', 'name').type = 'integer'
    property('Thing', 'note').type = ['null', 'string']
  })
  expect(changes).toEqual([
    'breaking: Thing.name is integer instead of string (things.list, things.create, things.get)',
    'docs-only: Thing.note lists its types in another order (things.list, things.create, things.get)',
  ])
})
