import { expect, test } from 'vitest'

import { exchangeFixture } from '../../test/exchange-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'

const start = (options = {}): Promise<Fixture> => startFixture({ spec: exchangeFixture, ...options })

/** Returns the ids on a page and the headers that describe it: size, offset, total. */
async function page(mock: Fixture, path: string): Promise<{ ids: number[]; headers: (string | null)[] }> {
  const response = await fetch(mock.url + path, { headers: { 'x-token': 'a-made-up-token' } })
  expect(response.status).toBe(200)
  const rows = (await response.json()) as { id: number }[]
  return { ids: rows.map(({ id }) => id), headers: ['x-size', 'x-skip', 'x-total'].map((name) => response.headers.get(name)) }
}

test('a page starts after the skipped rows', async () => {
  const mock = await start({ items: 25 })
  expect(await page(mock, '/things?skip=7&limit=3')).toEqual({ ids: [8, 9, 10], headers: ['3', '7', '25'] })
  expect(await page(mock, '/things?skip=20&limit=10')).toEqual({ ids: [21, 22, 23, 24, 25], headers: ['10', '20', '25'] })
  mock.assertClean()
})

test('the first page skips nothing', async () => {
  const mock = await start({ items: 25 })
  const first = { ids: [1, 2, 3], headers: ['3', '0', '25'] }
  expect(await page(mock, '/things?limit=3')).toEqual(first)
  expect(await page(mock, '/things?skip=0&limit=3')).toEqual(first)
})

test('accepts a page number instead', async () => {
  const mock = await start({ items: 25 })
  expect(await page(mock, '/things?page=3&limit=10')).toEqual({ ids: [21, 22, 23, 24, 25], headers: ['10', '20', '25'] })
  expect((await page(mock, '/numbered?page=2&limit=3')).ids).toEqual([4, 5, 6])
  mock.assertClean()
})

test('a page beyond the last is empty', async () => {
  const mock = await start({ items: 5 })
  expect(await page(mock, '/things?skip=5&limit=5')).toEqual({ ids: [], headers: ['5', '5', '5'] })
})

test('the size is the requested one, else the option, else the declared default, up to the maximum', async () => {
  const [mock, large] = [await start({ items: 45 }), await start({ items: 45, pageSize: 6 })]
  expect((await page(mock, '/things')).ids).toHaveLength(4)
  expect((await page(large, '/things')).ids).toHaveLength(6)
  expect((await page(large, '/things?limit=7')).ids).toHaveLength(7)
  expect((await page(mock, '/things?limit=500')).ids).toHaveLength(20)
})

test('a style without headers sends none', async () => {
  const mock = await start({ items: 25 })
  expect((await page(mock, '/numbered?page=2')).headers).toEqual([null, null, null])
})

test('without the option items, the example is the only page', async () => {
  expect(await page(await start(), '/things?skip=1')).toEqual({ ids: [1], headers: ['4', '0', '1'] })
})
