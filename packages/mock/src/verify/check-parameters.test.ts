import { expect, test } from 'vitest'

import { harOf } from '../../test/record-har.js'
import type { Document } from '@hostwright/openapi/document.ts'
import { verifyTraffic } from './verify-traffic.js'

const integer = { type: 'integer', minimum: 1 }
const parameter = (name: string, where: string, schema: object, rest: object = {}): object => ({ name, in: where, schema, ...rest })

const spec = {
  openapi: '3.1.0',
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: {
    '/servers/{id}': {
      parameters: [parameter('id', 'path', { type: 'integer' })],
      get: {
        operationId: 'servers.get',
        parameters: [
          { $ref: '#/components/parameters/Page' },
          parameter('tags', 'query', { type: 'array', items: { pattern: '^[a-z]+$' } }, { explode: false }),
          parameter('sort', 'query', { enum: ['asc', 'desc'] }),
          parameter('level', 'query', { enum: [1, 2] }),
          parameter('deep', 'query', { oneOf: [{ type: 'integer' }, { type: 'string', format: 'date' }] }),
          parameter('all', 'query', { type: 'boolean' }),
          parameter('filter', 'query', { $ref: '#/components/schemas/Filter' }, { style: 'deepObject' }),
          parameter('where', 'query', {}, { content: { 'application/json': { schema: { properties: { size: integer } } } } }),
          parameter('X-Limit', 'header', integer),
        ],
        responses: {
          '200': { headers: { 'X-Total': { $ref: '#/components/headers/Total' }, 'Set-Cookie': { required: true, schema: integer } } },
        },
      },
    },
  },
  components: {
    parameters: { Page: parameter('page', 'query', integer) },
    schemas: { Filter: { type: 'object', properties: { size: integer, name: { type: 'string' } } } },
    headers: { Total: { required: true, schema: { type: 'integer' } } },
  },
} as unknown as Document

async function lines(
  target: string,
  sent: Record<string, string> = {},
  responseHeaders: Record<string, string> = { 'x-total': '1' },
): Promise<string[]> {
  const pairs = (headers: Record<string, string>): object[] => Object.entries(headers).map(([name, value]) => ({ name, value }))
  const entry = {
    request: { method: 'GET', url: `https://api.example.com/v1${target}`, headers: pairs(sent) },
    response: { status: 200, headers: pairs(responseHeaders), content: { size: 0 } },
  }
  const { differences } = await verifyTraffic({ document: spec, har: harOf([entry]), name: 'a.har', baseUrls: [] })
  return differences.map(({ place, message, schema }) => `${place}: ${message}${schema === null ? '' : ` (${schema})`}`)
}

test('valid values are no difference', async () => {
  const query = 'page=2&tags=a,b&sort=asc&level=2&deep=2026-01-02&all=true&filter[size]=3&filter[name]=7&where=%7B%22size%22%3A1%7D'
  expect(await lines(`/servers/5?${query}`, { 'X-LIMIT': '5' }, { 'X-TOTAL': '12' })).toEqual([])
})

test('reports each invalid value without quoting it', async () => {
  const query =
    'page=0&tags=a,B2&sort=secret&level=7&deep=secret&all=yes&filter[size]=big&filter[colour]=red&where=%7B%22size%22%3A%221%22%7D'
  expect(await lines(`/servers/secret?${query}`, { 'x-limit': 'many' }, { 'x-total': 'secret' })).toEqual([
    'request.headers.x-limit: text that is no integer',
    'request.path.id: text that is no integer',
    'request.query.all: text that is no boolean',
    'request.query.deep: text that is no date',
    'request.query.filter.colour: not in the spec (text) (components/schemas/Filter)',
    'request.query.filter.size: text that is no integer (components/schemas/Filter)',
    'request.query.level: text that is none of 1, 2',
    'request.query.page: text that is not >= 1 (components/parameters/Page)',
    'request.query.sort: text that is none of "asc", "desc"',
    'request.query.tags[]: text that does not match ^[a-z]+$',
    'request.query.where.size: string instead of integer',
    '200 response.headers.x-total: text that is no integer (components/headers/Total)',
  ])
})

test('reads a repeated parameter as a list', async () => {
  expect(await lines('/servers/5?page=1&page=2')).toEqual(['request.query.page: array instead of integer (components/parameters/Page)'])
})

test('reports invalid JSON and missing headers, but no cookies', async () => {
  expect(await lines('/servers/5?where=%7Bsecret', {}, {})).toEqual([
    'request.query.where: not JSON, as the spec says',
    '200 response.headers.x-total: missing, though required (components/headers/Total)',
  ])
})
