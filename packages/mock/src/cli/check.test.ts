import { expect, test } from 'vitest'

import type { MockFetch } from '../http/fetch.js'
import { providerNames } from '../providers/index.gen.js'
import { providerModel } from '../providers/provider-model.js'
import { createMock } from '../start-mock.js'
import { check } from './check.js'

const mock = await createMock('transip', { items: 3 })
const env = { TRANSIP_LOGIN: 'zz-login', TRANSIP_PRIVATE_KEY: 'zz-key' }

/** A client whose methods are the operations of the spec, as those of the emitted one, without its layers. */
class TransIP {
  static options: unknown
  constructor({ fetch, ...credentials }: { readonly fetch: MockFetch }) {
    TransIP.options = credentials
    for (const { id = '', method, path: template } of providerModel('transip').operations) {
      const names = id.split('.')
      const last = names.pop() ?? ''
      const owner = names.reduce<Record<string, unknown>>((parent, name) => (parent[name] ??= {}) as Record<string, unknown>, this as never)
      owner[last] = async ({ path = {} }: { readonly path?: Record<string, string> }) => {
        const target = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))
        const response = await fetch(`https://api.transip.nl/v6${target}`, { method, headers: mock.authHeaders() })
        if (!response.ok) throw Object.assign(new Error('zz-message'), { status: response.status })
        return await response.json()
      }
    }
  }
}

interface Run {
  readonly client?: object
  readonly env?: Record<string, string>
  readonly fetch?: MockFetch
  readonly stop?: AbortSignal
}

async function run(args: string, given: Run = {}): Promise<{ code: number; out: string; err: string }> {
  mock.reset()
  let [out, err] = ['', '']
  const { stop = new AbortController().signal, client = { TransIP }, ...others } = given
  const context = { write: (text: string) => (out += `${text}\n`), writeError: (text: string) => (err += `${text}\n`), stop }
  const importClient = async () => client as Record<string, unknown>
  const code = await check(args.split(' ').filter(Boolean), context, { env, fetch: mock.fetch, importClient, ...others })
  return { code, out, err }
}

const called = (): string[] => mock.requests.map(({ operation = '' }) => operation)

test('calls the reads of what lists name, and none that reveals a secret', async () => {
  const { code, out, err } = await run('transip')
  expect([code, err, TransIP.options]).toEqual([0, '', { login: 'zz-login', privateKey: 'zz-key' }])
  expect(new Set(mock.requests.map(({ method }) => method))).toEqual(new Set(['GET']))
  expect(called().filter((id) => id === 'domains.get')).toHaveLength(2)
  expect(called()).toEqual(expect.arrayContaining(['domains.dns.list', 'vps.snapshots.get', 'sshKeys.get']))
  for (const id of ['contactKey.get', 'domains.authCode.get', 'vps.vnc.get', 'vps.licenses.list']) expect(called()).not.toContain(id)
  expect(mock.violations).toEqual([])
  expect(out).toMatch(/^hostwright-check transip\n\n\d+ entries read, \d+ checked, 0 ignored. 0 differences in 0 operations/)
  expect(out).toContain('Not called, reveals a secret: contactKey.get, domains.authCode.get, vps.vnc.get, vps.licenses.list\n')
  expect(out).toContain('Not called, needs the query parameter domainNames: domainAvailability.checkMany\n')
})

test('reports differences and failed calls without values', async () => {
  const changed: MockFetch = async (input, init) => {
    const response = await mock.fetch(input, init)
    if (String(input).endsWith('/domains')) mock.fail({ operation: 'domains.dns.list', status: 403, body: { error: 'zz-error' } })
    if (!String(input).endsWith('/ssh-keys')) return response
    const { sshKeys } = (await response.json()) as { sshKeys: object[] }
    return Response.json({ sshKeys: sshKeys.map((key) => Object.assign(key, { id: 'zz-id', newField: 'zz' })) })
  }
  const { code, out } = await run('transip', { fetch: changed })
  expect(code).toBe(1)
  expect(out).toMatch(/^sshKeys.list {2}GET \/ssh-keys\n( .*\n)* {2}200 response.body.sshKeys\[\].id {2}string instead of integer {2}×1/m)
  expect(out).toMatch(/^ {2}200 response.body.sshKeys\[\].newField {2}not in the spec \(string\)/m)
  expect(out).toMatch(/^Failed: domains.dns.list \(403\)$/m)
  expect(out).not.toContain('zz')
})

test('makes no more calls than --limit, and knows what --path names', async () => {
  const { out } = await run('transip --limit 3 --path uuid=zz')
  expect(mock.requests).toHaveLength(3)
  expect(out).toContain('Not called, over the limit of 3 calls: ')
  await run('transip --path vpsIdentifier=zz')
  expect(mock.requests.filter(({ path }) => path === '/vps/zz')).toHaveLength(1)
})

test.each<[string, Run, string]>([
  ['', {}, `Name one provider (${providerNames.join(', ')}), not ''.`],
  ['nobody', {}, `Name one provider (${providerNames.join(', ')}), not 'nobody'.`],
  ['transip --limit 0', {}, "--limit must be an integer from 1 to 999999, not '0'."],
  ['transip --path uid', {}, '--path must be a name and a value, such as --path uid=42.'],
  ['transip --colour', {}, 'See hostwright-check --help.'],
  ['transip', { client: {} }, '@hostwright/transip has no class TransIP; update it or @hostwright/mock.'],
  ['transip', { env: { TRANSIP_LOGIN: 'zz' } }, 'environment: TRANSIP_LOGIN and TRANSIP_PRIVATE_KEY, or TRANSIP_TOKEN, or TRANSIP_DEMO.'],
  ['transip', { fetch: async () => Response.json({ error: 'zz' }, { status: 401 }) }, 'TransIP rejects the credentials.'],
  ['transip', { stop: AbortSignal.abort() }, 'The check was stopped.'],
])("ends 'hostwright-check %s' with 2 and a sentence %#", async (args, given, message) => {
  const { code, out, err } = await run(args, given)
  expect([code, out, err]).toEqual([2, '', expect.stringContaining(message)])
  expect(err).not.toContain('zz')
})

test('--help explains the options', async () => {
  expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('Usage: hostwright-check <provider>') })
})
