import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { InvalidRequestError } from '../../src/errors/errors.js'
import { buildPath, buildUrl } from '../../src/request/build-url.js'
import { operation, thrown } from '../helpers.js'
import { check } from './check.js'

const BASE = 'https://api.acme.example/v2'
const thing = operation({ path: '/things/{id}/parts/{part}' })

/** Texts of whole characters, among them those that mean something in a URL. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'./\\%?#&=+:;@ \t\r\n\0%2e%2F..[]'), maxLength: 8 }),
)
const value = text.filter((given) => !['', '.', '..'].includes(given))

describe('a path', () => {
  test('has each value in the one segment that is its place, on the host and below the base it belongs to', () =>
    check(
      fc.property(value, value, (id, part) => {
        const { origin, pathname, search, hash } = new URL(buildUrl(BASE, thing, { id, part }, undefined))
        const [, base, things, first, parts, second, ...more] = pathname.split('/')
        expect([origin, base, things, parts, more, search, hash]).toEqual(['https://api.acme.example', 'v2', 'things', 'parts', [], '', ''])
        expect([decodeURIComponent(first ?? ''), decodeURIComponent(second ?? '')]).toEqual([id, part])
      }),
    ))

  test('takes every finite number, and rejects all that is neither number nor text', () =>
    check(
      fc.property(fc.oneof(fc.double(), fc.integer(), fc.boolean(), fc.bigInt(), fc.object(), fc.constant(null)), (id) => {
        const make = () => buildPath(operation({ path: '/things/{id}' }), { id })
        const isSent = typeof id === 'number' && Number.isFinite(id)
        if (!isSent) return void thrown(make, InvalidRequestError)
        // Zero has no sign in a URL.
        return Number(decodeURIComponent(make().slice('/things/'.length))) === id
      }),
    ))

  test('is rejected with half a character in it, instead of sent with another one', () =>
    check(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 0xd800, max: 0xdfff }), (before, half) => {
        thrown(() => buildPath(operation({ path: '/things/{id}' }), { id: `${before}${String.fromCharCode(half)}!` }), InvalidRequestError)
      }),
    ))
})

describe('a query', () => {
  const scalar = fc.oneof(text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean())
  const date = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
  const spelled = (given: unknown) => (given instanceof Date ? given.toISOString() : String(given))
  const searchOf = (query: unknown) => [...new URL(buildUrl(BASE, operation(), undefined, query)).searchParams]

  test('round-trips: every name with every value, in order; what is undefined or null is left out', () => {
    const entry = fc.oneof(scalar, date, fc.array(scalar, { maxLength: 4 }), fc.constantFrom(undefined, null))
    check(
      fc.property(fc.dictionary(text, entry, { maxKeys: 6 }), (query) => {
        const wanted = Object.entries(query).flatMap(([name, given]) =>
          (Array.isArray(given) ? given : [given]).filter((one) => one != null).map((one) => [name, spelled(one)]),
        )
        expect(searchOf(query)).toEqual(wanted)
      }),
    )
  })

  test('round-trips objects as name[key], and numbered arrays as name[0], to any depth', () => {
    const tree = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof({ depthSize: 'small' }, scalar, fc.dictionary(text, tie('tree'), { maxKeys: 3 })),
    })).tree
    const flat = (name: string, given: unknown): [string, string][] =>
      typeof given === 'object' && given !== null
        ? Object.entries(given).flatMap(([key, inner]) => flat(`${name}[${key}]`, inner))
        : [[name, String(given)]]
    check(
      fc.property(text, tree, fc.array(scalar, { maxLength: 4 }), (name, given, list) => {
        expect(searchOf({ [name]: given })).toEqual(flat(name, given))
        const numbered = buildUrl(BASE, operation({ indexed: [name] }), undefined, { [name]: list })
        expect([...new URL(numbered).searchParams]).toEqual(list.map((one, index) => [`${name}[${index}]`, String(one)]))
      }),
    )
  })
})
