import { describe, expect, test } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection, status } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { ApiError, InvalidRequestError, InvalidResponseError } from '../errors/errors.js'
import { linkStyle } from '../pagination/link-style.js'
import { pageStyle } from '../pagination/page-style.js'
import { list } from './list-call.js'
import type { Fetch } from '../model/fetch.js'

interface Body {
  readonly data: readonly number[]
}
type Responses = { 200: Body }

const numbered = {
  ...operation({ id: 'things.list' }),
  pages: pageStyle({ query: { page: 'page', size: 'limit' }, items: '/data', total: '/total', page: '/page', size: '/limit' }),
}
const linked = { ...operation({ id: 'things.list' }), pages: linkStyle({ items: '/data', next: '/next' }) }

/** Five items on three numbered pages. */
const numberedPages = () =>
  fetchStandIn((request) => {
    const page = Number(new URL(request.url).searchParams.get('page') ?? 1)
    return json({ data: [1, 2, 3, 4, 5].slice(page * 2 - 2, page * 2), total: 5, page, limit: 2 })
  })

/** Pages by path and query, linked as declared. */
const linkedPages = (pages: Record<string, { readonly data?: unknown; readonly next?: unknown }>) =>
  fetchStandIn((request) => {
    const { pathname, search } = new URL(request.url)
    const page = pages[pathname + search]
    return page ? json(page) : status(404)
  })

const start = (fetch: Fetch, args: object = {}, described: typeof numbered = numbered) =>
  list<Responses, unknown, number>(new Client(acme(), { apiKey: 'k3y', maxRetries: 0, fetch } as ClientOptions), described, args)

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('a list call', () => {
  test('fetches nothing while nobody looks', async () => {
    const fetch = numberedPages()
    start(fetch)
    start(fetch).pages()
    await new Promise(setImmediate)
    expect(fetch.requests).toHaveLength(0)
  })

  test('awaited is the first page as the provider sends it', async () => {
    const fetch = numberedPages()
    expect(await start(fetch, { query: { limit: 2 } })).toEqual({ data: [1, 2], total: 5, page: 1, limit: 2 })
    expect(fetch.requests.map(({ url }) => url)).toEqual(['https://api.acme.example/things?limit=2'])
  })

  test('iterated is every item of every page', async () => {
    const fetch = numberedPages()
    expect(await collect(start(fetch, { query: { limit: 2 } }))).toEqual([1, 2, 3, 4, 5])
    expect(fetch.requests.map(({ url }) => new URL(url).search)).toEqual(['?limit=2', '?limit=2&page=2', '?limit=2&page=3'])
  })

  test('fetches no page before it is needed', async () => {
    const fetch = numberedPages()
    for await (const item of start(fetch)) if (item === 2) break
    expect(fetch.requests).toHaveLength(1)
    for await (const item of start(fetch)) if (item === 3) break
    expect(fetch.requests).toHaveLength(3)
  })

  test('shares its first page between all ways to look at it', async () => {
    const fetch = numberedPages()
    const things = start(fetch)
    await things
    expect((await things.withResponse()).data.data).toEqual([1, 2])
    expect((await things.result()).ok).toBe(true)
    expect(await collect(things)).toEqual([1, 2, 3, 4, 5])
    expect(fetch.requests).toHaveLength(3)
  })

  test('sends headers and credentials with every page', async () => {
    const fetch = numberedPages()
    await collect(start(fetch, { headers: { 'x-trace': '7' } }))
    expect(fetch.requests.map(({ headers }) => [headers.get('x-trace'), headers.get('authorization')])).toEqual(
      Array.from({ length: 3 }, () => ['7', 'Bearer k3y']),
    )
  })

  test('is a promise to all who take one', async () => {
    expect(await Promise.all([start(numberedPages()), start(numberedPages())])).toHaveLength(2)
    expect(await start(fetchStandIn(status(404))).catch((error: unknown) => error)).toBeInstanceOf(ApiError)
    expect(String(start(numberedPages()))).toBe('[object ListCall]')
  })
})

