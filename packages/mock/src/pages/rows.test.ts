import { expect, test } from 'vitest'

import { createResolve, type Schema } from '../spec/document.js'
import { growRows } from './rows.js'

const resolve = createResolve({ openapi: '3.1.0' })
const grow = (examples: unknown[], count: number, schemas: Schema[] = []): unknown[] => growRows(examples, count, schemas, resolve)

test('keeps the documented rows first and cuts them where fewer are wanted', () => {
  expect(grow([{ id: 1 }, { id: 2 }], 1)).toEqual([{ id: 1 }])
  expect(grow([{ id: 1 }, { id: 2 }], 3).slice(0, 2)).toEqual([{ id: 1 }, { id: 2 }])
})

test('tells rows apart by their ids and names, and changes nothing else', () => {
  expect(grow([{ id: 1, name: 'web1', size: 20 }], 3)).toEqual([
    { id: 1, name: 'web1', size: 20 },
    { id: 2, name: 'web1-1', size: 20 },
    { id: 3, name: 'web1-2', size: 20 },
  ])
})

test('tells rows apart by the id that comes first, and leaves the ids of others alone', () => {
  expect(grow([{ plan_id: 'p', name: 'Small', server_id: 's' }], 2)[1]).toEqual({ plan_id: 'p-1', name: 'Small-1', server_id: 's' })
})

test('gives no id twice, where examples are neighbours either', () => {
  const ids = grow([{ id: '1' }, { id: '2' }, { id: '3' }], 250).map((row) => (row as { id: string }).id)
  expect(new Set(ids).size).toBe(250)
})

test('tells rows without an id or a name apart by whatever may vary', () => {
  const schemas = [{ properties: { kind: { enum: ['A'] } } }]
  expect(grow([{ kind: 'A', content: 'text', note: 'x' }], 2, schemas)[1]).toEqual({ kind: 'A', content: 'text-1', note: 'x' })
})

test('grows rows that are plain text', () => {
  expect(grow(['example.com'], 3)).toEqual(['example.com', 'example-1.com', 'example-2.com'])
})

test('repeats rows that may not vary', () => {
  expect(grow([{ on: true }, [1]], 3)).toEqual([{ on: true }, [1], { on: true }])
})

test('has nothing to grow from an empty list', () => {
  expect(grow([], 5)).toEqual([])
})

test('gives the same rows again', () => {
  expect(grow([{ id: 1 }, { id: 5 }], 40)).toEqual(grow([{ id: 1 }, { id: 5 }], 40))
})
