import * as cloudpit from '@hostwright/cloudpit/zod'
import * as mittwald from '@hostwright/mittwald/zod'
import * as transip from '@hostwright/transip/zod'
import * as zoneid from '@hostwright/zoneid/zod'
import { expect, test } from 'vitest'
import type * as z from 'zod/mini'

const account = { username: 'shop', password: 'made-up-password' }
const certificate = { name: 'shop', private_key: 'made-up', certificate: 'made-up' }
const contract = (attributes: object) => ({ data: { type: 'contract', id: '1', attributes } })

test.each<[string, z.ZodMiniType, object]>([
  ['a DNS record', zoneid.zDnsACreateBody, { name: 'a', destination: '192.0.2.1' }],
  ['a MySQL database', zoneid.zDatabasesMysqlCreateBody, { name: 'shop' }],
  ['a new MySQL account', zoneid.zDatabasesMysqlAccountsCreateBody, account],
  ['a certificate', zoneid.zSslCreateBody, certificate],
  ['a crontab entry', zoneid.zCrontabsUpdateBody, { priority: 'low' }],
  ['a port forward', zoneid.zPortForwardsSaveBody, { comment: 'web' }],
  ['a whitelist entry', zoneid.zSshWhitelistCreateBody, { comment: 'office' }],
  ['a cloud server', zoneid.zOrdersCloudCreateBody, { package: 'small' }],
  ['a contact', zoneid.zDomainsContactsUpdateBody, { first_name: 'Mari' }],
])('ZoneID: a misspelt field of %s is rejected', (_, schema, body) => {
  expect(schema.safeParse(body).error).toBeUndefined()
  expect(schema.safeParse({ ...body, komment: 'a' }).success).toBe(false)
})

test('CloudPit: a misspelt attribute of a contract is rejected', () => {
  expect(cloudpit.zContractsUpdateBody.safeParse(contract({ parent: '2' })).error).toBeUndefined()
  expect(cloudpit.zContractsUpdateBody.safeParse(contract({ parents: '2' })).success).toBe(false)
})

test('Mittwald: a misspelt field of a record set is not taken for an empty set, which deletes the records', () => {
  expect(mittwald.zLegacyDnsSetTxtBody.safeParse({}).success).toBe(true)
  expect(mittwald.zLegacyDnsSetTxtBody.safeParse({ entires: [] }).success).toBe(false)
  expect(mittwald.zDnsRecordSetsUpdateBody.safeParse({ entires: [] }).success).toBe(false)
})

test('TransIP: a field that a VPS gained goes back through the schema of the request', () => {
  const vps = { name: 'example-vps', uuid: 'made-up', tags: [], gpu: { cores: 4 } }
  expect(transip.zVpsUpdateBody.parse({ vps })).toEqual({ vps })
})

test('TransIP: a misspelt parameter of a query is rejected', () => {
  expect(transip.zDomainsGetQuery.safeParse({ include: 'contacts' }).success).toBe(true)
  expect(transip.zDomainsGetQuery.safeParse({ includes: 'contacts' }).success).toBe(false)
})
