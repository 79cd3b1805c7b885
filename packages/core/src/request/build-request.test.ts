import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { operation, sourceOf, thrown } from '../../test/helpers.js'
import type { CallArguments } from '../model/call-options.js'
import { InvalidRequestError } from '../errors/errors.js'
import { accept, buildRequest } from './build-request.js'
import { writeFile } from './file-body.js'
import { writeForm } from './form-body.js'
import type { OutgoingRequest } from '../model/operation.js'

const URL_OF_CALL = 'https://api.acme.example/things'
const create = operation({ id: 'things.create', method: 'POST' })

function build(args: CallArguments, common: Record<string, string> = {}, described = create) {
  return buildRequest(described, args, URL_OF_CALL, new Headers(common), 'application/vnd.acme+json')
}

/** What the platform reads of a body. */
const read = ({ body, headers }: OutgoingRequest) => new Response(body, { headers })

const errorOf = (args: CallArguments) => thrown(() => build(args), InvalidRequestError)

describe('request', () => {
  test("has the operation's method and the URL", () => {
    expect(build({})).toMatchObject({ method: 'POST', url: URL_OF_CALL })
  })

  test('without a body has no content type', () => {
    const { body, headers } = build({})
    expect([body, headers.has('content-type')]).toEqual([null, false])
  })

  test.each(['GET', 'HEAD'])('that has no body by its method, %s, is rejected with one', (method) => {
    const error = thrown(() => build({ body: {} }, {}, operation({ method })), InvalidRequestError)
    expect(error.message).toBe(`things.get was not sent: a ${method} has no body.`)
  })
})

describe('body', () => {
  test('is JSON', () => {
    expect(build({ body: { name: 'ü' } }).body).toBe('{"name":"ü"}')
  })

  test.each([
    [null, 'null'],
    [0, '0'],
    ['', '""'],
    [[], '[]'],
  ])('may be %j', (value, text) => {
    expect(build({ body: value }).body).toBe(text)
  })

  test("has the provider's media type, the operation's own, or what the caller says", () => {
    const type = (args: CallArguments, described = create) => build({ body: {}, ...args }, {}, described).headers.get('content-type')
    expect(type({})).toBe('application/vnd.acme+json')
    expect(type({}, { ...create, type: 'application/merge-patch+json' })).toBe('application/merge-patch+json')
    expect(type({ headers: { 'Content-Type': 'application/json' } })).toBe('application/json')
    expect(build({ body: {} }, { 'Content-Type': 'text/x-client' }).headers.get('content-type')).toBe('text/x-client')
  })

  test.each([
    ['a cycle', cycle(), 'Converting circular structure to JSON'],
    ['a bigint', { size: 1n }, 'Do not know how to serialize a BigInt'],
    ['a function', () => undefined, 'its body is of type Function, which cannot be sent'],
    ['a symbol', Symbol('body'), 'its body is of type Symbol, which cannot be sent'],
    [
      'a toJSON that throws',
      {
        toJSON: () => {
          throw new Error('no')
        },
      },
      'no',
    ],
  ])('with %s is rejected and names the operation', (_, body, why) => {
    const error = errorOf({ body })
    expect(error.message).toBe(`things.create was not sent: ${why}.`)
    expect(error.operation).toBe('things.create')
  })

  test.each([
    [{ ttl: NaN }, "its body's `ttl` is NaN"],
    [[{ ttl: -Infinity }], "its body's `ttl` is -Infinity"],
    [NaN, 'its body is NaN'],
    [{ until: new Date(NaN) }, "its body's `until` is Invalid Date"],
    [{ tags: new Set(['a']) }, "its body's `tags` is of type Set"],
    [new Map([['a', 1]]), 'its body is of type Map'],
    [new FormData(), 'its body is of type FormData'],
    [[Promise.resolve(1)], "its body's `0` is of type Promise"],
    [[() => 1], "its body's `0` is of type Function"],
  ])('with %o, which JSON would write as null or {}, is rejected', (value, what) => {
    expect(errorOf({ body: value }).message).toBe(`things.create was not sent: ${what}, which cannot be sent.`)
  })

  test('with null, {} and undefined is JSON as it is', () => {
    const value = { a: null, b: {}, c: [null, {}], d: 'null {}', e: undefined, f: new Date(0), g: { toJSON: () => 1 } }
    expect(build({ body: value }).body).toBe(JSON.stringify(value))
  })

  function cycle(): object {
    const body: { self?: object } = {}
    body.self = body
    return body
  }
})

