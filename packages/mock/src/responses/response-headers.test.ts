import { expect, test } from 'vitest'

import { signedFixture } from '../../test/signed-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'

async function headers(mock: Fixture, prefer?: string): Promise<Record<string, string>> {
  const asked = { authorization: 'Bearer a.made-up.token', ...(prefer !== undefined && { prefer }) }
  const response = await mock.call('/servers', { headers: asked })
  return Object.fromEntries([...response.headers].filter(([name]) => name.startsWith('x-') && !name.startsWith('x-pager')))
}

test('responses have the headers with a value in the spec', async () => {
  expect(await headers(await startFixture({ spec: signedFixture, rateLimit: false }))).toEqual({ 'x-status-message': 'OK' })
})

test('leaves out rate limit headers unless a fault sets them', async () => {
  const mock = await startFixture({ spec: signedFixture, rateLimit: false })
  expect(await headers(mock, 'code=429')).toEqual({})
  mock.fail({ operation: 'servers.list', status: 429 })
  expect(await headers(mock)).toEqual({})
  mock.fail({ operation: 'servers.list', status: 429, headers: { 'X-Remaining': '3' } })
  expect(await headers(mock)).toEqual({ 'x-remaining': '3' })
})
