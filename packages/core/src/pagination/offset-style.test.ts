import { describe, expect, test } from 'vitest'
import { offsetStyle } from './offset-style.js'

const HEADERS = { size: 'X-Pagination-Limit', skip: 'X-Pagination-Skip', total: 'X-Pagination-TotalCount' }
const byOffset = offsetStyle({ query: { skip: 'skip', size: 'limit', page: 'page' }, headers: HEADERS })
const byNumber = offsetStyle({ query: { size: 'limit', page: 'page' }, headers: { size: 'X-Pagination-Limit' } })

const items = (count: number) => Array.from({ length: count }, (_, index) => ({ index }))

function next(style: typeof byOffset, count: number, query = '', headers: Record<string, string> = {}) {
  return style.read(items(count), new Response(null, { headers }), new URL(`https://api.acme.example/things${query}`)).next
}

describe('pages by offset', () => {
  test.each([
    ['there are more than the page holds', 10, '?limit=10', { 'x-pagination-totalcount': '25' }, '10'],
    ['the provider clamped the size', 50, '?limit=100', { 'x-pagination-limit': '50', 'x-pagination-totalcount': '60' }, '50'],
    ['a short page is not the end by the total', 3, '?limit=10', { 'x-pagination-totalcount': '25' }, '3'],
    ['the offset was asked for', 10, '?limit=10&skip=10', { 'x-pagination-totalcount': '25' }, '20'],
    ['the offset is the one of the response', 10, '', { 'x-pagination-skip': '10', 'x-pagination-totalcount': '25' }, '20'],
    ['a page was asked for by number', 10, '?limit=10&page=2', { 'x-pagination-totalcount': '25' }, '20'],
    ['page 0 is the first', 10, '?limit=10&page=0', { 'x-pagination-totalcount': '25' }, '10'],
    ['the total says more than was sent so far without a size', 10, '', { 'x-pagination-totalcount': '11' }, '10'],
    ['a full page has no total', 10, '?limit=10', {}, '10'],
    ['nothing says how large a page is', 10, '', {}, '10'],
    ['a page is shorter than requested, which may be more than the provider sends', 9, '?limit=10', {}, '9'],
    ['a header is no number', 10, '?limit=10', { 'x-pagination-totalcount': 'many' }, '10'],
  ])('go on where %s', (_, count, query, headers, cursor) => {
    expect(next(byOffset, count, query, headers)).toBe(cursor)
  })

  test.each([
    ['all items were sent', 5, '?limit=10&skip=20', { 'x-pagination-totalcount': '25' }],
    ['the total is reached with a full page', 10, '?limit=10', { 'x-pagination-totalcount': '10' }],
    ['there are fewer than the header says a page could hold', 9, '', { 'x-pagination-limit': '10' }],
    ['a page is empty, whatever the total says', 0, '?limit=10', { 'x-pagination-totalcount': '25' }],
    ['a page is empty and nothing is known', 0, '', {}],
    ['none were asked for', 0, '?limit=0', {}],
  ])('end where %s', (_, count, query, headers) => {
    expect(next(byOffset, count, query, headers)).toBeUndefined()
  })

  test('ask for the next one by its offset, and no longer by number', () => {
    const { url } = byOffset.resume('20', new URL('https://api.acme.example/things?limit=10&page=2&tag=a'))
    expect(url.href).toBe('https://api.acme.example/things?limit=10&tag=a&skip=20')
  })

  test.each(['0', '-1', '1.5', 'x', ''])('take no cursor like %j', (cursor) => {
    expect(() => byOffset.resume(cursor, new URL('https://api.acme.example/things'))).toThrow('it is not one of this list')
  })

  test('have no items where the body is no array', () => {
    expect(byOffset.read({ items: [] }, new Response(), new URL('https://api.acme.example/things'))).toEqual({
      items: undefined,
      next: undefined,
    })
  })
})

describe('pages by number without a total', () => {
  test.each([
    [10, '?limit=10', '2'],
    [10, '?limit=10&page=2', '3'],
    [10, '', '2'],
  ])('go on after %i items of %j', (count, query, cursor) => {
    expect(next(byNumber, count, query)).toBe(cursor)
  })

  test('go on after fewer items than requested, and end after fewer than the provider says', () => {
    expect(next(byNumber, 9, '?limit=10&page=3')).toBe('4')
    expect(next(byNumber, 9, '?limit=10&page=3', { 'x-pagination-limit': '10' })).toBeUndefined()
    expect(next(byNumber, 0)).toBeUndefined()
  })

  test('ask for the next one by its number', () => {
    expect(byNumber.resume('3', new URL('https://api.acme.example/things?page=2')).url.search).toBe('?page=3')
    expect(() => byNumber.resume('0', new URL('https://api.acme.example/things'))).toThrow('it is not one of this list')
  })
})
