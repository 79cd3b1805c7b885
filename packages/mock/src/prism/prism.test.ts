import { describe, expect, test } from 'vitest'

import { exchangeFixture } from '../../test/exchange-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'

const start = (): Promise<Fixture> => startFixture({ spec: exchangeFixture })
const get = ({ url }: Fixture, path: string, headers = {}): Promise<Response> => fetch(url + path, { headers, redirect: 'manual' })

describe('an operation that only redirects', () => {
  test('answers with its redirect, wherever it is documented', async () => {
    const mock = await start()
    const response = await get(mock, '/authorize')
    expect([response.status, response.headers.get('location'), await response.text()]).toEqual([302, 'https://example.com/consent', ''])
    mock.assertClean()
  })

  test('answers with its redirect whatever is accepted', async () => {
    const mock = await start()
    expect((await get(mock, '/authorize', { accept: 'application/json' })).status).toBe(302)
    mock.assertClean()
  })

  test('answers with the status that is asked for', async () => {
    const response = await get(await start(), '/authorize', { prefer: 'code=400' })
    expect([response.status, await response.json()]).toEqual([400, { message: 'Invalid' }])
  })
})

test('an operation that redirects at times answers with success', async () => {
  expect((await get(await start(), '/latest')).status).toBe(200)
})

describe('an operation that answers with a file', () => {
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

  test('sends errors as the provider does, though nothing but a file is accepted', async () => {
    const mock = await start()
    const refused = await get(mock, '/file', { ...octets, prefer: 'code=404' })
    expect([refused.status, await refused.json()]).toEqual([404, { message: 'Not found' }])
    mock.assertClean()
    const invalid = await get(mock, '/file?part=x', octets)
    expect([invalid.status, await invalid.json()]).toEqual([422, { message: 'Invalid' }])
  })

  test('refuses who accepts no file', async () => {
    expect((await get(await start(), '/file', { accept: 'text/html' })).status).toBe(406)
  })
})
