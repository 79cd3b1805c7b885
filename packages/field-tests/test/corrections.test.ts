import { CloudPit } from '@hostwright/cloudpit'
import { CloudStick } from '@hostwright/cloudstick'
import { Mittwald } from '@hostwright/mittwald'
import { TransIP } from '@hostwright/transip'
import * as transipSchemas from '@hostwright/transip/zod'
import { ZoneID } from '@hostwright/zoneid'
import * as zoneidSchemas from '@hostwright/zoneid/zod'
import { expect, test } from 'vitest'

const JSON_TYPE = { 'content-type': 'application/json' }

/** A fetch that gives each request the same response. */
const responding = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  fetch: async () => new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { ...JSON_TYPE, ...headers } }),
  maxRetries: 0,
})

const transip = (status: number, body: unknown, headers?: Record<string, string>) =>
  new TransIP({ token: 'made-up', ...responding(status, body, headers) })
const zoneid = (status: number, body: unknown, headers?: Record<string, string>) =>
  new ZoneID({ username: 'me', apiKey: 'made-up', ...responding(status, body, headers) })

test('TransIP: values that its clients recorded pass', () => {
  const { zDnssecEntry, zDomainsDnssecReplaceBody, zNameserver, zDomainsDnsCreateBody } = transipSchemas
  const dnssec = { keyTag: 1, flags: 1, algorithm: 8, publicKey: 'kljlfkjsdfkjasdklf=' }
  expect(zDnssecEntry.parse(dnssec)).toEqual(dnssec)
  expect(zDomainsDnssecReplaceBody.safeParse({ dnsSecEntries: [dnssec] }).success).toBe(true)
  expect(zNameserver.parse({ hostname: 'ns0.transip.nl', ipv4: null, ipv6: null })).toEqual({
    hostname: 'ns0.transip.nl',
    ipv4: null,
    ipv6: null,
  })
  const alias = { name: '@', expire: 300, type: 'ALIAS', content: 'example.com.' }
  expect(zDomainsDnsCreateBody.safeParse({ dnsEntry: alias }).success).toBe(true)
})

test.each([400, 405, 422, 501] as const)('TransIP: every operation may respond %i, which a result has', async (status) => {
  const result = await transip(status, { error: 'No.' }).products.list().result()
  expect(result).toMatchObject({ ok: false, status, error: { error: 'No.' } })
})

test('TransIP: the action that a change started is in a header of the response', async () => {
  const location = 'https://api.transip.nl/v6/actions/9a1bbc4f-5d2b-4b2b-9d9a-2f4d4e6a7b8c'
  const { response } = await transip(201, undefined, { 'content-location': location })
    .vps.snapshots.create({ path: { vpsIdentifier: 'web1' }, body: { description: 'a' } })
    .withResponse()
  expect(response.headers.get('content-location')).toBe(location)
})

test('TransIP: an action has a status that is open, and metadata of any kind', async () => {
  const action = {
    uuid: '9a1bbc4f-5d2b-4b2b-9d9a-2f4d4e6a7b8c',
    name: 'snapshot revert',
    actionStartTime: '2023-02-01 17:01:51',
    status: 'paused',
    metadata: { progress: 1337 },
    parentActionUuid: '',
  }
  expect(await transip(200, { actions: [action] }).actions.list()).toEqual({ actions: [action] })
  expect(transipSchemas.zActionsListResponse.parse({ actions: [action] })).toEqual({ actions: [action] })
})

test.each([[{ name: 'zone_conflict' }], [{ name: ['zone_conflict'] }], [[{ name: 'zone_conflict' }]]])(
  'ZoneID: 422 with %j names the field',
  async (body) => {
    const error: unknown = await zoneid(422, body)
      .dns.a.create({ path: { service_name: 'example.com' }, body: { name: 'a', destination: 'b' } })
      .then(
        () => undefined,
        (reason: unknown) => reason,
      )
    expect(String(error)).toContain('name: zone_conflict')
  },
)

test('ZoneID: a message in base64 is read', async () => {
  const header = Buffer.from('Liiga palju päringuid').toString('base64')
  const call = zoneid(422, {}, { 'x-status-message-base64': header }).domains.list()
  await expect(call).rejects.toThrow('Liiga palju päringuid')
})

test('ZoneID: a single resource that is missing is an empty list', async () => {
  expect(await zoneid(200, []).dns.a.get({ path: { service_name: 'example.com', identificator: 1 } })).toEqual([])
})

