import { expect, test } from 'vitest'

import { declaredKey, isDeclared } from './media-type.js'

test('matches a declared type with any parameters and case', () => {
  expect(isDeclared('application/JSON;charset=utf-8', ['application/json'])).toBe(true)
  expect(isDeclared('application/json', ['application/vnd.api+json'])).toBe(false)
})

test('matches a declared range', () => {
  expect(isDeclared('image/png', ['image/*'])).toBe(true)
  expect(isDeclared('imagex/png', ['image/*'])).toBe(false)
  expect(isDeclared(undefined, ['*/*'])).toBe(false)
})

test('the narrowest range describes a type', () => {
  const keys = ['*/*', 'image/*', 'Image/PNG;q=1']
  expect(['image/png', 'image/gif', 'text/plain', undefined].map((type) => declaredKey(type, keys))).toEqual([
    'Image/PNG;q=1',
    'image/*',
    '*/*',
    undefined,
  ])
})
