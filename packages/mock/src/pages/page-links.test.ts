import { expect, test } from 'vitest'

import { signedFixture } from '../../test/signed-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'
import { withPageLinks } from './page-links.js'

interface Domains {
  readonly domains: { name: string }[]
  readonly links?: { pages: { rel: string; link: string }[] }
}

const headers = { authorization: 'Bearer a.made-up.token' }
const start = (options = {}): Promise<Fixture> => startFixture({ spec: signedFixture, ...options })

async function domains(mock: Fixture, query = '', path = '/domains'): Promise<Domains> {
  const response = await mock.call(path + query, { headers })
  expect(response.status).toBe(200)
  return (await response.json()) as Domains
}

async function links(mock: Fixture, query: string): Promise<string[] | undefined> {
  const page = await domains(mock, query)
  return page.links?.pages.map(({ rel, link }) => `${rel} ${link.replace(mock.url, '')}`)
}

test('following next links returns every row once', async () => {
  const mock = await start({ items: 45 })
  const names: string[] = []
  let pages = 0
  for (let path: string | undefined = '/domains?pageSize=20'; path !== undefined; pages++) {
    const page: Domains = (await (await mock.call(path, { headers })).json()) as Domains
    names.push(...page.domains.map(({ name }) => name))
    path = page.links?.pages.find(({ rel }) => rel === 'next')?.link.replace(mock.url, '')
  }
  expect([pages, new Set(names).size]).toEqual([3, 45])
  mock.assertClean()
})

test('has the applicable links with the rest of the query, and keeps links about something else', async () => {
  const mock = await start({ items: 25 })
  const self = 'self https://api.example.com/domains'
  const page = (number: number): string => `/domains?tags=a&pageSize=10&page=${number}`
  const query = '?tags=a&pageSize=10'
  expect(await links(mock, query)).toEqual([self, `next ${page(2)}`, `last ${page(3)}`])
  const [first, previous, next, last] = [`first ${page(1)}`, `previous ${page(1)}`, `next ${page(3)}`, `last ${page(3)}`]
  expect(await links(mock, `${query}&page=2`)).toEqual([self, first, previous, next, last])
  expect(await links(mock, `${query}&page=3`)).toEqual([self, first, `previous ${page(2)}`])
  expect(await links(mock, `${query}&page=9`)).toEqual([self, first, `previous ${page(3)}`])
})

test('returns everything on one page if neither the request nor the option has a size', async () => {
  const [mock, small] = [await start({ items: 45 }), await start({ items: 45, pageSize: 4 })]
  expect((await domains(mock)).domains).toHaveLength(45)
  expect(await links(mock, '')).toEqual(['self https://api.example.com/domains'])
  expect((await domains(mock, '?page=2')).domains).toEqual([])
  expect((await domains(small)).domains).toHaveLength(4)
  expect((await domains(await start({ items: 0 }))).domains).toEqual([])
})

test('without the option items, the example is the only page', async () => {
  const mock = await start()
  expect((await domains(mock, '?pageSize=1')).domains).toEqual([{ name: 'example.com' }])
  expect(await links(mock, '?pageSize=1')).toEqual(['self https://api.example.com/domains'])
})

test('adds links that the example lacks', async () => {
  const mock = await start({ items: 3 })
  expect(await domains(mock, '?pageSize=2', '/plain')).toMatchObject({ links: { pages: [{ rel: 'next' }, { rel: 'last' }] } })
  expect(await domains(await start(), '', '/plain')).toEqual({ domains: [{ name: 'example.com' }] })
})

test('names the members as the style does', () => {
  const relation = { name: 'type', rel: 'forward', href: 'url' }
  expect(withPageLinks({}, '/a/b', relation, { number: 1, start: 0, size: 1, pages: 2, total: 2 }, String)).toEqual({
    a: {
      b: [
        { type: 'forward', url: '2' },
        { type: 'last', url: '2' },
      ],
    },
  })
})
