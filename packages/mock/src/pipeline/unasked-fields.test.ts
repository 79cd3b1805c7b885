import { expect, onTestFinished, test } from 'vitest'
import { startMock } from '../index.js'

interface Body {
  readonly domain: object
  readonly domains: object[]
}

async function bodyAt(path: string): Promise<Body> {
  const mock = await startMock('transip', { items: 3 })
  onTestFinished(() => mock.close())
  const response = await fetch(mock.url + path, { headers: mock.authHeaders() })
  return (await response.json()) as Body
}

test.each([
  ['', []],
  ['?include=contacts', ['contacts']],
  ['?include=nameservers,contacts', ['nameservers', 'contacts']],
])('a domain that is read with "%s" has %j', async (query, fields) => {
  const { domain } = await bodyAt(`/domains/example.com${query}`)
  expect(['nameservers', 'contacts'].filter((name) => name in domain)).toEqual(fields)
})

test('rows of a list have the fields that the query names', async () => {
  const { domains } = await bodyAt('/domains?include=nameservers')
  expect(domains).toHaveLength(3)
  for (const domain of domains) {
    expect(domain).toHaveProperty('nameservers')
    expect(domain).not.toHaveProperty('contacts')
  }
})
