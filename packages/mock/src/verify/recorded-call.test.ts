import { describe, expect, test } from 'vitest'

import type { RecordedBody } from './recorded-body.js'
import { toRecordedCall, type RecordedCall } from './recorded-call.js'

const url = 'https://api.example.com/a?b=c'

function call(request: object, response: object = {}): RecordedCall {
  const read = toRecordedCall({ request: { method: 'get', url, ...request }, response: { status: 200, ...response } })
  if ('lacks' in read) throw new Error(read.lacks)
  return read
}

function shown(body: RecordedBody): unknown {
  return body.kind === 'recorded' ? [body.text(), body.isTruncated()] : body.kind
}

const responseBodyOf = (response: object): unknown => shown(call({}, response).response.body)
const sent = (request: object): unknown => shown(call({ method: 'POST', ...request }).request.body)

test('reads a call from a HAR', () => {
  const headers = [{ name: 'X-A', value: '1' }, { name: 'x-a', value: '2' }, { name: 'B' }, null]
  const read = toRecordedCall({
    startedDateTime: '2026-01-02T03:04:05+01:00',
    request: { method: 'get', url, headers },
    response: { status: 204 },
  })
  expect(read).toMatchObject({ time: '2026-01-02T02:04:05.000Z', method: 'GET', status: 204, request: { headers: { 'x-a': '1, 2' } } })
})

test.each([
  [null, 'request.method'],
  ['text', 'request.method'],
  [{ request: { url } }, 'request.method'],
  [{ request: { method: 'GET', url: '/a' }, response: { status: 200 } }, 'an absolute request.url'],
  [{ request: { method: 'GET', url }, response: { status: '200' } }, 'response.status'],
  [{ request: { method: 'GET', url } }, 'response.status'],
])('rejects the entry %j', (entry, lacks) => {
  expect(toRecordedCall(entry)).toEqual({ lacks })
})

test('leaves out an invalid time', () => {
  expect(toRecordedCall({ startedDateTime: 'secret', request: { method: 'GET', url }, response: { status: 0 } })).toMatchObject({
    time: undefined,
  })
})

test('reads the media type from the header, else from the description of the body', () => {
  expect(call({}, { content: { mimeType: 'text/plain' } }).response.contentType).toBe('text/plain')
  expect(call({}, { content: { mimeType: 'x-unknown' } }).response.contentType).toBeUndefined()
  const headers = [{ name: 'Content-Type', value: 'application/json' }]
  expect(call({}, { headers, content: { mimeType: 'text/plain' } }).response.contentType).toBe('application/json')
})

describe('the body of a response', () => {
  test('is text, or bytes in base64', () => {
    expect(responseBodyOf({ content: { size: 3, text: 'ab€' } })).toEqual(['ab€', false])
    expect(responseBodyOf({ content: { size: 3, text: 'eyLigqwi', encoding: 'base64' } })).toEqual(['{"€"', false])
  })

  test('is truncated if there were more bytes than text', () => {
    expect(responseBodyOf({ content: { size: 6, text: 'ab€' } })).toEqual(['ab€', true])
    expect(responseBodyOf({ content: { size: 4, text: 'AAAA', encoding: 'base64' } })).toEqual(['\0\0\0', true])
  })

  test('is none without any indication of one', () => {
    expect([responseBodyOf({ content: { size: 0 } }), responseBodyOf({ content: { size: 0, text: '' } })]).toEqual(['none', 'none'])
  })

  test('is not recorded if the size or a header indicates one', () => {
    expect([responseBodyOf({ content: { size: 9 } }), responseBodyOf({}), responseBodyOf({ content: { size: 9, text: '' } })]).toEqual(
      Array(3).fill('not-recorded'),
    )
    expect(responseBodyOf({ content: { size: 0 }, headers: [{ name: 'Content-Length', value: '12' }] })).toBe('not-recorded')
    expect(responseBodyOf({ content: { size: 0 }, bodySize: 12 })).toBe('not-recorded')
  })

  test('is none for a 204, a 304 and HEAD', () => {
    expect([responseBodyOf({ status: 204 }), responseBodyOf({ status: 304, headers: [{ name: 'content-length', value: '5' }] })]).toEqual([
      'none',
      'none',
    ])
    expect(shown(call({ method: 'HEAD' }, { content: { size: 5 } }).response.body)).toBe('none')
  })
})

describe('the body of a request', () => {
  test('is text, bytes in base64, or the fields of a form', () => {
    expect(sent({ bodySize: 2, postData: { text: '{}' } })).toEqual(['{}', false])
    expect(sent({ postData: { text: 'e30=', encoding: 'base64' } })).toEqual(['{}', false])
    const params = [
      { name: 'a', value: 'b c' },
      { name: 'd' },
      { name: 'tags%5B%5D', value: 'e' },
      { name: 'f', fileName: 'a.txt', value: 'x' },
    ]
    expect(call({ method: 'POST', bodySize: 20, postData: { params, text: '' } }).request.body).toMatchObject({
      fields: [
        { name: 'a', value: 'b c' },
        { name: 'd', value: '' },
        { name: 'tags[]', value: 'e' },
        { name: 'f', value: undefined },
      ],
    })
  })

  test('is none without any indication of one, whether or not the size is known', () => {
    expect([sent({ bodySize: 0 }), sent({ bodySize: -1 }), sent({ bodySize: 0, postData: { text: '' } })]).toEqual(Array(3).fill('none'))
  })

  test('is not recorded if the size, a header or an empty description indicates one', () => {
    expect([sent({ bodySize: 9 }), sent({ postData: { mimeType: 'application/json' } })]).toEqual(Array(2).fill('not-recorded'))
    expect(sent({ bodySize: -1, headers: [{ name: 'content-length', value: '9' }] })).toBe('not-recorded')
    expect(sent({ bodySize: 9, postData: { text: '{}' } })).toEqual(['{}', true])
  })
})
