import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

const note = 'it still works; move to what replaces it'

test('reports deprecated methods, parameters and fields as additions', async () => {
  const changes = await changesAfter(({ operation, parameters, property }) => {
    operation('/things/{thingId}', 'get').deprecated = true
    property('Thing', 'note').deprecated = true
    Object.assign(parameters('/things')[0] ?? {}, { deprecated: true })
  })
  expect(changes.toSorted()).toEqual([
    `added: Thing.note is deprecated (things.list, things.create, things.get); ${note}`,
    `added: query.sort is deprecated (things.list); ${note}`,
    `added: things.get is deprecated; ${note}`,
  ])
})

test('the end of a deprecation is a fix', async () => {
  const changes = await changesAfter(
    ({ property }) => (property('Thing', 'note').deprecated = false),
    ({ property }) => (property('Thing', 'note').deprecated = true),
  )
  expect(changes).toEqual(['fixed: Thing.note is no longer deprecated (things.list, things.create, things.get)'])
})
