import { expect, test } from 'vitest'

import { startFixture, type Fixture } from '../../test/start.js'

interface Domains {
  readonly data: { id: string }[]
  readonly links: { first: string; next: string | null; last: string }
  readonly meta: { page: Record<string, number | null> }
}

async function domains(mock: Fixture, query = ''): Promise<Domains> {
  const response = await mock.call(`/v2/domain${query}`)
  expect(response.status).toBe(200)
  return (await response.json()) as Domains
}

async function servers(mock: Fixture, query = ''): Promise<Record<string, unknown> & { servers: { id: number }[] }> {
  const headers = { authorization: `Bearer ${mock.credentials['apiKey']}` }
  return (await (await mock.call(`/servers${query}`, { headers })).json()) as never
}

test('following next links returns every row once', async () => {
  const mock = await startFixture({ items: 45 })
  const ids: string[] = []
  let pages = 0
  for (let next: string | null = '/v2/domain'; next; pages++) {
    const page: Domains = (await (await mock.call(next.replace(mock.url, ''))).json()) as Domains
    ids.push(...page.data.map(({ id }) => id))
    next = page.links.next
  }
  expect([pages, ids.length, new Set(ids).size]).toEqual([3, 45, 45])
  mock.assertClean()
})

test('links lead to the mock and keep the rest of the query', async () => {
  const mock = await startFixture({ items: 45 })
  const { links } = await domains(mock, '?page[number]=2&page[size]=10&filter[name]=a%20b')
  const list = `${mock.url}/v2/domain?page%5Bnumber%5D=`
  const rest = '&page%5Bsize%5D=10&filter%5Bname%5D=a+b'
  expect(links).toEqual({ first: `${list}1${rest}`, next: `${list}3${rest}`, last: `${list}5${rest}` })
})

test('describes the position of the page', async () => {
  const mock = await startFixture({ items: 45 })
  const { meta } = await domains(mock, '?page[number]=3')
  expect(meta.page).toEqual({ 'current-page': 3, 'per-page': 20, from: 41, to: 45, total: 45, 'last-page': 3 })
})

test('a page beyond the last is empty and has no next link', async () => {
  const mock = await startFixture({ items: 45 })
  const { data, links, meta } = await domains(mock, '?page[number]=9')
  expect(data).toEqual([])
  expect(links.next).toBeNull()
  expect(meta.page).toMatchObject({ from: null, to: null, total: 45 })
})

test('a page is not larger than the style allows', async () => {
  const mock = await startFixture({ items: 200 })
  expect((await domains(mock, '?page[size]=500')).data).toHaveLength(50)
})

test('the page size is the requested one, else the option, else the declared default', async () => {
  const [mock, small] = [await startFixture({ items: 45 }), await startFixture({ items: 45, pageSize: 4 })]
  expect((await domains(mock)).data).toHaveLength(20)
  expect((await domains(small)).data).toHaveLength(4)
  expect((await domains(small, '?page[size]=7')).data).toHaveLength(7)
  expect((await servers(mock)).servers).toHaveLength(10)
})

test('a page envelope has the rows, the total and the position', async () => {
  const mock = await startFixture({ items: 25 })
  const { servers: rows, ...envelope } = await servers(mock, '?page=3&limit=10')
  // The total is text, as in the example.
  expect(envelope).toEqual({ total: '25', page: 3, limit: 10 })
  expect(rows.map(({ id }) => id)).toEqual([21, 22, 23, 24, 25])
  mock.assertClean()
})

test('an empty list is one empty page', async () => {
  const mock = await startFixture({ items: 0 })
  const { data, links, meta } = await domains(mock)
  expect([data, links.next, meta.page['total'], meta.page['last-page']]).toEqual([[], null, 0, 1])
})

test('without the option items, a list with links ends after its example and leads to the mock', async () => {
  const mock = await startFixture()
  const { data, links } = await domains(mock, '?page[number]=1')
  expect(data.map(({ id }) => id)).toEqual(['1', '2'])
  expect(links.next).toBeNull()
  expect(links.first).toMatch(`${mock.url}/v2/domain?`)
  expect(links.last).toMatch(`${mock.url}/v2/domain?`)
  expect(await servers(mock)).toMatchObject({ total: '1', servers: [{ id: 1 }] })
})

test('does not change an error of a list', async () => {
  const mock = await startFixture({ items: 45 })
  const response = await mock.call('/v2/domain', { headers: { prefer: 'code=404' } })
  expect(await response.json()).toEqual({ errors: [{ status: '404', title: 'Not found' }] })
})
