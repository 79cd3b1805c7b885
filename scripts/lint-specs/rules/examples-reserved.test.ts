import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const blue = (text: string) => edit('paths/domains.yaml', 'x-color: blue', `x-color: ${JSON.stringify(text)} # here`)

test.each([
  'me@gmail.com',
  'see https://www.google.com/search',
  '8.8.8.8',
  '2a01:4f8::1',
  '8.8.8.0/24',
  'http://8.8.8.8:80/',
  'https://[2a01:4f8::1]/',
  'https://example.com.evil.io',
])('reports %s', async (text) => {
  expect(await lintSample([blue(text)])).toEqual([here('examples-reserved', 'may be a real address')])
})

test.each([
  'me@mail.example.net',
  'https://user@shop.example:8080/a',
  '192.0.2.7',
  '198.51.100.0/24',
  '203.0.113.9',
  '2001:db8::1/64',
  'https://[2001:db8::1]/',
])('%s is reserved', async (text) => {
  expect(await lintSample([blue(text)])).toEqual([])
})

test.each(['https://api.hosting.cloud/domains?page=2', 'https://docs.hosting.cloud/'])("accepts the API's own %s", async (text) => {
  expect(await lintSample([blue(text)])).toEqual([])
})

test.each(['0.0.0.0/0', '10.0.0.1', '255.255.255.0', '::1', 'v8.8.8.8', 'php8.3', 'index.html', 'a@b', 'https://{domain}/'])(
  'accepts %s, which identifies no host',
  async (text) => {
    expect(await lintSample([blue(text)])).toEqual([])
  },
)

test('checks examples of parameters and credentials', async () => {
  expect(await lintSample([edit('openapi.yaml', 'example: made-up-key', 'example: me@gmail.com # here')])).toEqual([
    here('examples-reserved'),
  ])
})

test('checks examples of each auth method', async () => {
  const methods = `x-auth:
        - kind: value
          description: By key.
          credentials:
            apiKey:
              description: The key.
              example: me@gmail.com # here
              secret: true
`
  const declared = `x-credentials:
        apiKey:
          description: The key.
          example: made-up-key
          secret: true
`
  expect(await lintSample([edit('openapi.yaml', declared, methods)])).toEqual([here('examples-reserved')])
})
