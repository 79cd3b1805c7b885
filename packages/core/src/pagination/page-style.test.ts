import { describe, expect, test } from 'vitest'
import { pageStyle, type PageStyle } from './page-style.js'

const declared: PageStyle = {
  query: { page: 'page', size: 'limit' },
  items: '/data',
  total: '/total',
  page: '/page',
  size: '/limit',
  defaultSize: 20,
}
const bare: PageStyle = { query: { page: 'page' }, items: '/data', total: '/total' }

interface Server {
  readonly total: number
  /** Largest page it gives out, whatever is asked for. */
  readonly max?: number
  /** What it says of itself beside the items. */
  readonly says?: (page: { readonly page: number; readonly asked: number; readonly size: number; readonly total: number }) => object
}

/** All items of a list as its pages are read one after the other, and how many requests it took. */
function readAll(
  style: PageStyle,
  query: string,
  { total, max = Infinity, says = (page) => ({ total: page.total, page: page.page, limit: page.size }) }: Server,
  cursor?: string,
) {
  const all = Array.from({ length: total }, (_, index) => index)
  const { read, resume } = pageStyle(style)
  const start = new URL(`https://api.acme.example/things${query}`)
  const items: unknown[] = []
  const skipped = cursor === undefined ? 0 : (Number(cursor) - 1) * 20
  let url = cursor === undefined ? start : resume(cursor, start).url
  for (let requests = 1; requests < 100; requests++) {
    const page = Number(url.searchParams.get('page') ?? 1)
    const asked = Number(url.searchParams.get('limit') ?? 20)
    const size = Math.min(asked, max)
    const body = { data: all.slice((page - 1) * size, page * size), ...says({ page, asked, size, total }) }
    const reading = read(body, new Response(), url, cursor === undefined ? items.length : undefined)
    items.push(...(reading.items ?? []))
    if (reading.next === undefined) {
      const left = total - skipped
      return { complete: items.length === left && new Set(items).size === left, requests }
    }
    url = resume(reading.next, start).url
  }
  return expect.fail('the list has no end')
}

describe('a list ends', () => {
  test.each([
    [0, 1],
    [1, 1],
    [20, 1],
    [21, 2],
    [40, 2],
    [50, 3],
  ])('with its total: %i items are %i pages of 20', (total, requests) => {
    expect(readAll(declared, '', { total })).toEqual({ complete: true, requests })
  })

  test('after a cursor with an empty page, where the last one is short', () => {
    expect(readAll(declared, '', { total: 50 }, '2')).toEqual({ complete: true, requests: 3 })
    expect(readAll(declared, '', { total: 40 }, '2')).toEqual({ complete: true, requests: 1 })
  })

  test('with its total, whatever size is asked for', () => {
    expect(readAll(declared, '?limit=7', { total: 15 })).toEqual({ complete: true, requests: 3 })
  })

  test('with its total where the response says nothing else', () => {
    expect(readAll(declared, '?limit=7', { total: 15, says: ({ total }) => ({ total }) })).toEqual({ complete: true, requests: 3 })
    expect(readAll(bare, '', { total: 60, says: ({ total }) => ({ total }) })).toEqual({ complete: true, requests: 3 })
  })

  test('with an empty page at the latest, where the total is too large', () => {
    expect(readAll(declared, '', { total: 45, says: ({ page, size }) => ({ total: 1000, page, limit: size }) })).toEqual({
      complete: true,
      requests: 4,
    })
  })

  test('with the first page that has less than asked for, where the total is missing', () => {
    expect(readAll(declared, '', { total: 45, says: () => ({}) })).toEqual({ complete: true, requests: 3 })
  })

  test('with an empty page where the total is missing and no size is known', () => {
    expect(readAll(bare, '', { total: 40, says: () => ({}) })).toEqual({ complete: true, requests: 3 })
  })
})

describe('a provider that clamps the size', () => {
  test.each([
    ['says so', ({ page, size, total }: { page: number; size: number; total: number }) => ({ total, page, limit: size }), 3],
    [
      'repeats what was asked for',
      ({ page, asked, total }: { page: number; asked: number; total: number }) => ({ total, page, limit: asked }),
      3,
    ],
    ['says nothing of size and page', ({ total }: { total: number }) => ({ total }), 3],
    ['says nothing at all', () => ({}), 4],
  ])('and %s loses no items', (_, says, requests) => {
    expect(readAll({ ...declared, defaultSize: 50 }, '?limit=1000', { total: 250, max: 100, says })).toEqual({ complete: true, requests })
  })
})

describe('a provider that takes no notice of the page', () => {
  test('and says which one it sent is found out by the cursor that comes again', () => {
    const { read, resume } = pageStyle(declared)
    const start = new URL('https://api.acme.example/things')
    const body = { data: [1, 2], page: 1, limit: 2, total: 10 }
    expect(read(body, new Response(), start).next).toBe('2')
    expect(read(body, new Response(), resume('2', start).url).next).toBe('2')
  })

  test('and says nothing does not keep the list going for ever', () => {
    const { read, resume } = pageStyle(bare)
    const start = new URL('https://api.acme.example/things')
    let next: string | undefined = '1'
    let requests = 0
    while (next !== undefined && requests++ < 100) next = read({ data: [1, 2], total: 5 }, new Response(), resume(next, start).url).next
    expect(requests).toBe(3)
  })
})

describe('reading', () => {
  const { read, items } = pageStyle(declared)
  const url = new URL('https://api.acme.example/things?page=3&limit=2')

  test('finds the items in the declared place, or says that there are none', () => {
    expect(items).toBe('/data')
    for (const body of [{}, { data: {} }, { data: null }, null, undefined, []])
      expect(read(body, new Response(), url)).toEqual({ items: undefined, next: undefined })
  })

  test('counts from the page of the URL where the response does not say, as after resuming', () => {
    expect(read({ data: [5, 6], total: 7 }, new Response(), url).next).toBe('4')
    expect(read({ data: [5, 6], total: 6 }, new Response(), url).next).toBeUndefined()
  })

  test.each(['0', '-1', '1.5', 'x', ''])('takes a page or size of %j in the URL for the first one of the usual size', (value) => {
    const odd = new URL(`https://api.acme.example/things?page=${value}&limit=${value}`)
    expect(read({ data: Array(20).fill(0), total: 40 }, new Response(), odd).next).toBe('2')
  })
})

describe('cursor', () => {
  const { resume } = pageStyle({ ...bare, query: { page: 'page[number]' } })

  test('is a page number, put into the URL of the first page', () => {
    const url = new URL('https://api.acme.example/things?tag=a')
    expect(resume('4', url).url.href).toBe('https://api.acme.example/things?tag=a&page%5Bnumber%5D=4')
    expect(url.href).toBe('https://api.acme.example/things?tag=a')
  })

  test.each(['', '0', '-1', '1.5', '04', 'two', '/things?page=2'])('%j is rejected', (cursor) => {
    expect(() => resume(cursor, new URL('https://api.acme.example/things'))).toThrow(new TypeError('a page number is wanted'))
  })
})
