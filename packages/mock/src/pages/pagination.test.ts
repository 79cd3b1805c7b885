import { expect, test } from 'vitest'

import type { Document, Operation as OperationObject } from '@hostwright/openapi/document.ts'
import { pageQuery, paginationOf } from './pagination.js'
import { documentOf } from '../../test/document.js'

const link = { kind: 'link', next: '/next' } as const
const header = { kind: 'header', request: { page: 'X-Page' }, response: { page: 'X-Page', pages: 'X-Pages' } } as const
const offset = { kind: 'offset', query: { skip: 'skip', size: 'limit' } } as const
const document: Document = documentOf({ 'x-pagination-styles': { plain: { ...link, items: '/data' }, bare: link, header, offset } })
const pagination = (declared: OperationObject['x-pagination']) =>
  paginationOf(document, declared === undefined ? {} : { 'x-pagination': declared }, 'a.list')

test('finds the items where the style or the operation says', () => {
  expect(pagination('plain')?.items).toBe('/data')
  expect(pagination({ style: 'bare', items: '/domains' })).toEqual({ style: link, items: '/domains' })
  expect(pagination({ style: 'plain', items: '/domains' })?.items).toBe('/domains')
  expect(pagination('header')?.items).toBe('')
  expect(pagination('offset')?.items).toBe('')
  expect(pagination(undefined)).toBeUndefined()
})

test('names missing declarations', () => {
  expect(() => pagination('other')).toThrow("a.list pages by 'other', which x-pagination-styles does not have.")
  expect(() => pagination('bare')).toThrow('nothing says where its items are')
})

test('an offset style can lack a page parameter', () => {
  expect(pageQuery(offset)).toEqual({ skip: 'skip', size: 'limit' })
})

test('a header style has no query parameters', () => {
  expect([pageQuery(link), pageQuery(header)]).toEqual([{ page: 'page' }, {}])
})
