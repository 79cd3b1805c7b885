import { describe, expect, test } from 'vitest'

import { exchangeFixture } from '../../test/exchange-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'

const start = (): Promise<Fixture> => startFixture({ spec: exchangeFixture })
const get = ({ url }: Fixture, path: string, headers = {}): Promise<Response> => fetch(url + path, { headers, redirect: 'manual' })

describe('an operation that only redirects', () => {
  test('responds with its redirect, wherever it is documented', async () => {
    const mock = await start()
    const response = await get(mock, '/authorize')
    expect([response.status, response.headers.get('location'), await response.text()]).toEqual([302, 'https://example.com/consent', ''])
    mock.assertClean()
  })

  test('responds with its redirect for any Accept header', async () => {
    const mock = await start()
    expect((await get(mock, '/authorize', { accept: 'application/json' })).status).toBe(302)
    mock.assertClean()
  })

  test('responds with the requested status', async () => {
    const response = await get(await start(), '/authorize', { prefer: 'code=400' })
    expect([response.status, await response.json()]).toEqual([400, { message: 'Invalid' }])
  })
})

test('an operation with success and redirect responds with success', async () => {
  expect((await get(await start(), '/latest')).status).toBe(200)
})

describe('an operation that returns a file', () => {
  const octets = { accept: 'application/octet-stream' }

  test('sends its bytes', async () => {
    const mock = await start()
    const response = await get(mock, '/file', octets)
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'application/octet-stream',
      'made-up bytes',
    ])
    mock.assertClean()
  })

  test("sends errors in the provider's format although only a file is accepted", async () => {
    const mock = await start()
    const rejected = await get(mock, '/file', { ...octets, prefer: 'code=404' })
    expect([rejected.status, await rejected.json()]).toEqual([404, { message: 'Not found' }])
    mock.assertClean()
    const invalid = await get(mock, '/file?part=x', octets)
    expect([invalid.status, await invalid.json()]).toEqual([422, { message: 'Invalid' }])
  })

  test('rejects a request that accepts no file', async () => {
    expect((await get(await start(), '/file', { accept: 'text/html' })).status).toBe(406)
  })
})
