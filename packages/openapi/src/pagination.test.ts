import { expect, test } from 'vitest'
import type { Document } from './document.ts'
import type { PaginationStyle } from './extension-types.ts'
import { paginationOf } from './pagination.ts'

const links: PaginationStyle = { kind: 'link', next: '/next' }
const numbers: PaginationStyle = { kind: 'page', query: { page: 'page' }, items: '/data', total: '/total' }
const headers: PaginationStyle = { kind: 'header', request: { page: 'x-page' }, response: { page: 'x-page', pages: 'x-pages' } }
const offsets: PaginationStyle = { kind: 'offset', query: { skip: 'skip', size: 'limit' } }
const ids: PaginationStyle = { kind: 'lastItem', query: { page: 'after' }, after: '/id' }
const linkHeaders: PaginationStyle = { kind: 'linkHeader' }
const tokens: PaginationStyle = { kind: 'cursor', query: { page: 'token' }, next: '/next' }
const document: Document = {
  openapi: '3.1.0',
  info: { title: 'Hosting', version: '1' },
  paths: {},
  'x-pagination-styles': { links, numbers, headers, offsets, ids, linkHeaders, tokens },
}

test('a style by name has its own items', () => {
  expect(paginationOf(document, { 'x-pagination': 'numbers' })).toEqual({ name: 'numbers', style: numbers, items: '/data' })
  expect(paginationOf(document, { 'x-pagination': 'links' })).toEqual({ name: 'links', style: links, items: undefined })
  expect(paginationOf(document, { 'x-pagination': 'tokens' })).toEqual({ name: 'tokens', style: tokens, items: undefined })
})

test('a list can declare its own items', () => {
  const operation = { 'x-pagination': { style: 'links', items: '/domains' } }
  expect(paginationOf(document, operation)).toEqual({ name: 'links', style: links, items: '/domains' })
  const other = { 'x-pagination': { style: 'offsets', items: '/domains' } }
  expect(paginationOf(document, other)).toEqual({ name: 'offsets', style: offsets, items: '/domains' })
})

test.each(Object.entries({ headers, offsets, ids, linkHeaders }))('the items of a style of %s are the whole body', (name, style) => {
  expect(paginationOf(document, { 'x-pagination': name })).toEqual({ name, style, items: '' })
})

test('an undeclared style has only its name', () => {
  expect(paginationOf(document, { 'x-pagination': 'none' })).toEqual({ name: 'none', style: undefined, items: undefined })
})

test('an operation without x-pagination has no pagination', () => {
  expect(paginationOf(document, {})).toBeUndefined()
})
