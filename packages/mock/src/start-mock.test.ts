import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { ping, specFile } from '../test/spec-file.js'
import { providerNames, startMock, type MockOptions, type ProviderName } from './index.js'

test.each(['nobody', './openapi.yaml', '__proto__', ''])('rejects the provider %j and lists the known ones', async (name) => {
  await expect(startMock(name as ProviderName)).rejects.toThrow(
    `There is no provider '${name}'; there are ${providerNames.join(', ')}. For a spec of your own give { spec: './openapi.yaml' }.`,
  )
})

test('without extensions a mock responds with the examples of the spec', async () => {
  const documented = { description: 'OK', content: { 'application/json': { example: { id: 1 } } } }
  const security = { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } } }
  const paths = { '/things': { get: { security: [{ key: [] }], responses: { 200: documented } } } }
  const spec = await specFile({ openapi: '3.0.3', info: { title: 'Things', version: '1' }, paths, components: security })
  const mock = await startMock({ spec })
  await using _ = mock
  expect(mock.clientOptions).toEqual({ baseUrl: mock.url })
  expect((await fetch(`${mock.url}/things`)).status).toBe(401)
  const response = await fetch(`${mock.url}/things`, { headers: { 'x-key': 'any' } })
  expect([response.status, await response.json()]).toEqual([200, { id: 1 }])
})

test.each([
  [{ host: '192.0.2.1' }, '192.0.2.1 is no address of this machine; leave the host out for 127.0.0.1.'],
  [{ items: -1 }, 'items must be an integer of at least 0, not -1.'],
  [{ pageSize: 0 }, 'pageSize must be an integer of at least 1, not 0.'],
  [{ port: 70_000 }, 'port must be an integer from 0 to 65535, not 70000.'],
  [{ port: 'x' as unknown as number }, "port must be an integer from 0 to 65535, not 'x'."],
  [{ item: 5 } as object, "There is no option 'item'; did you mean 'items'?"],
  [{ pagesize: 5 } as object, "There is no option 'pagesize'; did you mean 'pageSize'?"],
  [{ banana: 5 } as object, "There is no option 'banana'; there are spec, port, host,"],
])('rejects the options %j', async (options, sentence) => {
  await expect(startMock({ spec: await specFile(), ...options })).rejects.toThrow(sentence)
})

test.each([[undefined], [null], [{}], [5]])('startMock(%j) explains its arguments', async (source) => {
  await expect(startMock(source as unknown as MockOptions)).rejects.toThrow(
    `startMock needs to know whose mock: give the name of a provider (${providerNames.join(', ')}) or { spec: './openapi.yaml' }.`,
  )
})

test('rejects a provider together with a spec', async () => {
  await expect(startMock('cloudpit', { spec: './openapi.yaml' } as object)).rejects.toThrow(
    "Give either the provider 'cloudpit' or a spec, not both.",
  )
})

test('ignores undefined options', async () => {
  const nothing: Omit<Required<{ [Name in keyof MockOptions]: undefined }>, 'spec'> = {
    port: undefined,
    allowedHosts: undefined,
    maxRequestSize: undefined,
    host: undefined,
    items: undefined,
    pageSize: undefined,
    strict: undefined,
    state: undefined,
    data: undefined,
    secondsPerState: undefined,
    credentials: undefined,
    rateLimit: undefined,
    clock: undefined,
    failRate: undefined,
    latency: undefined,
    seed: undefined,
    log: undefined,
  }
  await using mock = await startMock({ spec: await specFile(), ...nothing })
  expect([await ping(mock.url), await ping(mock.url, '?x=1')]).toEqual([204, 422])
})

test('serves a spec whose version is a number in YAML', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mock spec '))
  onTestFinished(() => rm(folder, { recursive: true }))
  const file = join(folder, 'openapi.yaml')
  await writeFile(file, 'openapi: 3.0\npaths: { /x: { get: { responses: { 204: { description: Done. } } } } }')
  await using mock = await startMock({ spec: file })
  expect((await fetch(`${mock.url}/x`)).status).toBe(204)
})
