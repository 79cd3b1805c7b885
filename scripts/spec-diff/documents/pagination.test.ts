import { expect, test } from 'vitest'
import { changesAfter, type Parts } from '../diff-fixture.ts'

const unpaged = ({ operation }: Parts) => delete operation('/things', 'get')['x-pagination']

test('a list that starts or stops paging breaks', async () => {
  expect(await changesAfter(({ operation }) => (operation('/things', 'get')['x-pagination'] = 'page'), unpaged)).toEqual([
    'breaking: things.list pages: iterating it gives items, and pages have cursors',
  ])
  expect(await changesAfter(unpaged)).toEqual(['breaking: things.list no longer pages: it is awaited, not iterated'])
})

test('another pagination style breaks, as stored cursors become invalid', async () => {
  expect(await changesAfter(({ operation }) => (operation('/things', 'get')['x-pagination'] = 'offset'))).toEqual([
    'breaking: things.list pages by offset instead of page: stored cursors are invalid',
  ])
})

test('compares the declaration of a style, not its name', async () => {
  const changes = await changesAfter(({ document, operation }) => {
    const { page, ...others } = document['x-pagination-styles'] ?? {}
    document['x-pagination-styles'] = page === undefined ? others : { ...others, pages: page }
    operation('/things', 'get')['x-pagination'] = 'pages'
  })
  expect(changes).toEqual(['docs-only: specification is written differently'])
})

test('another pointer to the items breaks, another page parameter does not', async () => {
  const style = (change: object) => changesAfter(({ document }) => Object.assign(document['x-pagination-styles']?.['page'] ?? {}, change))
  expect(await style({ items: '/rows' })).toEqual(['breaking: things.list has its items at /rows instead of /data'])
  expect(await style({ query: { page: 'p' } })).toEqual(['fixed: things.list requests its pages differently'])
})
