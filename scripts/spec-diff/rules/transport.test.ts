import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('another server or security scheme is a fix', async () => {
  const changes = await changesAfter(({ document, operation }) => {
    document.servers = [{ url: 'https://api2.example.com' }]
    operation('/things', 'get').security = []
    Object.assign(document.components?.securitySchemes?.['key'] ?? {}, { scheme: 'basic' })
  })
  expect(changes.length).toBeGreaterThanOrEqual(2)
  expect(changes.filter((line) => !line.startsWith('fixed: '))).toEqual([])
})

test('names another server', async () => {
  expect(await changesAfter(({ document }) => Object.assign(document.servers?.[0] ?? {}, { url: 'https://api.example.com/v2' }))).toEqual([
    'fixed: client sends to "https://api.example.com/v2" instead of "https://api.example.com"',
  ])
})
