import { describe, expect, test } from 'vitest'
import { acme, activeAcme, fetchStandIn, json, operation, rejection, status } from '../../test/helpers.js'
import { clientCredentials } from '../auth/client-credentials.js'
import { Client } from '../client/client.js'
import type { ClientOptions } from '../client/options.js'
import type { Provider } from '../model/provider.js'
import { ApiError, AuthError } from '../errors/errors.js'
import { adviceOn, adviceOnTokens, headerText, keyedFields, listedFields } from './error-message.js'
import { redactor } from '../errors/redact.js'
import { apiError } from './api-error.js'
import type { NamedFields } from '../model/error-places.js'

const DECLARED = [
  { phrase: 'Remote IP is not authorized', text: 'Pass `globalKey: true`.', keepsToken: true },
  { phrase: 'expired', text: 'It is renewed.' },
  { code: 'blocked', text: 'Register the address.' },
  { code: 'blocked', phrase: 'never', text: 'Is never given.' },
]
const get = operation()

/** Authenticates with tokens that are counted, at an API that responds with these bodies and 401, the last for ever. */
function server(...bodies: object[]) {
  const seen = { tokens: 0, calls: 0 }
  const fetch = fetchStandIn((request) => {
    if (request.method === 'POST') return json({ access_token: `t${++seen.tokens}` })
    return json(bodies[Math.min(seen.calls++, bodies.length - 1)], { status: 401 })
  })
  const scheme = clientCredentials({ tokenUrl: 'https://api.acme.example/token', clientId: 'id', clientSecret: 'key', format: 'json' })
  const connect = (error: Provider['error']) =>
    new Client(acme({ authMethods: [{ credentials: { id: false, key: true }, scheme }], error: error as object }), {
      id: 'me',
      key: 'k3y-of-me',
      fetch,
    } as ClientOptions)
  return { connect, seen }
}

const withAdvice: Provider['error'] = { message: '/message', code: '/code', advice: adviceOnTokens(DECLARED) }

describe('advice that a specification declares', () => {
  test.each([
    [{ message: 'Remote IP is not authorized' }, ': Remote IP is not authorized. Pass `globalKey: true`.'],
    [{ message: 'x', code: 'blocked' }, ' blocked: x. Register the address.'],
    [{ code: 'blocked' }, ' blocked. Register the address.'],
    [{ message: 'Some other sentence.' }, ': Some other sentence.'],
    [{ code: 'other' }, ' other. Check id and key of this Acme client.'],
  ])('is given for the first code or phrase that fits, beside what the provider says: %j', async (body, reported) => {
    const { connect } = server(body)
    expect((await rejection(connect(withAdvice).request(get), AuthError)).message).toBe(
      `things.get failed with 401${reported} (GET /things)`,
    )
  })

  test('is given for any status', async () => {
    const fetch = fetchStandIn(json({ message: 'x', code: 'blocked' }, { status: 403 }))
    const client = new Client(acme({ error: { message: '/message', code: '/code', advice: adviceOn(DECLARED) } }), {
      apiKey: 'k',
      fetch,
    } as ClientOptions)
    expect((await rejection(client.request(get), ApiError)).message).toBe(
      'things.get failed with 403 blocked: x. Register the address. (GET /things)',
    )
  })
})

describe('a 401', () => {
  test('that has nothing to do with the token costs no second one, and keeps its body', async () => {
    const { connect, seen } = server({ message: 'Remote IP is not authorized' })
    const error = await rejection(connect(withAdvice).request(get), AuthError)
    expect(error.body).toEqual({ message: 'Remote IP is not authorized' })
    expect(seen).toEqual({ tokens: 1, calls: 1 })
  })

  test.each([{ message: 'The token has expired' }, { message: 'Who are you?' }, { code: 'blocked' }, {}])(
    'for which nothing of the kind is declared makes the client ask for another token: %j',
    async (body) => {
      const { connect, seen } = server(body)
      await rejection(connect(withAdvice).request(get), AuthError)
      expect(seen).toEqual({ tokens: 2, calls: 2 })
    },
  )

  test('that comes after another one is distinguished from it', async () => {
    const { connect, seen } = server({ message: 'The token has expired' }, { message: 'Remote IP is not authorized' })
    const error = await rejection(connect(withAdvice).request(get), AuthError)
    expect(error.message).toContain('Remote IP is not authorized. Pass')
    expect(seen).toEqual({ tokens: 2, calls: 2 })
  })
})

const bytes = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