describe('pages()', () => {
  test('has each page with items, response and cursor, which the last one lacks', async () => {
    const pages = await collect(start(numberedPages()).pages())
    expect(pages.map(({ items, cursor }) => [items, cursor])).toEqual([
      [[1, 2], '2'],
      [[3, 4], '3'],
      [[5], undefined],
    ])
    expect(pages[1]?.data).toEqual({ data: [3, 4], total: 5, page: 2, limit: 2 })
    expect(pages[1]?.response.status).toBe(200)
  })

  test('follow links of the provider', async () => {
    const fetch = linkedPages({
      '/things': { data: [1], next: 'https://api.acme.example/things?after=1' },
      '/things?after=1': { data: [2], next: '' },
    })
    expect(await collect(start(fetch, {}, linked))).toEqual([1, 2])
  })
})

describe('a cursor', () => {
  test('goes on after the page it was read from, in another call', async () => {
    const [first] = await collect(start(numberedPages()).pages())
    const fetch = numberedPages()
    const cursor = JSON.parse(JSON.stringify(first?.cursor)) as string
    expect(await collect(start(fetch, { query: { limit: 2 }, cursor }))).toEqual([3, 4, 5])
    expect(fetch.requests[0]?.url).toBe('https://api.acme.example/things?limit=2&page=2')
  })

  test("of links leads to the page after, on the client's origin", async () => {
    const pages = { '/things': { data: [1], next: '/things?after=1' }, '/things?after=1': { data: [2] } }
    const [first] = await collect(start(linkedPages(pages), {}, linked).pages())
    expect(first?.cursor).toBe('/things?after=1')
    expect(await start(linkedPages(pages), { cursor: first?.cursor }, linked)).toEqual({ data: [2] })
  })

  test.each([
    ['two', numbered, 'a page number is wanted'],
    ['', linked, 'it is not one of this list'],
    ['garbage', linked, 'it is not one of this list'],
    ['/other?page=2', linked, 'it is not one of this list'],
    [
      '//evil.example/x',
      linked,
      'the link leads to https://evil.example instead of https://api.acme.example, where the credentials belong',
    ],
  ])('%j that cannot be used rejects before anything is sent', async (cursor, described, why) => {
    const fetch = fetchStandIn()
    const error = await rejection(start(fetch, { cursor }, described), InvalidRequestError)
    expect(error.message).toBe(`things.list was not sent: its cursor cannot be used: ${why}.`)
    await rejection(collect(start(fetch, { cursor }, described)), InvalidRequestError)
    expect(fetch.requests).toHaveLength(0)
  })
})

describe('a list that cannot be paged', () => {
  test('for pages that go round in a circle throws at the second time, all pages delivered once', async () => {
    const fetch = linkedPages({
      '/things': { data: [1], next: '?b' },
      '/things?b': { data: [2], next: '?c' },
      '/things?c': { data: [3], next: '?b' },
    })
    const seen: number[] = []
    const reading = (async () => {
      for await (const item of start(fetch, {}, linked)) seen.push(item)
    })()
    const error = await rejection(reading, InvalidResponseError)
    expect(error.message).toBe(
      'things.list (GET /things) cannot be paged: the cursor "/things?b" came a second time; the pages go round in a circle. Pages before this one were delivered.',
    )
    expect([seen, fetch.requests.length]).toEqual([[1, 2, 3], 3])
  })

  test('for a circle of more pages than are remembered throws, too', async () => {
    const length = 1200
    let page = 0
    const fetch: Fetch = async () => json({ data: [++page], next: `?${page % length}` })
    expect((await rejection(collect(start(fetch, {}, linked)), InvalidResponseError)).message).toContain('go round in a circle')
    expect(page).toBeLessThan(4 * length)
  })

  test('for a page that links to itself throws without fetching it again', async () => {
    const fetch = linkedPages({ '/things': { data: [1], next: '/things' } })
    expect((await rejection(collect(start(fetch, {}, linked)), InvalidResponseError)).message).toContain('go round in a circle')
    expect(fetch.requests).toHaveLength(1)
  })

  test('for a provider that sends one page for every number throws, too', async () => {
    const fetch = fetchStandIn(() => json({ data: [1, 2], total: 9, page: 1, limit: 2 }))
    await rejection(collect(start(fetch)), InvalidResponseError)
    expect(fetch.requests).toHaveLength(2)
  })

  test.each(['https://evil.example/things', '//evil.example/things', 'https://api.acme.example//evil.example/things'])(
    'for a link to another origin (%s) throws, and the credentials stay',
    async (next) => {
      const fetch = linkedPages({ '/things': { data: [1], next } })
      const error = await rejection(collect(start(fetch, {}, linked)), InvalidResponseError)
      expect(error.message).toContain(
        'the link leads to https://evil.example instead of https://api.acme.example, where the credentials belong',
      )
      expect(fetch.requests).toHaveLength(1)
    },
  )

  test.each([[{}], [{ data: null }], [{ data: { 0: 1 } }]])('for items that are missing (%j) names their place', async (body) => {
    const error = await rejection(collect(start(fetchStandIn(json(body)))), InvalidResponseError)
    expect(error.message).toContain('things.list (GET /things) cannot be paged: there is no array at /data.')
    expect(error).toMatchObject({ operation: 'things.list', status: 200 })
  })

  test('can still be awaited', async () => {
    expect(await start(fetchStandIn(json({})))).toEqual({})
  })
})

