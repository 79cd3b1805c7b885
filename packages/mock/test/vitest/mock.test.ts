// Run by src/vitest.test.ts, which checks what passes and what fails.
import { appendFileSync } from 'node:fs'
import { Server } from 'node:http'
import { expect } from 'vitest'

import type { Mock } from '../../src/index.js'
import { mockTest } from '../../src/vitest.js'

const { SPEC: spec = '', LEDGER: ledger = '' } = process.env
for (const name of ['listen', 'close'] as const) {
  const noted = new Proxy(Server.prototype[name], {
    apply(method, server, args) {
      appendFileSync(ledger, `${name}\n`)
      return Reflect.apply(method as () => unknown, server, args)
    },
  })
  Object.assign(Server.prototype, { [name]: noted })
}

const test = mockTest<'apiKey'>({ spec })
const lenient = mockTest<'apiKey'>({ spec, assertClean: false })
const ping = (mock: { url: string; credentials: { apiKey: string } }, query = '') =>
  fetch(`${mock.url}/ping${query}`, { headers: { authorization: `Bearer ${mock.credentials.apiKey}` } })

test('uses no mock', () => {
  expect(appendFileSync).toBeDefined()
})

test('is clean', async ({ mock }) => {
  expect((await ping(mock)).status).toBe(204)
})

test('breaks the spec', async ({ mock }) => {
  mock.fail({ status: 503, times: 2 })
  expect((await ping(mock, '?x=1')).status).toBe(503)
})

test('sees nothing of the previous test', async ({ mock }) => {
  expect(mock.requests).toEqual([])
  expect((await ping(mock)).status).toBe(204)
})

test('breaks the spec and fails', async ({ mock }) => {
  await ping(mock, '?x=1')
  expect(mock.violations).toEqual([])
})

test('breaks the spec and is skipped', async ({ mock, skip }) => {
  await ping(mock, '?x=1')
  skip()
})

lenient('may break the spec', async ({ mock }) => {
  await ping(mock, '?x=1')
  expect(mock.violations).toHaveLength(1)
})

const several = mockTest(['cloudpit', 'zoneid', 'transip'], { cloudpit: { items: 3 } })
const list = ({ url, authHeaders }: Mock) => fetch(`${url}/v2/domain?x=1`, { headers: authHeaders() })

several('uses the mocks of two providers', ({ cloudpit, zoneid }) => {
  expect([Object.keys(cloudpit.credentials), Object.keys(zoneid.credentials)]).toEqual([
    ['clientId', 'clientSecret'],
    ['username', 'apiKey'],
  ])
})

several('breaks the spec of one of two', async ({ cloudpit, zoneid }) => {
  await list(cloudpit)
  expect(zoneid.violations).toEqual([])
})

several('sees nothing of the previous test of two', ({ cloudpit }) => {
  expect(cloudpit.requests).toEqual([])
})
