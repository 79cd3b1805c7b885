import { describe, expect, test } from 'vitest'

import { createReplyMock } from '../../test/reply-fixture.js'
import { createMock, startMock, type ReplyRequest } from '../index.js'

const item = { id: 7, name: 'Table', state: 'sold' }

describe('a reply', () => {
  test('is the body of the usual success, with its headers', async () => {
    const { mock, call } = await createReplyMock()
    mock.reply('items.get', ({ path }) => ({ ...item, id: path['id'] }))
    const { status, body, headers } = await call('/items/9')
    expect([status, body, headers.get('content-type'), headers.get('x-age')]).toEqual([200, { ...item, id: 9 }, 'application/json', '5'])
    mock.assertClean()
  })

  test('may be async, and has a status and headers of its own', async () => {
    const { mock, call } = await createReplyMock()
    mock.reply('items.get', async () => ({ status: 404, headers: { 'X-Reason': 'sold' }, body: { message: 'Sold' } }))
    const { status, body, headers } = await call('/items/9')
    expect([status, body, headers.get('x-reason')]).toEqual([404, { message: 'Sold' }, 'sold'])
    mock.assertClean()
  })

  test('without a body has the example of its status', async () => {
    const { mock, call } = await createReplyMock()
    mock.reply('items.get', () => ({ status: 404 }))
    expect(await call('/items/9')).toMatchObject({ status: 404, body: { message: 'Not found' } })
    mock.assertClean()
  })

  test('of undefined leaves the response to earlier replies, then to the mock', async () => {
    const { mock, call } = await createReplyMock()
    mock.reply('items.get', ({ path }) => (path['id'] === 2 ? { id: 2 } : undefined))
    mock.reply('items.get', ({ path }) => (path['id'] === 3 ? { id: 3 } : undefined))
    const bodies = await Promise.all([1, 2, 3].map(async (id) => (await call(`/items/${id}`)).body))
    expect(bodies).toEqual([{ id: 1, name: 'Chair' }, { id: 2 }, { id: 3 }])
  })

  test('is removed by the function that reply returns, and all by reset', async () => {
    const { mock, call } = await createReplyMock()
    mock.reply('items.get', () => ({ id: 2 }))
    const remove = mock.reply('items.get', () => ({ id: 3 }))
    remove()
    remove()
    expect((await call('/items/1')).body).toEqual({ id: 2 })
    mock.reset()
    expect((await call('/items/1')).body).toEqual({ id: 1, name: 'Chair' })
  })

  test('may be bytes', async () => {
    const { mock, call } = await createReplyMock()
    mock.reply('bytes.get', () => new Blob(['%PDF']))
    const { body, headers } = await call('/bytes')
    expect([body, headers.get('content-type')]).toEqual(['%PDF', 'application/pdf'])
    mock.assertClean()
  })

  test('to HEAD has no body', async () => {
    const { mock, call } = await createReplyMock()
    mock.reply('items.head', () => ({ status: 200, headers: { 'X-Age': '6' }, body: { wrong: true } }))
    const { body, headers } = await call('/items/1', { method: 'HEAD' })
    expect([body, headers.get('x-age')]).toEqual(['', '6'])
    mock.assertClean()
  })

  test('comes after credentials, limits, validation, faults and Prefer', async () => {
    const { mock, call } = await createReplyMock({ rateLimit: { limit: 4, window: 60 } })
    const seen: unknown[] = []
    mock.reply('items.get', ({ path }) => {
      seen.push(path['id'])
      return { id: 7 }
    })
    expect((await call('/items/1', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401)
    expect((await call('/items/one')).status).toBe(422)
    expect((await call('/items/2', { headers: { prefer: 'code=404' } })).status).toBe(404)
    mock.fail({ status: 503 })
    expect((await call('/items/3')).status).toBe(503)
    expect((await call('/items/4')).body).toEqual({ id: 7 })
    expect((await call('/items/5')).body).toEqual({ id: 7 })
    expect((await call('/items/6')).status).toBe(429)
    expect(seen).toEqual([4, 5])
  })

  test('is for a variant or for its whole route', async () => {
    await using mock = await startMock('transip')
    const send = (action: string) =>
      fetch(`${mock.url}/vps/web1`, {
        method: 'PATCH',
        headers: { ...mock.authHeaders(), 'content-type': 'application/json' },
        body: JSON.stringify({ action }),
      })
    mock.reply('vps.patch', () => ({ status: 404 }))
    mock.reply('vps.start', () => ({ status: 409 }))
    expect([(await send('start')).status, (await send('stop')).status]).toEqual([409, 404])
    mock.assertClean()
  })

  test('is for signed token requests only if their signature is right', async () => {
    const mock = await createMock('transip')
    const called: unknown[] = []
    mock.reply('auth.createToken', ({ body }) => {
      called.push(body)
    })
    const init = { method: 'POST', headers: { 'content-type': 'application/json', signature: 'wrong' }, body: '{"login":"me","nonce":"n"}' }
    expect([(await mock.fetch('http://localhost/auth', init)).status, called]).toEqual([401, []])
  })

  test('cannot change the request that the mock itself responds to', async () => {
    const mock = await createMock('transip')
    mock.reply('sshKeys.create', ({ body }) => {
      Object.assign(body as object, { description: 'Changed' })
    })
    const headers = { ...mock.authHeaders(), 'content-type': 'application/json' }
    await mock.fetch('http://localhost/ssh-keys', { method: 'POST', headers, body: '{"sshKey":"ssh-ed25519 AAAA","description":"Sent"}' })
    const { sshKeys } = (await (await mock.fetch('http://localhost/ssh-keys', { headers })).json()) as { sshKeys: object[] }
    expect(sshKeys.at(-1)).toMatchObject({ description: 'Sent' })
  })

  test('takes no effect on the state of the mock', async () => {
    await using mock = await startMock('transip')
    const headers = { ...mock.authHeaders(), 'content-type': 'application/json' }
    const domain = `${mock.url}/domains/example.com`
    mock.reply('domains.cancel', () => ({ status: 204 }))
    await fetch(domain, { method: 'DELETE', headers, body: '{"endTime":"immediately"}' })
    expect((await fetch(domain, { headers })).status).toBe(200)
  })
})

describe('the request of a reply', () => {
  async function received(operation: string, path: string, init?: RequestInit): Promise<ReplyRequest> {
    const { mock, call } = await createReplyMock({ strict: false })
    const all: ReplyRequest[] = []
    mock.reply(operation, (request) => {
      all.push(request)
    })
    await call(path, init)
    return all[0] as ReplyRequest
  }
  const post = (body: NonNullable<RequestInit['body']>, type?: string): RequestInit => ({
    method: 'POST',
    body,
    ...(type !== undefined && { headers: { 'content-type': type } }),
  })

  test('has path and query in the types of the spec', async () => {
    const { path, query, body } = await received('items.get', '/items/12?limit=3&all=true&ids=1,2&filter[price]=9.5&other=1&other=2')
    expect([path, query, body]).toEqual([
      { id: 12 },
      { limit: 3, all: true, ids: [1, 2], filter: { price: 9.5 }, other: ['1', '2'] },
      undefined,
    ])
  })

  test('has headers in lower case', async () => {
    const { headers } = await received('items.get', '/items/1', { headers: { 'X-Trace': 'a' } })
    expect(headers).toMatchObject({ 'x-trace': 'a', authorization: 'Bearer made-up-key' })
  })

  test('has forms as objects in the types of the spec', async () => {
    const body = new URLSearchParams('count=2&tags=a&tags=b')
    expect((await received('forms.post', '/forms', post(body))).body).toEqual({ count: 2, tags: ['a', 'b'] })
  })

  test('has files as Blobs', async () => {
    const form = new FormData()
    form.append('title', 'A file')
    form.append('file', new Blob(['content']), 'a.txt')
    const { title, file } = (await received('files.create', '/files', post(form))).body as { title: string; file: Blob }
    expect([title, await file.text()]).toEqual(['A file', 'content'])
  })

  test('has JSON as a value, text as text, and bytes as a Blob', async () => {
    expect((await received('notes.post', '/notes/a', post('{"a":1}', 'application/json'))).body).toEqual({ a: 1 })
    expect((await received('notes.post', '/notes/a', post('hello', 'text/plain'))).body).toBe('hello')
    const bytes = { method: 'PUT', body: new Uint8Array([0, 255]), headers: { 'content-type': 'application/octet-stream' } }
    const { body } = await received('bytes.put', '/bytes', bytes)
    expect(new Uint8Array(await (body as Blob).arrayBuffer())).toEqual(new Uint8Array([0, 255]))
  })
})

describe('a reply that breaks the spec is sent, and is a violation of the reply', () => {
  test.each([
    ['a body', 'items.get', '/items/1', { id: 'one', name: 'Table' }, 200, 'type', 'Response body property id must be integer'],
    ['a missing field', 'items.get', '/items/1', { name: 'Table' }, 200, 'required', "Response body must have required property 'id'"],
    ['an undeclared field', 'items.get', '/items/1', { id: 1, colour: 'red' }, 200, 'field', "the body's field 'colour' is not declared"],
    ['null', 'items.get', '/items/1', null, 200, 'type', 'Response body must be object'],
    ['an undocumented status', 'items.get', '/items/1', { status: 418 }, 418, 'status', 'the spec has no response 418, only 200, 404'],
    [
      'an undocumented media type',
      'items.get',
      '/items/1',
      { status: 200, headers: { 'Content-Type': 'text/html' }, body: '<p>' },
      200,
      'media-type',
      'the response 200 is application/json in the spec, not text/html',
    ],
    ['an operation without responses', 'undocumented.get', '/undocumented', { id: 1 }, 200, 'status', 'the spec has no response 200'],
  ])('%s', async (_, operation, path, reply, status, code, message) => {
    const { mock, call } = await createReplyMock()
    mock.reply(operation, () => reply)
    expect((await call(path)).status).toBe(status)
    expect(mock.violations).toMatchObject([{ operation, code }])
    expect(mock.violations[0]?.message).toContain(`mock.reply('${operation}'): ${message}`)
    expect(() => mock.assertClean()).toThrow(`mock.reply('${operation}')`)
  })

  test('a body where the spec has none', async () => {
    const { mock, call } = await createReplyMock()
    mock.reply('items.delete', () => ({ id: 1 }))
    expect(await call('/items/1', { method: 'DELETE' })).toMatchObject({ status: 204, body: '' })
    expect(mock.violations).toMatchObject([
      { code: 'body', message: "mock.reply('items.delete'): the response 204 has no body in the spec" },
    ])
  })
})

describe('an object with a status', () => {
  test.each([{ status: 'sold' }, { status: 404, name: 'Table' }])('is a body if it is no envelope: %j', async (reply) => {
    const { mock, call } = await createReplyMock()
    mock.reply('items.get', () => reply)
    expect(await call('/items/1')).toMatchObject({ status: 200, body: reply })
  })

  test('is a violation if it may be both', async () => {
    const { mock, call } = await createReplyMock()
    mock.reply('health.get', () => ({ status: 200 }))
    await call('/health')
    expect(mock.violations).toMatchObject([{ code: 'reply', message: expect.stringContaining('return { status: 200, body: … } instead') }])
    mock.reset()
    mock.reply('health.get', () => ({ status: 200, body: { status: 3 } }))
    expect((await call('/health')).body).toEqual({ status: 3 })
    mock.assertClean()
  })
})

describe('a reply that fails', () => {
  test('is a 500 without the values of the request, and the cause of the error of assertClean', async () => {
    const { mock, call } = await createReplyMock()
    const error = new RangeError('the key Bearer made-up-key')
    mock.reply('items.get', () => {
      throw error
    })
    const { status, body } = await call('/items/1')
    expect([status, body]).toEqual([500, expect.objectContaining({ detail: "mock.reply('items.get') threw RangeError" })])
    expect(JSON.stringify([body, mock.violations])).not.toContain('made-up')
    expect(() => mock.assertClean()).toThrow(expect.objectContaining({ cause: error }))
  })

  test.each([
    ['a status that is none', { status: 99 }, "mock.reply('items.get'): status must be an integer from 200 to 599, not 99."],
    ['a header that is none', { status: 200, headers: { 'a b': 'c' } }, 'Header name must be a valid HTTP token'],
    ['a body without JSON', { id: 1n }, "mock.reply('items.get') returned a body that cannot be sent: TypeError"],
  ])('%s is a 500 and a violation', async (_, reply, message) => {
    const { mock, call } = await createReplyMock()
    mock.reply('items.get', () => reply)
    expect((await call('/items/1')).status).toBe(500)
    expect(mock.violations).toMatchObject([{ code: 'reply', message: expect.stringContaining(message) }])
  })

  test('rejects an unknown operation with the closest one, and a reply that is no function', async () => {
    const { mock, call } = await createReplyMock()
    expect(() => mock.reply('item.get', () => ({ id: 2 }))).toThrow(
      "mock.reply: the spec has no operation 'item.get'; did you mean 'items.get'?",
    )
    expect(() => mock.reply('items.get', { id: 2 } as never)).toThrow("give a function that returns the response of 'items.get'")
    expect((await call('/items/1')).body).toEqual({ id: 1, name: 'Chair' })
  })
})
