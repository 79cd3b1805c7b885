import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { safeMediaType, safeName } from './safe-name.js'

test.each([
  'name',
  'isDnsOnly',
  'created_at',
  'per-page',
  '@type',
  '$ref',
  '_links',
  'page[number]',
  'tags[]',
  'hydra:member',
  'ipv4Ipv6',
  'sha256',
  'base64',
  'aBTest',
])('shows the name %s', (name) => {
  expect(safeName(name)).toBe(name)
})

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
  'eyJhbGciOiJI',
  'sk_live_a1b2c3',
  'deadbeef1',
  'filter[d41d8cd9]',
  'abcdefghijklmnopqrstuvwxyz',
  'name\n',
  'two words',
  'jörg',
  '',
])('replaces the name %j', (name) => {
  expect(safeName(name)).toBe('{}')
})

test.each(['cloudpit', 'cloudstick', 'mittwald', 'transip', 'zoneid'])('shows nearly all fields of %s', (provider) => {
  const names = new Set<string>()
  JSON.parse(readFileSync(new URL(`../../specs/${provider}.json`, import.meta.url), 'utf8'), (key, value: unknown) => {
    if (key === 'properties' && typeof value === 'object') for (const name of Object.keys(value ?? {})) names.add(name)
    return value
  })
  const hidden = [...names].filter((name) => safeName(name) !== name)
  expect(names.size).toBeGreaterThan(40)
  expect(hidden.length / names.size).toBeLessThan(0.02)
})

test.each([
  ['application/vnd.api+json', 'application/vnd.api+json'],
  ['text/html', 'text/html'],
  ['application/secret-a1b2c3d4', 'application/{…}'],
  ['application/jane', 'application/{…}'],
  ['application/vnd.jane+json', 'application/{…}'],
  ['application/x y', 'something that is no media type'],
  ['secret/jane', 'something that is no media type'],
  ['secret', 'something that is no media type'],
])('shows the media type %s as %s', (type, shown) => {
  expect(safeMediaType(type)).toBe(shown)
})
