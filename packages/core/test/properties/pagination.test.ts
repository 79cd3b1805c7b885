import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { list } from '../../src/call/list-call.js'
import { Client } from '../../src/client/client.js'
import type { ClientOptions } from '../../src/client/options.js'
import { InvalidResponseError } from '../../src/errors/errors.js'
import { headerStyle } from '../../src/pagination/header-style.js'
import { linkStyle } from '../../src/pagination/link-style.js'
import { offsetStyle } from '../../src/pagination/offset-style.js'
import { pageStyle } from '../../src/pagination/page-style.js'
import type { PaginationStyle } from '../../src/model/pagination-style.js'
import { acme, fetchStandIn, json, operation } from '../helpers.js'
import { check } from './check.js'

/** What a provider responds to a request for a page. */
type Provider = (url: URL, headers: Headers) => Response

interface Reading {
  readonly items: readonly number[]
  readonly requests: number
  readonly error: unknown
}

const idsUpTo = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Reads a whole list, or what comes after a cursor; more than `most` requests are one too many. */
async function read(
  provider: Provider,
  pages: PaginationStyle,
  query: object,
  most: number,
  cursor?: string,
): Promise<Reading & { cursors: string[] }> {
  let requests = 0
  const fetch = fetchStandIn(({ url, headers }) => {
    if (++requests > most) throw new Error('does not end')
    return provider(new URL(url), headers)
  })
  const client = new Client(acme(), { apiKey: 'k3y', maxRetries: 0, fetch } as ClientOptions)
  const items: number[] = []
  const cursors: string[] = []
  try {
    for await (const page of list<Record<200, unknown>, unknown, number>(client, { ...operation(), pages }, { query, cursor }).pages()) {
      items.push(...page.items)
      if (page.cursor !== undefined) cursors.push(page.cursor)
    }
  } catch (error) {
    return { items, requests, error, cursors }
  }
  return { items, requests, error: undefined, cursors }
}

/** Every item once, in one request more than there are pages at most. */
async function expectWhole(provider: Provider, pages: PaginationStyle, query: object, total: number, size: number): Promise<string[]> {
  const { items, error, cursors } = await read(provider, pages, query, Math.ceil(total / size) + 1)
  expect([items, error]).toEqual([idsUpTo(total), undefined])
  return cursors
}

/** The same, and after a cursor in the middle exactly what is left. */
async function expectAll(provider: Provider, pages: PaginationStyle, query: object, total: number, size: number): Promise<void> {
  const cursors = await expectWhole(provider, pages, query, total, size)
  const page = Math.floor(cursors.length / 2)
  if (cursors.length === 0) return
  const rest = await read(provider, pages, query, Math.ceil(total / size) + 1, cursors[page])
  expect([rest.items, rest.error]).toEqual([idsUpTo(total).slice((page + 1) * size), undefined])
}

const total = fc.nat(40)
const size = fc.integer({ min: 1, max: 12 })
const numberOf = (text: string | null) => (text === null ? undefined : Number(text))

