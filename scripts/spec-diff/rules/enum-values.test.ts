import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('a new value in a response is an addition with a note for exhaustive switches', async () => {
  const changes = await changesAfter(({ property }) => property('Thing', 'state').enum?.push('idle'))
  expect(changes).toEqual([
    'added: Thing.state has the new value "idle" (things.list, things.create, things.get); a switch over all of them needs one more case',
  ])
})

test('a new value in a request is an addition without a note', async () => {
  expect(await changesAfter(({ property }) => property('ThingCreate', 'mode').enum?.push('idle'))).toEqual([
    'added: ThingCreate.mode has the new value "idle" (things.create)',
  ])
})

test('a removed value breaks in requests and responses, as code that names it does not compile', async () => {
  const changes = await changesAfter(({ property }) => {
    property('Thing', 'state').enum = ['on']
    property('ThingCreate', 'mode').enum = ['fast']
  })
  expect(changes.toSorted()).toEqual([
    'breaking: Thing.state no longer has the value "off" (things.list, things.create, things.get)',
    'breaking: ThingCreate.mode no longer has the value "slow" (things.create)',
  ])
})

test('a new enum breaks requests, a removed enum breaks responses', async () => {
  const changes = await changesAfter(({ property }) => {
    property('ThingCreate', 'note').enum = ['a']
    property('Thing', 'name').enum = ['a']
    delete property('Thing', 'state').enum
    delete property('ThingCreate', 'mode').enum
  })
  expect(changes.toSorted()).toEqual([
    'added: ThingCreate.mode is no longer limited to "fast", "slow" (things.create)',
    'breaking: Thing.state is no longer limited to "on", "off" (things.list, things.create, things.get)',
    'breaking: ThingCreate.note is one of "a" (things.create)',
    'fixed: Thing.name is one of "a" (things.list, things.create, things.get)',
  ])
})
