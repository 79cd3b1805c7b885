import { expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { extensionSchema, type ExtensionSchema } from '@hostwright/shared/spec/extension-schema.ts'
import { LEVELS, type Level } from '../change.ts'
import { changesBy, type Parts, sampleDocument } from '../diff-fixture.ts'
import { extensionChanges } from './extensions.ts'
import { textChanges } from './texts.ts'

const changesAfter = (edit: (parts: Parts) => void, prepare?: (parts: Parts) => void) =>
  changesBy(
    (pairs, before, after) => [...extensionChanges(pairs, before, after), ...textChanges(pairs, before, after, new Map())],
    edit,
    prepare,
  )

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

test('errors that pass by themselves and edits are additions, and break where they go', () => {
  const passing = ({ document }: Parts) => (document['x-retry'] = { passing: [{ status: 423 }] })
  expect(changesAfter(passing)).toEqual(['added: client retries errors that pass by themselves'])
  expect(changesAfter(({ document }) => delete document['x-retry'], passing)).toEqual([
    'breaking: client no longer retries errors that pass by themselves',
  ])
  const edit = ({ operation }: Parts) => (operation('/things', 'post')['x-edit'] = { read: 'things.list', field: 'thing' })
  expect(changesAfter(edit)).toEqual(['added: things.create can be called as a change of what it replaces (edit)'])
  expect(changesAfter(({ operation }) => delete operation('/things', 'post')['x-edit'], edit)).toEqual([
    'breaking: things.create has no edit any more',
  ])
})

test('an operation that now costs money breaks clients that allow no charges; one that no longer does is an addition', () => {
  const charges = ({ operation }: Parts) => (operation('/things', 'post')['x-charges'] = true)
  expect(changesAfter(charges)).toEqual(['breaking: things.create costs money: clients with `allowCharges: false` reject it'])
  expect(changesAfter(({ operation }) => delete operation('/things', 'post')['x-charges'], charges)).toEqual([
    'added: things.create costs no money: clients with `allowCharges: false` allow it',
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

test.each([
  ['the document', ({ document }: Parts) => document, 'client'],
  ['a security scheme', ({ document }: Parts) => document.components?.securitySchemes?.['key'], 'key'],
  ['the info', ({ document }: Parts) => document.info, 'info'],
  ['a parameter', ({ parameters }: Parts) => parameters('/things')[0], 'query.sort'],
  ['a response', ({ response }: Parts) => response('/things', '200'), '200'],
  ['a schema', ({ schema }: Parts) => schema('Thing'), 'Thing'],
  ['a property', ({ property }: Parts) => property('Thing', 'name'), 'Thing.name'],
])('a change of an extension on %s is reported once', (_, part, field) => {
  const changes = changesAfter((parts) => Object.assign(part(parts) ?? {}, { 'x-new': { a: 1 } }))
  expect(changes).toEqual([expect.stringMatching(new RegExp(`^fixed: ${field} has another x-new`))])
})

test('the schema gives the level and the message of a change', () => {
  const [before, after] = [sampleDocument(), sampleDocument()]
  Object.assign(after, { 'x-color': 'red', 'x-mood': 'good' })
  const schema: ExtensionSchema = {
    $defs: {
      locations: {
        document: {
          properties: {
            'x-color': { diff: { added: ['added', 'has a color'], changed: ['fixed', 'has another color'] } },
            'x-mood': { diff: false },
          },
        },
      },
    } as ExtensionSchema['$defs'],
  }
  const changes = (was: Document, is: Document) => extensionChanges([], was, is, schema).map(({ level, message }) => `${level}: ${message}`)
  expect(changes(before, after)).toEqual(['added: has a color'])
  expect(changes(after, before)).toEqual(['fixed: has another color'])
})

test('the repository gives every change a level', () => {
  const keys = Object.values(extensionSchema().$defs.locations).flatMap(({ properties }) => Object.values(properties))
  const changes = keys.flatMap(({ diff = false }) => (diff ? Object.values(diff) : []))
  expect(changes.length).toBeGreaterThan(10)
  expect(changes.filter(([level]) => !LEVELS.includes(level as Level))).toEqual([])
})
