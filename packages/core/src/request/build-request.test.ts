import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { operation, sourceOf, thrown } from '../../test/helpers.js'
import type { CallArguments } from '../client/call-options.js'
import { InvalidRequestError } from '../errors/errors.js'
import { accept, buildRequest } from './build-request.js'
import { writeFile } from './file-body.js'
import { writeForm } from './form-body.js'

const URL_OF_CALL = 'https://api.acme.example/things'
const create = operation({ id: 'things.create', method: 'POST' })

function build(args: CallArguments, common: Record<string, string> = {}, described = create) {
  return buildRequest(described, args, URL_OF_CALL, new Headers(common), 'application/vnd.acme+json')
}

const refusal = (args: CallArguments) => thrown(() => build(args), InvalidRequestError)

describe('request', () => {
  test("has the operation's method and the URL, and does not follow redirects", () => {
    const { request } = build({})
    expect(request).toMatchObject({ method: 'POST', url: URL_OF_CALL, redirect: 'manual' })
  })

  test('without a body has no content type', () => {
    const { request, body } = build({})
    expect(body).toBeUndefined()
    expect(request.body).toBeNull()
    expect(request.headers.has('content-type')).toBe(false)
  })

  test('that cannot be built, as GET with a body, is refused', () => {
    const get = () => build({ body: {} }, {}, operation())
    expect(get).toThrow(InvalidRequestError)
    expect(get).toThrow('things.get was not sent: the request cannot be built.')
  })
})

describe('body', () => {
  test('is JSON, and is kept for sending it again', async () => {
    const { request, body } = build({ body: { name: 'ü' } })
    expect(body).toBe('{"name":"ü"}')
    expect(await request.text()).toBe('{"name":"ü"}')
  })

  test.each([
    [null, 'null'],
    [0, '0'],
    ['', '""'],
    [[], '[]'],
  ])('may be %j', async (value, text) => {
    expect(await build({ body: value }).request.text()).toBe(text)
  })

  test("has the provider's media type, the operation's own, or what the caller says", () => {
    const type = (args: CallArguments, described = create) =>
      build({ body: {}, ...args }, {}, described).request.headers.get('content-type')
    expect(type({})).toBe('application/vnd.acme+json')
    expect(type({}, { ...create, type: 'application/merge-patch+json' })).toBe('application/merge-patch+json')
    expect(type({ headers: { 'Content-Type': 'application/json' } })).toBe('application/json')
    expect(build({ body: {} }, { 'Content-Type': 'text/x-client' }).request.headers.get('content-type')).toBe('text/x-client')
  })

  test.each([
    ['a cycle', cycle()],
    ['a bigint', { size: 1n }],
    ['a function', () => undefined],
    ['a symbol', Symbol('body')],
    [
      'a toJSON that throws',
      {
        toJSON: () => {
          throw new Error('no')
        },
      },
    ],
  ])('with %s is refused and names the operation', (_, body) => {
    const error = refusal({ body })
    expect(error.message).toBe('things.create was not sent: its body cannot be written as JSON.')
    expect(error.operation).toBe('things.create')
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
    const { request } = build(
      { headers: { 'x-trace': 'call', accept: 'text/plain' } },
      { 'X-Trace': 'client', Accept: 'text/html', 'X-Client': 'yes' },
    )
    expect(request.headers.get('x-trace')).toBe('call')
    expect(request.headers.get('accept')).toBe('text/plain')
    expect(request.headers.get('x-client')).toBe('yes')
  })

  test('are left out when undefined or null, and written when false or 0', () => {
    const { request } = build({ headers: { 'x-a': undefined, 'x-b': null, 'x-c': false, 'x-d': 0 } })
    expect([...request.headers]).toEqual(
      expect.arrayContaining([
        ['x-c', 'false'],
        ['x-d', '0'],
      ]),
    )
    expect(request.headers.has('x-a') || request.headers.has('x-b')).toBe(false)
  })

  test.each(['hunter2\r\nx-injected: 1', 'hunter2\0', 'hunter2 💶'])(
    'whose value HTTP cannot carry are refused by name, without quoting %j',
    (value) => {
      const error = refusal({ headers: { 'x-secret': value } })
      expect(error.message).toBe('things.create was not sent: the header "x-secret" has a name or value that HTTP cannot carry.')
      expect(inspect(error, { showHidden: true, depth: Infinity })).not.toContain('hunter2')
    },
  )

  test('whose name is no token are refused', () => {
    expect(refusal({ headers: { 'no name': 'x' } }).message).toContain('"no name"')
  })
})

