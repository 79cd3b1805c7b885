import { expect, test } from 'vitest'

import { acceptedType } from './accept.js'

const JSON_AND_FILE = ['application/json', 'application/octet-stream']

test.each([
  ['application/json', JSON_AND_FILE, 'application/json'],
  ['*/*', JSON_AND_FILE, 'application/json'],
  ['application/octet-stream, application/json;q=0.9', JSON_AND_FILE, 'application/octet-stream'],
  ['application/json;q=0.1, application/octet-stream', JSON_AND_FILE, 'application/octet-stream'],
  ['application/json;q=0, */*', JSON_AND_FILE, 'application/octet-stream'],
  ['application/json; version=2', JSON_AND_FILE, 'application/json'],
  ['application/json, text/html', ['text/plain', 'application/json'], 'application/json'],
  ['IMAGE/png', ['image/*'], 'image/*'],
  ['text/html', JSON_AND_FILE, undefined],
  ['text/plain', ['text/plain;base64'], 'text/plain;base64'],
])('%s of %j is %s', (accept, offered, expected) => {
  expect(acceptedType(accept, offered)).toBe(expected)
})