describe('a sentence in a header', () => {
  const read = headerText('x-message')

  test('is read as UTF-8', () => {
    expect(read(new Headers({ 'x-message': bytes('Tsoon õige') }))).toBe('Tsoon õige')
  })

  test('is read as Latin-1 where it is no UTF-8', () => {
    expect(read(new Headers({ 'x-message': 'Latin-1 \u00f5' }))).toBe('Latin-1 õ')
  })

  test('is empty where there is no header', () => {
    expect(read(new Headers())).toBe('')
  })
})

describe('a sentence that a second header repeats in base64', () => {
  const read = headerText('x-message', 'x-message-base64')

  test('is read from there', () => {
    expect(read(new Headers({ 'x-message': 'Tsoon ?ige', 'x-message-base64': btoa(bytes('Tsoon õige')) }))).toBe('Tsoon õige')
  })

  test.each([
    ['is missing', {}],
    ['is empty', { 'x-message-base64': '' }],
    ['is no base64', { 'x-message-base64': '?' }],
    ['is no UTF-8', { 'x-message-base64': btoa('\u00f5') }],
  ])('is read from the first header where the second %s', (_, headers) => {
    expect(read(new Headers({ 'x-message': 'Plain', ...headers }))).toBe('Plain')
  })
})

function messageFor(fields: NamedFields, body: unknown, code = 422): string {
  const described = operation({ id: 'things.create', method: 'POST' })
  const request = new Request('https://api.acme.example/things', { method: 'POST' })
  const provider = activeAcme({ error: { message: '/message', fields } })
  return apiError({ operation: described, request, response: status(code), redact: redactor(['s3cret'])() }, body, provider).message
}

describe('fields in a list', () => {
  const jsonApi = listedFields('/errors', '/source/pointer', '/detail')
  const validation = listedFields('/validationErrors', '/path', '/message')

  test.each([400, 422])('are all named for %i, each with what is wrong', (code) => {
    const errors = [
      { detail: 'is taken', source: { pointer: '/data/attributes/name' } },
      { detail: 'is too low', source: { pointer: '/data/attributes/ttl' } },
    ]
    expect(messageFor(jsonApi, { errors }, code)).toBe(
      `things.create failed with ${code}. /data/attributes/name: is taken; /data/attributes/ttl: is too low. (POST /things)`,
    )
    const validationErrors = [{ path: '.description', message: 'should be string', type: 'type' }]
    expect(messageFor(validation, { message: 'Validation failed', validationErrors }, code)).toBe(
      `things.create failed with ${code}: Validation failed. .description: should be string. (POST /things)`,
    )
  })

  test('are named alone where the sentence says what is wrong, and where nothing does', () => {
    const validationErrors = [{ path: 'a', message: 'Invalid.' }, { path: 'b' }, { path: 'c', message: 7 }]
    expect(messageFor(validation, { message: 'Invalid.', validationErrors })).toBe(
      'things.create failed with 422: Invalid. a; b; c. (POST /things)',
    )
  })

  test.each([
    undefined,
    null,
    'text',
    7,
    {},
    { validationErrors: 'no' },
    { validationErrors: [null, 7, 'x', {}, { path: 7 }, { path: '' }] },
  ])('are none in %j', (body) => {
    expect(messageFor(validation, body)).toBe('things.create failed with 422. (POST /things)')
  })
})

describe('fields that are keys', () => {
  const keyed = keyedFields('')

  test.each([
    [{ name: 'zone_conflict' }, 'name: zone_conflict'],
    [{ name: ['zone_conflict', 'too_long'] }, 'name: zone_conflict; name: too_long'],
    [[{ name: 'invalid', ttl: 'too_low' }], 'name: invalid; ttl: too_low'],
    [{ owner: { email: 'invalid' }, hosts: [{ ip: 'taken' }] }, 'owner.email: invalid; hosts.ip: taken'],
    [{ name: true }, 'name'],
  ])('are named as in %j', (body, named) => {
    expect(messageFor(keyed, body)).toBe(`things.create failed with 422. ${named}. (POST /things)`)
  })

  test.each([undefined, null, 'text', 7, {}, [], ['text']])('are none in %j', (body) => {
    expect(messageFor(keyed, body)).toBe('things.create failed with 422. (POST /things)')
  })

  test('are read to a depth and number that a message can hold', () => {
    let deep: object = { a: 'x' }
    for (let level = 0; level < 20_000; level++) deep = { a: deep }
    expect(messageFor(keyed, deep).length).toBeLessThan(100)
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`field${index}`, 'x'.repeat(1000)]))
    expect(messageFor(keyed, many).length).toBeLessThan(50 * 203)
  })
})

test('no field shows a secret', () => {
  expect(messageFor(keyedFields(''), { token: 'no s3cret', s3cret: 'unknown' })).toBe(
    'things.create failed with 422. token: no [redacted]; [redacted]: unknown. (POST /things)',
  )
})
