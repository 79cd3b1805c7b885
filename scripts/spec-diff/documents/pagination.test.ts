import { expect, test } from 'vitest'
import { changesBy, type Parts } from '../diff-fixture.ts'
import { paginationChanges } from './pagination.ts'

const changesAfter = (edit: (parts: Parts) => void, prepare?: (parts: Parts) => void) => changesBy(paginationChanges, edit, prepare)
const unpaged = ({ operation }: Parts) => delete operation('/things', 'get')['x-pagination']

test('a list that stops paging breaks, one that starts paging is an addition', () => {
  expect(changesAfter(({ operation }) => (operation('/things', 'get')['x-pagination'] = 'page'), unpaged)).toEqual([
    'added: things.list pages: it can be iterated',
  ])
  expect(changesAfter(unpaged)).toEqual(['breaking: things.list no longer pages: it is awaited, not iterated'])
})

test('another pagination style breaks, as stored cursors become invalid', () => {
  expect(changesAfter(({ operation }) => (operation('/things', 'get')['x-pagination'] = 'offset'))).toEqual([
    'breaking: things.list pages by offset instead of page: stored cursors are invalid',
  ])
})

test('compares the declaration of a style, not its name', () => {
  const changes = changesAfter(({ document, operation }) => {
    const { page, ...others } = document['x-pagination-styles'] ?? {}
    document['x-pagination-styles'] = page === undefined ? others : { ...others, pages: page }
    operation('/things', 'get')['x-pagination'] = 'pages'
  })
  expect(changes).toEqual([])
})

test('another pointer to the items breaks, another page parameter does not', () => {
  const style = (change: object) => changesAfter(({ document }) => Object.assign(document['x-pagination-styles']?.['page'] ?? {}, change))
  expect(style({ items: '/rows' })).toEqual(['breaking: things.list has its items at /rows instead of /data'])
  expect(style({ query: { page: 'p' } })).toEqual(['fixed: things.list requests its pages differently'])
})