describe('a body that is not JSON', () => {
  const send = { ...create, write: writeForm }
  const upload = { ...create, write: writeFile }
  const typeOf = (headers: Record<string, string>, common: Record<string, string> = {}) =>
    build({ body: { a: 1 }, headers }, common, send).request.headers.get('content-type')

  test("is what the operation's writer makes of it, with its media type, and is kept for sending it again", async () => {
    const { request, body, remake } = build({ body: { a: 'ü' } }, {}, send)
    expect([body, remake]).toEqual(['a=%C3%BC', undefined])
    expect(request.headers.get('content-type')).toBe('application/x-www-form-urlencoded')
    expect(await request.text()).toBe('a=%C3%BC')
  })

  test('has the media type that the caller says, where they say one', () => {
    expect(typeOf({ 'Content-Type': 'text/x-call' })).toBe('text/x-call')
    expect(typeOf({}, { 'Content-Type': 'text/x-client' })).toBe('text/x-client')
  })

  test('is not written where there is none', () => {
    const { request, body } = build({}, {}, { ...create, write: () => expect.fail('there is nothing to write') })
    expect([request.body, body, request.headers.has('content-type')]).toEqual([null, undefined, false])
  })

  test("that cannot be written is refused with the writer's reason", () => {
    const write = () => {
      throw new TypeError('its body is too blue')
    }
    const error = thrown(() => build({ body: 1 }, {}, { ...create, write }), InvalidRequestError)
    expect(error.message).toBe('things.create was not sent: its body is too blue.')
    expect(error).toMatchObject({ operation: 'things.create', cause: new TypeError('its body is too blue') })
  })

  test('as a stream is marked as one that is never sent again, and is not read before it is sent', async () => {
    const { stream, pulls } = sourceOf('abc')
    const { request, body, remake } = build({ body: stream }, {}, upload)
    expect([body, remake, pulls()]).toEqual([null, undefined, 0])
    expect(await request.text()).toBe('abc')
  })

  test('as a stream that was read before is refused', async () => {
    const { stream } = sourceOf('abc')
    await new Response(stream).text()
    const again = () => build({ body: stream }, {}, upload)
    expect(again).toThrow(InvalidRequestError)
    expect(again).toThrow('things.create was not sent: the request cannot be built.')
  })

  test('as a form is written anew for each attempt, with the same headers and a boundary that is right', async () => {
    const { request, body, remake } = build({ body: { file: new Blob(['abc']) }, headers: { 'x-trace': '7' } }, { 'x-client': '8' }, upload)
    expect(body).toBeUndefined()
    for (const made of [request, await remake?.(), await remake?.()] as Request[]) {
      expect(made).toMatchObject({ method: 'POST', url: URL_OF_CALL, redirect: 'manual' })
      expect([made.headers.get('x-trace'), made.headers.get('x-client')]).toEqual(['7', '8'])
      expect(await ((await made.formData()).get('file') as Blob).text()).toBe('abc')
    }
  })

  test('as a form has the boundary that is right, whatever type the client says for all its bodies', async () => {
    const { request } = build({ body: { file: new Blob(['abc']) } }, { 'Content-Type': 'application/json' }, upload)
    expect(request.headers.get('content-type')).toMatch(/^multipart\/form-data; *boundary=/)
  })
})

describe('what the operation answers with', () => {
  test('is accepted in place of JSON, unless the call says otherwise', () => {
    const accepted = (args: CallArguments) =>
      build(args, { accept: 'application/json' }, { ...create, accept: 'application/octet-stream' }).request.headers.get('accept')
    expect(accepted({})).toBe('application/octet-stream')
    expect(accepted({ headers: { Accept: 'text/plain;base64' } })).toBe('text/plain;base64')
  })
})
