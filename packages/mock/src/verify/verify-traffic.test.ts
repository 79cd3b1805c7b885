import { describe, expect, test } from 'vitest'

import { harOf } from '../../test/record-har.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Verification } from './verification.js'
import { verifyTraffic } from './verify-traffic.js'

const text = { type: 'string' }
const json = (schema: object) => ({ 'application/json': { schema } })
const named = { type: 'object', required: ['name'], properties: { name: text, size: { type: 'integer' } } }

const spec = {
  openapi: '3.1.0',
  servers: [{ url: 'https://api.example.com/v1' }],
  security: [{ oauth: [], key: [] }],
  paths: {
    '/servers': {
      get: {
        operationId: 'servers.list',
        parameters: [
          { name: 'region', in: 'query', required: true, schema: text },
          { name: 'filter', in: 'query', style: 'deepObject', schema: { type: 'object', properties: { name: text } } },
          { name: 'X-Tenant', in: 'header', required: true, schema: text },
          { name: 'Accept', in: 'header', required: true, schema: text },
        ],
        responses: { '200': { content: json({ type: 'array', items: named }), headers: { 'X-Total': { required: true } } } },
      },
      post: {
        operationId: 'servers.create',
        requestBody: { required: true, content: json(named) },
        responses: { '201': { content: json(named) }, '4XX': { content: { 'application/problem+json': {} } } },
      },
    },
    '/servers/{id}': {
      get: { operationId: 'servers.get', responses: { '200': { content: json(named) }, '301': { headers: {} } } },
      delete: { operationId: 'servers.delete', responses: { '204': {} } },
    },
    '/servers/{id}/image': { get: { responses: { '200': { content: { 'image/*': { schema: text } } } } } },
    '/forms': {
      post: {
        operationId: 'forms.send',
        requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { ...named, additionalProperties: false } } } },
        responses: { default: {} },
      },
    },
    '/closed': {
      get: {
        operationId: 'closed',
        responses: {
          '200': {
            content: json({
              oneOf: [
                { ...named, additionalProperties: false },
                { properties: { id: text }, additionalProperties: false },
              ],
            }),
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://auth.example.com/token' } } },
      key: { type: 'apiKey', in: 'query', name: 'key' },
    },
  },
} as unknown as Document

interface Parts {
  readonly status?: number
  /** The body of the response, JSON unless `type` is another media type. */
  readonly returns?: unknown
  readonly type?: string
  readonly headers?: Record<string, string>
  readonly body?: unknown
  readonly bodyType?: string
  readonly content?: object
  readonly responseHeaders?: Record<string, string>
}

const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }))
const write = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

function entry(method: string, target: string, parts: Parts = {}): object {
  const {
    status = 200,
    returns,
    type = 'application/json',
    headers = {},
    body,
    bodyType = 'application/json',
    content,
    responseHeaders = {},
  } = parts
  const url = target.startsWith('/') ? `https://api.example.com/v1${target}` : target
  const recorded = returns === undefined ? { size: 0 } : { size: Buffer.byteLength(write(returns)), mimeType: type, text: write(returns) }
  return {
    startedDateTime: '2026-01-02T03:04:05.000Z',
    request: { method, url, headers: pairs(headers), ...(body !== undefined && { postData: { mimeType: bodyType, text: write(body) } }) },
    response: { status, headers: pairs(responseHeaders), content: content ?? recorded },
  }
}

const verify = (...entries: unknown[]): Promise<Verification> =>
  verifyTraffic({ document: spec, har: harOf(entries), name: 'a.har', baseUrls: [] })

async function lines(...entries: unknown[]): Promise<string[]> {
  return (await verify(...entries)).differences.map(({ place, message }) => `${place}: ${message}`)
}

const list = (target = '/servers?region=eu', parts: Parts = {}): object =>
  entry('GET', target, { returns: [{ name: 'a' }], headers: { 'x-tenant': '1' }, responseHeaders: { 'X-Total': '1' }, ...parts })
const create = (parts: Parts): object => entry('POST', '/servers', { status: 201, body: { name: 'a' }, returns: { name: 'a' }, ...parts })
const get = (parts: Parts): object => entry('GET', '/servers/1', parts)

