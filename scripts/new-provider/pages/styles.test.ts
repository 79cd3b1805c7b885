import { stripTypeScriptTypes } from 'node:module'
import { expect, test } from 'vitest'
import * as core from '@hostwright/core/internal'
import { buildModel } from '@hostwright/generate'
import { emitProviderData } from '@hostwright/generate/testing'
import { createMock } from '@hostwright/mock'
import type { Document } from '@hostwright/openapi/document.ts'
import { listOperations } from '@hostwright/openapi/operations.ts'
import { importDocument } from '../import-document.ts'
import { nodeAt } from '../node.ts'

/** One way in which hosting providers page. */
interface Case {
  /** Names of parameters, with a default: `page=0`. */
  readonly query: readonly string[]
  /** The response: an object with these fields, or an array of this item. */
  readonly fields?: object
  readonly item?: object
  readonly headers?: readonly string[]
  readonly kind: string
  readonly items?: string
}

const integer = { type: 'integer' }
const text = { type: 'string' }
const flag = { type: 'boolean' }
const link = { type: 'string', format: 'uri' }
const server = { type: 'object', required: ['id'], properties: { id: text, memory: integer, labels: { type: 'array', items: text } } }
const servers = { type: 'array', items: server }
const object = (properties: object, required: string[] = []) => ({ type: 'object', required, properties })
const nullable = (type: string) => ({ type: [type, 'null'] })

