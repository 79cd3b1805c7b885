import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('an object that becomes closed breaks, one that becomes open is an addition', async () => {
  const changes = await changesAfter(
    ({ schema }) => {
      schema('Thing').additionalProperties = false
      schema('Tag').additionalProperties = { type: 'string' }
    },
    ({ schema }) => (schema('Thing').additionalProperties = true),
  )
  expect(changes).toEqual([
    'breaking: Thing has no further fields (things.list, things.create, things.get)',
    'added: Tag.* may have further fields (things.list, things.create, things.get)',
  ])
})

test('adding or removing additionalProperties: false is a fix, as types stay the same', async () => {
  const close: Parameters<typeof changesAfter>[0] = ({ schema }) => (schema('ThingCreate').additionalProperties = false)
  expect(await changesAfter(close)).toEqual(['fixed: ThingCreate says that it has no further fields (things.create)'])
  expect(await changesAfter(({ schema }) => delete schema('ThingCreate').additionalProperties, close)).toEqual([
    'fixed: ThingCreate no longer says that it has no further fields (things.create)',
  ])
})
