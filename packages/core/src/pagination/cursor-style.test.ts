import { expect, test } from 'vitest'
import { cursorStyle, lastItemStyle } from './cursor-style.js'

const here = new URL('https://api.acme.example/things?tag=a')
const tokens = cursorStyle({ query: { page: 'token', size: 'limit' }, items: '/data', next: '/meta/next', total: '/meta/total' })
const ids = lastItemStyle({ query: { page: 'starting_after' }, items: '/data', after: '/id', more: '/has_more' })
const bare = lastItemStyle({ query: { page: 'cursor' }, items: '', after: '/cursor' })

test.each([
  ['a text', 'a/b=', 'a/b='],
  ['the number of a page', 2, '2'],
  ['null', null, undefined],
  ['an empty text', '', undefined],
  ['0', 0, undefined],
  ['an object', {}, undefined],
])('a token that is %s', (_, next, cursor) => {
  expect(tokens.read({ data: [1], meta: { next, total: 7 } }, new Response(), here)).toEqual({ items: [1], next: cursor, total: 7 })
})

test('a body without a token is the last page', () => {
  expect(tokens.read({ data: [] }, new Response(), here).next).toBeUndefined()
})

test('a token is sent back in its parameter, beside the others', () => {
  expect(tokens.resume('a/b=', here).url.href).toBe('https://api.acme.example/things?tag=a&token=a%2Fb%3D')
  expect(tokens.size).toEqual(['query', 'limit'])
})

test('a page begins after the last item, as long as more items follow', () => {
  const data = [{ id: 'a' }, { id: 'b' }]
  expect(ids.read({ data, has_more: true }, new Response(), here).next).toBe('b')
  expect(ids.read({ data, has_more: false }, new Response(), here).next).toBeUndefined()
  expect(ids.resume('b', here).url.href).toBe('https://api.acme.example/things?tag=a&starting_after=b')
})

test('without a word on more items, an empty page is the last', () => {
  expect(bare.read([{ cursor: 'x' }], new Response(), here)).toEqual({ items: [{ cursor: 'x' }], next: 'x', total: undefined })
  expect(bare.read([], new Response(), here).next).toBeUndefined()
})

test('an item without its cursor is an error', () => {
  expect(() => bare.read([{ id: 'x' }], new Response(), here)).toThrow(new TypeError('the last item has nothing at /cursor'))
})

test.each([tokens, ids])('a body without an array has no items', (style) => {
  expect(style.read({ data: {} }, new Response(), here)).toEqual({ items: undefined, next: undefined })
})
