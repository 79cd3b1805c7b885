import { describe, expect, test } from 'vitest'
import { acme, fetchStandIn, json, operation } from '../../test/helpers.js'
import { list } from '../call/list-call.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import { headerStyle } from './header-style.js'

const style = headerStyle({ page: 'x-page', enabled: 'x-enabled', current: 'x-page', pages: 'x-pages' })
const here = new URL('https://api.acme.example/things')
const read = (headers: Record<string, string>, body: unknown = [1]) => style.read(body, json(body, { headers }), here)

describe('pages by header', () => {
  test('go on while the page is not the last', () => {
    expect(read({ 'x-enabled': '1', 'x-page': '2', 'x-pages': '3' })).toEqual({ items: [1], next: '3' })
  })

  test.each([
    [{ 'x-enabled': '1', 'x-page': '3', 'x-pages': '3' }],
    [{ 'x-enabled': '0', 'x-page': '1', 'x-pages': '3' }],
    [{ 'x-page': '1', 'x-pages': '3' }],
    [{ 'x-enabled': '1' }],
    [{}],
  ])('end with %j', (headers) => {
    expect(read(headers as Record<string, string>).next).toBeUndefined()
  })

  test('end where a page is empty', () => {
    expect(read({ 'x-enabled': '1', 'x-page': '2', 'x-pages': '3' }, []).next).toBeUndefined()
  })

  test('have no items where the body is not an array', () => {
    expect(read({}, { things: [] }).items).toBeUndefined()
  })

  test.each(['', '0', 'x', '1.5', '-1'])('take no cursor %j', (cursor) => {
    expect(() => style.resume(cursor, here)).toThrow('a page number is wanted')
  })
})

describe('a list by headers', () => {
  const described = { ...operation(), pages: style }
  const pageOf = (request: Request) => Number(request.headers.get('x-page') ?? 1)
  const client = (fetch: ReturnType<typeof fetchStandIn>) => new Client(acme(), { apiKey: 'k', fetch } as ClientOptions)

  test('asks for each page with the headers of the call beside its own', async () => {
    const fetch = fetchStandIn((request) => {
      const page = pageOf(request)
      return json([page * 10, page * 10 + 1], { headers: { 'x-enabled': '1', 'x-page': String(page), 'x-pages': '3' } })
    })
    const items: unknown[] = []
    for await (const item of list(client(fetch), described, { headers: { 'x-limit': 2 } })) items.push(item)
    expect(items).toEqual([10, 11, 20, 21, 30, 31])
    expect(fetch.requests.map((request) => [request.headers.get('x-page'), request.headers.get('x-limit')])).toEqual([
      [null, '2'],
      ['2', '2'],
      ['3', '2'],
    ])
  })

  test('that always names the same page throws instead of going round', async () => {
    let item = 0
    const fetch = fetchStandIn(() => json([++item], { headers: { 'x-enabled': '1', 'x-page': '1', 'x-pages': '9' } }))
    const readAll = async () => {
      for await (const _ of list(client(fetch), described)) if (fetch.requests.length > 5) break
    }
    await expect(readAll()).rejects.toThrow('the pages go round in a circle')
    expect(fetch.requests).toHaveLength(2)
  })

  test('resumes at a cursor', async () => {
    const fetch = fetchStandIn((request) => json([pageOf(request)], { headers: { 'x-enabled': '1', 'x-page': '3', 'x-pages': '3' } }))
    expect(await list(client(fetch), described, { cursor: '3' })).toEqual([3])
  })
})
