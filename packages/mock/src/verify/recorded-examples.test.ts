import { readFile } from 'node:fs/promises'

import { expect, test } from 'vitest'

import { exampleEntries } from '../../test/example-har.js'
import { harOf, recordExamples, type RecordedEntry } from '../../test/record-har.js'
import type { Document } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { listOperations } from '../spec/operations.js'
import { verifyTraffic } from './verify-traffic.js'

test.for(['transip', 'mittwald'])('every example of %s, sent over HTTP, matches the spec', async (provider) => {
  const { document, url, entries } = await recordExamples(new URL(`../../specs/${provider}.json`, import.meta.url))
  const rejected = entries.filter(({ response }) => response.status >= 400)
  expect(rejected.map(({ request, response }) => `${response.status} ${request.method} ${request.url}`)).toEqual([])
  const result = await verifyTraffic({ document, har: harOf(entries), name: 'a.har', baseUrls: [url] })
  expect(result.differences).toEqual([])
  expect(result).toMatchObject({ problem: null, bodiesNotRecorded: 0, entries: { read: entries.length, checked: entries.length } })
})

test.for(['cloudpit', 'cloudstick', 'mittwald', 'transip', 'zoneid'])(
  'every example of every operation of %s, whatever its status, is as the spec says',
  async (provider) => {
    const document = JSON.parse(await readFile(new URL(`../../specs/${provider}.json`, import.meta.url), 'utf8')) as Document
    const entries = exampleEntries(document)
    const result = await verifyTraffic({ document, har: harOf(entries, 65_536), name: 'a.har', baseUrls: [] })
    expect(result.differences).toEqual([])
    const checked = listOperations(document, createResolve(document)).length
    expect(result).toMatchObject({ problem: null, bodiesNotRecorded: 0, entries: { checked: entries.length }, operations: { checked } })
  },
)

test('finds each seeded difference in recorded traffic once, in its place, and nothing else', async () => {
  const { document, url, entries } = await recordExamples(new URL('../../specs/transip.json', import.meta.url))
  const at = (method: string, path: string): RecordedEntry => {
    const found = entries.find(({ request }) => request.method === method && request.url === url + path)
    if (!found) throw new Error(`${method} ${path} was not recorded`)
    return found
  }
  const change = (path: string, edit: (body: Body) => unknown): void => setBody(at('GET', path), edit(bodyOf(at('GET', path))))

  change('/domains/example.com', (body) => ({ domain: { ...body['domain'], registrar: 'Jane Doe' } }))
  change('/vps/example-vps', (body) => ({ vps: { ...body['vps'], name: undefined } }))
  change('/domains/example.com/dns', (body) => ({ dnsEntries: [{ ...rowsOf(body['dnsEntries'])[0], expire: '86400' }] }))
  change('/vps/example-vps/backups', (body) => ({ backups: [{ ...rowsOf(body['backups'])[0], status: 'paused' }] }))
  change('/domains/example.com/branding', (body) => ({ branding: { ...body['branding'], companyName: null } }))
  at('GET', '/api-test').response.status = 418
  at('GET', '/products').response.headers = [{ name: 'Content-Type', value: 'text/html; charset=utf-8' }]
  at('GET', '/availability-zones').request.url = `${url}/domains/example.com/registrars/jane`
  at('GET', '/invoices').request.url += '?colour=secret-blue'
  const binary = at('GET', '/tlds')
  binary.response.headers = [{ name: 'content-type', value: 'application/pdf' }]
  binary.response.content = { size: 4, mimeType: 'application/pdf', text: 'JVBERg==', encoding: 'base64' }

  const result = await verifyTraffic({ document, har: harOf(entries), name: 'a.har', baseUrls: [url] })
  const lines = result.differences.map(({ operation, method, path, place, message, count }) =>
    [operation, method, path, place, message, count].join(' | '),
  )
  const statuses = '"active", "creating", "reverting", "deleting", "pendingDeletion", "syncing", "moving"'
  expect(lines).toEqual([
    'apiTest.get | GET | /api-test | 418 response | status not in the spec, which has 200, 400, 401, 403, 405, 408, 422, 429, 500, 501 | 1',
    'domains.get | GET | /domains/{domainName} | 200 response.body.domain.registrar | not in the spec (string) | 1',
    'domains.branding.get | GET | /domains/{domainName}/branding | 200 response.body.branding.companyName | null instead of string | 1',
    'domains.dns.list | GET | /domains/{domainName}/dns | 200 response.body.dnsEntries[].expire | string instead of integer | 1',
    ' | GET | /domains/{domainName}/{…}/{…} | request.path | the spec has no such path | 1',
    'invoices.list | GET | /invoices | request.query.colour | not in the spec | 1',
    'products.list | GET | /products | 200 response.headers.content-type | text/html instead of application/json | 1',
    'tlds.list | GET | /tlds | 200 response.headers.content-type | application/pdf instead of application/json | 1',
    'vps.get | GET | /vps/{vpsIdentifier} | 200 response.body.vps.name | missing, though required | 1',
    `vps.backups.list | GET | /vps/{vpsIdentifier}/backups | 200 response.body.backups[].status | string that is none of ${statuses} | 1`,
  ])
})

type Body = Record<string, object>

function bodyOf({ response }: RecordedEntry): Body {
  return JSON.parse(Buffer.from(response.content.text ?? '', 'base64').toString()) as Body
}

function setBody({ response }: RecordedEntry, body: unknown): void {
  const text = JSON.stringify(body)
  response.content = { size: Buffer.byteLength(text), mimeType: 'application/json', text }
}

function rowsOf(list: object | undefined): object[] {
  return list as object[]
}
