import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { operation, thrown } from '../../test/helpers.js'
import type { CallArguments } from '../client/call-options.js'
import { InvalidRequestError } from '../errors/errors.js'
import { accept, buildRequest } from './build-request.js'

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