describe('a page that fails', () => {
  test('fails the list after the items before it', async () => {
    const fetch = fetchStandIn(json({ data: [1, 2], total: 5, page: 1, limit: 2 }), status(500))
    const seen: number[] = []
    const reading = (async () => {
      for await (const item of start(fetch)) seen.push(item)
    })()
    expect((await rejection(reading, ApiError)).status).toBe(500)
    expect(seen).toEqual([1, 2])
  })

  test('after others can be tried again from their cursor', async () => {
    const fetch = fetchStandIn(
      json({ data: [1, 2], total: 3, page: 1, limit: 2 }),
      status(500),
      json({ data: [3], total: 3, page: 2, limit: 2 }),
      json({ data: [], total: 3, page: 3, limit: 2 }),
    )
    let cursor: string | undefined
    const reading = (async () => {
      for await (const page of start(fetch).pages()) cursor = page.cursor
    })()
    await rejection(reading, ApiError)
    expect(await collect(start(fetch, { cursor }))).toEqual([3])
  })
})

describe('a list whose responses do not say how long it is', () => {
  const unsure = { ...operation({ id: 'things.list' }), pages: pageStyle({ query: { page: 'page' }, items: '/data', total: '/total' }) }
  const pagesOf = (respond: (page: number) => unknown) =>
    fetchStandIn((request) => json(respond(Number(new URL(request.url).searchParams.get('page') ?? 1))))

  async function readAll(fetch: Fetch) {
    const items: unknown[] = []
    let error: unknown
    try {
      for await (const item of start(fetch, {}, unsure)) items.push(item)
    } catch (thrown) {
      error = thrown
    }
    return { items, error }
  }

  test('is over with an empty page', async () => {
    const fetch = pagesOf((page) => ({ data: page < 3 ? [{ id: page }] : [] }))
    expect(await readAll(fetch)).toEqual({ items: [{ id: 1 }, { id: 2 }], error: undefined })
    expect(fetch.requests).toHaveLength(3)
  })

  test('throws for a page that comes a second time, its items delivered once', async () => {
    const fetch = pagesOf(() => ({ data: [{ id: 1 }, { id: 2 }] }))
    const { items, error } = await readAll(fetch)
    expect(error).toBeInstanceOf(InvalidResponseError)
    expect((error as Error).message).toBe(
      'things.list (GET /things) cannot be paged: the same page came twice: the provider ignores the parameter that asks for the next one. Pages before this one were delivered.',
    )
    expect([items, fetch.requests.length]).toEqual([[{ id: 1 }, { id: 2 }], 2])
  })

  test('throws where the last page comes again for every number after it, too', async () => {
    const fetch = pagesOf((page) => ({ data: [{ id: Math.min(page, 3) }] }))
    const { items, error } = await readAll(fetch)
    expect(error).toBeInstanceOf(InvalidResponseError)
    expect([items, fetch.requests.length]).toEqual([[{ id: 1 }, { id: 2 }, { id: 3 }], 4])
  })

  test.each([
    ['first', [{ id: 1 }, { id: 9 }], [{ id: 2 }, { id: 9 }]],
    ['last', [{ id: 1 }, { id: 8 }], [{ id: 1 }, { id: 9 }]],
    ['number', [{ id: 1 }, { id: 1 }], [{ id: 1 }, { id: 1 }, { id: 1 }]],
  ])('goes on where the %s of the items is another', async (_, one, two) => {
    const fetch = pagesOf((page) => ({ data: [[], one, two][page] ?? [] }))
    expect(await readAll(fetch)).toEqual({ items: [...one, ...two], error: undefined })
  })
})
