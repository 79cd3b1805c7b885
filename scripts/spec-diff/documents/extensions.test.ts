import { expect, test } from 'vitest'
import { changesBy, type Parts } from '../diff-fixture.ts'
import { extensionChanges } from './extensions.ts'

const changesAfter = (edit: (parts: Parts) => void, prepare?: (parts: Parts) => void) => changesBy(extensionChanges, edit, prepare)

test('another class name breaks, another URL of the documentation is docs-only', () => {
  const provider = (change: object) => changesAfter(({ document }) => Object.assign(document['x-provider'] ?? {}, change))
  expect(provider({ name: 'Stuff' })).toEqual(['breaking: Things is now the class `Stuff`'])
  expect(provider({ docs: 'https://example.com' })).toEqual(['docs-only: client has its documentation elsewhere'])
})

test('another rate limit and another pointer to an error message are fixes', () => {
  expect(
    changesAfter(({ document }) => {
      document['x-rate-limit'] = { limit: 30, window: 60 }
      document['x-error'] = { message: '/message' }
    }),
  ).toEqual(['fixed: client has another rate limit', 'fixed: client errors are read differently'])
})

test('an option of the client is new, removed, or works differently', () => {
  const option = { description: 'More.', query: { more: '1' } }
  const options = (change: object) => changesAfter(({ document }) => Object.assign(document, { 'x-client-options': change }))
  const testMode = { description: 'Changes nothing.', query: { test: '1' } }
  expect(options({ testMode, more: option })).toEqual(['added: options.more is new'])
  expect(options({ dryRun: testMode })).toEqual(['breaking: options.testMode is gone', 'added: options.dryRun is new'])
  expect(options({ testMode: { ...testMode, query: { dry: '1' } } })).toEqual(['fixed: options.testMode works differently'])
  expect(options({ testMode: { ...testMode, description: 'Only pretends.' } })).toEqual([
    'docs-only: options.testMode has other documentation',
  ])
})

const consistency = { event: 'ETag', reached: 'If-Event-Reached', status: 412 }
const upload = { token: 'Token', rules: 'things.get', parameter: 'thingId' }
const consistent = ({ document }: Parts) => (document['x-consistency'] = consistency)
const uploads = ({ operation }: Parts) => (operation('/things', 'post')['x-upload'] = upload)

test('a new feature is an addition, a changed one a fix, a removed one breaks', () => {
  expect(changesAfter(consistent)).toEqual(['added: client reads wait for the writes before them'])
  expect(changesAfter(({ document }) => (document['x-consistency'] = { ...consistency, status: 409 }), consistent)).toEqual([
    'fixed: client reads wait for writes differently',
  ])
  expect(changesAfter(({ document }) => delete document['x-consistency'], consistent)).toEqual([
    'breaking: client reads no longer wait for the writes before them',
  ])
  expect(changesAfter(uploads)).toEqual(['added: things.create checks files before it sends them'])
  expect(changesAfter(({ operation }) => delete operation('/things', 'post')['x-upload'], uploads)).toEqual([
    'breaking: things.create no longer checks files before it sends them',
  ])
})

test('x-charges is docs-only', () => {
  const charges = ({ operation }: Parts) => (operation('/things', 'post')['x-charges'] = true)
  expect(changesAfter(charges)).toEqual(['docs-only: things.create is marked as charging money'])
  expect(changesAfter(({ operation }) => delete operation('/things', 'post')['x-charges'], charges)).toEqual([
    'docs-only: things.create is no longer marked as charging money',
  ])
})

test('notes are docs-only', () => {
  const noted = ({ document }: Parts) => (document['x-notes'] = [{ title: 'Keys', text: 'They end.' }])
  expect(changesAfter(noted)).toEqual(['docs-only: client has notes'])
  expect(changesAfter(({ document }) => delete document['x-notes'], noted)).toEqual(['docs-only: client no longer has notes'])
})

test('to-dos are no change', () => {
  expect(changesAfter(({ document }) => (document['x-todo'] = [{ rule: 'examples-valid', count: 3 }]))).toEqual([])
})

test('a change of an unknown extension is a fix', () => {
  expect(changesAfter(({ operation }) => Object.assign(operation('/things', 'get'), { 'x-new': 1 }))).toEqual([
    'fixed: things.list has another x-new',
  ])
})
