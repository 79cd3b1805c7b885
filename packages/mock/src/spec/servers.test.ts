import { expect, test } from 'vitest'

import { createPathAtServer, serverAddresses, withoutUser } from './servers.js'
import { documentOf } from '../../test/document.js'

const path = (server: string, url: string): string | undefined => createPathAtServer([server])(new URL(url))

test('removes the base path of a server', () => {
  expect(path('https://api.example.com/v6', 'https://api.example.com/v6/a/b?c=d')).toBe('/a/b')
  expect(path('https://api.example.com/v6/', 'https://api.example.com/v6')).toBe('/')
  expect(path('https://api.example.com', 'https://API.example.com/a%2Fb')).toBe('/a%2Fb')
})

test('returns undefined for another host, port, base path or kind of address', () => {
  const others = [
    'https://example.com/v6/a',
    'https://api.example.com:8443/v6/a',
    'https://api.example.com/v61/a',
    'wss://api.example.com/v6/a',
    'data:,a',
  ]
  expect(others.map((url) => path('https://api.example.com/v6', url))).toEqual(others.map(() => undefined))
})

test('ignores the scheme', () => {
  expect(path('https://api.example.com/v6', 'http://api.example.com/v6/a')).toBe('/a')
})

test('variables of a server match any text', () => {
  expect(path('https://{region}.example.com/{version}', 'https://eu-1.example.com/v2/a')).toBe('/a')
  expect(path('https://{region}.example.com/{version}', 'https://example.com/v2/a')).toBeUndefined()
})

test('returns the addresses of the spec unless others are given', () => {
  const document = documentOf({ servers: [{ url: '/v1' }, { url: 'https://api.example.com/v6' }] })
  expect(serverAddresses(document, [])).toEqual(['https://api.example.com/v6'])
  expect(serverAddresses(document, ['http://127.0.0.1:4010'])).toEqual(['http://127.0.0.1:4010'])
})

test('rejects relative addresses', () => {
  expect(() => serverAddresses(documentOf({ servers: [{ url: '/v1' }] }), [])).toThrow('give a base URL, which is where the traffic went')
  expect(() => serverAddresses(documentOf(), ['example.com'])).toThrow('example.com is not an absolute http URL')
})

test('removes the user from an address', () => {
  const addresses = ['https://jane:secret@api.example.com/a@b', 'jane:secret@example.com', 'https://api.example.com/a@b']
  expect(addresses.map(withoutUser)).toEqual(['https://api.example.com/a@b', 'example.com', 'https://api.example.com/a@b'])
  expect(() => serverAddresses(documentOf(), ['ftp://jane:secret@example.com'])).toThrow('ftp://example.com is not')
})
