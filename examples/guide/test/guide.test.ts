import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createScriptClient, createVaultClient } from '../src/auth.ts'
import { adviceFor, renewalDate } from '../src/errors.ts'
import { createLoggedClient, createPageClient, listVps } from '../src/limits.ts'
import { domainNames, firstDomains, importDomains } from '../src/pages.ts'
import { vpsState as vpsStateByFunction } from '../src/start-functions.ts'
import { createClient, vpsState } from '../src/start.ts'
import { addChallenge, startVps } from '../src/waiting.ts'

const mock = await createMock('transip', { items: 25, pageSize: 10 })
const transip = new TransIP(mock.clientOptions)
const rejected = (call: PromiseLike<unknown>) => Promise.resolve(call).catch((error: unknown) => error)
const calls = (name: string) => mock.requests.filter(({ operation }) => operation === name).length

beforeEach(() => mock.reset())
afterEach(() => mock.assertClean())

test('start: reads a VPS by class and by function', async () => {
  expect(await vpsState(transip, 'example-vps')).toBe('running')
  const token = mock.authHeaders()['authorization']?.replace('Bearer ', '') ?? ''
  expect(await vpsStateByFunction(token, 'example-vps', mock.fetch as typeof fetch)).toBe('running')
})

test('start: reads the credentials from the environment', () => {
  vi.stubEnv('TRANSIP_LOGIN', 'me')
  vi.stubEnv('TRANSIP_PRIVATE_KEY', mock.clientOptions.privateKey)
  onTestFinished(() => void vi.unstubAllEnvs())
  expect(createClient()).toBeInstanceOf(TransIP)
})

test('auth: the next run uses the stored token', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright-guide-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (let run = 0; run < 2; run++) await vpsState(createScriptClient(mock.clientOptions, join(folder, 'token.json')), 'example-vps')
  expect(calls('auth.createToken')).toBe(1)
})

test('auth: a function returns the token', () => {
  expect(createVaultClient(async () => 'token')).toBeInstanceOf(TransIP)
})

test('pages: reads all, some, and those after a cursor', async () => {
  expect(new Set(await domainNames(transip)).size).toBe(25)
  expect(await firstDomains(transip, 12)).toHaveLength(12)
  const saved: string[] = []
  const cursors: (string | undefined)[] = []
  const save = async (names: readonly string[], cursor: string | undefined) => void (saved.push(...names), cursors.push(cursor))
  await importDomains(transip, undefined, save)
  expect(saved).toHaveLength(25)
  saved.length = 0
  await importDomains(transip, cursors[1], save)
  expect(saved).toHaveLength(5)
})

test('errors: gives advice by class', async () => {
  const domain = () => transip.domains.get({ path: { domainName: 'example.com' }, maxRetries: 0 })
  mock.fail({ operation: 'domains.get', status: 404 })
  expect(adviceFor(await rejected(domain()))).toContain('The provider says')
  mock.fail({ operation: 'domains.get', reset: 'before-response' })
  expect(adviceFor(await rejected(domain()))).toBe('Try again later.')
  mock.revokeCredentials()
  expect(adviceFor(await rejected(new TransIP(mock.clientOptions).apiTest.get()))).toBe('Check the credentials.')
})

test('errors: tells a missing domain by its status', async () => {
  expect(await renewalDate(transip, 'example.com')).toMatch(/^\d{4}-\d\d-\d\d$/)
  mock.fail({ operation: 'domains.get', status: 404 })
  expect(await renewalDate(transip, 'example.com')).toBeUndefined()
})

test('limits: rejects calls that cost money before they are sent', async () => {
  const page = createPageClient(mock.clientOptions)
  expect(String(await rejected(page.vps.order({ body: { productName: 'vps-bladevps-x4', operatingSystem: 'debian-12' } })))).toContain(
    'allowCharges',
  )
  expect(mock.requests).toHaveLength(0)
})

test('limits: reports attempts, and ends with a signal', async () => {
  const lines: string[] = []
  await createLoggedClient(mock.clientOptions, (line) => lines.push(line)).apiTest.get()
  expect(lines.at(-1)).toMatch(/^apiTest.get #1: 200 in \d+ ms$/)
  expect(String(await rejected(listVps(transip, AbortSignal.abort())))).toContain('AbortError')
})

test('waiting: waits for a state, and edits a whole', async () => {
  expect((await startVps(transip, 'example-vps')).status).toBe('running')
  await addChallenge(transip, 'example.com', 'token')
  const { dnsEntries } = await transip.domains.dns.list({ path: { domainName: 'example.com' } })
  expect(dnsEntries.map(({ content }) => content)).toContain('token')
})
