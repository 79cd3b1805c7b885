import { expect, test } from 'vitest'

import { signedFixture } from '../../test/signed-fixture.js'
import { startFixture, type Fixture } from '../../test/start.js'
import type { Schema } from '@hostwright/openapi/document.ts'
import { createResolve } from './resolve.js'
import { variantOf, variantsOf } from './variants.js'
import { documentOf } from '../../test/document.js'

function identify(schemas: Record<string, Schema>, body: unknown): string | undefined {
  const resolve = createResolve(documentOf({ components: { schemas } }))
  const variants = Object.keys(schemas).map((name) => ({ id: name, summary: '', description: '', body: name, example: '' }))
  return variantOf(variantsOf({ 'x-variants': variants }, resolve), body)
}

test('distinguishes bodies by their required and present fields', () => {
  const properties = { name: {}, code: {} }
  const Register = { required: ['name'], additionalProperties: false, properties: { name: {} } }
  const Transfer = { allOf: [{ required: ['name', 'code'], properties }] }
  expect(identify({ Register, Transfer }, { name: 'a' })).toBe('Register')
  expect(identify({ Register, Transfer }, { name: 'a', code: 'b' })).toBe('Transfer')
})

test('distinguishes bodies by constants', () => {
  const Start = { required: ['action'], properties: { action: { const: 'start' } } }
  const Halt = { required: ['action'], properties: { action: { enum: ['stop', 'reset'] } } }
  expect(identify({ Start, Halt }, { action: 'reset' })).toBe('Halt')
  expect(identify({ Start, Halt }, { action: 'other' })).toBeUndefined()
})

test('returns undefined if several match or there is no object', () => {
  expect(identify({ A: {}, B: {} }, {})).toBeUndefined()
  expect(identify({ A: { required: ['a'] }, B: {} }, undefined)).toBeUndefined()
})

async function patch(mock: Fixture, body: object): Promise<number> {
  const headers = { authorization: 'Bearer a.made-up.token', 'content-type': 'application/json' }
  return (await mock.call('/servers', { method: 'PATCH', headers, body: JSON.stringify(body) })).status
}

test("logs the route's operation and the variant", async () => {
  const mock = await startFixture({ spec: signedFixture })
  expect(await patch(mock, { action: 'stop' })).toBe(204)
  expect(await patch(mock, { action: 'jump' })).toBe(422)
  expect(mock.requests).toMatchObject([
    { operation: 'servers.patch', variant: 'servers.stop' },
    { operation: 'servers.patch', variant: undefined },
  ])
  expect(mock.violations[0]?.operation).toBe('servers.patch')
})

test('injects a fault into a variant or the whole route', async () => {
  const mock = await startFixture({ spec: signedFixture })
  mock.fail({ operation: 'servers.stop', status: 500 })
  mock.fail({ operation: 'servers.patch', status: 503 })
  expect(await patch(mock, { action: 'start' })).toBe(503)
  expect(await patch(mock, { action: 'start' })).toBe(204)
  expect(await patch(mock, { action: 'stop' })).toBe(500)
})
