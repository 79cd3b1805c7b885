import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const first = (id: string) => edit('paths/domains.yaml', 'domains.list', id)
const second = (id: string) => edit('paths/domains.yaml', 'domains.create', id)

test('accepts several resources and a verb of two words', async () => {
  expect(await lintSample([first('domains.dnsZones.listAll')])).toEqual([])
})

test.each(['domains', 'Domains.list', 'domains.list-all', 'domains..list', 'domains.List'])('"%s" is not dotted camelCase', async (id) => {
  expect(await lintSample([first(`${id} # here`), second('zones.create')])).toEqual([here('operation-id', 'not dotted camelCase')])
})

test('reports a method that is also a resource', async () => {
  expect(await lintSample([first('domains.list # here'), second('domains.list.create')])).toEqual([
    here('operation-id', 'a method here and a resource in "domains.list.create"'),
  ])
})

test('reports two ids of one function', async () => {
  expect(await lintSample([first('domains.dnsList'), second('domains.dns.list # here')])).toEqual([
    here('operation-id', 'both become the function domainsDnsList'),
  ])
})

test('reports a duplicate id', async () => {
  expect(await lintSample([second('domains.list # here')])).toEqual([here('operation-id', 'already the operationId of get /domains')])
})

test('reports an operation without an id', async () => {
  expect(await lintSample([edit('paths/domains.yaml', '  post:\n    operationId: domains.create\n', '  post: # here\n')])).toEqual([
    here('operation-id', 'post /domains has no operationId'),
  ])
})
