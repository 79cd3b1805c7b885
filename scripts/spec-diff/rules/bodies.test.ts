import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('a body that becomes required breaks, one that becomes optional is an addition', async () => {
  const optional = ({ body }: { body(path: string): { required?: boolean } }) => Object.assign(body('/things'), { required: false })
  expect(await changesAfter(({ body }) => (body('/things').required = true), optional)).toEqual([
    'breaking: body is required (things.create)',
  ])
  expect(await changesAfter(optional)).toEqual(['added: body may be left out (things.create)'])
})

test('a removed body breaks, a new one is an addition', async () => {
  const content = { 'application/json': { schema: { type: 'string' } } }
  expect(
    await changesAfter(({ operation }) => (operation('/things/{thingId}', 'delete').requestBody = { required: true, content })),
  ).toEqual(['breaking: body is new and required (things.delete)'])
  expect(await changesAfter(({ operation }) => (operation('/things/{thingId}', 'delete').requestBody = { content }))).toEqual([
    'added: body is new (things.delete)',
  ])
  expect(await changesAfter(({ operation }) => delete operation('/things', 'post').requestBody)).toContain(
    'breaking: body is gone (things.create)',
  )
})

test('another JSON media type is a fix, any other media type breaks', async () => {
  const retype = (type: string) =>
    changesAfter(({ response }) => {
      const answer = response('/things', '200')
      answer.content = { [type]: answer.content?.['application/json'] ?? {} }
    })
  expect(await retype('application/vnd.api+json')).toEqual([
    'fixed: 200 is application/vnd.api+json instead of application/json (things.list)',
  ])
  expect((await retype('text/csv')).filter((line) => line.startsWith('breaking'))).toHaveLength(1)
})
