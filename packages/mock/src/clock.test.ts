import { afterEach, expect, test, vi } from 'vitest'

import { fixture } from '../test/fixture.js'
import { signedFixture, requestToken } from '../test/signed-fixture.js'
import { startFixture, type Fixture } from '../test/start.js'
import { createClock } from './clock.js'

const HOUR = 3_600_000

const dateOf = async ({ url }: Fixture, path = '/ping', init?: RequestInit): Promise<number> =>
  Date.parse((await fetch(url + path, init)).headers.get('date') ?? '')
const toSecond = (ms: number): number => Math.floor(ms / 1000) * 1000

afterEach(() => void vi.useRealTimers())

test('adds to the real time', () => {
  const clock = createClock()
  const before = Date.now()
  expect(clock.now()).toBeGreaterThanOrEqual(before)
  expect(clock.now()).toBeLessThanOrEqual(Date.now())
  clock.advance(HOUR)
  clock.advance(0)
  expect(clock.now()).toBeGreaterThanOrEqual(before + HOUR)
  expect(clock.now()).toBeLessThanOrEqual(Date.now() + HOUR)
})

test('a frozen clock moves only by advance, and resumes from there', () => {
  const clock = createClock()
  clock.advance(HOUR)
  clock.freeze()
  const frozen = clock.now()
  clock.freeze()
  clock.advance(500)
  expect(clock.now()).toBe(frozen + 500)
  clock.resume()
  const resumed = performance.now()
  clock.resume()
  expect(clock.now()).toBeGreaterThanOrEqual(frozen + 500)
  expect(clock.now()).toBeLessThanOrEqual(frozen + 502 + (performance.now() - resumed))
})

test('ignores fake timers', () => {
  const clock = createClock()
  const before = Date.now()
  vi.useFakeTimers({ now: 0 })
  const { now } = clock
  expect(now()).toBeGreaterThanOrEqual(before)
  expect(now()).toBeLessThan(before + HOUR)
})

test.each([-1, NaN, Infinity, Date.UTC(9999, 11, 31)])('rejects an advance by %d ms', (ms) => {
  const clock = createClock()
  clock.freeze()
  const before = clock.now()
  expect(() => clock.advance(ms)).toThrow(`up to the end of the year 9999, not ${ms}.`)
  expect(clock.now()).toBe(before)
})

test("the Date of every response is the clock's", async () => {
  const mock = await startFixture()
  mock.clock.advance(24 * HOUR)
  mock.clock.freeze()
  const now = toSecond(mock.clock.now())
  const preflight = { method: 'OPTIONS', headers: { origin: 'https://app.example.com', 'access-control-request-method': 'GET' } }
  expect(await Promise.all([dateOf(mock), dateOf(mock, '/none'), dateOf(mock, '/v2/domain'), dateOf(mock, '/ping', preflight)])).toEqual([
    now,
    now,
    now,
    now,
  ])
})

test('a fault can set another Date', async () => {
  const mock = await startFixture()
  mock.fail({ status: 503, headers: { Date: 'Thu, 01 Jan 2026 00:00:00 GMT' } })
  expect(await dateOf(mock)).toBe(Date.UTC(2026, 0, 1))
})

test('tokens expire by the clock', async () => {
  const mock = await startFixture()
  mock.clock.freeze()
  const headers = { authorization: `Bearer ${await mock.token()}` }
  const status = async () => (await mock.call('/v2/domain/1', { headers })).status
  mock.clock.advance(599_999)
  expect(await status()).toBe(200)
  mock.clock.advance(1)
  expect(await status()).toBe(401)
})

test('the end of a signed token follows the clock', async () => {
  const mock = await startFixture({ spec: signedFixture })
  mock.clock.advance(HOUR)
  mock.clock.freeze()
  const { token } = (await (await requestToken(mock)).json()) as { token: string }
  const seconds = Math.floor(mock.clock.now() / 1000)
  expect(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({ iat: seconds, exp: seconds + 1800 })
})

test('mocks can share a clock', async () => {
  const clock = createClock()
  const mocks = [await startFixture({ clock }), await startFixture({ clock })]
  clock.freeze()
  clock.advance(24 * HOUR)
  for (const mock of mocks) expect(await dateOf(mock)).toBe(toSecond(clock.now()))
  expect(mocks[0]?.clock).toBe(clock)
})

test("reset resumes the mock's own clock and leaves a given one alone", async () => {
  const clock = createClock()
  const [own, given] = [await startFixture(), await startFixture({ spec: fixture, clock })]
  for (const mock of [own, given]) {
    mock.clock.freeze()
    mock.clock.advance(24 * HOUR)
  }
  const advanced = own.clock.now()
  const frozen = clock.now()
  own.reset()
  given.reset()
  expect(own.clock.now()).toBeGreaterThanOrEqual(advanced)
  await expect.poll(() => own.clock.now()).toBeGreaterThan(advanced)
  expect(clock.now()).toBe(frozen)
})

test('the log measures durations in real time', async () => {
  const mock = await startFixture()
  mock.clock.freeze()
  await fetch(`${mock.url}/ping`)
  expect(mock.requests[0]?.duration).toBeGreaterThan(0)
})

test('follows a time of its own, such as that of fake timers', () => {
  vi.useFakeTimers({ now: 1000 })
  const clock = createClock(() => Date.now())
  vi.advanceTimersByTime(500)
  expect(clock.now()).toBe(1500)
})
