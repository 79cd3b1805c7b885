import { expect, test } from 'vitest'

import type { Operation } from '../spec/operations.js'
import { createRouter } from './routes.js'

const route = createRouter(
  [
    'get /domains/{name}',
    'get /domains/default',
    'delete /domains/{name}',
    'get /{any}/default',
    'get /dirs/{a}+{b}',
    'get /dirs/{a}+{b}+{c}/',
    'get /files/{name}.txt',
    'get /files/{name}',
    'get /a b',
  ].map((text) => {
    const space = text.indexOf(' ')
    return { method: text.slice(0, space), path: text.slice(space + 1) } as Operation
  }),
)

function find(method: string, path: string): string {
  const found = route(method, path)
  return found.kind === 'found' ? `${found.operation.method} ${found.operation.path} as ${found.path}` : found.kind
}

test('prefers fixed segments to parameters, from the left', () => {
  expect(find('GET', '/domains/default')).toBe('get /domains/default as /domains/default')
  expect(find('GET', '/other/default')).toBe('get /{any}/default as /other/default')
  expect(find('GET', '/files/a.txt')).toBe('get /files/{name}.txt as /files/a.txt')
})

test('prefers a parameter if the fixed segment lacks the method', () => {
  expect(find('DELETE', '/domains/default')).toBe('delete /domains/{name} as /domains/default')
})

test('keeps an encoded slash in a value', () => {
  expect(find('GET', '/domains/a%2Fb')).toBe('get /domains/{name} as /domains/a%2Fb')
})

test('decodes fixed segments', () => {
  expect(find('GET', '/a%20b')).toBe('get /a b as /a b')
  expect(find('GET', '/d%6Fmains/x')).toBe('get /domains/{name} as /domains/x')
})

test('matches a plus between two parameters, plain and encoded', () => {
  expect(find('GET', '/dirs/web+7')).toBe('get /dirs/{a}+{b} as /dirs/web+7')
  expect(find('GET', '/dirs/web%2B7')).toBe('get /dirs/{a}+{b} as /dirs/web+7')
  expect(find('GET', '/dirs/w%2Beb+7')).toBe('get /dirs/{a}+{b} as /dirs/w%2Beb+7')
  expect(find('GET', '/dirs/web%2b7+x/')).toBe('get /dirs/{a}+{b}+{c}/ as /dirs/web+7+x/')
})

test('matches neither an empty value nor a dot segment', () => {
  expect(['/domains/', '/domains/..', '/domains/%2E%2e', '/domains/.'].map((path) => find('GET', path))).toEqual(Array(4).fill('no-path'))
})

test('survives malformed paths', () => {
  expect(['*', '', '//', '//domains/x', '/domains//x', '/domains/%zz/x'].map((path) => find('GET', path))).toEqual(Array(6).fill('no-path'))
  expect(find('GET', '/domains/%zz')).toBe('get /domains/{name} as /domains/%25zz')
})

test('lists the methods of a path that lacks the requested one', () => {
  expect(route('PATCH', '/domains/x')).toEqual({ kind: 'no-method', allow: ['GET', 'DELETE'] })
})
