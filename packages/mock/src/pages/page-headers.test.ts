import { expect, test } from 'vitest'

import { signedFixture } from '../../test/signed-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'

const start = (options = {}): Promise<Fixture> => startFixture({ spec: signedFixture, ...options })

async function servers(mock: Fixture, asked: Record<string, string> = {}): Promise<{ ids: number[]; pager: Record<string, string> }> {
  const response = await mock.call('/servers', { headers: { authorization: 'Bearer a.made-up.token', ...asked } })
  expect(response.status).toBe(200)
  const rows = (await response.json()) as { id: number }[]
  const pager = [...response.headers].filter(([name]) => name.startsWith('x-pager-')).map(([name, value]) => [name.slice(8), value])
  return { ids: rows.map(({ id }) => id), pager: Object.fromEntries(pager) as Record<string, string> }
}

test('the body is the requested page, and the headers describe it', async () => {
  const mock = await start({ items: 25 })
  const { ids, pager } = await servers(mock, { 'X-Pager-Page': '3', 'X-Pager-Limit': '12' })
  expect(ids).toHaveLength(1)
  expect(pager).toEqual({ enabled: '1', page: '3', pages: '3', limit: '12', items: '25' })
  mock.assertClean()
})

test('the size is the requested one, else the option, else the declared default, up to the maximum', async () => {
  const [mock, small] = [await start({ items: 45 }), await start({ items: 45, pageSize: 4 })]
  expect((await servers(mock)).ids).toHaveLength(10)
  expect((await servers(small)).ids).toHaveLength(4)
  expect((await servers(mock, { 'x-pager-limit': '500' })).ids).toHaveLength(20)
})

test('a page beyond the last is empty', async () => {
  const { ids, pager } = await servers(await start({ items: 5 }), { 'x-pager-page': '9' })
  expect([ids, pager['page'], pager['pages']]).toEqual([[], '9', '1'])
})

test('without the option items, the example is the only page', async () => {
  const { ids, pager } = await servers(await start(), { 'x-pager-page': '2' })
  expect(ids).toEqual([1, 2])
  expect(pager).toEqual({ enabled: '1', page: '1', pages: '1', limit: '10', items: '2' })
})