describe('headers', () => {
  test("accept the provider's media type, else plain JSON", () => {
    expect(accept('application/vnd.acme+json')).toBe('application/vnd.acme+json, application/json;q=0.9')
    expect(accept('application/json')).toBe('application/json')
  })

  test('of the call win over those of the client, however they are spelled', () => {
    const request = build(
      { headers: { 'x-trace': 'call', accept: 'text/plain' } },
      { 'X-Trace': 'client', Accept: 'text/html', 'X-Client': 'yes' },
    )
    expect(request.headers.get('x-trace')).toBe('call')
    expect(request.headers.get('accept')).toBe('text/plain')
    expect(request.headers.get('x-client')).toBe('yes')
  })

  test('are left out when undefined or null, and written when false or 0', () => {
    const request = build({ headers: { 'x-a': undefined, 'x-b': null, 'x-c': false, 'x-d': 0 } })
    expect([...request.headers]).toEqual(
      expect.arrayContaining([
        ['x-c', 'false'],
        ['x-d', '0'],
      ]),
    )
    expect(request.headers.has('x-a') || request.headers.has('x-b')).toBe(false)
  })

  test('are dates in ISO 8601, URLs and lists', () => {
    const values = { 'x-since': new Date(0), 'x-url': new URL('https://a.example/b'), 'x-list': ['a', 1] }
    expect(Object.fromEntries(build({ headers: values }).headers)).toEqual({
      'x-since': '1970-01-01T00:00:00.000Z',
      'x-url': 'https://a.example/b',
      'x-list': 'a,1',
    })
  })

  test('may be Headers', () => {
    expect(build({ headers: new Headers({ 'x-trace': '7' }) }).headers.get('x-trace')).toBe('7')
  })

  test.each([
    [{ a: 1 }, 'of type Object'],
    [NaN, 'NaN'],
    [new Date(NaN), 'Invalid Date'],
    [new Map(), 'of type Map'],
    [() => 'a', 'of type Function'],
    [[{}], 'of type Object'],
  ])('that are %o are rejected by name', (value, what) => {
    expect(errorOf({ headers: { 'x-a': value } }).message).toBe(
      `things.create was not sent: the header "x-a" is ${what}, which cannot be sent.`,
    )
  })

  test.each(['hunter2\r\nx-injected: 1', 'hunter2\0', 'hunter2 💶'])(
    'whose value HTTP cannot carry are rejected by name, without quoting %j',
    (value) => {
      const error = errorOf({ headers: { 'x-secret': value } })
      expect(error.message).toBe('things.create was not sent: the header "x-secret" has an invalid name or value.')
      expect(inspect(error, { showHidden: true, depth: Infinity })).not.toContain('hunter2')
    },
  )

  test('whose name is no token are rejected', () => {
    expect(errorOf({ headers: { 'no name': 'x' } }).message).toContain('"no name"')
  })
})

describe('a body that is not JSON', () => {
  const send = { ...create, write: writeForm }
  const upload = { ...create, write: writeFile }
  const typeOf = (headers: Record<string, string>, common: Record<string, string> = {}) =>
    build({ body: { a: 1 }, headers }, common, send).headers.get('content-type')

  test("is what the operation's writer makes of it, with its media type", () => {
    const { body, headers } = build({ body: { a: 'ü' } }, {}, send)
    expect([body, headers.get('content-type')]).toEqual(['a=%C3%BC', 'application/x-www-form-urlencoded'])
  })

  test('has the media type of the operation, if that is another', () => {
    const { headers } = build({ body: new Blob(['a']) }, {}, operation({ method: 'POST', write: writeFile, type: 'image/png' }))
    expect(headers.get('content-type')).toBe('image/png')
  })

  test('has the media type that the caller says, where they say one', () => {
    expect(typeOf({ 'Content-Type': 'text/x-call' })).toBe('text/x-call')
    expect(typeOf({}, { 'Content-Type': 'text/x-client' })).toBe('text/x-client')
  })

  test('is not written where there is none', () => {
    const { body, headers } = build({}, {}, { ...create, write: () => expect.fail('there is nothing to write') })
    expect([body, headers.has('content-type')]).toEqual([null, false])
  })

  test("that cannot be written is rejected with the writer's reason", () => {
    const write = () => {
      throw new TypeError('its body is too blue')
    }
    const error = thrown(() => build({ body: 1 }, {}, { ...create, write }), InvalidRequestError)
    expect(error.message).toBe('things.create was not sent: its body is too blue.')
    expect(error).toMatchObject({ operation: 'things.create', cause: new TypeError('its body is too blue') })
  })

  test('as a stream is the stream, and is not read before it is sent', () => {
    const { stream, pulls } = sourceOf('abc')
    expect([build({ body: stream }, {}, upload).body, pulls(), stream.locked]).toEqual([stream, 0, false])
  })

  test.each([
    ['was read before', (stream: ReadableStream) => new Response(stream).text()],
    ['is being read', (stream: ReadableStream) => stream.getReader()],
  ])('as a stream that %s is rejected', async (_, use) => {
    const { stream } = sourceOf('abc')
    await use(stream)
    const error = thrown(() => build({ body: stream }, {}, upload), InvalidRequestError)
    expect(error.message).toBe('things.create was not sent: its body is a stream that was read before.')
  })

  test.each([
    ['the client', {}, { 'Content-Type': 'application/json' }],
    ['the call', { 'Content-Type': 'multipart/form-data' }, {}],
  ])('as a form has the boundary that is right, whatever type %s says', async (_, headers, common) => {
    const form = await read(build({ body: { file: new Blob(['abc']) }, headers }, common, upload)).formData()
    expect(await (form.get('file') as Blob).text()).toBe('abc')
  })
})

describe('what the operation responds with', () => {
  test('is accepted in place of JSON, unless the call says otherwise', () => {
    const accepted = (args: CallArguments) =>
      build(args, { accept: 'application/json' }, { ...create, accept: 'application/octet-stream' }).headers.get('accept')
    expect(accepted({})).toBe('application/octet-stream')
    expect(accepted({ headers: { Accept: 'text/plain;base64' } })).toBe('text/plain;base64')
  })
})
