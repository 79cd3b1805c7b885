import { startMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import type { zDomainsDnsListResponse, zVpsGetResponse } from '@hostwright/transip/zod'
import { ZoneID } from '@hostwright/zoneid'
import { expect, expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'

const path = { domainName: 'example.com' }
const vps = { vpsIdentifier: 'web1' }

test('DNS entries of TransIP go back as they were read, with changes', async () => {
  await using mock = await startMock('transip')
  const transip = new TransIP(mock.clientOptions)
  const { dnsEntries } = await transip.domains.dns.list({ path })
  const changed = [...dnsEntries, { name: '_acme-challenge', expire: 60, type: 'TXT' as const, content: 'token' }]
  await transip.domains.dns.replace({ path, body: { dnsEntries: changed } })
  expect((await transip.domains.dns.list({ path })).dnsEntries).toEqual(changed)
})

test('a domain of TransIP goes back as it was read with its nameservers and contacts, with a change', async () => {
  await using mock = await startMock('transip')
  const transip = new TransIP(mock.clientOptions)
  const query = { include: 'nameservers,contacts' }
  expect(Object.keys((await transip.domains.get({ path })).domain)).not.toContain('contacts')
  const { domain } = await transip.domains.get({ path, query })
  const { nameservers, contacts } = domain
  if (!nameservers || !contacts) throw new Error('The domain came without its nameservers or contacts.')
  await transip.domains.update({ path, body: { domain: { ...domain, nameservers, contacts, isTransferLocked: true } } })
  expect((await transip.domains.get({ path, query })).domain).toEqual({ ...domain, isTransferLocked: true })
})

test('a VPS of TransIP goes back as it was read, with a change', async () => {
  await using mock = await startMock('transip')
  const transip = new TransIP(mock.clientOptions)
  const read = await transip.vps.get({ path: vps })
  await transip.vps.update({ path: vps, body: { vps: { ...read.vps, description: 'Web server' } } })
  expect((await transip.vps.get({ path: vps })).vps.description).toBe('Web server')
})

test('a firewall of TransIP goes back as it was read, with one more rule', async () => {
  await using mock = await startMock('transip')
  const transip = new TransIP(mock.clientOptions)
  const { vpsFirewall } = await transip.vps.firewall.get({ path: vps })
  const [rule] = vpsFirewall.ruleSet
  const ruleSet = [...vpsFirewall.ruleSet, ...(rule ? [{ ...rule, startPort: 8443, endPort: 8443 }] : [])]
  await transip.vps.firewall.update({ path: vps, body: { vpsFirewall: { ...vpsFirewall, ruleSet } } })
  expect((await transip.vps.firewall.get({ path: vps })).vpsFirewall.ruleSet).toEqual(ruleSet)
})

test('what TransIP replaces as a whole is edited in one call', async () => {
  await using mock = await startMock('transip')
  const transip = new TransIP(mock.clientOptions)
  const challenge = { name: '_acme-challenge', expire: 60, type: 'TXT' as const, content: 'token' }
  const entries = await transip.domains.dns.edit({ path }, (current) => [...current, challenge])
  expect((await transip.domains.dns.list({ path })).dnsEntries).toEqual(entries)
  const domain = await transip.domains.edit({ path }, (current) => ({ ...current, isTransferLocked: true }))
  expect((await transip.domains.get({ path, query: { include: 'nameservers,contacts' } })).domain).toEqual(domain)
  await transip.vps.edit({ path: vps }, (current) => ({ ...current, description: 'Web server' }))
  expect((await transip.vps.get({ path: vps })).vps.description).toBe('Web server')
  await transip.vps.firewall.edit({ path: vps }, (current) => ({ ...current, isEnabled: false }))
  expect((await transip.vps.firewall.get({ path: vps })).vpsFirewall.isEnabled).toBe(false)
})

test('a route that the package lacks is requested with its credentials', async () => {
  await using mock = await startMock('transip')
  const transip = new TransIP(mock.clientOptions)
  expect(await transip.request('GET', '/api-test')).toEqual({ ping: 'pong' })
  expect(await transip.request('GET', '/vps/{name}', { path: { name: 'web1' } })).toHaveProperty('vps')
})

test('a list of ZoneID takes a page size, which its provider has in a header', async () => {
  await using mock = await startMock('zoneid')
  const zoneid = new ZoneID(mock.clientOptions)
  const sizes: number[] = []
  for await (const { items } of zoneid.mail.accounts.list({ path: { service_name: 'example.com' }, pageSize: 1 }).pages())
    sizes.push(items.length)
  expect(Math.max(...sizes)).toBe(1)
})

test('a crontab entry of ZoneID goes back as it was read, with a change', async () => {
  await using mock = await startMock('zoneid')
  const zoneid = new ZoneID(mock.clientOptions)
  const entry = { path: { service_name: 'example.com', identificator: '1' } }
  const { resource_url: _url, identificator: _id, ...read } = (await zoneid.crontabs.get(entry))[0] ?? {}
  await zoneid.crontabs.update({ ...entry, body: { ...read, priority: 'low' } })
  expect((await zoneid.crontabs.get(entry))[0]).toMatchObject({ ...read, priority: 'low' })
})

test('values that a zod schema parsed go back as those of a call do', () => {
  type Listed = z.infer<typeof zDomainsDnsListResponse>
  type Replaced = Parameters<TransIP['domains']['dns']['replace']>[0]['body']
  type Read = z.infer<typeof zVpsGetResponse>
  type Updated = Parameters<TransIP['vps']['update']>[0]['body']
  expectTypeOf<Listed>().toExtend<Replaced>()
  expectTypeOf<Read>().toExtend<Updated>()
})
