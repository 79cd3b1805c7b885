import { expect, test } from 'vitest'
import { isHeaderName, isPath, isPattern, malformedTexts } from './syntax.ts'
import type { Document } from './document.ts'

test.each(['/', '/a/{b}', "/a:b;c=1,2/(d)/$e/'f'", '/{a}+{b}.json', '/a//b/', '/caf%C3%A9', '/{ids[]}/{x-y}'])(
  'accepts the path %s',
  (path) => {
    expect(isPath(path)).toBe(true)
  },
)

test.each(['', 'a', '/a b', '/a?b', '/a#b', '/é', '/%zz', '/a\n', '/{}', '/{a', '/{a b}', "/{a'}", '/a`b', '/a"b', '/a\\b', '/<a>'])(
  'rejects the path %j',
  (path) => {
    expect(isPath(path)).toBe(false)
  },
)

test.each(['X-Key', 'a', "!#$%&'*+.^_`|~"])('accepts the header name %s', (name) => {
  expect(isHeaderName(name)).toBe(true)
})

test.each(['', 'a b', 'a:', 'é', 'a\r\nb', 'a"', '(a)', undefined, 1])('rejects the header name %j', (name) => {
  expect(isHeaderName(name)).toBe(false)
})

test('accepts the patterns of JSON Schema', () => {
  expect(['^a$', String.raw`\p{L}`, '[/]', String.raw`\_`, '(', '(?i)a'].map(isPattern)).toEqual([true, true, true, false, false, false])
})

test('finds malformed texts with their location', () => {
  const document = {
    paths: {
      '/a b': { get: { parameters: [{ in: 'header', name: 'x:y' }], responses: { 200: { headers: { é: {} } } } } },
      '/b': { get: { parameters: [{ in: 'query', name: '__proto__' }], responses: {} } },
    },
    components: { schemas: { A: { pattern: '(' } }, securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'a b' } } },
  } as unknown as Document
  expect([...malformedTexts(document)].map(({ key }) => key).toSorted()).toEqual(['/a b', 'headers', 'name', 'name', 'name', 'pattern'])
})