const CASES: Record<string, Case> = {
  'number and size, and the number of entries or null': {
    query: ['page', 'per_page'],
    fields: {
      servers,
      meta: object({ pagination: object({ page: integer, next_page: nullable('integer'), total_entries: nullable('integer') }) }),
    },
    kind: 'page',
    items: '/servers',
  },
  'links in objects of the body, and a total': {
    query: ['page', 'per_page'],
    fields: { servers, links: object({ pages: object({ first: link, next: link }) }), meta: object({ total: integer }) },
    kind: 'link',
    items: '/servers',
  },
  'the number of pages, and of results': {
    query: ['page', 'page_size'],
    fields: { data: servers, page: integer, pages: integer, results: integer },
    kind: 'page',
    items: '/data',
  },
  'number alone': {
    query: ['page'],
    fields: { data: servers, meta: object({ current_page: integer, per_page: integer, total: integer }) },
    kind: 'page',
    items: '/data',
  },
  'a count beside the items': { query: ['page', 'page_size'], fields: { servers, total_count: integer }, kind: 'page', items: '/servers' },
  'a count in a header': {
    query: ['page', 'per_page'],
    fields: { servers },
    headers: ['X-Total-Count'],
    kind: 'offset',
    items: '/servers',
  },
  'entries and pages': {
    query: ['page', 'per_page'],
    fields: {
      data: servers,
      pagination: object({ current_page: integer, per_page: integer, total_entries: integer, total_pages: integer }),
    },
    kind: 'page',
    items: '/data',
  },
  'capitals, and whether more follow': {
    query: ['page', 'perPage'],
    fields: { Items: servers, CurrentPage: integer, TotalItems: integer, HasMoreItems: flag },
    kind: 'page',
    items: '/Items',
  },
  'a cursor beside each item': { query: ['cursor', 'limit'], item: object({ cursor: text, server }), kind: 'lastItem' },
  'a token among links': {
    query: ['cursor', 'per_page'],
    fields: { servers, meta: object({ total: integer, links: object({ next: text, prev: text }) }) },
    kind: 'cursor',
    items: '/servers',
  },
  'the last id': {
    query: ['starting_after', 'ending_before', 'limit'],
    fields: { data: servers, has_more: flag },
    kind: 'lastItem',
    items: '/data',
  },
  'the header Link': { query: ['page', 'per_page'], item: server, headers: ['Link'], kind: 'linkHeader' },
  'the header Link, beside a count and an object': {
    query: ['page', 'per_page'],
    fields: { total_count: integer, servers },
    headers: ['Link'],
    kind: 'linkHeader',
    items: '/servers',
  },
  'the header Link, which alone has the number': { query: ['since', 'per_page'], item: server, headers: ['Link'], kind: 'linkHeader' },
  'information about the result': {
    query: ['page', 'per_page'],
    fields: {
      result: servers,
      result_info: object({ page: integer, per_page: integer, count: integer, total_count: integer }),
      success: flag,
    },
    kind: 'page',
    items: '/result',
  },
  'a cursor in information about the result': {
    query: ['cursor', 'per_page'],
    fields: { result: servers, result_info: object({ count: integer, cursor: text }) },
    kind: 'cursor',
    items: '/result',
  },
  'a token that is null in the end': {
    query: ['page_token', 'page_size'],
    fields: { servers, next_page_token: nullable('string') },
    kind: 'cursor',
    items: '/servers',
  },
  'a required token that is empty in the end': {
    query: ['cursor'],
    fields: { data: object({ servers, next_cursor: text }, ['servers', 'next_cursor']) },
    kind: 'cursor',
    items: '/data/servers',
  },
  'an array and a count in a header': { query: ['page', 'per_page'], item: server, headers: ['Total-Count'], kind: 'offset' },
  'offset and limit, with a total': {
    query: ['offset', 'limit'],
    fields: { servers, offset: integer, limit: integer, total: integer },
    kind: 'offset',
    items: '/servers',
  },
  'offset and limit, with headers': { query: ['offset', 'limit'], item: server, headers: ['X-Total'], kind: 'offset' },
  'offset and limit alone': { query: ['offset', 'limit'], item: server, kind: 'offset' },
  'whether more follow an offset': { query: ['skip', 'limit'], fields: { data: servers, has_more: flag }, kind: 'offset', items: '/data' },
  'whether more follow a page': { query: ['page', 'limit'], fields: { data: servers, hasNext: flag }, kind: 'offset', items: '/data' },
  'the number of the next page': {
    query: ['page', 'limit'],
    fields: { data: servers, paging: object({ next_page: nullable('integer') }) },
    kind: 'cursor',
    items: '/data',
  },
  'the time before which the next page begins': {
    query: ['since', 'until', 'limit'],
    fields: { servers, pagination: object({ count: integer, next: nullable('number'), prev: nullable('number') }) },
    kind: 'cursor',
    items: '/servers',
  },
  'a link beside the items': {
    query: ['page'],
    fields: { results: servers, next: { ...link, type: ['string', 'null'] }, count: integer },
    kind: 'link',
    items: '/results',
  },
  'numbers from zero, with a total': {
    query: ['page=0', 'size'],
    fields: { servers, page: integer, size: integer, total: integer },
    kind: 'page',
    items: '/servers',
  },
  'numbers from zero alone': { query: ['page=0', 'per_page'], item: server, kind: 'offset' },
  'numbers from zero, and whether more follow': {
    query: ['page=0', 'limit'],
    fields: { data: servers, hasNext: flag },
    kind: 'offset',
    items: '/data',
  },
  'items from one, with a total': {
    query: ['startIndex=1', 'count'],
    fields: { Resources: servers, startIndex: integer, itemsPerPage: integer, totalResults: integer },
    kind: 'offset',
    items: '/Resources',
  },
  'items from one alone': { query: ['offset=1', 'limit'], item: server, kind: 'offset' },
  'a response of two parts': {
    query: ['page', 'per_page'],
    fields: { allOf: [object({ servers }), object({ total: integer })] },
    kind: 'page',
    items: '/servers',
  },
}

/** The example of a header, which leads to another page than the example's only one. */
const LINK = '<https://api.hosting.example/resource?page=2>; rel="next", <https://api.hosting.example/resource?page=5>; rel="last"'