test('valid traffic has no differences', async () => {
  expect(await verify(list('/servers?region=eu&filter[name]=a&key=secret'), create({}))).toMatchObject({
    entries: { read: 2, checked: 2 },
    operations: { checked: 2, differing: 0 },
    differences: [],
    problem: null,
  })
})

describe('a request', () => {
  test('differs in its query and its headers', async () => {
    expect(await lines(list('/servers?regions=eu&filter=a', { headers: {} }))).toEqual([
      'request.headers.x-tenant: missing, though required',
      'request.query.filter: not in the spec',
      'request.query.region: missing, though required',
      'request.query.regions: not in the spec',
    ])
  })

  test('differs in its body', async () => {
    expect(await lines(create({ body: { size: '1', colour: 'red' } }))).toEqual([
      'request.body.colour: not in the spec (string)',
      'request.body.name: missing, though required',
      'request.body.size: string instead of integer',
    ])
    expect(await lines(create({ body: undefined }))).toEqual(['request.body: missing, though required'])
    expect(await lines(create({ body: '{"name":' }))).toEqual(['request.body: not JSON, as its media type says'])
    expect(await lines(create({ bodyType: 'text/plain' }))).toEqual([
      'request.headers.content-type: text/plain instead of application/json',
    ])
    expect(await lines(entry('DELETE', '/servers/1', { status: 204, body: {} }))).toEqual([
      'request.body: not in the spec (application/json)',
    ])
  })

  test('differs in its form', async () => {
    const send = (body: string): Promise<string[]> =>
      lines(entry('POST', '/forms', { body, bodyType: 'application/x-www-form-urlencoded' }))
    expect(await send('name=a&size=5')).toEqual([])
    expect(await send('size=big&colour=red')).toEqual([
      'request.body.colour: not in the spec (text)',
      'request.body.name: missing, though required',
      'request.body.size: text that is no integer',
    ])
  })

  test('has the response statuses if it was rejected', async () => {
    const rejected = { body: { name: 'a', colour: 'red' }, status: 422, returns: {}, type: 'application/problem+json' }
    const { differences } = await verify(create(rejected), create({ body: { name: 'a', colour: 'blue' } }))
    expect(differences).toMatchObject([{ place: 'request.body.colour', count: 2, statuses: [422, 201] }])
  })
})

describe('a response', () => {
  test('differs in its status and its headers', async () => {
    expect(await lines(get({ status: 500, returns: 'x', type: 'text/html' }))).toEqual([
      '500 response: status not in the spec, which has 200, 301',
    ])
    expect(await lines(list(undefined, { responseHeaders: {} }))).toEqual(['200 response.headers.x-total: missing, though required'])
  })

  test('differs in its media type, whatever its parameters', async () => {
    expect(await lines(get({ returns: '<secret>', type: 'text/html;charset=utf-8' }))).toEqual([
      '200 response.headers.content-type: text/html instead of application/json',
    ])
    expect(await lines(get({ returns: { name: 'a' }, type: 'Application/JSON; charset=utf-8' }))).toEqual([])
    expect(await lines(get({ content: { size: 2, text: '{}', mimeType: '' } }))).toEqual([
      '200 response.headers.content-type: no media type instead of application/json',
    ])
  })

  test('differs in its body, once for all rows', async () => {
    const rows = [{ name: 'a' }, { name: null }, { name: null }, { colour: 1 }, { name: 'b', colour: 2 }]
    expect(await lines(list(undefined, { returns: rows }))).toEqual([
      '200 response.body[].colour: not in the spec (integer)',
      '200 response.body[].name: missing, though required',
      '200 response.body[].name: null instead of string',
    ])
    expect(await lines(get({}))).toEqual(['200 response.body: missing, though required'])
    expect(await lines(entry('DELETE', '/servers/1', { status: 204, returns: {} }))).toEqual([
      '204 response.body: not in the spec (application/json)',
    ])
  })

  test('may combine fields of several alternatives', async () => {
    expect(await lines(entry('GET', '/closed', { returns: { name: 'a', id: 'b' } }))).toEqual(['200 response.body.id: not allowed here'])
  })

  test('in bytes matches a binary media type', async () => {
    const content = { size: 4, mimeType: 'image/png', text: 'iVBORw==', encoding: 'base64' }
    expect(await lines(entry('GET', '/servers/1/image', { content }))).toEqual([])
    expect(await lines(get({ content: { ...content, mimeType: 'application/json' } }))).toEqual([
      '200 response.body: not JSON, as its media type says',
    ])
  })

  test('to HEAD has no body', async () => {
    expect(await lines(entry('HEAD', '/servers/1'))).toEqual(['request.method: the spec has no HEAD here, only GET, DELETE'])
  })
})

