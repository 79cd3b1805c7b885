import { describe, expect, test } from 'vitest'
import { linkStyle } from './link-style.js'

const style = linkStyle({ items: '/data', next: '/links/next' })
const here = new URL('https://api.acme.example/v2/things?page%5Bnumber%5D=1')
const read = (next: unknown, data: unknown = [1]) => style.read({ data, links: { next } }, new Response(), here)

describe('next link', () => {
  test.each([
    ['https://api.acme.example/v2/things?page%5Bnumber%5D=2', '/v2/things?page%5Bnumber%5D=2'],
    ['/v2/things?page=2', '/v2/things?page=2'],
    ['?page=2', '/v2/things?page=2'],
    ['more', '/v2/more'],
    ['https://user:pw@api.acme.example/v2/things#top', '/v2/things'],
    ['https://API.acme.example:443/v2/things', '/v2/things'],
  ])('%j becomes the cursor %j, without the origin', (link, next) => {
    expect(read(link)).toEqual({ items: [1], next })
  })

  test.each([[undefined], [null], ['']])('%j says that the list is over', (link) => {
    expect(read(link).next).toBeUndefined()
  })

  test('in a response without links says so, too', () => {
    expect(style.read({ data: [] }, new Response(), here)).toEqual({ items: [], next: undefined })
  })

  test.each([
    'https://evil.example/v2/things',
    'http://api.acme.example/v2/things',
    'https://api.acme.example:8443/',
    '//evil.example/x',
    '\\\\evil.example\\x',
    'https://api.acme.example@evil.example/',
  ])('to another origin (%j) is rejected', (link) => {
    expect(() => read(link)).toThrow(TypeError)
    expect(() => read(link)).toThrow(
      /^the link leads to https?:\/\/\S+ instead of https:\/\/api\.acme\.example, where the credentials belong$/,
    )
  })

  test.each([['http://['], [7], [true], [{ href: '/v2/things?page=2' }]])(
    'that is none (%j) is rejected instead of ending the list early',
    (link) => {
      expect(() => read(link)).toThrow('the link is not a URL')
    },
  )
})

describe('items', () => {
  test('are the array in the declared place, or undefined', () => {
    expect(read(null, []).items).toEqual([])
    for (const data of [undefined, null, {}, 'text']) expect(read(null, data ?? null).items).toBeUndefined()
    expect(style.items).toBe('/data')
  })
})

describe('cursor', () => {
  test('asks for the page it was read from, on the origin of the list', () => {
    expect(style.resume('/v2/things?page=2', here).url.href).toBe('https://api.acme.example/v2/things?page=2')
  })

  test('that leads to another origin is rejected', () => {
    expect(() => style.resume('//evil.example/x', here)).toThrow('the link leads to https://evil.example')
  })
})

describe('links by relation', () => {
  const related = linkStyle({ items: '/things', next: '/_links/pages', relation: { name: 'rel', rel: 'next', href: 'link' } })
  const nextOf = (_links: unknown) => related.read({ things: [1], _links }, new Response(), here).next

  test('lead to the next page by the one that is named so', () => {
    const pages = [
      { rel: 'previous', link: 'https://api.acme.example/v2/things?page=1' },
      { rel: 'next', link: 'https://api.acme.example/v2/things?page=3' },
    ]
    expect(nextOf({ pages })).toBe('/v2/things?page=3')
  })

  test.each([[undefined], [[]], [{}], [{ pages: null }], [{ pages: [{ rel: 'first', link: '/x' }] }], [[{ rel: 'next', link: '/x' }]]])(
    'that are %j end the list',
    (links) => {
      expect(nextOf(links)).toBeUndefined()
    },
  )

  test('to another origin are rejected', () => {
    expect(() => nextOf({ pages: [{ rel: 'next', link: 'https://evil.example/' }] })).toThrow('the link leads to https://evil.example')
  })
})
