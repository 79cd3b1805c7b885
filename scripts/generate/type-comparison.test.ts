import { join, resolve } from 'node:path'
import { bundleSpec } from '@hostwright/shared/spec/bundle.ts'
import type { Document, Operation } from '@hostwright/openapi/document.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { describe, expect, test } from 'vitest'
import { buildModel } from './model/build-model.ts'
import { acme, globexModel, initechModel } from './test/fixture.ts'
import { judge } from './test/compare-types.ts'

const SPECS = resolve(import.meta.dirname, '../../specs')
const PROVIDERS = listProviders(SPECS)

const CLOSED = 'The spec closes an empty object, which `emptyObjectsUnknown` opens.'
const LENGTH = 'The spec wants 20 codes; openapi-typescript writes a tuple of 20, we write an array, as of any other length.'

/** Known differences from openapi-typescript, with the reason why we keep them. At most 15. */
const LISTED: Readonly<Record<string, readonly { readonly of: string; readonly at: string; readonly reason: string }[]>> = {
  mittwald: [
    {
      of: 'POST /v2/dns-zones/{dnsZoneId}/record-sets/{recordSet}/actions/set-managed Request',
      at: 'body.requestBody.content["application/json"].[others]',
      reason: CLOSED,
    },
    {
      of: 'POST /v2/dns/zones/{zoneId}/recordset/acombined/managed/ingress Request',
      at: 'body.requestBody.content["application/json"].[others]',
      reason: CLOSED,
    },
    {
      of: 'POST /v2/dns/zones/{zoneId}/recordset/mx/managed Request',
      at: 'body.requestBody.content["application/json"].[others]',
      reason: CLOSED,
    },
    { of: 'PUT /v2/users/self/credentials/mfa Responses', at: '200["application/json"].recoveryCodesList', reason: LENGTH },
    { of: 'POST /v2/users/self/credentials/mfa Responses', at: '200["application/json"].recoveryCodesList', reason: LENGTH },
  ],
}

type Parts = Readonly<Record<string, unknown>>

const json = (schema: object) => ({ description: 'Made up.', content: { 'application/json': { schema } } })
const object = (properties: Parts, more: Parts = {}) => ({ type: 'object', properties, ...more })
const responds = (schema: object): Parts => ({ responses: { 200: json(schema) } })
const takes = (schema: object, more: Parts = {}): Parts => ({
  requestBody: { content: { 'application/json': { schema } }, ...more },
  responses: { 204: { description: 'Done.' } },
})
const asks = (...parameters: object[]): Parts => ({ parameters, responses: { 204: { description: 'Done.' } } })
const parameter = (name: string, place: string, more: Parts = {}) => ({ name, in: place, schema: { type: 'string' }, ...more })
const text = { type: 'string' }
const number = { type: 'number' }

/** Pairs of operations with a single difference: one for our generator, one for openapi-typescript. */
const SEEDS: Readonly<Record<string, readonly [ours: Parts, theirs: Parts]>> = {
  'a field of another type': [responds(object({ a: text })), responds(object({ a: number }))],
  'a field that is required': [responds(object({ a: text }, { required: ['a'] })), responds(object({ a: text }))],
  'a field that may be null': [responds(object({ a: text })), responds(object({ a: { type: ['string', 'null'] } }))],
  'an optional field less': [responds(object({ a: text })), responds(object({ a: text, b: text }))],
  'an optional field more': [responds(object({ a: text, b: text })), responds(object({ a: text }))],
  'an optional field of anything': [responds(object({ a: {} })), responds(object({ a: {} }, { required: ['a'] }))],
  'a value of an enum less': [responds(object({ a: { enum: ['x', 'y'] } })), responds(object({ a: { enum: ['x', 'y', 'z'] } }))],
  'a value of an enum more': [responds(object({ a: { enum: ['x', 'y'] } })), responds(object({ a: { enum: ['x'] } }))],
  'any text for an enum': [responds(object({ a: text })), responds(object({ a: { enum: ['x'] } }))],
  'anything for text': [responds(object({ a: {} })), responds(object({ a: text }))],
  'a field deep inside': [
    responds({ type: 'array', items: object({ a: { type: 'array', items: { oneOf: [text, object({ b: text })] } } }) }),
    responds({ type: 'array', items: object({ a: { type: 'array', items: { oneOf: [text, object({ b: number })] } } }) }),
  ],
  'a component that leads back to itself': [
    responds({ $ref: '#/components/schemas/Tree' }),
    responds({ $ref: '#/components/schemas/Bush' }),
  ],
  'an alternative less': [responds({ oneOf: [object({ a: text }), object({ b: text })] }), responds(object({ a: text }))],
  'the values of a map': [
    responds({ type: 'object', additionalProperties: text }),
    responds({ type: 'object', additionalProperties: number }),
  ],
  'an open object': [responds(object({ a: text })), responds(object({ a: text }, { additionalProperties: true }))],
  'a free-form object': [takes(object({ a: { type: 'object' } })), takes(object({ a: { not: {} } }))],
  'a status less': [responds(text), { responses: { 200: json(text), 409: json(text) } }],
  'a status more': [{ responses: { 200: json(text), 409: json(text) } }, responds(text)],
  'a class of statuses less': [responds(text), { responses: { 200: json(text), '4XX': json(text) } }],
  'a default error less': [responds(text), { responses: { 200: json(text), default: json(text) } }],
  'a status without a body': [{ responses: { 200: { description: 'Done.' } } }, responds(text)],
  'a body in another media type': [
    { responses: { 200: { description: 'Made up.', content: { 'application/hal+json': { schema: text } } } } },
    responds(text),
  ],
  'text for a file': [
    responds(text),
    { responses: { 200: { description: 'Made up.', content: { 'application/json': { schema: { ...text, format: 'binary' } } } } } },
  ],
  'a request without a body': [asks(), takes(text)],
  'a body that is required': [takes(text), takes(text, { required: true })],
  'a field of a body': [takes(object({ a: text })), takes(object({ a: number }))],
  'a query parameter of another name': [asks(parameter('a', 'query')), asks(parameter('b', 'query'))],
  'a query parameter less': [asks(parameter('a', 'query')), asks(parameter('a', 'query'), parameter('b', 'query'))],
  'a query parameter that is required': [asks(parameter('a', 'query')), asks(parameter('a', 'query', { required: true }))],
  'a header of another type': [asks(parameter('x-a', 'header')), asks(parameter('x-a', 'header', { schema: number }))],
  'a header for a query parameter': [asks(parameter('a', 'header')), asks(parameter('a', 'query'))],
}