test('ZoneID: identifiers and types of URL records come as numbers or strings', () => {
  const certificate = { name: 'a', private_key: 'b', certificate: 'c' }
  for (const id of [5, '5']) expect(zoneidSchemas.zSslCertificate.safeParse({ ...certificate, id }).success).toBe(true)
  for (const type of [301, '301']) expect(zoneidSchemas.zUrlRecord.safeParse({ id: 1, type }).success).toBe(true)
})

test('Mittwald: a file on its own is sent as the field of a form', async () => {
  let sent: { type: string | null; text: string } | undefined
  const mittwald = new Mittwald({
    token: 'made-up',
    maxRetries: 0,
    fetch: async (url, init) => {
      const request = new Request(url, { ...init, duplex: 'half' } as RequestInit)
      sent = { type: request.headers.get('content-type'), text: await request.text() }
      return new Response('{"id":"1"}', { status: 201, headers: JSON_TYPE })
    },
  })
  const rules = { mimeTypes: [], maxSizeInKB: 10 }
  await mittwald.files.create({ headers: { Token: 'made-up' }, body: new Blob(['content'], { type: 'text/plain' }), rules })
  expect(sent?.type).toMatch(/^multipart\/form-data; boundary=/)
  expect(sent?.text).toMatch(/name="file"/)
  expect(sent?.text).toContain('\r\n\r\ncontent\r\n')
})

test.each(['registered', 'parked'])('TransIP: a domain of status %s without an auth code passes', (status) => {
  const domain = {
    name: 'example.com',
    authCode: null,
    isTransferLocked: false,
    registrationDate: '',
    renewalDate: '',
    isWhitelabel: false,
    cancellationDate: null,
    cancellationStatus: null,
    isDnsOnly: false,
    tags: [],
    canEditDns: true,
    hasAutoDns: true,
    hasDnsSec: true,
    status,
  }
  expect(transipSchemas.zDomainsGetResponse.parse({ domain })).toEqual({ domain })
})

test('ZoneID: fields that the running API leaves empty may be null', () => {
  const { zDomainsGetResponse, zMailAccountsGetResponse, zMailAccountsAutoreplyGetResponse, zSshGetResponse, zSshPublicKeysGetResponse } =
    zoneidSchemas
  for (const [schema, value] of [
    [zDomainsGetResponse, { name: 'example.com', delegated: null }],
    [zMailAccountsGetResponse, { address: 'info@example.com', deleted_at: null }],
    [zMailAccountsAutoreplyGetResponse, { datestart: null, dateend: null }],
    [zSshGetResponse, { ipv6: null, server_fingerprints: { rsa: 'SHA256:made-up' } }],
    [zSshPublicKeysGetResponse, { identificator: '1', last_used: null, size: null }],
    [zSshPublicKeysGetResponse, { identificator: 1, size: '4096' }],
  ] as const)
    expect(schema.parse([value])).toEqual([value])
})

test('ZoneID: a premium package may change without a body', async () => {
  const path = { service_name: 'example.com', identificator: 'info@example.com' }
  expect(await zoneid(204, undefined).mail.accounts.premium.update({ path, body: { package: 'none' } })).toBeUndefined()
})

test('Mittwald: a zone that is deleted with 204 is deleted', async () => {
  const mittwald = new Mittwald({ token: 'made-up', ...responding(204, undefined) })
  expect(await mittwald.dns.zones.delete({ path: { dnsZoneId: '1' } })).toBeUndefined()
})

test.each(['message', 'error'])('CloudStick: an error is read at %s', async (place) => {
  const cloudstick = new CloudStick({ apiKey: 'made-up', ...responding(422, { [place]: 'The name is taken.' }) })
  await expect(cloudstick.servers.list({ path: { uid: '1' } })).rejects.toThrow('The name is taken.')
})

test('CloudPit: the number of a webhosting and an address form an id, which goes out with a plus between them', async () => {
  const urls: string[] = []
  const cloudpit = new CloudPit({
    clientId: 'a',
    clientSecret: 'made-up',
    maxRetries: 0,
    fetch: async (url) => {
      urls.push(url)
      return new Response('{"access_token":"made-up","token_type":"Bearer","expires_in":60,"data":{}}', { headers: JSON_TYPE })
    },
  })
  for (const webhosting of [12_345, '12345'])
    await cloudpit.webhostings.emails.get({ path: { webhosting, address: 'info+a@example.com' } }).result()
  expect(urls.slice(1).map((url) => url.split('/').at(-1))).toEqual(Array(2).fill('12345+info%2Ba%40example.com'))
})
