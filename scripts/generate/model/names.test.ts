import { describe, expect, test } from 'vitest'
import { nameOperation, rejectClashes, resourceClass, resourcePaths, styleConstant } from './names.ts'

const name = (id: string) => nameOperation({ id, method: 'get', path: '/a' })

test.each([
  ['domains.list', ['domains'], 'list', 'domainsList', 'DomainsList'],
  ['dns.records.list', ['dns', 'records'], 'list', 'dnsRecordsList', 'DnsRecordsList'],
  ['accountsV3.users.list', ['accountsV3', 'users'], 'list', 'accountsV3UsersList', 'AccountsV3UsersList'],
  ['vps.delete', ['vps'], 'delete', 'vpsDelete', 'VpsDelete'],
])('%s has a name for each use in generated code', (id, resource, method, flat, type) => {
  expect(name(id)).toEqual({ id, resource, method, flat, type })
})

test.each([
  'list',
  'Domains.list',
  'domains.',
  '.list',
  'domains..list',
  'domains.2nd',
  'domains.get one',
  'domains.get_one',
  'domäne.get',
])('%j is no operationId', (id) => {
  expect(() => name(id)).toThrow('is not dotted camelCase like domains.dns.list')
})

describe('clashes', () => {
  test('do not occur between different names', () => {
    expect(() => rejectClashes(['a.b.list', 'a.b.get', 'a.c', 'ab.list'].map(name))).not.toThrow()
  })

  test('between an operation and a resource are found in either order', () => {
    expect(() => rejectClashes(['a.b', 'a.b.c.get'].map(name))).toThrow('"a.b" is an operation and also the resource of others')
    expect(() => rejectClashes(['a.b.c.get', 'a.b'].map(name))).toThrow('"a.b" is an operation and also the resource of others')
  })
})

test('resources include those without operations', () => {
  expect([...resourcePaths(['a.b.c.list', 'a.b.get'].map(name)).keys()]).toEqual(['a', 'a.b', 'a.b.c'])
})

test('names classes and constants', () => {
  expect(resourceClass(['dns', 'records'])).toBe('DnsRecordsResource')
  expect(styleConstant('jsonapi')).toBe('pagesByJsonapi')
})
