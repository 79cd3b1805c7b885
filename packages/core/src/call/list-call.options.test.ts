import { describe, expect, test } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { ConfigurationError } from '../errors/errors.js'
import { headerStyle } from '../pagination/header-style.js'
import { linkStyle } from '../pagination/link-style.js'
import { offsetStyle } from '../pagination/offset-style.js'
import { pageStyle } from '../pagination/page-style.js'
import type { CallArguments } from '../model/call-options.js'
import type { PaginationStyle } from '../model/pagination-style.js'
import { list } from './list-call.js'

const ROWS = [1, 2, 3, 4, 5, 6, 7]

/** Styles, and how a provider of theirs responds to a request: with its default of five rows a page, or as many as are asked for. */
const STYLES: Record<string, readonly [PaginationStyle, (request: Request, query: URLSearchParams) => Response]> = {
  number: [
    pageStyle({ query: { page: 'page', size: 'limit' }, items: '/data', total: '/total' }),
    (_, query) => json({ data: rowsOf(query.get('page'), query.get('limit')), total: ROWS.length }),
  ],
  offset: [
    offsetStyle({ query: { skip: 'skip', size: 'limit' }, headers: { total: 'x-total', size: 'x-size' } }),
    (_, query) => {
      const [skip, size] = [Number(query.get('skip')), Number(query.get('limit') ?? 5)]
      return json(ROWS.slice(skip, skip + size), { headers: { 'x-total': String(ROWS.length), 'x-size': String(size) } })
    },
  ],
  link: [
    linkStyle({ items: '/data', next: '/next', size: 'page[size]', total: '/meta/total' }),
    (_, query) => {
      const [page, size] = [Number(query.get('page[number]') ?? 1), query.get('page[size]')]
      const next = page * Number(size ?? 5) < ROWS.length && `/things?page[number]=${page + 1}${size ? `&page[size]=${size}` : ''}`
      return json({ data: rowsOf(String(page), size), next: next || null, meta: { total: ROWS.length } })
    },
  ],
  header: [
    headerStyle({ page: 'x-page', size: 'x-limit', current: 'x-page', pages: 'x-pages', total: 'x-items' }),
    ({ headers }) => {
      const [page, size] = [headers.get('x-page') ?? '1', headers.get('x-limit')]
      const pages = Math.ceil(ROWS.length / Number(size ?? 5))
      return json(rowsOf(page, size), { headers: { 'x-page': page, 'x-pages': String(pages), 'x-items': String(ROWS.length) } })
    },
  ],
}

function rowsOf(page: string | null, size: string | null): number[] {
  const first = (Number(page ?? 1) - 1) * Number(size ?? 5)
  return ROWS.slice(first, first + Number(size ?? 5))
}

function startList(style: string, args: CallArguments = {}, pages: PaginationStyle = (STYLES[style] as (typeof STYLES)[string])[0]) {
  const [, scripted] = STYLES[style] as (typeof STYLES)[string]
  const fetch = fetchStandIn((request) => scripted(request, new URL(request.url).searchParams))
  const client = new Client(acme(), { apiKey: 'k', fetch } as ClientOptions)
  return { things: list<never, never, number>(client, { ...operation({ id: 'things.list' }), pages }, args), fetch }
}

async function sizesOf(things: ReturnType<typeof startList>['things']): Promise<number[]> {
  const sizes: number[] = []
  for await (const { items } of things.pages()) sizes.push(items.length)
  return sizes
}

describe.each(Object.keys(STYLES))('a list by %s', (style) => {
  test('has as many items on each page as pageSize says', async () => {
    expect(await sizesOf(startList(style).things)).toEqual([5, 2])
    expect(await sizesOf(startList(style, { pageSize: 3 }).things)).toEqual([3, 3, 1])
    expect(await startList(style, { pageSize: 3 }).things.toArray()).toEqual(ROWS)
  })

  test('keeps to pageSize after a cursor', async () => {
    for await (const { cursor } of startList(style, { pageSize: 3 }).things.pages()) {
      expect((await sizesOf(startList(style, { pageSize: 3, cursor }).things)).slice(0, 2)).toEqual([3, 1])
      break
    }
  })

  test('says on each page how many items it has', async () => {
    const totals: unknown[] = []
    for await (const { total } of startList(style).things.pages()) totals.push(total)
    expect(totals).toEqual([7, 7])
  })

  test('sends no page size unless one is chosen', async () => {
    const { things, fetch } = startList(style)
    await things
    expect(fetch.requests[0]?.url).toBe('https://api.acme.example/things')
    expect(fetch.requests[0]?.headers.has('x-limit')).toBe(false)
  })
})

test('a list whose provider sends no total has none', async () => {
  for await (const page of startList('link', {}, linkStyle({ items: '/data', next: '/next' })).things.pages())
    expect(page.total).toBeUndefined()
})

test('pageSize wins over the same parameter of the query, and leaves the others', async () => {
  const { things, fetch } = startList('number', { pageSize: 3, query: { limit: 2, q: 'a' } })
  await things
  expect(new URL(fetch.requests[0]?.url ?? '').search).toBe('?limit=3&q=a')
})

test.each([0, -1, Number.NaN, '3'])('pageSize %j is rejected by the promise, and nothing is sent', async (pageSize) => {
  const { things, fetch } = startList('number', { pageSize: pageSize as number })
  expect((await rejection(things, ConfigurationError)).message).toMatch(/^things\.list: option `pageSize` must be a/)
  expect(fetch.requests).toHaveLength(0)
})

test('pageSize is rejected where the provider lets nobody choose', async () => {
  const { things } = startList('link', { pageSize: 3 }, linkStyle({ items: '/data', next: '/next' }))
  expect((await rejection(things, ConfigurationError)).message).toBe(
    'things.list: option `pageSize` cannot be chosen: the provider decides how many items a page has.',
  )
})

describe('toArray', () => {
  test('is all items of all pages', async () => {
    expect(await startList('number').things.toArray()).toEqual(ROWS)
  })

  test.each([
    [5, 1],
    [6, 2],
    [99, 2],
    [0, 0],
  ])('has at most %i items, for which %i pages are fetched', async (limit, requests) => {
    const { things, fetch } = startList('number')
    expect(await things.toArray({ limit })).toEqual(ROWS.slice(0, limit))
    expect(fetch.requests).toHaveLength(requests)
  })

  test.each([-1, Number.NaN, '5'])('rejects the limit %j', async (limit) => {
    const { message } = await rejection(startList('number').things.toArray({ limit: limit as number }), ConfigurationError)
    expect(message).toMatch(/^things\.list: option `limit` must be a/)
  })
})
