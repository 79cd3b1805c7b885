import { expect, test } from 'vitest'
import { linkHeaderStyle } from './link-header-style.js'

const here = new URL('https://api.acme.example/things?page=1')
const style = linkHeaderStyle({ items: '', total: 'X-Total' })
const read = (link: string, rebase?: (url: string) => string) =>
  style.read([1], new Response(null, { headers: { link, 'x-total': '7' } }), here, undefined, rebase)

test.each([
  ['<https://api.acme.example/things?page=2>; rel="next"', '/things?page=2'],
  ['<?page=2>;rel=next', '/things?page=2'],
  ['<?page=9>; rel="last", <?page=2>; title="a, b"; REL="prefetch NEXT"', '/things?page=2'],
  ['<?page=2&ids=a,b;c>; rel = next ; type="text/html"', '/things?page=2&ids=a,b;c'],
])('%s becomes the cursor %s', (link, next) => {
  expect(read(link)).toEqual({ items: [1], next, total: 7 })
})

test.each([
  '',
  '<?page=9>; rel="last"',
  '<?page=9>; title="; rel=next"',
  '<?page=9>; rel="nextcloud"',
  '<?page=9>; rev="next"',
  '?page=9; rel="next"',
  '<'.repeat(10_000),
])('%j is the last page', (link) => {
  expect(read(link)).toMatchObject({ next: undefined })
})

test('a link to another origin is rejected', () => {
  expect(() => read('<https://evil.example/things>; rel="next"')).toThrow('the link leads to https://evil.example')
})

test('a link to the documented server is followed on a gateway', () => {
  const rebase = (url: string) => url.replace('https://provider.example', 'https://api.acme.example')
  expect(read('<https://provider.example/things?page=2>; rel="next"', rebase).next).toBe('/things?page=2')
})

test('items can be at a pointer, and the total is optional', () => {
  const enveloped = linkHeaderStyle({ items: '/things', size: 'per_page' })
  expect(enveloped.read({ things: [1] }, new Response(), here)).toEqual({ items: [1], next: undefined, total: undefined })
  expect(enveloped.size).toEqual(['query', 'per_page'])
  expect(enveloped.resume('/things?page=2', here).url.href).toBe('https://api.acme.example/things?page=2')
})
