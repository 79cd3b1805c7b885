import { expect, test } from 'vitest'
import { changesAfter, type Parts } from '../diff-fixture.ts'

test('the name of the class breaks, the address of the documentation is words', async () => {
  const provider = (change: object) => changesAfter(({ document }) => Object.assign(document['x-provider'] ?? {}, change))
  expect(await provider({ name: 'Stuff' })).toEqual(['breaking: Things is now the class `Stuff`'])
  expect(await provider({ docs: 'https://example.com' })).toEqual(['words: client has its documentation elsewhere'])
})

test('numbers of a limit and the place of an error message mend', async () => {
  expect(
    await changesAfter(({ document }) => {
      document['x-rate-limit'] = { limit: 30, window: 60 }
      document['x-error'] = { message: '/message' }
    }),
  ).toEqual(['fixed: client has another rate limit', 'fixed: client errors are read otherwise'])
})

test('an option of the client is new, gone, or does otherwise', async () => {
  const option = { description: 'More.', query: { more: '1' } }
  const options = (change: object) => changesAfter(({ document }) => Object.assign(document, { 'x-client-options': change }))
  const testMode = { description: 'Changes nothing.', query: { test: '1' } }
  expect(await options({ testMode, more: option })).toEqual(['added: options.more is new'])
  expect(await options({ dryRun: testMode })).toEqual(['breaking: options.testMode is gone', 'added: options.dryRun is new'])
  expect(await options({ testMode: { ...testMode, query: { dry: '1' } } })).toEqual(['fixed: options.testMode works otherwise'])
  expect(await options({ testMode: { ...testMode, description: 'Only pretends.' } })).toEqual(['words: options.testMode has other words'])
})

const consistency = { event: 'ETag', reached: 'If-Event-Reached', status: 412 }
const upload = { token: 'Token', rules: 'things.get', parameter: 'thingId' }
const consistent = ({ document }: Parts) => (document['x-consistency'] = consistency)
const uploads = ({ operation }: Parts) => (operation('/things', 'post')['x-upload'] = upload)

test('what the client promises may come and be mended, but not go', async () => {
  expect(await changesAfter(consistent)).toEqual(['added: client reads wait for the writes before them'])
  expect(await changesAfter(({ document }) => (document['x-consistency'] = { ...consistency, status: 409 }), consistent)).toEqual([
    'fixed: client reads wait for writes otherwise',
  ])
  expect(await changesAfter(({ document }) => delete document['x-consistency'], consistent)).toEqual([
    'breaking: client reads no longer wait for the writes before them',
  ])
  expect(await changesAfter(uploads)).toEqual(['added: things.create checks files before it sends them'])
  expect(await changesAfter(({ operation }) => delete operation('/things', 'post')['x-upload'], uploads)).toEqual([
    'breaking: things.create no longer checks files before it sends them',
  ])
})

test('a mark of what costs money changes words only', async () => {
  const charges = ({ operation }: Parts) => (operation('/things', 'post')['x-charges'] = true)
  expect(await changesAfter(charges)).toEqual(['words: things.create is marked as one that costs money'])
  expect(await changesAfter(({ operation }) => delete operation('/things', 'post')['x-charges'], charges)).toEqual([
    'words: things.create is no longer marked as one that costs money',
  ])
})

test('notes are words', async () => {
  const noted = ({ document }: Parts) => (document['x-notes'] = [{ title: 'Keys', text: 'They end.' }])
  expect(await changesAfter(noted)).toEqual(['words: client has notes'])
  expect(await changesAfter(({ document }) => delete document['x-notes'], noted)).toEqual(['words: client has no more notes'])
})

test('an extension that no rule knows mends at most, and is told', async () => {
  expect(await changesAfter(({ operation }) => Object.assign(operation('/things', 'get'), { 'x-new': 1 }))).toEqual([
    'fixed: things.list has another x-new',
  ])
})
