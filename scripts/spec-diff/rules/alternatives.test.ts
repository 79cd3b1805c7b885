import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('a new alternative of a response is an addition with a note; a removed one breaks', async () => {
  const added = await changesAfter(({ property }) => property('Thing', 'shape').oneOf?.push({ $ref: '#/components/schemas/Problem' }))
  expect(added).toEqual([
    'added: Thing.shape has the new alternative `Problem` (things.list, things.create, things.get); a switch over all of them needs one more case',
  ])
  const removed = await changesAfter(({ property }) => property('Thing', 'shape').oneOf?.pop())
  expect(removed).toContain('breaking: Thing.shape has lost the alternative `Square` (things.list, things.create, things.get)')
})
