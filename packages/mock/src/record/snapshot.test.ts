import { expect, test } from 'vitest'

import { createReplyMock } from '../../test/reply-fixture.js'
import { createMock } from '../index.js'

const post = (body: NonNullable<RequestInit['body']>, type?: string, headers: object = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { ...headers, ...(type !== undefined && { 'content-type': type }) },
})

test('requests have JSON as a value beside its bytes, which printing does not show', async () => {
  const { mock, call } = await createReplyMock()
  await call('/notes/a', post('{"a":{"password":"made-up"}}', 'application/json'))
  await call('/notes/a', post('{"a":1}', 'text/plain'))
  await call('/notes/a', post('{"a"', 'application/json'))
  expect(mock.requests.map(({ json, body }) => [json, String(body)])).toEqual([
    [{ a: { password: 'made-up' } }, '{"a":{"password":"made-up"}}'],
    [undefined, '{"a":1}'],
    [undefined, '{"a"'],
  ])
  expect(mock.requests[0]).toMatchObject({ json: { a: {} } })
  expect(JSON.stringify(mock.requests)).not.toContain('made-up')
})

test('the list of requests equals a plain list', async () => {
  const { mock } = await createReplyMock()
  expect(mock.requests).toStrictEqual([])
  expect(mock.requests.snapshot()).toEqual([])
})

test('a snapshot has the headers that the operation documents, and nothing that changes with each run', async () => {
  const { mock, call } = await createReplyMock()
  const upload = async (port: number) => {
    const form = new FormData()
    form.append('title', `http://127.0.0.1:${port}/a and https://example.com:8443/b`)
    form.append('file', new Blob(['content']), 'a.txt')
    await call('/files', post(form, undefined, { 'X-Region': 'ams', 'X-Trace': String(port), 'Idempotency-Key': crypto.randomUUID() }))
    return mock.requests.snapshot()
  }
  const first = await upload(4011)
  mock.reset()
  expect(await upload(4012)).toEqual(first)
  expect(first).toEqual([
    {
      operation: 'files.create',
      method: 'POST',
      path: '/files',
      headers: { 'content-type': 'multipart/form-data', 'idempotency-key': '[random]', 'x-region': 'ams' },
      body: { title: 'http://127.0.0.1/a and https://example.com:8443/b', file: '[file]' },
      status: 204,
    },
  ])
  expect(Object.keys(first[0]?.headers ?? {})).toEqual(['content-type', 'idempotency-key', 'x-region'])
})

test('a snapshot sorts the query, and has faults, but no undefined members', async () => {
  const { mock, call } = await createReplyMock()
  mock.fail({ reset: 'before-handling' })
  await expect(call('/items/1?limit=2&all=true')).rejects.toThrow('fetch failed')
  const [snapshot] = mock.requests.snapshot()
  expect(JSON.stringify(snapshot)).toBe(
    '{"operation":"items.get","method":"GET","path":"/items/1","query":{"all":"true","limit":"2"},"status":0,"fault":"reset"}',
  )
})

test('a snapshot shows no credentials in path, query and bodies', async () => {
  const { mock, call } = await createReplyMock({ strict: false })
  await call(
    '/notes/made-up-1?api_key=made-up-2',
    post('{"users":[{"name":"a","password":"made-up-3","tokens":["made-up-4"]}]}', 'application/json'),
  )
  await call('/forms', post(new URLSearchParams('count=2&password=made-up-5')))
  await call('/notes/a', post('<password>made-up-6</password>', 'application/xml'))
  await call('/notes/a', post('{"password":"made-up-7"', 'application/json'))
  await call('/token', post(new URLSearchParams('grant_type=authorization_code&code=made-up-8&client_secret=made-up-9&client_id=me')))
  const snapshot = mock.requests.snapshot()
  expect(JSON.stringify(snapshot)).not.toContain('made-up')
  expect(snapshot).toMatchObject([
    {
      path: '/notes/[redacted]',
      query: { api_key: '[redacted]' },
      body: { users: [{ name: 'a', password: '[redacted]', tokens: ['[redacted]'] }] },
    },
    { body: { count: '2', password: '[redacted]' } },
    { body: '[30 bytes]' },
    { body: '[23 bytes]' },
    { body: { grant_type: 'authorization_code', code: '[random]', client_secret: '[redacted]', client_id: 'me' } },
  ])
})

test('a snapshot of signed token requests is the same each time', async () => {
  const mock = await createMock('transip')
  const sign = (nonce: string) => {
    const headers = { 'content-type': 'application/json', signature: 'made-up' }
    return mock.fetch('http://localhost/auth', post(JSON.stringify({ login: 'me', nonce, label: `CI ${nonce}` }), undefined, headers))
  }
  await sign('made-up-1')
  await sign('made-up-2')
  const [first, second] = mock.requests.snapshot()
  expect(first).toEqual(second)
  expect(first).toMatchObject({ operation: 'auth.createToken', body: { login: 'me', nonce: '[random]', label: '[random]' } })
  expect(JSON.stringify(first)).not.toContain('made-up')
})
