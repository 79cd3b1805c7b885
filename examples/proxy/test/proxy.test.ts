import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { createMock } from '@hostwright/mock'
import { TransIP } from '@hostwright/transip'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createEnvironmentClient, createProxyClient } from '../src/client.ts'
import { makeCertificates, serveTls, startProxy } from './servers.ts'

const { ca, ...pem } = await makeCertificates()
const mock = await createMock('transip')
const origin = await serveTls(pem, (request) => mock.fetch(request))
const proxy = await startProxy()
const token = mock.authHeaders()['authorization']?.replace('Bearer ', '') ?? ''
const options = { token, baseUrl: origin, maxRetries: 0 }
const target = new URL(origin).host

beforeEach(() => void proxy.targets.splice(0))
afterEach(() => vi.unstubAllEnvs())

test('a client sends through a proxy, and trusts the authority that it is given', async () => {
  await createProxyClient(options, proxy.url, ca).apiTest.get()
  expect(proxy.targets).toEqual([target])
})

test('a client takes its proxy from the environment', async () => {
  vi.stubEnv('HTTPS_PROXY', proxy.url)
  await createEnvironmentClient(options, ca).apiTest.get()
  expect(proxy.targets).toEqual([target])
  vi.stubEnv('NO_PROXY', 'localhost')
  await createEnvironmentClient(options, ca).apiTest.get()
  expect(proxy.targets).toHaveLength(1)
})

test('a client does not trust another authority, and its error shows no token', async () => {
  const error: unknown = await new TransIP(options).apiTest.get().catch((reason: unknown) => reason)
  expect(error).toMatchObject({ name: 'NetworkError' })
  expect(String(error)).not.toContain(token)
})

test("Node's own fetch needs no code, only variables", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'hostwright-ca-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'ca.pem')
  await writeFile(file, ca)
  const env = { NODE_EXTRA_CA_CERTS: file, NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: proxy.url, TRANSIP_TOKEN: token, TRANSIP_URL: origin }
  const { stdout } = await promisify(execFile)(process.execPath, [resolve(import.meta.dirname, '../src/ping.ts')], { env })
  expect(stdout).toBe('pong\n')
  expect(proxy.targets).toEqual([target])
})
