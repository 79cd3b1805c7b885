import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('a new status is an addition with a note, a removed one breaks', async () => {
  const changes = await changesAfter(({ operation }) => {
    const { responses = {} } = operation('/things', 'get')
    delete responses['404']
    responses['500'] = { description: 'Broken.' }
  })
  expect(changes).toEqual([
    'breaking: 404 is no longer documented (things.list)',
    'added: 500 is a new response (things.list); for result(), a switch over all of them needs one more case',
  ])
})

test('a replaced status breaks', async () => {
  const changes = await changesAfter(({ operation }) => {
    const { '404': answer, ...responses } = operation('/things', 'get').responses ?? {}
    operation('/things', 'get').responses = { ...responses, '409': answer ?? { description: '' } }
  })
  expect(changes.filter((line) => line.startsWith('breaking')).length).toBeGreaterThan(0)
  expect(changes.join('\n')).toContain('409')
})

test('a change of response headers is a fix, as they have no types', async () => {
  expect(await changesAfter(({ response }) => delete response('/things', '200').headers)).toEqual([
    'fixed: headers of 200 no longer documented (things.list)',
  ])
})
