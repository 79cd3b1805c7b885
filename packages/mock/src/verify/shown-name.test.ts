import { expect, test } from 'vitest'

import { shownMediaType, shownName } from './shown-name.js'

test.each(['name', 'isDnsOnly', 'created_at', 'per-page', '@type', '$ref', '_links', 'page[number]', 'tags[]', 'hydra:member'])(
  '%s is shown',
  (name) => {
    expect(shownName(name)).toBe(name)
  },
)

test.each([
  'example.com',
  'jane@example.com',
  '192.0.2.1',
  '2001:db8::1',
  'fe80::1',
  '12345',
  'user-20260102',
  'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
  'eyJhbGciOiJSUzUxMiIsInR5cCI6IkpXVCJ9eyJpc3M',
  'two words',
  '',
])('%s may be data', (name) => {
  expect(shownName(name)).toBe('{}')
})

test('a media type is shown if it is one', () => {
  expect([shownMediaType('application/vnd.api+json'), shownMediaType('secret')]).toEqual([
    'application/vnd.api+json',
    'something that is no media type',
  ])
})
