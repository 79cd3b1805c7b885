import { sign } from 'node:crypto'
import { expect, test } from 'vitest'

import { createMock } from '../index.js'

async function start() {
  const mock = await createMock('transip')
  let nonce = 0
  return {
    mock,
    async request(settings: object): Promise<{ status: number; token: string }> {
      const body = JSON.stringify({ login: mock.credentials.login, nonce: `nonce-${++nonce}`, ...settings })
      const headers = {
        'content-type': 'application/json',
        signature: sign('RSA-SHA512', Buffer.from(body), mock.credentials.privateKey).toString('base64'),
      }
      const response = await mock.fetch('http://localhost/auth', { method: 'POST', headers, body })
      return { status: response.status, token: ((await response.json()) as { token: string }).token }
    },
    call: async (method: string, token: string, body?: object) => {
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      return (await mock.fetch('http://localhost/ssh-keys', { method, headers, ...(body && { body: JSON.stringify(body) }) })).status
    },
  }
}

test('rejects a second token of a label while the first is valid', async () => {
  const { mock, request } = await start()
  const settings = { label: 'deployment', expiration_time: '30 minutes' }
  expect((await request(settings)).status).toBe(201)
  expect((await request(settings)).status).toBe(401)
  expect((await request({ ...settings, label: 'other' })).status).toBe(201)
  mock.clock.advance(30 * 60_000)
  expect((await request(settings)).status).toBe(201)
})

test('a read-only token reads and cannot write', async () => {
  const { request, call } = await start()
  const { token } = await request({ read_only: true })
  expect(await call('GET', token)).toBe(200)
  expect(await call('POST', token, { sshKey: 'ssh-ed25519 AAAA' })).toBe(403)
  const writer = await request({ read_only: false })
  expect(await call('POST', writer.token, { sshKey: 'ssh-ed25519 AAAA' })).toBe(201)
})
