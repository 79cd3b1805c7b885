import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { typeCheckAll } from './test/type-check.ts'

const packages = resolve(import.meta.dirname, '../../packages')

/** Returns a program that uses a client of this repository. */
const use = (provider: string, name: string, program: string): string => `
import { ${name} } from ${JSON.stringify(join(packages, provider, 'src/index.gen.js'))}
const client = new ${name}({} as ConstructorParameters<typeof ${name}>[0])
${program}`

/** Programs, by what they show of the types. */
const PROGRAMS = {
  'ZoneID: the id of a created task fits get, update and delete': use(
    'zoneid',
    'ZoneID',
    `
const zone = { service_name: 'example.com' }
const [record] = await client.dns.a.create({ path: zone, body: { name: 'www.example.com', destination: '192.0.2.1' } })
const path = { ...zone, identificator: record.id }
await client.dns.a.update({ path, body: { destination: '192.0.2.2' } })
await client.dns.a.delete({ path })

const [contact] = await client.domains.contacts.create({ path: zone, body: { role: 'admin' } })
await client.domains.contacts.update({ path: { ...zone, identificator: contact.identificator }, body: { role: 'tech' } })
const [certificate] = await client.ssl.create({ path: zone, body: { name: 'a', private_key: 'b', certificate: 'c' } })
await client.ssl.delete({ path: { ...zone, identificator: certificate.id } })
const [task] = await client.crontabs.create({ path: zone, body: { name: 'a' } })
await client.crontabs.delete({ path: { ...zone, identificator: task.identificator } })
const [process] = await client.pm2.create({ path: zone, body: { name: 'a' } })
await client.pm2.delete({ path: { ...zone, identificator: process.id } })
const [redis] = await client.databases.redis.create({ path: zone })
await client.databases.redis.start({ path: { ...zone, identificator: redis.id } })
const [forward] = await client.portForwards.create({ path: zone, body: {} })
const [entry] = await client.portForwards.acl.create({ path: { ...zone, identificator: forward.identificator }, body: { ip: '192.0.2.1' } })
await client.portForwards.acl.delete({
  path: { ...zone, identificator: forward.identificator, acl_ip_identificator: entry.identificator },
})
const [key] = await client.ssh.publicKeys.create({ path: zone, body: {} })
await client.ssh.publicKeys.delete({ path: { ...zone, identificator: key.identificator } })
const [address] = await client.ssh.whitelist.create({ path: zone, body: {} })
await client.ssh.whitelist.delete({ path: { ...zone, identificator: address.identificator } })
const [account] = await client.mail.accounts.create({ path: zone, body: { address: 'a@example.com' } })
await client.mail.accounts.delete({ path: { ...zone, identificator: account.address } })
for (const { identificator } of await client.mail.accounts.appPasswords.list({ path: { ...zone, identificator: account.address } }))
  await client.mail.accounts.appPasswords.delete({ path: { ...zone, identificator: account.address, asp_id: identificator } })
const [user] = await client.databases.mysql.accounts.create({ path: zone, body: { username: 'a' } })
await client.databases.mysql.accounts.delete({ path: { ...zone, database_username: user.username } })
const [extra] = await client.billingResources.create({ path: zone, body: { quantity: 1 } })
await client.billingResources.delete({ path: { ...zone, identificator: extra.identificator } })
const [order] = await client.orders.cloud.create({ body: {} })
await client.orders.cloud.get({ path: order })
`,
  ),
  'ZoneID: a listed task can be sent back, and a read may return nothing': use(
    'zoneid',
    'ZoneID',
    `
const path = { service_name: 'example.com', identificator: 1 }
const [task] = await client.crontabs.get({ path })
// @ts-expect-error -- the task may be undefined
const name = task.name
if (task) {
  const { resource_url: _, identificator, ...body } = task
  await client.crontabs.update({ path: { ...path, identificator }, body: { ...body, active: false } })
}
const [redirect] = await client.dns.url.list({ path })
if (redirect?.type) await client.dns.url.update({ path, body: { type: redirect.type } })
`,
  ),
  'Mittwald: distinguishes an unset record set from one with records': use(
    'mittwald',
    'Mittwald',
    `
const { recordSet } = await client.dns.zones.get({ path: { dnsZoneId: '1' } })
const entries: string[] = 'entries' in recordSet.txt ? recordSet.txt.entries : []
export const fqdn: string | undefined = recordSet.cname.settings ? recordSet.cname.fqdn : undefined
export const ttl = 'a' in recordSet.combinedARecords ? recordSet.combinedARecords.settings.ttl : undefined
const path = { dnsZoneId: '1', recordSet: 'txt' as const }
await client.dns.recordSets.update({ path, body: {} })
await client.dns.recordSets.update({ path, body: { entries, settings: {} } })
await client.dns.recordSets.update({ path, body: recordSet.txt })
// @ts-expect-error -- misspelt
await client.dns.recordSets.update({ path, body: { entires: [] } })
// @ts-expect-error -- nothing but settings
await client.dns.recordSets.update({ path, body: { settings: {} } })
`,
  ),
  'Mittwald: the rules of an upload request fit the upload': use(
    'mittwald',
    'Mittwald',
    `
const { uploadToken, rules } = await client.conversations.files.requestUpload({ path: { conversationId: '1' } })
await client.files.create({ headers: { Token: uploadToken }, body: new Blob(['a']), rules })
const known = await client.files.getUploadTokenRules({ path: { fileUploadToken: uploadToken } })
await client.files.create({ headers: { Token: uploadToken }, body: { file: new Blob(['a']) }, rules: known })
await client.files.create({ headers: { Token: uploadToken }, body: new Blob(['a']), rules: { maxBytes: 5 } })
import { byToken, createClient, filesCreate } from '${join(packages, 'mittwald/src/functions.gen.js')}'
await filesCreate({ client: createClient({ auth: byToken({ token: 'a' }) }), headers: { Token: uploadToken }, body: new Blob(['a']), rules })
// @ts-expect-error -- misspelt
await client.files.create({ headers: { Token: uploadToken }, body: new Blob(['a']), rules: { maxByte: 5 } })
// @ts-expect-error -- without the file
await client.files.create({ headers: { Token: uploadToken } })
`,
  ),
}

/** Errors of all programs: the compiler reads the clients once for them. */
const errors = mkdtemp(join(tmpdir(), 'types-of-providers-')).then(async (folder) => {
  const usages = Object.values(PROGRAMS).map((program, index) => [`program${index}.ts`, program] as const)
  return (await typeCheckAll(folder, Object.fromEntries(usages))).split(/^(?=\S)/m)
})

test.each(Object.keys(PROGRAMS).map((title, index) => ({ title, index })))('$title', async ({ index }) => {
  const isOther = (error: string): boolean => /program\d+\.ts/.test(error) && !error.includes(`program${index}.ts`)
  expect((await errors).filter((error) => !isOther(error)).join('')).toBe('')
})