describe('page style', () => {
  /** Whether the page says its number, its size and the total. */
  const reported = fc.record({ page: fc.boolean(), size: fc.boolean(), total: fc.boolean() })
  const style = (defaultSize?: number) =>
    pageStyle({
      query: { page: 'page', size: 'limit' },
      items: '/data',
      total: '/total',
      page: '/page',
      size: '/limit',
      ...(defaultSize && { defaultSize }),
    })

  const provider =
    (count: number, usual: number, largest: number, tells: { page: boolean; size: boolean; total: boolean }): Provider =>
    ({ searchParams }) => {
      const page = numberOf(searchParams.get('page')) ?? 1
      const asked = numberOf(searchParams.get('limit')) ?? usual
      const given = Math.min(asked, largest)
      const data = idsUpTo(count).slice((page - 1) * given, page * given)
      return json({ data, ...(tells.page && { page }), ...(tells.size && { limit: asked }), ...(tells.total && { total: count }) })
    }

  test('ends and yields every item once, whatever a page says of itself', () =>
    check(
      fc.asyncProperty(total, size, fc.option(size, { nil: undefined }), reported, async (count, usual, limit, tells) =>
        expectAll(provider(count, usual, Infinity, tells), style(usual), { limit }, count, limit ?? usual),
      ),
    ))

  const clamped: [string, typeof expectWhole | typeof expectAll][] = [
    ['does so where a provider gives smaller pages than were asked for, though it repeats what was asked for', expectWhole],
    ['loses nothing there after a cursor, either', expectAll],
  ]

  test.each(clamped)('%s', (_, expectItems) =>
    check(
      fc.asyncProperty(total, size, size, reported, async (count, largest, more, tells) => {
        await expectItems(provider(count, largest, largest, tells), style(largest), { limit: largest + more }, count, largest)
      }),
    ),
  )
})

describe('offset style', () => {
  const HEADERS = { size: 'x-size', skip: 'x-skip', total: 'x-total' }
  /** Which headers come with a page. */
  const reported = fc.record({ size: fc.boolean(), skip: fc.boolean(), total: fc.boolean() })

  const provider =
    (count: number, usual: number, largest: number, tells: { size: boolean; skip: boolean; total: boolean }): Provider =>
    ({ searchParams }) => {
      const given = Math.min(numberOf(searchParams.get('limit')) ?? usual, largest)
      const skip = numberOf(searchParams.get('skip')) ?? ((numberOf(searchParams.get('page')) ?? 1) - 1) * given
      const headers = {
        ...(tells.size && { 'x-size': given }),
        ...(tells.skip && { 'x-skip': skip }),
        ...(tells.total && { 'x-total': count }),
      }
      return json(idsUpTo(count).slice(skip, skip + given), {
        headers: Object.entries(headers).map(([name, number]) => [name, String(number)]),
      })
    }

  const STYLES: [string, PaginationStyle][] = [
    ['by offset', offsetStyle({ query: { skip: 'skip', size: 'limit' }, headers: HEADERS })],
    ['by offset, where pages have numbers, too', offsetStyle({ query: { skip: 'skip', size: 'limit', page: 'page' }, headers: HEADERS })],
    ['by number', offsetStyle({ query: { size: 'limit', page: 'page' }, headers: HEADERS })],
  ]

  test.each(STYLES)('%s ends and yields every item once, whatever headers come with a page', (_, style) =>
    check(
      fc.asyncProperty(total, size, fc.option(size, { nil: undefined }), reported, async (count, usual, limit, tells) =>
        expectAll(provider(count, usual, Infinity, tells), style, { limit }, count, limit ?? usual),
      ),
    ),
  )

  test.each(STYLES)('%s does so where a provider gives smaller pages than were asked for', (_, style) =>
    check(
      fc.asyncProperty(total, size, size, reported, async (count, largest, more, tells) =>
        expectAll(provider(count, largest, largest, tells), style, { limit: largest + more }, count, largest),
      ),
    ),
  )
})

describe('a list whose total is known', () => {
  /** 150 things, 50 on a page though 100 were asked for: two such pages look like one of 100 and a last one of 50. */
  const provider: Provider = ({ searchParams }) => {
    const page = numberOf(searchParams.get('page')) ?? 1
    const data = idsUpTo(150).slice((page - 1) * 50, page * 50)
    return searchParams.has('bare') ? json(data, { headers: { 'x-total': '150' } }) : json({ data, page, limit: 100, total: 150 })
  }
  const STYLES: [string, PaginationStyle, object][] = [
    ['page', pageStyle({ query: { page: 'page', size: 'limit' }, items: '/data', total: '/total', page: '/page', size: '/limit' }), {}],
    ['offset', offsetStyle({ query: { page: 'page', size: 'limit' }, headers: { total: 'x-total' } }), { bare: 1 }],
  ]

  test.each(STYLES)('does not end before as many items came, in %s style', async (_, style, query) => {
    const { items, error } = await read(provider, style, { limit: 100, ...query }, 5)
    expect([items.length, error]).toEqual([150, undefined])
  })
})

