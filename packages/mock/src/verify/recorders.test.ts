import { expect, test } from 'vitest'

import { harOf } from '../../test/record-har.js'
import type { Document } from '@hostwright/openapi/document.ts'
import type { Verification } from './verification.js'
import { verifyTraffic } from './verify-traffic.js'

const json = (schema: object) => ({ 'application/json': { schema } })
const server = { type: 'object', required: ['name'], properties: { name: { type: 'string' }, size: { type: 'integer', format: 'int64' } } }
const error = { type: 'object', required: ['message'], properties: { message: { type: 'string' } } }
const upload = {
  required: ['title', 'file'],
  properties: {
    title: { type: 'string', maxLength: 5 },
    size: { type: 'integer' },
    file: { type: 'string', maxLength: 1 },
    tags: { type: 'array' },
  },
}

const spec = {
  openapi: '3.1.0',
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: {
    '/server': {
      get: {
        operationId: 'server.get',
        responses: {
          '200': { content: { ...json(server), 'text/csv': { schema: { type: 'string' } } } },
          default: { content: json(error) },
        },
      },
      head: { operationId: 'server.head', responses: { '200': { content: json(server) } } },
      put: { operationId: 'server.replace', requestBody: { required: true, content: json(server) }, responses: { '204': {}, '202': {} } },
    },
    '/upload': {
      post: {
        operationId: 'upload',
        requestBody: {
          required: true,
          content: {
            'multipart/form-data': { schema: upload },
            'application/x-www-form-urlencoded': { schema: { ...upload, required: ['title'] } },
          },
        },
        responses: { '204': {} },
      },
    },
  },
} as unknown as Document

const url = 'https://api.example.com/v1/server'
const get = { method: 'GET', url, httpVersion: 'HTTP/1.1', headers: [], cookies: [], queryString: [], headersSize: -1, bodySize: 0 }
const put = { ...get, method: 'PUT', bodySize: 12 }
const post = { ...get, method: 'POST', url: 'https://api.example.com/v1/upload' }
const done = { status: 204, statusText: 'No Content', headers: [], content: { size: 0, mimeType: 'x-unknown' }, bodySize: 0 }
const found = (content: object, rest: object = {}): object => ({
  status: 200,
  headers: [],
  content: { mimeType: 'application/json', ...content },
  ...rest,
})

const verify = (request: object, response: object, rest: object = {}): Promise<Verification> =>
  verifyTraffic({
    document: spec,
    har: harOf([{ startedDateTime: '2026-01-02T03:04:05Z', request, response, ...rest }]),
    name: 'a.har',
    baseUrls: [],
  })

/** Returns the differences and the number of unrecorded bodies; expects no other problem. */
async function lines(request: object, response: object, rest: object = {}): Promise<unknown[]> {
  const { differences, bodiesNotRecorded, problem } = await verify(request, response, rest)
  expect(problem).toBeNull()
  return [bodiesNotRecorded, ...differences.map(({ place, message }) => `${place}: ${message}`)]
}

const clean = [0]
const leftOut = [1]

test('Chrome writes pseudo headers of HTTP/2, and bodies in base64', async () => {
  const pseudo = [':authority', ':method', ':path', ':scheme'].map((name) => ({ name, value: 'secret' }))
  const text = Buffer.from('{"name":"ö","size":9007199254740993}').toString('base64')
  const response = found(
    { size: 36, text, encoding: 'base64' },
    { headers: [{ name: ':status', value: '200' }], _transferSize: 99, _error: null },
  )
  expect(
    await lines({ ...get, httpVersion: 'http/2.0', headers: pseudo }, response, { _initiator: {}, serverIPAddress: '192.0.2.1' }),
  ).toEqual(clean)
})

test('Chrome leaves out bodies that it no longer has', async () => {
  expect(await lines(get, found({ size: 2_000_000 }))).toEqual(leftOut)
  const failed = { status: 0, headers: [], content: { size: 0, mimeType: 'x-unknown' }, _error: 'net::ERR_FAILED' }
  expect(await verify(get, failed)).toMatchObject({ entries: { checked: 0, ignored: { withoutResponse: 1 } } })
})

test('Firefox leaves out large bodies, with a comment, and has empty params beside the text', async () => {
  expect(await lines(get, found({ size: -1, comment: 'Response bodies are not included.' }))).toEqual(leftOut)
  const postData = { mimeType: 'application/json', params: [], text: '{"name":"a"}' }
  expect(await lines({ ...put, postData }, done)).toEqual(clean)
})

