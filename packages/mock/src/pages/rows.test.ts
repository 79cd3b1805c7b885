import { expect, test } from 'vitest'

import type { Schema } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { generateRows } from './rows.js'
import { documentOf } from '../../test/document.js'

const resolve = createResolve(documentOf())
const rowsOf = (examples: unknown[], count: number, schemas: Schema[] = [], seed?: number): unknown[] =>
  generateRows(examples, count, schemas, resolve, seed)

test('returns the documented rows first, or fewer of them', () => {
  expect(rowsOf([{ id: 1 }, { id: 2 }], 1)).toEqual([{ id: 1 }])
  expect(rowsOf([{ id: 1 }, { id: 2 }], 3).slice(0, 2)).toEqual([{ id: 1 }, { id: 2 }])
})

test('changes ids and names of rows, and nothing else', () => {
  expect(rowsOf([{ id: 1, name: 'web1', size: 20 }], 3)).toEqual([
    { id: 1, name: 'web1', size: 20 },
    { id: 2, name: 'web1-1', size: 20 },
    { id: 3, name: 'web1-2', size: 20 },
  ])
})

test('changes the id that comes first, and keeps ids of other objects', () => {
  expect(rowsOf([{ plan_id: 'p', name: 'Small', server_id: 's' }], 2)[1]).toEqual({ plan_id: 'p-1', name: 'Small-1', server_id: 's' })
})

test('gives no id twice, even for examples with consecutive ids', () => {
  const ids = rowsOf([{ id: '1' }, { id: '2' }, { id: '3' }], 250).map((row) => (row as { id: string }).id)
  expect(new Set(ids).size).toBe(250)
})

test('changes any mutable value in rows without an id or a name', () => {
  const schemas = [{ properties: { kind: { enum: ['A'] } } }]
  expect(rowsOf([{ kind: 'A', content: 'text', note: 'x' }], 2, schemas)[1]).toEqual({ kind: 'A', content: 'text-1', note: 'x' })
})

test('generates rows that are plain text', () => {
  expect(rowsOf(['example.com'], 3)).toEqual(['example.com', 'example-1.com', 'example-2.com'])
})

test('repeats rows that cannot change', () => {
  expect(rowsOf([{ on: true }, [1]], 3)).toEqual([{ on: true }, [1], { on: true }])
})

test('generates nothing from an empty list', () => {
  expect(rowsOf([], 5)).toEqual([])
})

test('generates the same rows again', () => {
  expect(rowsOf([{ id: 1 }, { id: 5 }], 40)).toEqual(rowsOf([{ id: 1 }, { id: 5 }], 40))
})

test('changes ids and names inside a row that has none itself', () => {
  const row = { type: 'domain', meta: { note: 'x' }, attributes: { name: 'example.com', size: 1 } }
  expect(rowsOf([row], 2)[1]).toEqual({ ...row, attributes: { name: 'example-1.com', size: 1 } })
  const wrapped = { '~a/b': { server: { id: 1, name: 'web1' } } }
  expect(rowsOf([wrapped], 3)[2]).toEqual({ '~a/b': { server: { id: 3, name: 'web1-2' } } })
})

test('changes any value inside a row that has none itself', () => {
  expect(rowsOf([{ on: true, place: { tags: ['x'], room: 'attic' } }], 2)[1]).toEqual({ on: true, place: { tags: ['x'], room: 'attic-1' } })
})

test.each([
  ['address', { ip: '192.0.2.1', at: '2024-01-01T00:00:00Z' }, {}],
  ['date', { at: '2024-02-28T23:59:59+01:00' }, { format: 'date-time' }],
  ['mail address', { to: 'info@example.com' }, { format: 'email' }],
  ['fraction', { rate: 0.5 }, {}],
])('changes the %s of rows with nothing else', (_what, row, schema) => {
  const rows = rowsOf([row], 250, [{ properties: Object.fromEntries(Object.keys(row).map((name) => [name, schema])) }])
  expect(new Set(rows.map((each) => JSON.stringify(each))).size).toBe(250)
})

test('changes another value if a field allows no more', () => {
  const schemas = [{ properties: { id: { maximum: 3 }, note: {} } }]
  const rows = rowsOf([{ id: 1, note: 'x' }], 100, schemas)
  expect(rows.slice(0, 4)).toEqual([
    { id: 1, note: 'x' },
    { id: 2, note: 'x' },
    { id: 3, note: 'x' },
    { id: 1, note: 'x-3' },
  ])
  expect(new Set(rows.map((row) => JSON.stringify(row))).size).toBe(100)
})

test('generates other rows for another seed, after the documented ones', () => {
  const examples = [{ id: 1, name: 'web1' }]
  const [first, again, second, third] = [1, 1, 2, -3].map((seed) => rowsOf(examples, 50, [], seed))
  expect(first).toEqual(rowsOf(examples, 50))
  expect(again).toEqual(first)
  expect(second?.slice(0, 2)).toEqual([
    { id: 1, name: 'web1' },
    { id: 1002, name: 'web1-1001' },
  ])
  expect(third?.[0]).toEqual(examples[0])
  expect(third?.slice(1)).not.toEqual(second?.slice(1))
})

test('keeps rows distinct for another seed if the schema allows few', () => {
  const schemas = [{ properties: { id: { pattern: '^[a-z]{2}[0-9]{3}$' } } }]
  const rows = rowsOf([{ id: 'ab001', note: 'x' }], 100, schemas, 2) as { id: string; note: string }[]
  expect(new Set(rows.map(({ id }) => id)).size).toBe(100)
  expect(rows[1]).toEqual({ id: 'ab101', note: 'x' })
})
