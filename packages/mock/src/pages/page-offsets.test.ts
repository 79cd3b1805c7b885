import { expect, test } from 'vitest'

import { exchangeFixture } from '../../test/exchange-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'

const start = (options = {}): Promise<Fixture> => startFixture({ spec: exchangeFixture, ...options })

/** The ids on a page, and the headers that say where it stands: size, offset, total. */
async function page(mock: Fixture, path: string): Promise<{ ids: number[]; headers: (string | null)[] }> {
  const response = await fetch(mock.url + path, { headers: { 'x-token': 'a-made-up-token' } })
  expect(response.status).toBe(200)
  const rows = (await response.json()) as { id: number }[]
  return { ids: rows.map(({ id }) => id), headers: ['x-size', 'x-skip', 'x-total'].map((name) => response.headers.get(name)) }
}

test('a page begins after the rows that are skipped, be they no whole pages', async () => {
  const mock = await start({ items: 25 })
  expect(await page(mock, '/things?skip=7&limit=3')).toEqual({ ids: [8, 9, 10], headers: ['3', '7', '25'] })
  expect(await page(mock, '/things?skip=20&limit=10')).toEqual({ ids: [21, 22, 23, 24, 25], headers: ['10', '20', '25'] })
  mock.assertClean()
})

test('the first page is the one that skips nothing', async () => {
  const mock = await start({ items: 25 })
  const first = { ids: [1, 2, 3], headers: ['3', '0', '25'] }
  expect(await page(mock, '/things?limit=3')).toEqual(first)
  expect(await page(mock, '/things?skip=0&limit=3')).toEqual(first)
})

test('a page may be asked for by number instead', async () => {
  const mock = await start({ items: 25 })
  expect(await page(mock, '/things?page=3&limit=10')).toEqual({ ids: [21, 22, 23, 24, 25], headers: ['10', '20', '25'] })
  expect((await page(mock, '/numbered?page=2&limit=3')).ids).toEqual([4, 5, 6])
  mock.assertClean()
})

test('a page beyond the last is empty', async () => {
  const mock = await start({ items: 5 })
  expect(await page(mock, '/things?skip=5&limit=5')).toEqual({ ids: [], headers: ['5', '5', '5'] })
})

test('the size is the one asked for, else the option, else the declared default, and no larger than allowed', async () => {
  const [mock, large] = [await start({ items: 45 }), await start({ items: 45, pageSize: 6 })]
  expect((await page(mock, '/things')).ids).toHaveLength(4)
  expect((await page(large, '/things')).ids).toHaveLength(6)
  expect((await page(large, '/things?limit=7')).ids).toHaveLength(7)
  expect((await page(mock, '/things?limit=500')).ids).toHaveLength(20)
})

test('a style without headers says nothing of where a page stands', async () => {
  const mock = await start({ items: 25 })
  expect((await page(mock, '/numbered?page=2')).headers).toEqual([null, null, null])
})

test('without rows to page through, the example is the only page', async () => {
  expect(await page(await start(), '/things?skip=1')).toEqual({ ids: [1], headers: ['4', '0', '1'] })
})
