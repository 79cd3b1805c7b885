import { describe, expect, test } from 'vitest'
import { activeAcme, operation, status } from '../../test/helpers.js'
import { redactor } from '../errors/redactor.js'
import { apiError } from './api-error.js'
import { keyedFields, listedFields } from './named-fields.js'
import type { NamedFields } from '../model/error-places.js'

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
