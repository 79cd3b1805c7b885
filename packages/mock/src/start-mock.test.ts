import { expect, test } from 'vitest'

import { specFile } from '../test/spec-file.js'
import { providerNames, startMock, type ProviderName } from './index.js'

test.each(['nobody', './openapi.yaml', '__proto__', ''])('%j is no provider, and the sentence says which there are', async (name) => {
  await expect(startMock(name as ProviderName)).rejects.toThrow(
    `There is no provider '${name}'; there are ${providerNames.join(', ')}. For a spec of your own give { spec: './openapi.yaml' }.`,
  )
})

test('without extensions a mock is plain Prism', async () => {
  const answer = { description: 'OK', content: { 'application/json': { example: { id: 1 } } } }
  const security = { securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } } }
  const paths = { '/things': { get: { security: [{ key: [] }], responses: { 200: answer } } } }
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
])('%j is refused with a sentence', async (options, sentence) => {
  await expect(startMock({ spec: await specFile(), ...options })).rejects.toThrow(sentence)
})
