import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('a new value in an answer is an addition, and marked: a switch does not know it', async () => {
  const changes = await changesAfter(({ property }) => property('Thing', 'state').enum?.push('idle'))
  expect(changes).toEqual([
    'added: Thing.state has the new value "idle" (things.list, things.create, things.get); a switch over all of them needs one more case',
  ])
})

test('a new value in a request is an addition without a mark', async () => {
  expect(await changesAfter(({ property }) => property('ThingCreate', 'mode').enum?.push('idle'))).toEqual([
    'added: ThingCreate.mode has the new value "idle" (things.create)',
  ])
})

test('a value that is gone breaks on either side, as it does not compile where it is written', async () => {
  const changes = await changesAfter(({ property }) => {
    property('Thing', 'state').enum = ['on']
    property('ThingCreate', 'mode').enum = ['fast']
  })
  expect(changes.toSorted()).toEqual([
    'breaking: Thing.state has no value "off" any more (things.list, things.create, things.get)',
    'breaking: ThingCreate.mode has no value "slow" any more (things.create)',
  ])
})

test('a limit to some values breaks who sends others, its end who relies on it', async () => {
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
