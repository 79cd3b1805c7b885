import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { retryAfter, serverTime } from './retry-after.js'

const NOW = Date.UTC(1994, 10, 6, 8, 49, 7)
const headers = (values: Record<string, string>) => new Headers(values)

beforeEach(() => void vi.useFakeTimers({ now: NOW }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
})

describe('Retry-After', () => {
  test.each([
    ['0', 0],
    ['120', 120_000],
    ['1.5', 1500],
    [' 7 ', 7000],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 30_000],
    ['Sun Nov  6 08:49:37 1994', 30_000],
    ['Sun, 06 Nov 1994 08:00:00 GMT', 0],
    ['7, 7', 7000],
    ['7, 7, 7', 7000],
    ['Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
  ])('%j asks for %i ms', (value, ms) => {
    expect(retryAfter(headers({ 'retry-after': value }))).toBe(ms)
  })

  test.each(['', '-5', 'soon', '5s', '1e3', 'NaN', 'Infinity', 'Sun, 99 Foo 1994', '0x10', '7, 8', '7, 7, 8', ', '])(
    '%j makes no sense and asks for nothing',
    (value) => {
      expect(retryAfter(headers({ 'retry-after': value }))).toBeUndefined()
    },
  )

  test('absent asks for nothing', () => {
    expect(retryAfter(headers({}))).toBeUndefined()
  })

  test("as a date is read by the provider's clock, not by ours", () => {
    const tenMinutesAhead = headers({ date: 'Sun, 06 Nov 1994 08:59:07 GMT', 'retry-after': 'Sun, 06 Nov 1994 08:59:12 GMT' })
    expect(retryAfter(tenMinutesAhead)).toBe(5000)
    const tenMinutesBehind = headers({ date: 'Sun, 06 Nov 1994 08:39:07 GMT', 'retry-after': 'Sun, 06 Nov 1994 08:39:12 GMT' })
    expect(retryAfter(tenMinutesBehind)).toBe(5000)
  })

  test('as a date means GMT in every time zone', () => {
    vi.stubEnv('TZ', 'Asia/Tokyo')
    expect(new Date(0).getHours()).toBe(9)
    expect(retryAfter(headers({ 'retry-after': 'Sun Nov  6 08:49:37 1994' }))).toBe(30_000)
  })
})

describe('server time', () => {
  test("is the response's Date", () => {
    const date = 'Sun, 06 Nov 1994 08:59:07 GMT'
    expect(serverTime(headers({ date }))).toBe(NOW + 600_000)
    expect(serverTime(headers({ date: `${date}, ${date}` }))).toBe(NOW + 600_000)
  })

  test.each(['', 'yesterday', '784111777'])('is ours where the Date is %j', (date) => {
    expect(serverTime(headers({ date }))).toBe(NOW)
    expect(serverTime(headers({}))).toBe(NOW)
  })
})
