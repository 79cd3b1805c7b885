import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { rateLimit } from '../../src/pipeline/rate-limit.js'
import { retryAfter } from '../../src/response/retry-after.js'
import { check } from './check.js'

const NOW = Date.UTC(2026, 0, 1)
const { TZ } = process.env
beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  // Half a day from where the dates of HTTP are.
  process.env.TZ = 'Pacific/Auckland'
})
afterEach(() => {
  vi.useRealTimers()
  if (TZ === undefined) delete process.env.TZ
  else process.env.TZ = TZ
})

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (number: number, fill = '0') => String(number).padStart(2, fill)
const timeOf = (date: Date) => [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map((part) => two(part)).join(':')

/** The three dates of HTTP (RFC 9110 section 5.6.7), written from the grammar. */
const FORMATS: Record<string, (date: Date) => string> = {
  'IMF-fixdate': (date) =>
    `${DAYS[date.getUTCDay()]?.slice(0, 3)}, ${two(date.getUTCDate())} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${timeOf(date)} GMT`,
  'RFC 850': (date) =>
    `${DAYS[date.getUTCDay()]}, ${two(date.getUTCDate())}-${MONTHS[date.getUTCMonth()]}-${two(date.getUTCFullYear() % 100)} ${timeOf(date)} GMT`,
  asctime: (date) =>
    `${DAYS[date.getUTCDay()]?.slice(0, 3)} ${MONTHS[date.getUTCMonth()]} ${two(date.getUTCDate(), ' ')} ${timeOf(date)} ${date.getUTCFullYear()}`,
}

/** Whole seconds within twenty years of now, in which two digits are enough for a year. */
const second = fc.integer({ min: Date.UTC(2006, 0, 1) / 1000, max: Date.UTC(2046, 0, 1) / 1000 }).map((seconds) => seconds * 1000)
const headers = (given: Record<string, string>) => new Headers(given)
const format = fc.constantFrom(...Object.keys(FORMATS))
const write = (name: string, time: number) => (FORMATS[name] as (date: Date) => string)(new Date(time))

describe('Retry-After', () => {
  test('in seconds is as many, whatever the date', () =>
    check(
      fc.property(fc.nat(10_000_000), second, (seconds, date) => {
        expect(retryAfter(headers({ 'retry-after': String(seconds), date: write('IMF-fixdate', date) }))).toBe(seconds * 1000)
      }),
    ))

  test.each(Object.keys(FORMATS))('as a date (%s) is the time from the Date of the response on, whatever our clock says', (name) =>
    check(
      fc.property(second, second, format, (end, date, other) => {
        expect(retryAfter(headers({ 'retry-after': write(name, end), date: write(other, date) }))).toBe(Math.max(0, end - date))
      }),
    ),
  )

  test.each(Object.keys(FORMATS))('as a date (%s) is the time from now on, where the response has no Date', (name) =>
    check(
      fc.property(second, (end) => {
        expect(retryAfter(headers({ 'retry-after': write(name, end) }))).toBe(Math.max(0, end - NOW))
      }),
    ),
  )

  test('with anything else in it is no time at all, and never one that is no number', () => {
    const latin1 = fc.string({ unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)) })
    const nearly = fc
      .tuple(fc.constantFrom('-1', '+1', '1e3', '0x10', 'NaN', 'Infinity', '1,2', 'Sun', 'Sun, 32 Jan 2026', '2026-01-01'), latin1)
      .map((parts) => parts.join(' '))
    check(
      fc.property(fc.oneof(latin1, nearly), latin1, (value, date) => {
        const wait = retryAfter(headers({ 'retry-after': value, date }))
        expect(wait === undefined || (Number.isFinite(wait) && wait >= 0)).toBe(true)
      }),
    )
  })

  test('of any number of digits is a time that a date can be made of, or none', () =>
    check(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 400, size: 'max' }), (digits) => {
        const wait = retryAfter(headers({ 'retry-after': digits })) ?? 0
        expect(new Date(NOW + wait).getTime()).not.toBeNaN()
      }),
    ))
})

describe('the reset of a limit', () => {
  const limit = (reset: 'time' | 'seconds') => rateLimit({ limit: 1, window: 60, headers: { reset: 'x-reset' }, reset })

  test('as a Unix time is the time from the Date of the response on, whatever our clock says', () =>
    check(
      fc.property(second, second, format, (end, date, name) => {
        expect(limit('time').resetIn(headers({ 'x-reset': String(end / 1000), date: write(name, date) }))).toBe(Math.max(0, end - date))
      }),
    ))

  test('in seconds is as many, fractions included, whatever the date', () =>
    check(
      fc.property(fc.integer({ min: 0, max: 100_000 }), fc.nat(9), second, (seconds, tenths, date) => {
        const found = limit('seconds').resetIn(headers({ 'x-reset': `${seconds}.${tenths}`, date: write('IMF-fixdate', date) }))
        expect(found).toBeCloseTo(seconds * 1000 + tenths * 100, 5)
      }),
    ))

  test.each(['time', 'seconds'] as const)(
    'in %s with anything in it is never negative, and a time that a date can be made of, or none',
    (kind) => {
      const odd = fc.oneof(
        fc.string({ unit: fc.constantFrom(...'0123456789.-+eExNaInfity '), maxLength: 30 }),
        fc.double().map(String),
        fc.bigInt().map(String),
      )
      check(
        fc.property(odd, (value) => {
          const found = limit(kind).resetIn(headers({ 'x-reset': value })) ?? 0
          expect(found).toBeGreaterThanOrEqual(0)
          expect(new Date(NOW + found).getTime()).not.toBeNaN()
        }),
      )
    },
  )
})
