import { expect, test } from 'vitest'

import { harOf } from '../../test/record-har.js'
import type { Document } from '@hostwright/openapi/document.ts'
import { describeVerification } from './report.js'
import type { Verification } from './verification.js'
import { verifyTraffic } from './verify-traffic.js'

const text = { type: 'string' }
const row = { type: 'object', properties: { id: { type: 'integer' } } }

const spec = {
  openapi: '3.1.0',
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: {
    '/rows/{id}': {
      post: {
        operationId: 'rows.create',
        parameters: [
          { name: 'id', in: 'path', schema: { type: 'integer', maximum: 9 } },
          { name: 'filter', in: 'query', style: 'deepObject', schema: { type: 'object', properties: { size: { type: 'integer' } } } },
          { name: 'json', in: 'query', content: { 'application/json': { schema: row } } },
          { name: 'kind', in: 'query', schema: { enum: ['a', 'b'] } },
          { name: 'X-Trace', in: 'header', schema: { type: 'string', format: 'uuid' } },
        ],
        requestBody: {
          content: {
            'application/json': { schema: row },
            'multipart/form-data': { schema: { properties: { size: { type: 'integer' } }, additionalProperties: false } },
          },
        },
        responses: {
          '200': {
            headers: { 'X-Count': { schema: { type: 'integer' } } },
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    byName: { type: 'object', additionalProperties: row },
                    names: { type: 'object', additionalProperties: {}, propertyNames: { pattern: '^x-', maxLength: 3, enum: ['x-a'] } },
                    prefixed: { type: 'object', patternProperties: { '^zz': { const: 1 } }, additionalProperties: false },
                    rows: row,
                    list: { type: 'array', uniqueItems: true, contains: { const: 'x' }, items: { oneOf: [text, row] } },
                    either: {
                      oneOf: [{ properties: { kind: { const: 'a' } } }, { properties: { kind: { const: 'b' } } }],
                      required: ['kind'],
                    },
                    when: { if: { properties: { a: { const: 1 } } }, then: { required: ['b'] }, else: { not: {} } },
                    limited: { type: 'string', format: 'date-time', pattern: '^a', minLength: 99 },
                    depends: { dependentRequired: { a: ['b'] }, dependentSchemas: { a: { maxProperties: 0 } } },
                    closed: { type: 'object', properties: { a: {} }, unevaluatedProperties: false },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
} as unknown as Document

const secret = 'zzsecret'
const keys = {
  'zz.example.com': 1,
  'zz@example.com': 1,
  'zz secret': 1,
  zz20260102: 1,
  zza1b2c3d4: 1,
  '../zz': 1,
  'zz/~': 1,
  'zz\u001B[31m': 1,
}

async function run(request: object, response: object, url = 'https://api.example.com/v1/rows/zzid'): Promise<Verification> {
  const entry = {
    startedDateTime: secret,
    request: { method: 'POST', url, headers: [], bodySize: -1, ...request },
    response: { status: 200, headers: [], content: { size: 0 }, ...response },
  }
  return verifyTraffic({ document: spec, har: harOf([entry]), name: 'a.har', baseUrls: [] })
}

function expectNoLeak(result: Verification, differences: number): void {
  expect(result.differences.length).toBeGreaterThanOrEqual(differences)
  for (const shown of [JSON.stringify(result), describeVerification(result)]) expect(shown.replaceAll('^zz', '')).not.toMatch(/zz/i)
}

const responseWith = (body: unknown): object => {
  const written = typeof body === 'string' ? body : JSON.stringify(body)
  return { content: { size: Buffer.byteLength(written), mimeType: 'application/json', text: written } }
}
const sent = (mimeType: string, written: string): object => ({ postData: { mimeType, text: written } })

test('map keys, object keys and values of every rule do not leak', async () => {
  const body = {
    byName: { zzjane: { id: secret, ...keys }, zzjoe: secret },
    names: { zzjane: 1 },
    prefixed: { zzjane: secret },
    rows: { zzjane: { id: 1 }, zzjoe: { id: 2 } },
    list: [secret, secret, { id: secret }, 5],
    either: { kind: secret, ...keys },
    when: { a: secret },
    limited: secret,
    depends: { a: secret },
    closed: { ...keys },
    ...keys,
  }
  const result = await run({}, responseWith(body))
  expectNoLeak(result, 15)
  expect(result.differences.map(({ place }) => place)).toContain('200 response.body.rows.{}')
})

test('parameters and headers do not leak', async () => {
  const query = new URLSearchParams({ 'filter[size]': secret, 'filter[zz.x]': '1', 'zz.x': '1', json: '{"zz', kind: secret })
  const headers = [
    { name: 'X-Trace', value: secret },
    { name: 'zz-header', value: secret },
    { name: 'Authorization', value: secret },
  ]
  const url = `https://zz:zz@api.example.com/v1/rows/zzid?${query}#zz`
  expectNoLeak(await run({ headers }, { ...responseWith({}), headers: [{ name: 'x-count', value: secret }] }, url), 7)
})

test('forms and file names do not leak', async () => {
  const part = (head: string): string => `--zz\r\nContent-Disposition: form-data; ${head}\r\nContent-Type: zz/zz\r\n\r\nzz\r\n`
  const form = `${part('name="size"')}${part('name="zz.pdf"; filename="zz.pdf"')}${part('name="zz\\"x"; filename="zz"')}--zz--`
  expectNoLeak(await run(sent('multipart/form-data; boundary=zz', form), responseWith({})), 2)
  const params = [{ name: 'zz@example.com', value: secret, fileName: 'zz.pdf', contentType: 'zz/zz' }]
  expectNoLeak(await run({ postData: { mimeType: 'multipart/form-data', params } }, responseWith({})), 2)
})

test('media types, invalid JSON, paths, methods and statuses do not leak', async () => {
  expectNoLeak(await run(sent('zz/zz', 'zz'), { content: { size: 2, mimeType: 'text/zza1b2c3d4', text: 'zz' } }), 3)
  expectNoLeak(await run(sent('application/zzjane', 'zz'), { content: { size: 2, mimeType: 'application/vnd.zzjane+json', text: '1' } }), 2)
  expectNoLeak(await run(sent('application/json', '{"a": zz'), responseWith('{"zz": zzz')), 3)
  expectNoLeak(await run({ method: 'ZZ' }, {}, 'https://api.example.com/v1/rows/zz/zz/%7Bzz%7D'), 1)
  expectNoLeak(await run({}, responseWith({}), 'https://zz.example.com/zz'), 0)
  expect(await run({}, { status: 4_111_111_111 })).toMatchObject({ entries: { ignored: { malformed: 1 } } })
  expect((await run({}, { status: 'zz' })).problem).toMatch(/^Entry 0 of a\.har, which ends at byte \d+, has no response\.status;/)
})

test('reports a few of twenty thousand map and object keys', async () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `zz${index}`)
  const of = (value: unknown): object => Object.fromEntries(names.map((name) => [name, value]))
  const result = await run({}, responseWith({ rows: of({ id: 1 }), closed: of(1), list: names }), 'https://api.example.com/v1/rows/1')
  const places = result.differences.map(({ place }) => place)
  expect(places.filter((place) => place.startsWith('200 response.body.closed.'))).toHaveLength(26)
  expect(places.filter((place) => place.startsWith('200 response.body.rows'))).toEqual(['200 response.body.rows.{}'])
})

test('reads a form and a query with many fields of one name', async () => {
  const form = Array.from({ length: 20_000 }, (_, index) => `size[${index}]=zz`).join('&')
  const query = Array.from({ length: 20_000 }, () => 'filter[size]=1').join('&')
  const result = await run(sent('application/x-www-form-urlencoded', form), responseWith({}), `https://api.example.com/v1/rows/1?${query}`)
  expectNoLeak(result, 1)
})

test('does not check a deeply nested body', async () => {
  const deep = `${'{"rows":'.repeat(100_000)}1${'}'.repeat(100_000)}`
  expect((await run({}, responseWith(deep), 'https://api.example.com/v1/rows/1')).differences).toEqual([])
})

test('shows only some of hundreds of names', async () => {
  const names = Array.from({ length: 200 }, (_, index) => `k${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`)
  const result = await run({}, responseWith(Object.fromEntries(names.map((name) => [name, 1]))), 'https://api.example.com/v1/rows/1')
  expect(result.differences).toHaveLength(26)
  expect(result.differences.map(({ place }) => place)).toContain('200 response.body.{}')
})