// Recursive schemas that differ in a leaf.
const tree = (name: string, leaf: object) => object({ leaf, inner: { $ref: `#/components/schemas/${name}` } })

/** Components with properties of one direction, which requests and responses use. */
const ONE_WAY = {
  Account: {
    allOf: [
      { $ref: '#/components/schemas/Base' },
      object({ secret: { ...text, writeOnly: true }, owner: { $ref: '#/components/schemas/Owner' } }),
    ],
    required: ['id', 'secret', 'owner'],
  },
  Base: object({ id: { type: 'integer', readOnly: true }, at: { ...text, readOnly: true }, name: text }, { required: ['id', 'at'] }),
  Owner: object({ accounts: { type: 'array', items: { $ref: '#/components/schemas/Account' } } }),
  Login: object({ password: { ...text, writeOnly: true }, since: { ...text, readOnly: true } }, { required: ['password', 'since'] }),
  Plain: object({ name: text }),
}

function oneWay(): Document {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
  const inline = object({ id: { ...text, readOnly: true }, plain: ref('Plain') }, { required: ['id'] })
  return acme({
    '/paths': {
      '/accounts': {
        post: { ...takes(ref('Account')), ...responds(ref('Account')), operationId: 'accounts.create' },
        put: { ...takes(inline), ...responds(ref('Plain')), operationId: 'accounts.replace' },
        patch: { ...takes(ref('Login')), operationId: 'accounts.login' },
      },
    },
    '/components': { schemas: ONE_WAY, securitySchemes: acme().components?.securitySchemes },
  })
}

/** Acme's provider with the seeds as its operations, in the order of `SEEDS`. */
function seeded(side: 0 | 1, more: Document['paths'] = {}): Document {
  const seeds = Object.values(SEEDS).map((sides, index): [string, Document['paths'][string]] => {
    const operation = { operationId: `seeds.s${index}`, summary: 'A seed', ...sides[side] } as Operation
    return [`/seeds/${index}`, { post: operation }]
  })
  return acme({
    '/paths': { ...Object.fromEntries(seeds), ...more },
    '/components': {
      schemas: { Tree: tree('Tree', text), Bush: tree('Bush', number) },
      securitySchemes: acme().components?.securitySchemes,
    },
  })
}

const names = Object.keys(SEEDS)

// Two generators and a compiler run.
describe('our types equal those of openapi-typescript', { timeout: 300_000 }, () => {
  test.each(PROVIDERS)('of %s, except for listed differences', async (provider) => {
    const model = buildModel(provider, await bundleSpec(join(SPECS, provider, 'openapi.yaml')))
    const found = await judge(model)
    const listed = (LISTED[provider] ?? []).map(({ of, at }) => ({ of, at }))
    expect(found.filter(({ of, at }) => !listed.some((one) => one.of === of && one.at === at))).toEqual([])
    expect(listed.filter(({ of, at }) => !found.some((one) => one.of === of && one.at === at))).toEqual([])
  })

  test('of files, forms, redirects, variants and further media types', async () => {
    expect(await judge(globexModel())).toEqual([])
    expect(await judge(initechModel())).toEqual([])
  })

  test('of readOnly and writeOnly properties', async () => {
    const model = buildModel('acme', oneWay())
    expect(await judge(model)).toEqual([])
    expect(Object.keys(model.document.components?.schemas ?? {})).toEqual([
      ...Object.keys(ONE_WAY),
      'AccountWritable',
      'BaseWritable',
      'OwnerWritable',
    ])
  })
})

describe('compareTypes', { timeout: 300_000 }, () => {
  test('finds each difference', async () => {
    const found = await judge(buildModel('acme', seeded(0)), seeded(1))
    expect(found.map(({ of }) => names[Number(/\d+/.exec(of)?.[0])])).toEqual(names)
  })

  test('finds none between equal types', async () => {
    expect(await judge(buildModel('acme', seeded(1)))).toEqual([])
  })

  test('finds a route that only one has', async () => {
    const extra = { '/extra': { get: { operationId: 'extra.get', responses: { 204: { description: 'Done.' } } } } }
    expect(await judge(buildModel('acme', seeded(0)), seeded(0, extra))).toEqual([expect.objectContaining({ of: 'Routes', at: '' })])
  })
})

test('lists at most 15 known differences, of existing providers, each with a reason', () => {
  const all = Object.values(LISTED).flat()
  expect(all.length).toBeLessThanOrEqual(15)
  expect(all.filter(({ reason }) => reason.length < 20)).toEqual([])
  expect(Object.keys(LISTED).filter((provider) => !PROVIDERS.includes(provider))).toEqual([])
})