test('mitmproxy writes text and params of a form', async () => {
  const headers = [{ name: 'content-type', value: 'application/x-www-form-urlencoded' }]
  const params = [{ name: 'title', value: 'a', comment: '' }]
  const request = { ...post, headers, bodySize: 7, postData: { mimeType: 'application/x-www-form-urlencoded', text: 'title=a', params } }
  expect(await lines(request, done)).toEqual(clean)
})

test('Charles writes -1 without a response', async () => {
  expect(await verify(get, { ...done, status: -1 })).toMatchObject({ entries: { ignored: { withoutResponse: 1 } }, differences: [] })
})

test('Playwright keeps bodies in files, or leaves them out', async () => {
  expect(await lines(get, found({ size: -1 }))).toEqual(leftOut)
  expect(await lines(get, found({ size: 0, _file: 'a.json' }))).toEqual(leftOut)
  expect(
    await lines({ ...put, bodySize: -1, postData: { mimeType: 'application/json', text: '', params: [], _file: 'a.json' } }, done),
  ).toEqual(leftOut)
})

test.each(['application/x-www-form-urlencoded', 'multipart/form-data'])('Insomnia writes only the params of %s', async (mimeType) => {
  const file = { name: 'file', fileName: 'secret.pdf', contentType: 'application/pdf', value: '' }
  const send = (...params: object[]): Promise<unknown[]> =>
    lines({ ...post, bodySize: 50, postData: { mimeType, params: [...params, file] } }, done)
  expect(await send({ name: 'title', value: 'a' }, { name: 'size', value: '5' }, { name: 'tags%5B%5D', value: 'x' })).toEqual(clean)
  expect(await send({ name: 'title', value: 'secret' }, { name: 'size', value: 'big' }, { name: 'colour', value: 'red' })).toEqual([
    0,
    'request.body.colour: not in the spec (text)',
    'request.body.size: text that is no integer',
    'request.body.title: text that breaks maxLength 5',
  ])
})

test('checks the fields of a multipart form, but not its files', async () => {
  const mimeType = 'multipart/form-data; boundary=x'
  const part = (head: string, body: string): string => `--x\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  const send = (text: string): Promise<unknown[]> =>
    lines({ ...post, headers: [{ name: 'Content-Type', value: mimeType }], bodySize: -1, postData: { mimeType, text } }, done)
  const file = part('name="file"; filename="secret.pdf"', '%PDF')
  expect(await send(`${file}${part('name="title"', 'a')}--x--`)).toEqual(clean)
  expect(await send(`${file}${part('name="colour"', 'red')}--x--`)).toEqual([
    0,
    'request.body.colour: not in the spec (text)',
    'request.body.title: missing, though required',
  ])
  expect(await send(file)).toEqual(leftOut)
})

test('an uncertain body is no difference if the spec has none', async () => {
  const request = { ...put, postData: { mimeType: 'application/json', text: '{"name":"a"}' } }
  expect(await lines(request, { ...found({ size: -1 }), status: 202 })).toEqual(clean)
  expect(await lines(request, { ...found({ size: 9 }), status: 202 })).toEqual([0, '202 response.body: not in the spec (application/json)'])
})

test('the default and each of several media types describe responses', async () => {
  expect(await lines(get, { ...found({ size: 15, text: '{"message":"a"}' }), status: 418 })).toEqual(clean)
  expect(await lines(get, { ...found({ size: 2, text: '{}' }), status: 418 })).toEqual([
    0,
    '418 response.body.message: missing, though required',
  ])
  expect(await lines(get, found({ size: 3, text: 'a;b', mimeType: 'text/csv; charset=utf-8' }))).toEqual(clean)
})

test('an empty body counts as missing, whatever its media type', async () => {
  const headers = [{ name: 'CONTENT-TYPE', value: 'application/json' }]
  expect(await lines(get, found({ size: 0, text: '' }, { headers }))).toEqual([0, '200 response.body: missing, though required'])
  expect(
    await lines(
      { ...put, postData: { mimeType: 'application/json', text: '{"name":"a"}' } },
      { ...found({ size: 0, text: '' }, { headers }), status: 202 },
    ),
  ).toEqual(clean)
})

test('a 204 with a body differs, a response to HEAD has none', async () => {
  const body = { ...put, postData: { mimeType: 'application/json', text: '{"name":"a"}' } }
  expect(await lines(body, { ...done, content: { size: 2, mimeType: 'application/json', text: '{}' } })).toEqual([
    0,
    '204 response.body: not in the spec (application/json)',
  ])
  expect(await lines({ ...get, method: 'HEAD' }, found({ size: 99 }, { headers: [{ name: 'Content-Length', value: '99' }] }))).toEqual(
    clean,
  )
})
