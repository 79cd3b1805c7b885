import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const credentials = `      x-credentials:
        apiKey:
          description: The key.
          example: made-up-key
          secret: true
`

test('accepts known extensions on their objects', async () => {
  expect(await lintSample([edit('paths/domains.yaml', 'x-pagination: page', 'x-pagination: page\n    x-retry: safe')])).toEqual([])
})

test('reports an unknown extension at its line', async () => {
  expect(await lintSample([edit('paths/domains.yaml', 'x-pagination: page', 'x-pagination: page\n    x-cache: 60 # here')])).toEqual([
    here('extensions', 'unknown extension "x-cache" on operation'),
  ])
})

test('reports a part of the wrong shape at its line', async () => {
  expect(await lintSample([edit('openapi.yaml', 'window: 60', 'window: minute # here')])).toEqual([
    here('extensions', 'x-rate-limit/window must be integer'),
  ])
})

test('a security scheme must say how its credentials are called', async () => {
  expect(await lintSample([edit('openapi.yaml', credentials, ''), edit('openapi.yaml', '    key:\n', '    key: # here\n')])).toEqual([
    here('extensions', 'lacks the required property "x-credentials"'),
  ])
})

test('reports an unknown extension in a shared file once, at its line', async () => {
  expect(await lintSample([edit('responses.yaml', '  description: There', '  x-kind: error # here\n  description: There')])).toEqual([
    here('extensions', 'x-kind'),
  ])
})
