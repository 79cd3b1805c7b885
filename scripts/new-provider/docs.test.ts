import { expect, test } from 'vitest'
import { externalDocs } from './docs.ts'

test.each([
  [{ externalDocs: { url: 'https://docs.shop.example/api' } }, 'https://docs.shop.example/api'],
  [
    { info: { contact: { url: 'https://shop.example/help#api' }, termsOfService: 'https://shop.example/terms' } },
    'https://shop.example/help#api',
  ],
  [{ info: { termsOfService: 'https://shop.example/free | https://shop.example/paid' } }, undefined],
  [{ info: { contact: { url: 'www.shop.example' } } }, undefined],
])('the documentation of %j is at %s', (document, url) => {
  expect(externalDocs(document)).toBe(url)
})
