import { expect, test } from 'vitest'

import { signedFixture } from '../../test/signed-fixture.js'
import { startFixture } from '../../test/start.js'

async function findings(query: string): Promise<string[]> {
  const mock = await startFixture({ spec: signedFixture })
  await mock.call(`/availability?${query}`, { headers: { authorization: 'Bearer a.made-up.token' } })
  return mock.violations.map(({ code, location }) => `${code} at ${location}`)
}

test('reads numbered entries as one list', async () => {
  expect(await findings('domainNames[0]=example.com&domainNames[1]=example.net')).toEqual([])
  expect(await findings('domainNames%5B0%5D=example.com&ports[0]=80')).toEqual([])
})

test('validates the list', async () => {
  expect(await findings('domainNames[0]=a&ports[0]=80&ports[1]=70000')).toEqual(['maximum at request.query.ports.1'])
  expect(await findings('')).toEqual(['required at request.query'])
})

test('reports other forms of a list as undeclared', async () => {
  expect(await findings('domainNames[0]=a&domainNames[]=b&domainNames[x]=c')).toEqual([
    'query at request.query.domainNames[]',
    'query at request.query.domainNames[x]',
  ])
})
