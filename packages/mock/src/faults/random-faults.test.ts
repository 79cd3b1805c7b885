import { expect, test } from 'vitest'

import { exchangeFixture } from '../../test/exchange-fixture.js'
import { signedFixture, requestToken } from '../../test/signed-fixture.js'
import { postToken, startFixture, type Fixture } from '../../test/start.js'
import { createRandomFaults } from './random-faults.js'

async function statuses(mock: Fixture, count: number): Promise<number[]> {
  const all: number[] = []
  for (let n = 0; n < count; n++) all.push((await fetch(`${mock.url}/ping`)).status)
  return all
}

test('fails a share of calls, the same ones for the same seed and after reset', async () => {
  const [mock, twin, other] = await Promise.all([1, 1, 2].map((seed) => startFixture({ failRate: 0.3, seed })))
  const first = await statuses(mock as Fixture, 60)
  expect(first.filter((status) => status === 503).length).toBeGreaterThan(8)
  expect(first.filter((status) => status === 503).length).toBeLessThan(30)
  expect(new Set(first)).toEqual(new Set([200, 503]))
  expect(mock?.requests.map(({ fault }) => fault)).toEqual(first.map((status) => (status === 503 ? 'status' : undefined)))
  expect(await statuses(twin as Fixture, 60)).toEqual(first)
  expect(await statuses(other as Fixture, 60)).not.toEqual(first)
  mock?.reset()
  expect(await statuses(mock as Fixture, 60)).toEqual(first)
})

test('exempts token requests and still reports violations', async () => {
  const mock = await startFixture({ failRate: 1 })
  const { clientId: client_id, clientSecret: client_secret } = mock.credentials
  expect((await postToken(mock, { grant_type: 'client_credentials', client_id, client_secret })).status).toBe(200)
  expect((await fetch(`${mock.url}/ping?x=1`)).status).toBe(503)
  expect((await fetch(`${mock.url}/pong`)).status).toBe(404)
  expect(mock.violations.map(({ code }) => code)).toEqual(['query', 'route'])
})

test('exempts token requests that are operations of the spec', async () => {
  const signed = await startFixture({ spec: signedFixture, failRate: 1 })
  expect((await requestToken(signed)).status).toBe(201)
  const exchanging = await startFixture({ spec: exchangeFixture, failRate: 1 })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"password":"made-up"}' }
  expect((await fetch(`${exchanging.url}/sign-in`, init)).status).toBe(200)
  expect((await fetch(`${exchanging.url}/things`)).status).toBe(503)
})

test('latency is within its bounds, from the same sequence', () => {
  const randomFaults = createRandomFaults({ seed: 1, failRate: 0, latency: [20, 30] })
  const drawn = Array.from({ length: 100 }, () => randomFaults.latency())
  expect(drawn.every((ms) => ms >= 20 && ms < 30)).toBe(true)
  expect(new Set(drawn).size).toBeGreaterThan(90)
  randomFaults.restart()
  expect(randomFaults.latency()).toBe(drawn[0])
  expect(createRandomFaults({ seed: 1, failRate: 0, latency: 7 }).latency()).toBe(7)
})

test('waits for the latency before every response', async () => {
  const mock = await startFixture({ latency: 30 })
  for (const path of ['/ping', '/pong']) {
    const start = performance.now()
    await fetch(mock.url + path)
    // Timers may be a millisecond early.
    expect(performance.now() - start).toBeGreaterThan(28)
  }
})

test('rejects invalid options', async () => {
  await expect(startFixture({ failRate: 1.5 })).rejects.toThrow('failRate must be a share from 0 to 1, not 1.5.')
  await expect(startFixture({ latency: [5, 1] })).rejects.toThrow(
    'latency must be milliseconds from 0 to 2147483647, or [min, max] of them',
  )
  await expect(startFixture({ latency: -1 })).rejects.toThrow(RangeError)
  await expect(startFixture({ seed: 0.5 })).rejects.toThrow('seed must be an integer, not 0.5.')
})
