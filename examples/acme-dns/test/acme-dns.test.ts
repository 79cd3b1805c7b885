import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Mittwald } from '@hostwright/mittwald'
import { createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { ZoneID } from '@hostwright/zoneid'
import { Client, crypto } from 'acme-client'
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { issueCertificate, type TxtRecords } from '../src/certificate.ts'
import { mittwaldRecords } from '../src/mittwald.ts'
import { transipRecords } from '../src/transip.ts'
import { zoneidRecords } from '../src/zoneid.ts'
import { startAcmeServer } from './acme-server.ts'

const DOMAINS = ['example.com', '*.example.com', 'www.example.com']
const NAME = '_acme-challenge.example.com'
/** The content of a challenge: 32 bytes in base64url. */
const DIGEST = /^[\w-]{43}$/
const OTHER = 'record-of-another-client'
const accountKey = await crypto.createPrivateEcdsaKey()
const transip = await createMock('transip')
const zoneid = await createMock('zoneid')
const mittwald = await createMock('mittwald')

/** The records of a zone by the code under test, and as another client reads them. */
interface Zone {
  readonly records: TxtRecords
  readonly resolve: (name: string) => Promise<readonly string[]>
}

const zones: Readonly<Record<string, () => Zone>> = {
  TransIP() {
    const client = new TransIP(transip.clientOptions)
    return {
      records: transipRecords(client, 'example.com'),
      async resolve(name) {
        const { dnsEntries } = await client.domains.dns.list({ path: { domainName: 'example.com' } })
        return dnsEntries.filter((entry) => `${entry.name}.example.com` === name).map(({ content }) => content)
      },
    }
  },
  ZoneID() {
    const client = new ZoneID(zoneid.clientOptions)
    return {
      records: zoneidRecords(client, 'example.com'),
      async resolve(name) {
        const records = await client.dns.txt.list({ path: { service_name: 'example.com' } })
        return records.filter((each) => each.name === name).map(({ destination }) => destination ?? '')
      },
    }
  },
  mittwald() {
    const client = new Mittwald(mittwald.clientOptions)
    const projectId = 'c1edf0fb-045f-4c8a-af93-6d5e6e554334'
    return {
      records: mittwaldRecords(client, projectId, 'example.com'),
      async resolve(name) {
        const found = await client.dns.zones.list({ path: { projectId } })
        return found.flatMap(({ domain, recordSet: { txt } }) => (domain === name && 'entries' in txt ? txt.entries : []))
      },
    }
  },
}

let journal = ''
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'hostwright-acme-'))
  journal = join(folder, 'journal')
  onTestFinished(() => rmSync(folder, { recursive: true }))
})
afterEach(() => {
  for (const mock of [transip, zoneid, mittwald]) {
    mock.assertClean()
    mock.reset()
  }
})

for (const [provider, open] of Object.entries(zones)) {
  /** Returns a run against a zone with the record of another client. */
  const prepare = async () => {
    const { records, resolve } = open()
    await records.add(NAME, OTHER)
    const before = await resolve(NAME)
    expect(before).toContain(OTHER)
    const acme = new Client({ directoryUrl: await startAcmeServer(resolve), accountKey })
    // The authority of the test knows the records without DNS.
    const options = { skipChallengeVerification: true }
    const run = (changes: Partial<TxtRecords> = {}) => issueCertificate(acme, { ...records, ...changes }, DOMAINS, journal, options)
    return { records, resolve, before, run }
  }

  test(`${provider}: issues a certificate for names that share a record, and leaves the records of others`, async () => {
    const { run, resolve, before } = await prepare()
    const { key, certificate } = await run()
    expect(key).toContain('PRIVATE KEY')
    expect(certificate).toContain('CERTIFICATE')
    expect(await resolve(NAME)).toEqual(before)
    expect((await resolve('_acme-challenge.www.example.com')).filter((content) => DIGEST.test(content))).toEqual([])
    expect(existsSync(journal)).toBe(false)
  })

  test(`${provider}: removes a record that was added although its response got lost`, async () => {
    const { run, records, resolve, before } = await prepare()
    const add: TxtRecords['add'] = async (...record) => {
      await records.add(...record)
      throw new Error('The response got lost.')
    }
    await expect(run({ add })).rejects.toThrow('got lost')
    expect(await resolve(NAME)).toEqual(before)
    expect(existsSync(journal)).toBe(false)
  })

  test(`${provider}: the next run removes the records that a crash left behind`, async () => {
    const { run, resolve, before } = await prepare()
    await run({ remove: () => Promise.reject(new Error('The program crashed.')) })
    expect(await resolve(NAME)).toHaveLength(before.length + 2)
    await run()
    expect(await resolve(NAME)).toEqual(before)
    expect(existsSync(journal)).toBe(false)
  })
}
