import { expect, test } from 'vitest'

import { callProvider } from '../../test/call-provider.js'

const ZONE = '/v2/dns-zones/f97745b3-8024-4834-ac98-d5aba77deaab'

test.each([
  ['a', { a: ['192.0.2.7'], aaaa: [], settings: { ttl: { seconds: 300 } } }, 'combinedARecords'],
  ['mx', { records: [{ fqdn: 'mx.example.net', priority: 5 }], settings: { ttl: { auto: true } } }, 'mx'],
  ['txt', { entries: ['challenge'], settings: { ttl: { seconds: 600 } } }, 'txt'],
  ['cname', { fqdn: 'www.example.net', settings: { ttl: { auto: true } } }, 'cname'],
  ['txt', {}, 'txt'],
])('Mittwald returns the record set %s as it was set', async (recordSet, set, name) => {
  const { mock, call } = await callProvider('mittwald')
  const before = (await call('GET', ZONE)).body['recordSet'] as object
  expect((await call('PUT', `${ZONE}/record-sets/${recordSet}`, set)).status).toBe(204)
  expect((await call('GET', ZONE)).body['recordSet']).toEqual({ ...before, [name]: set })
  mock.assertClean()
})

test('Mittwald lists a new DNS zone, whose body names no project, with those of any project', async () => {
  const { call } = await callProvider('mittwald')
  const domains = async () => {
    const { body } = await call('GET', '/v2/projects/c1edf0fb-045f-4c8a-af93-6d5e6e554334/dns-zones')
    return (body as unknown as { domain: string }[]).map(({ domain }) => domain)
  }
  await call('POST', '/v2/dns-zones', { name: 'shop.example.com', parentZoneId: 'f97745b3-8024-4834-ac98-d5aba77deaab' })
  expect(await domains()).toEqual(['example.com', 'shop.example.com'])
})

test('Mittwald returns the parts of an ingress and of a mailbox as they were set', async () => {
  const { call } = await callProvider('mittwald')
  const ingress = '/v2/ingresses/8425196a-a340-4e40-ad8d-c233da275cad'
  const paths = [{ path: '/blog', target: { url: 'https://blog.example.com/' } }]
  await call('PATCH', `${ingress}/paths`, paths)
  await call('PATCH', `${ingress}/tls`, { acme: false })
  expect((await call('GET', ingress)).body).toMatchObject({ paths, tls: { acme: false } })
  const address = '/v2/mail-addresses/c411fa8d-8a9c-41b6-a3d1-21fd6f308877'
  await call('PATCH', `${address}/quota`, { quotaInBytes: 5_000_000_000 })
  await call('PATCH', `${address}/catch-all`, { active: true })
  expect((await call('GET', address)).body).toMatchObject({
    isCatchAll: true,
    mailbox: { name: 'm123457', storageInBytes: { limit: 5_000_000_000 } },
  })
})

test('Mittwald filters lists by what their parameters mean', async () => {
  const { call } = await callProvider('mittwald')
  const lengthOf = async (path: string) => ((await call('GET', path)).body as unknown as unknown[]).length
  expect(await lengthOf('/v2/domains?domainSearchName=EXAMPLE')).toBe(1)
  expect(await lengthOf('/v2/domains?domainSearchName=other')).toBe(0)
  const executions = '/v2/cronjobs/3b17e061-34a9-4d24-ae44-2f95cc9ec8d6/executions'
  expect(await lengthOf(`${executions}?since=2026-05-04T10:00:00Z&until=2026-05-04T11:00:00Z`)).toBe(1)
  expect(await lengthOf(`${executions}?since=2026-05-04T11:00:00Z`)).toBe(0)
  expect(await lengthOf(`${executions}?status=Failed`)).toBe(0)
})

test('ZoneID finds domains by a part of their name and sorts them', async () => {
  const domains = ['b.example', 'a.example', 'c.test'].map((name, index) => ({ name, expires: `2027-0${index + 1}-01T00:00:00+02:00` }))
  const { call, mock } = await callProvider('zoneid', { data: { domains } })
  const namesOf = async (query: string, sort: Record<string, string>) => {
    const { body } = await call('GET', `/domain${query}`, undefined, { ...(await mock.authHeaders()), ...sort })
    return (body as unknown as { name: string }[]).map(({ name }) => name)
  }
  expect(await namesOf('?name=example', {})).toEqual(['b.example', 'a.example'])
  expect(await namesOf('', { 'x-order-by': 'name' })).toEqual(['a.example', 'b.example', 'c.test'])
  expect(await namesOf('', { 'x-order-by': 'expires', 'x-order-dir': 'desc' })).toEqual(['c.test', 'a.example', 'b.example'])
})

test('ZoneID creates each of several nameservers', async () => {
  const { call } = await callProvider('zoneid')
  const nameservers = [
    { hostname: 'ns3.example.net', ip: ['192.0.2.3'] },
    { hostname: 'ns4.example.net', ip: [] },
  ]
  expect((await call('POST', '/domain/example.com/nameserver', nameservers)).body).toMatchObject(nameservers)
  expect((await call('GET', '/domain/example.com/nameserver/ns3.example.net')).body).toMatchObject([nameservers[0]])
  expect((await call('GET', '/domain/example.com/nameserver/ns4.example.net')).body).toMatchObject([nameservers[1]])
})

test('ZoneID gives a new port forward one number in both of its ids', async () => {
  const { call } = await callProvider('zoneid')
  const forward = { comment: 'Shop', ip: { ipv4: '192.0.2.30' }, fport: 8443, acl_enabled: false, acls: [] }
  const [created] = (await call('POST', '/vserver/example.com/portforward', forward)).body as unknown as {
    id: number
    identificator: number
  }[]
  expect(created?.id).toBe(created?.identificator)
  expect(created?.id).not.toBe(9)
})

test('CloudPit filters and sorts by any attribute', async () => {
  const contracts = [2, 3, 1].map((price) => ({ id: `H${price}`, attributes: { price, contractType: price === 3 ? 'domain' : 'hosting' } }))
  const { call } = await callProvider('cloudpit', { data: { contracts } })
  const idsOf = async (query: string) => ((await call('GET', `/v3/contract?${query}`)).body['data'] as { id: string }[]).map(({ id }) => id)
  expect(await idsOf('filter[contractType]=hosting')).toEqual(['H2', 'H1'])
  expect(await idsOf('sort=price')).toEqual(['H1', 'H2', 'H3'])
  expect(await idsOf('sort=contractType,-price')).toEqual(['H3', 'H2', 'H1'])
})

test('CloudStick changes a name by the route beside the object', async () => {
  const { call } = await callProvider('cloudstick')
  await call('PATCH', '/api/v2/name/servers/srv_41c2/users/usr_7f3a9c', { name: 'web-09' })
  expect((await call('GET', '/api/v2/servers/srv_41c2/users/usr_7f3a9c')).body).toMatchObject({ name: 'web-09' })
})
