import type { Mock } from '@hostwright/mock'
import { mockTest } from '@hostwright/mock/vitest'
import { TransIP } from '@hostwright/transip'
import { expect } from 'vitest'
import { domainNames, ensureSshKey } from '../src/account.ts'

const account = { items: 25, pageSize: 10 } // every list has 25 rows, on 3 pages
const test = mockTest('transip', account)
const limited = mockTest('transip', { ...account, rateLimit: { limit: 3, window: 60 } })
const unchecked = mockTest('transip', { ...account, assertClean: false })
const key = { description: 'Deploy', sshKey: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDeployKeyForTheDocumentation00000000000000' }
const calls = (mock: Mock, name: string) => mock.requests.filter(({ operation }) => operation === name).length

test('reads every page', async ({ mock }) => {
  const names = await domainNames(new TransIP(mock.clientOptions))
  expect(new Set(names).size).toBe(25)
  expect(calls(mock, 'domains.list')).toBe(3)
})

test('adds a key once, and a deleted one again', async ({ mock }) => {
  const transip = new TransIP(mock.clientOptions)
  const id = await ensureSshKey(transip, key)
  expect(await ensureSshKey(transip, key)).toBe(id)
  await transip.sshKeys.delete({ path: { id } })
  await expect(transip.sshKeys.get({ path: { id } })).rejects.toMatchObject({ status: 404 })
  expect(await ensureSshKey(transip, key)).not.toBe(id)
})

test('adds no second key after the response to the first got lost', async ({ mock }) => {
  const transip = new TransIP(mock.clientOptions)
  mock.fail({ operation: 'sshKeys.create', reset: 'before-response' }) // it is added all the same
  await expect(ensureSshKey(transip, key)).rejects.toThrow('got no response')
  await ensureSshKey(transip, key)
  expect(calls(mock, 'sshKeys.create')).toBe(1)
})

test('survives a 503 and the end of its token', async ({ mock }) => {
  const transip = new TransIP(mock.clientOptions)
  mock.fail({ operation: 'domains.list', status: 503 })
  await domainNames(transip)
  mock.expireTokens()
  expect(await domainNames(transip)).toHaveLength(25)
  expect(calls(mock, 'auth.createToken')).toBe(2)
})

limited('stops at the rate limit until its window ends', async ({ mock }) => {
  const options = { ...mock.clientOptions, maxRateLimitWait: 0 } // by default the client waits until the call's timeout
  const transip = new TransIP(options)
  await domainNames(transip)
  await expect(domainNames(transip)).rejects.toThrow('limit is used up')
  mock.clock.advance(60_000) // the mock's time; a client's is real, so this one is new
  expect(await domainNames(new TransIP(options))).toHaveLength(25)
})

unchecked('lists the requests that break the spec', async ({ mock }) => {
  const long = { ...key, description: 'x'.repeat(256) }
  await expect(ensureSshKey(new TransIP(mock.clientOptions), long)).rejects.toMatchObject({ status: 406 })
  expect(() => mock.assertClean()).toThrow(
    `1 violation of the spec:
  POST /ssh-keys (sshKeys.create): Request body property description must NOT have more than 255 characters`,
  )
})