describe('header style', () => {
  const style = headerStyle({ page: 'x-page', enabled: 'x-enabled', current: 'x-page', pages: 'x-pages' })

  test('ends and yields every item once', () =>
    check(
      fc.asyncProperty(total, size, async (count, usual) => {
        const provider: Provider = (_, headers) => {
          const page = numberOf(headers.get('x-page')) ?? 1
          const pages = String(Math.ceil(count / usual))
          return json(idsUpTo(count).slice((page - 1) * usual, page * usual), {
            headers: { 'x-enabled': '1', 'x-page': String(page), 'x-pages': pages },
          })
        }
        await expectAll(provider, style, {}, count, usual)
      }),
    ))

  test('is one page where the list does not page', () =>
    check(
      fc.asyncProperty(
        total,
        fc.constantFrom({}, { 'x-enabled': '0', 'x-page': '1', 'x-pages': '9' }),
        async (count, headers: Record<string, string>) => {
          const { items, requests } = await read(() => json(idsUpTo(count), { headers }), style, {}, 1)
          expect([items, requests]).toEqual([idsUpTo(count), 1])
        },
      ),
    ))
})

describe('link style', () => {
  const plain = linkStyle({ items: '/data', next: '/next' })
  const related = linkStyle({ items: '/data', next: '/links', relation: { name: 'rel', rel: 'next', href: 'href' } })
  /** How a provider writes the link to a page. */
  const spelling = fc.constantFrom(
    (url: URL, page: number) => `${url.origin}${url.pathname}?page=${page}&token=a%2Bb%26c`,
    (url: URL, page: number) => `${url.pathname}?page=${page}`,
    (_: URL, page: number) => `?page=${page}#top`,
    (url: URL, page: number) => `//${url.host}${url.pathname}/?page=${page}`.replace('/?', '?'),
  )

  test('ends and yields every item once, pages of any size, empty ones among them', () =>
    check(
      fc.asyncProperty(fc.array(fc.nat(4), { minLength: 1, maxLength: 15 }), spelling, fc.boolean(), async (sizes, linkTo, isRelated) => {
        const count = sizes.reduce((sum, length) => sum + length, 0)
        const provider: Provider = (url) => {
          const page = numberOf(url.searchParams.get('page')) ?? 0
          const start = sizes.slice(0, page).reduce((sum, length) => sum + length, 0)
          const next = page + 1 < sizes.length ? linkTo(url, page + 1) : undefined
          const links = [{ rel: 'self', href: url.href }, ...(next === undefined ? [] : [{ rel: 'next', href: next }])]
          return json({ data: idsUpTo(count).slice(start, start + (sizes[page] ?? 0)), next, links })
        }
        const { items, requests, error } = await read(provider, isRelated ? related : plain, {}, sizes.length)
        expect([items, requests, error]).toEqual([idsUpTo(count), sizes.length, undefined])
      }),
    ))

  test('ends wherever links lead, and yields no page twice', () =>
    check(
      fc.asyncProperty(fc.array(fc.option(fc.nat(9)), { minLength: 10, maxLength: 10 }), async (links) => {
        const provider: Provider = (url) => {
          const page = numberOf(url.searchParams.get('page')) ?? 0
          const next = links[page]
          return json({ data: [page], next: next == null ? null : `/things?page=${next}` })
        }
        const { items, error } = await read(provider, plain, { page: 0 }, links.length)
        expect(new Set(items).size).toBe(items.length)
        const isLast = links[items.at(-1) ?? -1] === null
        expect(isLast ? error === undefined : error instanceof InvalidResponseError).toBe(true)
      }),
    ))
})