test('counts an unrecorded or truncated body, which is no difference', async () => {
  const cut = { size: 500, mimeType: 'application/json', text: '{"name": "a", "co' }
  const result = await verify(get({ content: { size: 9, mimeType: 'application/json' } }), get({ content: cut }))
  expect(result).toMatchObject({ bodiesNotRecorded: 2, differences: [], entries: { checked: 2 } })
})

test('reports unknown routes by method and path', async () => {
  const result = await verify(
    entry('PUT', '/servers/jane'),
    entry('GET', '/servers/jane/secret'),
    entry('GET', '/servers/joe/token?a=b'),
    entry('JANE', '/forms'),
  )
  expect(result.differences).toMatchObject([
    { operation: null, method: 'no HTTP method', path: '/forms', place: 'request.method' },
    { operation: null, method: 'PUT', path: '/servers/{id}', message: 'the spec has no PUT here, only GET, DELETE' },
    { operation: null, method: 'GET', path: '/servers/{id}/{…}', message: 'the spec has no such path', count: 2, first: { entry: 1 } },
  ])
  expect(result.operations).toEqual({ checked: 0, differing: 3 })
})

test('counts entries that are no calls of an operation, and does not check them', async () => {
  const result = await verify(
    entry('GET', 'https://www.example.com/servers/1'),
    entry('GET', 'https://api.example.com/v2/servers/1'),
    entry('POST', 'https://auth.example.com/token', { body: 'secret' }),
    entry('OPTIONS', '/servers/1', { status: 204, headers: { 'Access-Control-Request-Method': 'GET' } }),
    entry('GET', '/servers/1/', { status: 308 }),
    get({ status: 302 }),
    get({ status: 304 }),
    get({ status: 0 }),
    get({ status: 301 }),
  )
  const ignored = { elsewhere: 2, tokenRequests: 1, preflights: 1, redirects: 3, withoutResponse: 1, malformed: 0 }
  expect(result).toMatchObject({ entries: { read: 9, checked: 1, ignored }, differences: [], problem: null })
})

test('reports a common difference of many calls once, with the first call', async () => {
  const { differences } = await verify(get({ returns: { name: 'a' } }), get({ returns: { name: 1 } }), get({ returns: { name: 2 } }))
  expect(differences).toEqual([
    {
      operation: 'servers.get',
      method: 'GET',
      path: '/servers/{id}',
      place: '200 response.body.name',
      kind: 'schema',
      message: 'integer instead of string',
      schema: null,
      count: 2,
      statuses: [200],
      first: { entry: 1, time: '2026-01-02T03:04:05.000Z' },
    },
  ])
})

test('counts an invalid entry and checks the others', async () => {
  const result = await verify({ request: {} }, get({ returns: { name: 1 } }), null)
  expect(result).toMatchObject({
    entries: { read: 3, checked: 1, ignored: { malformed: 2 } },
    differences: [{ place: '200 response.body.name' }],
  })
  expect(result.problem).toMatch(
    /^Entry 0 of a\.har, which ends at byte \d+, has no request\.method; it and others like it were not checked\.$/,
  )
})

test('a truncated HAR gives the differences up to its end', async () => {
  async function* cut(): AsyncGenerator<Buffer, void, undefined> {
    yield Buffer.from(`{"log":{"entries":[${JSON.stringify(get({ returns: { name: 1 } }))},{"req`)
  }
  const result = await verifyTraffic({ document: spec, har: cut(), name: 'a.har', baseUrls: [] })
  expect(result.differences).toHaveLength(1)
  expect(result.problem).toMatch(/^a\.har ends in the middle, at byte \d+, after 1 entry\.$/)
})

test('rejects traffic to other servers only', async () => {
  const { problem } = await verify(entry('GET', 'http://127.0.0.1:4010/servers/1'))
  expect(problem).toBe('No entry of a.har is a call to https://api.example.com/v1; say with --base-url where the traffic went.')
})
