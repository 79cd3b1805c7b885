import { expect, test } from 'vitest'
import { changesAfter } from '../diff-fixture.ts'

test('where requests go and how they are signed breaks no code', async () => {
  const changes = await changesAfter(({ document, operation }) => {
    document.servers = [{ url: 'https://api2.example.com' }]
    operation('/things', 'get').security = []
    Object.assign(document.components?.securitySchemes?.['key'] ?? {}, { scheme: 'basic' })
  })
  expect(changes.length).toBeGreaterThanOrEqual(2)
  expect(changes.filter((line) => !line.startsWith('fixed: '))).toEqual([])
})

test('another server is named', async () => {
  expect(await changesAfter(({ document }) => Object.assign(document.servers?.[0] ?? {}, { url: 'https://api.example.com/v2' }))).toEqual([
    'fixed: client sends to "https://api.example.com/v2" in place of "https://api.example.com"',
  ])
})
