import { describe, expect, test } from 'vitest'
import { acme, fetchStandIn, json, operation, rejection } from '../../test/helpers.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { InvalidResponseError } from '../errors/errors.js'
import { headerStyle } from '../pagination/header-style.js'
import { linkStyle } from '../pagination/link-style.js'
import { offsetStyle } from '../pagination/offset-style.js'
import { pageStyle } from '../pagination/page-style.js'
import type { PaginationStyle } from '../model/pagination-style.js'
import { list } from './list-call.js'

describe('a page that repeats the one before', () => {
  const rows = [{ id: 1 }, { id: 2 }]
  const links = { name: 'rel', rel: 'next', href: 'link' }
  let count = 0
  const STYLES: Record<string, readonly [PaginationStyle, (url: URL) => Response]> = {
    'by number, with a total': [
      pageStyle({ query: { page: 'page' }, items: '/data', total: '/total', page: '/page' }),
      ({ searchParams }) => json({ data: rows, total: 9, page: Number(searchParams.get('page') ?? 1) }),
    ],
    'by number, without one': [pageStyle({ query: { page: 'page' }, items: '/data', total: '/total' }), () => json({ data: rows })],
    'by offset, with a total': [
      offsetStyle({ query: { skip: 'skip', size: 'size' }, headers: { total: 'x-total' } }),
      () => json(rows, { headers: { 'x-total': '9' } }),
    ],
    'by offset, without one': [offsetStyle({ query: { skip: 'skip', size: 'size' } }), () => json(rows)],
    'by number without an offset, with a total': [
      offsetStyle({ query: { page: 'page', size: 'size' }, headers: { total: 'x-total' } }),
      () => json(rows, { headers: { 'x-total': '9' } }),
    ],
    'by number without an offset or a total': [offsetStyle({ query: { page: 'page', size: 'size' } }), () => json(rows)],
    'by offset, with a total that falls': [
      offsetStyle({ query: { skip: 'skip', size: 'size' }, headers: { total: 'x-total' } }),
      () => json(rows, { headers: { 'x-total': `${100 - ++count}` } }),
    ],
    'by headers': [
      headerStyle({ page: 'x-page', current: 'x-page', pages: 'x-pages' }),
      () => json(rows, { headers: { 'x-page': `${++count}`, 'x-pages': '1000' } }),
    ],
    'by links, a new one each time': [
      linkStyle({ items: '/data', next: '/links', relation: links }),
      () => json({ data: rows, links: [{ rel: 'next', link: `/things?x=${++count}` }] }),
    ],
  }

  test.each(Object.keys(STYLES))('ends a list %s with an error', async (name) => {
    const [pages, scripted] = STYLES[name] as (typeof STYLES)[string]
    const fetch = fetchStandIn(({ url }) => scripted(new URL(url)))
    const client = new Client(acme(), { apiKey: 'k', fetch } as ClientOptions)
    const items: unknown[] = []
    const error = await rejection(
      (async () => {
        for await (const item of list(client, operation({ pages }) as Parameters<typeof list>[1])) items.push(item)
      })(),
      InvalidResponseError,
    )
    expect(error.message).toContain('the same page came twice')
    expect([items, fetch.requests.length]).toEqual([rows, 2])
  })
})
