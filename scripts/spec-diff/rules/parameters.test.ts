import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('removed and required parameters break, others are additions', async () => {
  const changes = await changesAfter(({ parameters }) => {
    const [sort, owner] = parameters('/things')
    Object.assign(sort ?? {}, { required: true })
    Object.assign(owner ?? {}, { required: false })
    parameters('/things').push(
      { name: 'q', in: 'query', schema: { type: 'string' } },
      { name: 'zone', in: 'header', required: true, schema: { type: 'string' } },
    )
  })
  expect(changes.toSorted()).toEqual([
    'added: query.owner may be left out (things.list)',
    'added: query.q is new (things.list)',
    'breaking: header.zone is new and required (things.list)',
    'breaking: query.sort is required (things.list)',
  ])
})

test('compares a parameter with the one of the same name, however much of it changed', async () => {
  const changes = await changesAfter(({ parameters }) => {
    Object.assign(parameters('/things')[0] ?? {}, { description: 'Every word of this long description is a new one. '.repeat(8) })
  })
  expect(changes).toEqual(['docs-only: query.sort has another text (description) (things.list)'])
})

test('reports a renamed parameter as removed and added', async () => {
  expect(await changesAfter(({ parameters }) => Object.assign(parameters('/things')[0] ?? {}, { name: 'sorted' }))).toEqual([
    'breaking: query.sort is gone (things.list)',
    'added: query.sorted is new (things.list)',
  ])
})

test('reports the first parameters of an operation one by one', async () => {
  const changes = await changesAfter(({ operation }) => {
    operation('/things', 'post').parameters = [{ name: 'dry', in: 'query', schema: { type: 'boolean' } }]
  })
  expect(changes).toEqual(['added: query.dry is new (things.create)'])
})

test('another serialization of a parameter is a fix', async () => {
  expect(await changesAfter(({ parameters }) => Object.assign(parameters('/things')[0] ?? {}, { style: 'deepObject' }))).toEqual([
    'fixed: query.sort is sent differently (style) (things.list)',
  ])
})
