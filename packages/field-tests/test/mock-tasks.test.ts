import { mockTest } from '@hostwright/mock/vitest'
import { TransIP, type TransIPOperations } from '@hostwright/transip'
import { ZoneID, type ZoneIDOperations } from '@hostwright/zoneid'
import { expect } from 'vitest'

const test = mockTest<TransIPOperations | ZoneIDOperations>(['transip', 'zoneid'], {
  transip: {
    data: {
      domains: [{ name: 'shop.example' }],
      'domains.dns': [{ domainName: 'shop.example', name: '@', expire: 86400, type: 'A', content: '192.0.2.10' }],
      'vps.backups': [1, 2].map((id) => ({ vpsIdentifier: 'web1', id, dateTimeCreate: `2026-01-0${id} 03:00:00` })),
    },
  },
})

const challenge = { name: '_acme-challenge', expire: 60, type: 'TXT' as const, content: 'proof' }

test('an ACME challenge appears in the zone of either provider, and goes', async ({ transip: mock, zoneid: other }) => {
  const { dns } = new TransIP(mock.clientOptions).domains
  const path = { domainName: 'shop.example' }
  await dns.create({ path, body: { dnsEntry: challenge } })
  expect((await dns.list({ path })).dnsEntries.map(({ content }) => content)).toEqual(['192.0.2.10', 'proof'])
  await dns.delete({ path, body: { dnsEntry: challenge } })
  expect((await dns.list({ path })).dnsEntries.map(({ content }) => content)).toEqual(['192.0.2.10'])

  const { txt } = new ZoneID(other.clientOptions).dns
  const zone = { service_name: 'shop.example' }
  const [record] = await txt.create({ path: zone, body: { name: '_acme-challenge.shop.example', destination: 'proof' } })
  const entry = { ...zone, identificator: record?.id ?? '' }
  expect(await txt.get({ path: entry })).toMatchObject([{ destination: 'proof' }])
  await txt.delete({ path: entry })
  await expect(txt.get({ path: entry })).rejects.toMatchObject({ status: 404 })
})

test('an ACME challenge waits for a zone that is locked, and is sent again', async ({ transip: mock }) => {
  const { dns } = new TransIP(mock.clientOptions).domains
  let locked = 1
  mock.reply('domains.dns.create', () => (locked-- > 0 ? { status: 409, body: { error: 'The domain is locked.' } } : undefined))
  const add = () => dns.create({ path: { domainName: 'shop.example' }, body: { dnsEntry: challenge } })
  await expect(add()).rejects.toMatchObject({ status: 409, message: expect.stringContaining('The domain is locked.') })
  await add()
  expect(mock.requests.snapshot().at(-1)).toMatchObject({ operation: 'domains.dns.create', body: { dnsEntry: challenge }, status: 201 })
})

test('the newest backup of a VPS is reverted', async ({ transip: mock }) => {
  const { backups } = new TransIP(mock.clientOptions).vps
  const path = { vpsIdentifier: 'web1' }
  const newest = (await backups.list({ path })).backups.toSorted((a, b) => (a.dateTimeCreate < b.dateTimeCreate ? 1 : -1))[0]
  await backups.revert({ path: { ...path, backupId: newest?.id ?? 0 }, body: { action: 'revert' } })
  expect(mock.requests.at(-1)).toMatchObject({ operation: 'vps.backups.patch', path: '/vps/web1/backups/2', json: { action: 'revert' } })
})

test('an order is sent once, though its response is lost', async ({ transip: mock }) => {
  const { vps } = new TransIP(mock.clientOptions)
  const body = { productName: 'vps-bladevps-x8', operatingSystem: 'ubuntu-24.04', description: 'web 1' }
  mock.fail({ operation: 'vps.order', reset: 'before-response' })
  await expect(vps.order({ body })).rejects.toThrow('vps.order')
  const ordered = (await vps.list().toArray()).filter(({ description }) => description === 'web 1')
  expect(ordered).toHaveLength(1)
  expect(mock.requests.snapshot().filter(({ variant }) => variant === 'vps.order')).toMatchObject([{ body, fault: 'reset' }])
})
