import { describe, expect, test } from 'vitest'
import { operation, thrown } from '../../test/helpers.js'
import { InvalidRequestError } from '../errors/errors.js'
import { buildPath, buildQuery, buildUrl } from './build-url.js'

const record = operation({ id: 'records.get', path: '/domains/{domain}/records/{id}' })
const user = operation({ id: 'users.get', path: '/users/{webhosting}+{username}' })

describe('path', () => {
  test('a template without parameters is used as it is', () => {
    expect(buildPath(operation({ path: '/things/' }), undefined)).toBe('/things/')
  })

  test.each([
    ['example.com', 'example.com'],
    [17, '17'],
    [0, '0'],
    ['a/b', 'a%2Fb'],
    ['100%', '100%25'],
    ['%2e%2e', '%252e%252e'],
    ['a+b', 'a%2Bb'],
    ['a b', 'a%20b'],
    ['a?b#c', 'a%3Fb%23c'],
    ['..\\..', '..%5C..'],
    ['//evil.example', '%2F%2Fevil.example'],
    ['müller.example', 'm%C3%BCller.example'],
    ['💶', '%F0%9F%92%B6'],
    ['{id}', '%7Bid%7D'],
    ['$&', '%24%26'],
    ['...', '...'],
    ['.well-known', '.well-known'],
  ])('%j becomes %s, one segment that decodes to the same', (value, encoded) => {
    const path = buildPath(record, { domain: value, id: 1 })
    expect(path).toBe(`/domains/${encoded}/records/1`)
    expect(decodeURIComponent(new URL(path, 'https://api.acme.example').pathname.split('/')[2] as string)).toBe(String(value))
  })

  test("parameters joined by + keep the template's own + apart from one in a value", () => {
    expect(buildPath(user, { webhosting: 'a+b', username: 'c' })).toBe('/users/a%2Bb+c')
  })

  test.each(['.', '..'])('%j is rejected, since a URL resolves it to another route', (domain) => {
    expect(() => buildPath(record, { domain, id: 1 })).toThrow(
      `records.get was not sent: path.domain is "${domain}", which cannot be sent.`,
    )
  })

  test('a segment that only becomes .. by joining parameters is rejected, too', () => {
    expect(() => buildPath(operation({ path: '/{a}{b}' }), { a: '.', b: '.' })).toThrow('path.a is ".", which cannot be sent')
    expect(() => buildPath(operation({ path: '/.{a}' }), { a: '.' })).toThrow('path.a is ".", which cannot be sent')
  })

  test.each([
    [undefined, 'path.id is missing'],
    [null, 'path.id is missing'],
    ['', 'path.id is empty'],
    [NaN, 'path.id is NaN, which cannot be sent'],
    [Infinity, 'path.id is Infinity, which cannot be sent'],
    [true, 'path.id is of type Boolean, which cannot be sent'],
    [{}, 'path.id is of type Object, which cannot be sent'],
    [[], 'path.id is of type Array, which cannot be sent'],
    ['\ud800', 'URI malformed'],
  ])('%j as a value is rejected: %s', (id, why) => {
    expect(() => buildPath(record, { domain: 'example.com', id })).toThrow(InvalidRequestError)
    expect(() => buildPath(record, { domain: 'example.com', id })).toThrow(why)
  })

  test.each([[undefined], [null], ['text'], [7]])('%j instead of an object of values is a missing value', (values) => {
    expect(() => buildPath(record, values)).toThrow('path.domain is missing')
  })

  test('errors name the operation', () => {
    expect(() => buildPath(record, {})).toThrow(expect.objectContaining({ operation: 'records.get' }))
  })
})

test('a list in a path has commas between its items where the operation says so', () => {
  const joined = { ...record, joined: ['domain'] }
  const { pathname } = new URL(buildUrl('https://api.acme.example', joined, { domain: ['a', 'b,c'], id: 1 }, undefined))
  expect(pathname).toBe('/domains/a,b%2Cc/records/1')
  expect(() => buildUrl('https://api.acme.example', joined, { domain: [], id: 1 }, undefined)).toThrow('path.domain is of type Array')
  expect(() => buildPath(record, { domain: ['a', 'b'], id: 1 })).toThrow('path.domain is of type Array')
})

