import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('parameters that go or must be given break, others are additions', async () => {
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

test('a parameter is compared with the one of its name, however much of it was rewritten', async () => {
  const changes = await changesAfter(({ parameters }) => {
    Object.assign(parameters('/things')[0] ?? {}, { description: 'Every word of this long description is a new one. '.repeat(8) })
  })
  expect(changes).toEqual(['words: query.sort has other words (description) (things.list)'])
})

test('a parameter under another name is gone, and another is new', async () => {
  expect(await changesAfter(({ parameters }) => Object.assign(parameters('/things')[0] ?? {}, { name: 'sorted' }))).toEqual([
    'breaking: query.sort is gone (things.list)',
    'added: query.sorted is new (things.list)',
  ])
})

test('the first parameters of an operation are told one by one', async () => {
  const changes = await changesAfter(({ operation }) => {
    operation('/things', 'post').parameters = [{ name: 'dry', in: 'query', schema: { type: 'boolean' } }]
  })
  expect(changes).toEqual(['added: query.dry is new (things.create)'])
})

test('how a parameter is written into the request is the business of the client', async () => {
  expect(await changesAfter(({ parameters }) => Object.assign(parameters('/things')[0] ?? {}, { style: 'deepObject' }))).toEqual([
    'fixed: query.sort is sent otherwise (style) (things.list)',
  ])
})
