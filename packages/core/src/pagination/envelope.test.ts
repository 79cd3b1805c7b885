import { expect, test } from 'vitest'
import { inEnvelope } from './envelope.js'
import { headerStyle } from './header-style.js'
import { offsetStyle } from './offset-style.js'

const query = { skip: 'offset', size: 'limit' }
const here = new URL('https://api.acme.example/things?limit=2')
const things = [1, 2]

test('a total in the body ends the list', () => {
  const style = inEnvelope(offsetStyle({ query, headers: { total: '/meta/total' } }), { items: '/things' })
  expect(style.read({ things, meta: { total: 3 } }, new Response(), here)).toMatchObject({ items: things, next: '2', total: 3 })
  expect(style.read({ things, meta: { total: 2 } }, new Response(), here).next).toBeUndefined()
  expect(style.read({ things, meta: { total: '3' } }, new Response(), here)).toMatchObject({ next: '2', total: 3 })
  expect(style.items).toBe('/things')
})

test('a total in a header ends a list in the body', () => {
  const style = inEnvelope(offsetStyle({ query, headers: { total: 'X-Total' } }), { items: '/things' })
  expect(style.read({ things }, new Response(null, { headers: { 'x-total': '2' } }), here).next).toBeUndefined()
})

test('while more items follow, a short page is not the last', () => {
  const style = inEnvelope(offsetStyle({ query: { page: 'page', size: 'limit' } }), { items: '/things', more: '/more' })
  expect(style.read({ things: [1], more: true }, new Response(), here).next).toBe('2')
  expect(style.read({ things, more: false }, new Response(), here).next).toBeUndefined()
  expect(style.read({ things }, new Response(), here).next).toBeUndefined()
})

test('pages by headers can have their items in the body', () => {
  const style = inEnvelope(headerStyle({ page: 'x-page', current: 'x-page', pages: 'x-pages' }), { items: '/things' })
  const headers = { 'x-page': '1', 'x-pages': '2' }
  expect(style.read({ things }, new Response(null, { headers }), here).next).toBe('2')
  expect(style.resume('2', here).headers).toEqual({ 'x-page': '2' })
})

test('a body without the array has no items', () => {
  expect(inEnvelope(offsetStyle({ query }), { items: '/things' }).read({}, new Response(), here).items).toBeUndefined()
})
