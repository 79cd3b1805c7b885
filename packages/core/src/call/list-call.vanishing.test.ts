import { describe, expect, test } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection } from '../../test/helpers.js'
import { randomOf } from '../../test/hostile-server/random.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { InvalidResponseError } from '../errors/errors.js'
import { linkStyle } from '../pagination/link-style.js'
import { offsetStyle } from '../pagination/offset-style.js'
import { pageStyle } from '../pagination/page-style.js'
import type { PaginationStyle } from '../model/pagination-style.js'
import { list } from './list-call.js'

interface Row {
  readonly id: number
}

const SIZE = 10

/** Styles with a total, and how a provider of theirs responds to a request for some of its rows. */
const STYLES: Record<string, readonly [PaginationStyle, (rows: readonly Row[], query: URLSearchParams) => Response]> = {
  'by number': [
    pageStyle({ query: { page: 'page' }, items: '/data', total: '/total' }),
    (rows, query) => {
      const start = (Number(query.get('page') ?? 1) - 1) * SIZE
      return json({ data: rows.slice(start, start + SIZE), total: rows.length })
    },
  ],
  'by offset': [
    offsetStyle({ query: { skip: 'skip', size: 'size' }, headers: { total: 'x-total' } }),
    (rows, query) => {
      const start = Number(query.get('skip') ?? 0)
      return json(rows.slice(start, start + SIZE), { headers: { 'x-total': String(rows.length) } })
    },
  ],
  'by link': [
    linkStyle({ items: '/data', next: '/next', total: '/total' }),
    (rows, query) => {
      const page = Number(query.get('page') ?? 1)
      const next = page * SIZE < rows.length ? `?page=${page + 1}` : undefined
      return json({ data: rows.slice((page - 1) * SIZE, page * SIZE), total: rows.length, next })
    },
  ],
}

/** Reads a list of this many rows; before each request, by its number from zero, the provider may change its rows. */
function read(style: string, count: number, change: (rows: Row[], request: number) => void, cursor?: string) {
  const [pages, scripted] = STYLES[style] as (typeof STYLES)[string]
  const rows = Array.from({ length: count }, (_, id): Row => ({ id }))
  let requests = 0
  const fetch = fetchStandIn(({ url }) => {
    change(rows, requests++)
    return scripted(rows, new URL(url).searchParams)
  })
  const client = new Client(acme(), { apiKey: 'k', fetch } as ClientOptions)
  return { things: list<never, never, Row>(client, { ...operation(), pages }, { cursor }), rows, requests: () => requests }
}

async function idsOf(things: AsyncIterable<Row>): Promise<number[]> {
  const ids: number[] = []
  for await (const { id } of things) ids.push(id)
  return ids
}
const upTo = (count: number) => Array.from({ length: count }, (_, id) => id)

describe.each(Object.keys(STYLES))('a list %s, with a total,', (style) => {
  test('reads the page before again where rows before it vanished, and yields no row twice', async () => {
    const { things, requests } = read(style, 45, (rows, request) => void (request === 2 && rows.splice(3, 4)))
    expect(await idsOf(things)).toEqual(upTo(45))
    expect(requests()).toBe(7)
  })

  test.each([12, 25])('goes back over as many pages as rows vanished: %i', async (vanished) => {
    const { things } = read(style, 65, (rows, request) => void (request === 4 && rows.splice(0, vanished)))
    expect(await idsOf(things)).toEqual(upTo(65))
  })

  test('yields no row twice where those that vanished were still to come', async () => {
    const { things } = read(style, 45, (rows, request) => void (request === 2 && rows.splice(40, 5)))
    expect(await idsOf(things)).toEqual(upTo(40))
  })

  test('finds the rows at its end where so many vanished that the page is beyond it', async () => {
    const { things } = read(style, 45, (rows, request) => void (request === 4 && rows.splice(0, 20)))
    expect(await idsOf(things)).toEqual(upTo(45))
  })

  test('goes back after a cursor, too, to the pages that it has read', async () => {
    const cursor = { 'by number': '3', 'by offset': '20', 'by link': '/things?page=3' }[style]
    const { things } = read(style, 65, (rows, request) => void (request === 2 && rows.splice(0, 3)), cursor)
    expect(await idsOf(things)).toEqual(upTo(65).slice(20))
  })

  test('takes a row that was changed in between for another one', async () => {
    const { things } = read(style, 25, (rows, request) => {
      if (request !== 2) return
      rows.shift()
      rows.splice(12, 1, { id: 1000 })
    })
    const ids = await idsOf(things)
    expect([ids.includes(1000), new Set(ids).size, ids.length]).toEqual([true, 26, 26])
  })

  test('has each page with the rows that are new, and what the provider sent', async () => {
    const { things } = read(style, 30, (rows, request) => void (request === 2 && rows.splice(0, 2)))
    const lengths: number[] = []
    for await (const { items } of things.pages()) lengths.push(items.length)
    expect(lengths).toEqual([10, 10, 2, 8])
  })

  test.each(Array.from({ length: 40 }, (_, seed) => seed))('has every row that stays, once, whatever vanishes (seed %i)', async (seed) => {
    const random = randomOf(seed)
    const { things, rows } = read(style, 20 + Math.floor(random() * 150), (left) => {
      if (random() < 0.4) left.splice(Math.floor(random() * left.length), Math.floor(random() * 12))
    })
    const ids = await idsOf(things)
    expect(new Set(ids).size).toBe(ids.length)
    expect(rows.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([])
  })

  test('ends with an error where the total falls for ever, so that each page is read again', async () => {
    const { things, requests } = read(style, 10_000, (rows) => void rows.pop())
    expect((await rejection(idsOf(things), InvalidResponseError)).message).toContain('100 pages without an item')
    expect(requests()).toBeLessThan(300)
  })
})