/** Returns a document with such a list. */
function documentOf({ query, fields, item, headers = [] }: Case): Record<string, unknown> {
  // An import changes its document.
  const schema = structuredClone(item ? { type: 'array', items: item } : fields && 'allOf' in fields ? fields : object(fields ?? {}))
  const response = {
    description: 'Servers.',
    headers: Object.fromEntries(headers.map((name) => [name, { schema: text, ...(name === 'Link' && { example: LINK }) }])),
    content: { 'application/json': { schema } },
  }
  const number = /page$|limit|offset|skip|size$/i
  const parameters = query.map((written) => {
    const [name = '', first] = written.split('=')
    const from = first === undefined ? {} : { default: Number(first) }
    return { name, in: 'query', schema: number.test(name) ? { ...integer, ...from } : text }
  })
  return {
    openapi: '3.1.0',
    info: { title: 'Hosting', version: '1' },
    servers: [{ url: 'https://api.hosting.example' }],
    security: [{ key: [] }],
    paths: { '/servers': { get: { operationId: 'servers.list', parameters, responses: { 200: response } } } },
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  }
}

/** Returns a style as the generator emits it. */
function emittedStyle(document: Document): core.PaginationStyle {
  const model = buildModel('hosting', document)
  const [style = ''] = Object.keys(document['x-pagination-styles'] ?? {})
  const name = `pagesBy${style[0]?.toUpperCase()}${style.slice(1)}`
  const line =
    emitProviderData(model)
      .split('\n')
      .find((one) => one.startsWith(`export const ${name}`)) ?? ''
  const source = stripTypeScriptTypes(line).replace('export const', 'const')
  return new Function('core', `const { ${Object.keys(core).join(', ')} } = core; ${source}; return ${name}`)(core) as core.PaginationStyle
}

test.each(Object.entries(CASES))('recognizes %s, and lists every item once', async (_, declared) => {
  const document = documentOf(declared)
  importDocument(document, 'hosting')
  const [style] = Object.values(nodeAt(document, 'x-pagination-styles'))
  expect(style).toMatchObject({ kind: declared.kind, ...(declared.items !== undefined && { items: declared.items }) })
  const parameters = listOperations(document as unknown as Document).flatMap((one) => one.parameters)
  const query = Object.fromEntries(parameters.flatMap(({ name, example }) => (example === undefined ? [] : [[name, example]])))
  const pages = emittedStyle(document as unknown as Document)
  const ids = async (items: number | undefined, given: object = {}) => {
    const mock = await createMock({ spec: document, ...(items !== undefined && { items }) })
    const options = { ...mock.clientOptions, maxRetries: 0 }
    const [credential = ''] = Object.keys(mock.credentials)
    const provider = {
      name: 'Hosting',
      baseUrl: 'https://api.hosting.example',
      mediaType: 'application/json',
      authMethods: [{ credentials: { [credential]: true }, scheme: core.bearer(credential) }],
    }
    const operation = { id: 'servers.list', method: 'GET', path: '/servers', pages }
    const rows = await core.list(new core.Client(provider, options as core.ClientOptions), operation, { query: given }).toArray()
    mock.assertClean()
    return rows.map((row) => JSON.stringify(row))
  }
  const all = await ids(25)
  expect([all.length, new Set(all).size]).toEqual([25, 25])
  expect(await ids(undefined)).toHaveLength(1)
  // As the contract tests ask.
  expect(await ids(undefined, query)).toHaveLength(1)
})

test('the size of linked pages is kept, though no parameter has their number', () => {
  const document = documentOf({ query: ['per_page'], item: server, headers: ['Link'], kind: '' })
  importDocument(document, 'hosting')
  expect(document['x-pagination-styles']).toEqual({ linkHeaders: { kind: 'linkHeader', query: { size: 'per_page' } } })
})

test('the header Link of one object with a list in it leads to no page', () => {
  const document = documentOf({ query: [], fields: { id: text, addresses: { type: 'array', items: text } }, headers: ['Link'], kind: '' })
  importDocument(document, 'hosting')
  expect(document).not.toHaveProperty('x-pagination-styles')
})

test('a list whose response has the number of its page, and no parameter for it, is to be decided', () => {
  const meta = object({ pagination: object({ page: integer, per_page: integer, total_entries: nullable('integer') }) })
  const { report } = importDocument(documentOf({ query: [], fields: { servers, meta }, kind: '' }), 'hosting')
  expect(report.decisions.get('pagination')).toEqual(['servers.list'])
})
