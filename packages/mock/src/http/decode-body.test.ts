import { gzipSync, deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'

import { startFixture, type Fixture } from '../../test/start.js'

const create = JSON.stringify({ data: { name: 'example.com' } })

const spec = {
  openapi: '3.1.0',
  info: { title: 'A', version: '1' },
  paths: {
    '/a': {
      post: {
        operationId: 'a',
        requestBody: { required: true, content: { 'application/json': { schema: { type: 'object', required: ['data'] } } } },
        responses: { '204': { description: 'Done.' } },
      },
    },
  },
}

const send = async ({ url }: Fixture, body: BodyInit, encoding: string): Promise<number> =>
  (await fetch(`${url}/a`, { method: 'POST', headers: { 'content-type': 'application/json', 'content-encoding': encoding }, body })).status

test.each([
  ['gzip', gzipSync(create)],
  ['deflate', deflateSync(create)],
])('decompresses a body in %s', async (encoding, body) => {
  const mock = await startFixture({ spec, strict: true })
  expect(await send(mock, new Uint8Array(body), encoding)).toBe(204)
  expect(String(mock.requests[0]?.body)).toBe(create)
  mock.assertClean()
})

test('limits the size of what it decompresses', async () => {
  const mock = await startFixture({ spec, maxRequestSize: 100_000 })
  expect(await send(mock, new Uint8Array(gzipSync(Buffer.alloc(10_000_000))), 'gzip')).toBe(413)
})

test('a body that is not in its encoding is not JSON', async () => {
  const mock = await startFixture({ spec, strict: true })
  expect(await send(mock, 'no gzip', 'gzip')).toBe(400)
  expect(mock.violations.map(({ code }) => code)).toEqual(['json'])
})
