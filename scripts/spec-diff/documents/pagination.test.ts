import { expect, test } from 'vitest'
import { changesAfter, type Parts } from '../diff-fixture.ts'

const unpaged = ({ operation }: Parts) => delete operation('/things', 'get')['x-pagination']

test('a list that begins or ends to page is called otherwise', async () => {
  expect(await changesAfter(({ operation }) => (operation('/things', 'get')['x-pagination'] = 'page'), unpaged)).toEqual([
    'breaking: things.list pages: iterating it gives items, and pages have cursors',
  ])
  expect(await changesAfter(unpaged)).toEqual(['breaking: things.list no longer pages: it is awaited, not iterated'])
})

test('another style makes void what was kept', async () => {
  expect(await changesAfter(({ operation }) => (operation('/things', 'get')['x-pagination'] = 'offset'))).toEqual([
    'breaking: things.list pages by offset in place of page: cursors that were kept are void',
  ])
})

test('a style is judged by what it says, not by its name', async () => {
  const changes = await changesAfter(({ document, operation }) => {
    const { page, ...others } = document['x-pagination-styles'] ?? {}
    document['x-pagination-styles'] = page === undefined ? others : { ...others, pages: page }
    operation('/things', 'get')['x-pagination'] = 'pages'
  })
  expect(changes).toEqual(['words: specification is written otherwise'])
})

test('items elsewhere break; a page asked for otherwise does not', async () => {
  const style = (change: object) => changesAfter(({ document }) => Object.assign(document['x-pagination-styles']?.['page'] ?? {}, change))
  expect(await style({ items: '/rows' })).toEqual(['breaking: things.list has its items at /rows in place of /data'])
  expect(await style({ query: { page: 'p' } })).toEqual(['fixed: things.list asks for its pages otherwise'])
})
