import { expect, test } from 'vitest'
import { fromZero } from './from-zero.js'
import { offsetStyle } from './offset-style.js'
import { pageStyle } from './page-style.js'

const at = (query: string) => new URL(`https://api.acme.example/things${query}`)
const byTotal = fromZero(pageStyle({ query: { page: 'page', size: 'size' }, items: '/things', total: '/total' }), 'page')
const bySize = fromZero(offsetStyle({ query: { page: 'page', size: 'size' } }), 'page')

test('the page after the first is 1, and the last one is the total divided by the size', () => {
  const page = { things: [1, 2], total: 4 }
  expect(byTotal.read(page, new Response(), at('?size=2'), 0)).toMatchObject({ next: '1', isStart: true })
  expect(byTotal.read(page, new Response(), at('?size=2&page=0'))).toMatchObject({ next: '1', isStart: true })
  expect(byTotal.read(page, new Response(), at('?size=2&page=1'))).toMatchObject({ next: undefined, isStart: false })
  expect(byTotal.resume('1', at('?size=2')).url.search).toBe('?size=2&page=1')
})

test('a short page without a total is the last', () => {
  expect(bySize.read([1, 2], new Response(), at('?size=2&page=4')).next).toBe('5')
  expect(bySize.read([1], new Response(), at('?size=2&page=5')).next).toBeUndefined()
})
