import { expect, test } from 'vitest'

import type { Document } from '@hostwright/openapi/document.ts'
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

test('documented headers of the message are those of the body that is sent', async () => {
  const spec = structuredClone(signedFixture) as unknown as Document
  const operation = spec.paths?.['/servers']?.get as { responses: Record<string, { headers?: object }> }
  const header = (example: string) => ({ schema: { type: 'string' }, example })
  operation.responses['200'] = {
    ...operation.responses['200'],
    headers: {
      'Content-Encoding': header('gzip'),
      'Content-Length': header('7'),
      'Transfer-Encoding': header('chunked'),
      'X-Part': header('1'),
    },
  }
  const mock = await startFixture({ spec, rateLimit: false })
  const response = await mock.call('/servers', { headers: { authorization: 'Bearer a.made-up.token' } })
  expect(response.headers.get('content-encoding')).toBeNull()
  expect(response.headers.get('x-part')).toBe('1')
  expect(await response.json()).toBeInstanceOf(Object)
})
