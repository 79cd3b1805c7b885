import { expect, test } from 'vitest'
import { offsetStyle } from './offset-style.js'
import { pageStyle } from './page-style.js'
import { shifted } from './shifted.js'

const at = (query: string) => new URL(`https://api.acme.example/things${query}`)
const byTotal = shifted(pageStyle({ query: { page: 'page', size: 'size' }, items: '/things', total: '/total' }), 'page', 1)
const bySize = shifted(offsetStyle({ query: { page: 'page', size: 'size' }, headers: { size: 'x-size' } }), 'page', 1)
const byItem = shifted(offsetStyle({ query: { skip: 'startIndex', size: 'count' } }), 'startIndex', -1)

test('of pages from zero, the one after the first is 1, and the last one is the total divided by the size', () => {
  const page = { things: [1, 2], total: 4 }
  expect(byTotal.read(page, new Response(), at('?size=2'), 0)).toMatchObject({ next: '1', isStart: true })
  expect(byTotal.read(page, new Response(), at('?size=2&page=0'))).toMatchObject({ next: '1', isStart: true })
  expect(byTotal.read(page, new Response(), at('?size=2&page=1'))).toMatchObject({ next: undefined, isStart: false })
  expect(byTotal.resume('1', at('?size=2')).url.search).toBe('?size=2&page=1')
})

test('a short page without a total is the last', () => {
  const sized = () => new Response(null, { headers: { 'x-size': '2' } })
  expect(bySize.read([1, 2], sized(), at('?size=2&page=4')).next).toBe('5')
  expect(bySize.read([1], sized(), at('?size=2&page=5')).next).toBeUndefined()
})

test('of items from one, the second page starts after the items of the first', () => {
  expect(byItem.read([1, 2], new Response(), at('?count=2'))).toMatchObject({ next: '3', isStart: true })
  expect(byItem.read([1, 2], new Response(), at('?count=2&startIndex=1'))).toMatchObject({ next: '3', isStart: true })
  expect(byItem.read([3, 4], new Response(), at('?count=2&startIndex=3'))).toMatchObject({ next: '5', isStart: false })
  expect(byItem.resume('3', at('?count=2')).url.search).toBe('?count=2&startIndex=3')
})