describe('query', () => {
  test.each([
    [undefined, ''],
    [{}, ''],
    [{ a: undefined, b: null }, ''],
    [{ a: 'x y', b: 2, c: true, d: 0, e: '' }, 'a=x%20y&b=2&c=true&d=0&e='],
    [{ tag: ['a', 'b'] }, 'tag=a&tag=b'],
    [{ tag: [] }, ''],
    [{ page: { number: 2, size: 50 } }, 'page%5Bnumber%5D=2&page%5Bsize%5D=50'],
    [{ filter: { tag: ['a', 'b'], since: undefined } }, 'filter%5Btag%5D=a&filter%5Btag%5D=b'],
    [{ since: new Date(0) }, 'since=1970-01-01T00%3A00%3A00.000Z'],
    [{ q: 'a&b=c#d+e/ü' }, 'q=a%26b%3Dc%23d%2Be%2F%C3%BC'],
  ])('%j is written as %j', (query, text) => {
    expect(buildQuery(operation(), query)).toBe(text)
  })

  test.each([
    [new URL('https://a.example/?b=c'), 'value=https%3A%2F%2Fa.example%2F%3Fb%3Dc'],
    [new URLSearchParams({ a: 'b&c' }), 'value=a%3Db%2526c'],
    [{ toJSON: (): string => '2026-01-02' }, 'value=2026-01-02'],
  ])('%o is written as its text', (value, text) => {
    expect(buildQuery(operation(), { value })).toBe(text)
  })

  test('may be URLSearchParams as a whole', () => {
    expect(buildQuery(operation(), new URLSearchParams('tag=a&tag=b&q=%26'))).toBe('tag=a&tag=b&q=%26')
  })

  test.each([
    [NaN, 'NaN'],
    [Infinity, 'Infinity'],
    [-Infinity, '-Infinity'],
    [new Date(NaN), 'Invalid Date'],
    [new Map([['a', 1]]), 'of type Map'],
    [new Set(['a']), 'of type Set'],
    [() => 'a', 'of type Function'],
    [Symbol('a'), 'of type Symbol'],
    [Promise.resolve('a'), 'of type Promise'],
    [new Uint8Array(1), 'of type Uint8Array'],
  ])('%o is rejected by the name of its parameter, in lists and objects, too', (value, what) => {
    const message = (query: object) => thrown(() => buildQuery(operation(), query), InvalidRequestError).message
    const rejected = (name: string) => `things.get was not sent: query.${name} is ${what}, which cannot be sent.`
    expect(message({ value })).toBe(rejected('value'))
    expect(message({ value: ['a', value] })).toBe(rejected('value'))
    expect(message({ page: { value } })).toBe(rejected('page[value]'))
  })

  test.each([
    ['a=b', 'String'],
    [new Map([['a', 'b']]), 'Map'],
    [['a'], 'Array'],
  ])('that is %o as a whole is rejected', (query, type) => {
    expect(() => buildQuery(operation(), query)).toThrow(`was not sent: \`query\` is of type ${type}, which cannot be sent.`)
  })

  test('a bigint is written as a number', () => {
    expect(buildQuery(operation(), { id: 12345678901234567890n })).toBe('id=12345678901234567890')
  })

  test.each([
    ['half a surrogate pair', { q: '\udc00' }, 'URI malformed'],
    ['a cycle', { filter: cycle() }, 'Maximum call stack size exceeded'],
  ])('%s is rejected and names the operation', (_, query, why) => {
    expect(() => buildQuery(operation(), query)).toThrow(InvalidRequestError)
    expect(() => buildQuery(operation(), query)).toThrow(`things.get was not sent: ${why}.`)
  })

  function cycle(): object {
    const filter: { self?: object } = {}
    filter.self = filter
    return filter
  }
})

describe('URL', () => {
  test('base, path and query are joined', () => {
    const url = buildUrl('https://api.acme.example/v1', record, { domain: 'example.com', id: 1 }, { page: 2 })
    expect(url).toBe('https://api.acme.example/v1/domains/example.com/records/1?page=2')
  })

  test('there is no question mark without a query', () => {
    expect(buildUrl('https://api.acme.example', operation(), undefined, { page: undefined })).toBe('https://api.acme.example/things')
  })
})

test('arrays are joined where the operation says so', () => {
  const joined = operation({ joined: ['ids'] })
  expect(buildQuery(joined, { ids: ['a', 'b,c', 1], none: [], tags: ['x', 'y'] })).toBe('ids=a,b%2Cc,1&tags=x&tags=y')
  expect(buildQuery(joined, { ids: [] })).toBe('')
  expect(() => buildQuery(joined, { ids: [NaN] })).toThrow('query.ids is NaN, which cannot be sent')
})

test('arrays are numbered where the operation says so', () => {
  const indexed = operation({ indexed: ['names'] })
  expect(buildQuery(indexed, { names: ['a', 'b&c'], tags: ['x', 'y'] })).toBe('names%5B0%5D=a&names%5B1%5D=b%26c&tags=x&tags=y')
})
