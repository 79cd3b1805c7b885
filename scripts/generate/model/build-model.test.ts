import { describe, expect, test } from 'vitest'
import { acmeModel, type Edits, globexModel, operation } from '../test/fixture.ts'

const list = '/paths/~1domains/get'
const jsonResponse = `${list}/responses/200/content/application~1json`

test('reads the provider as a whole', () => {
  expect(acmeModel()).toMatchObject({
    folder: 'acme',
    name: 'Acme',
    docs: 'https://docs.acme.example',
    description: 'Domains and their records, as Acme sells them.',
    apiVersion: '2.1.0',
    baseUrl: 'https://api.acme.example/v1',
    mediaType: 'application/json',
    authMethods: [{ factory: 'bearer', args: ['apiKey'], constant: 'apiKeyMethod', selector: 'byApiKey', interface: 'AcmeByApiKey' }],
    authorization: undefined,
  })
})

test('uses the title without a description, and JSON without bodies', () => {
  const bodiless = Object.fromEntries(
    ['/paths/~1domains/post', '/paths/~1domains~1{domainName}~1dns/post', '/paths/~1restart/post'].map((path) => [
      `${path}/requestBody`,
      undefined,
    ]),
  )
  expect(acmeModel({ ...bodiless, '/info/description': undefined })).toMatchObject({
    description: 'Acme API',
    mediaType: 'application/json',
  })
})

test('reads operations in their order', () => {
  expect(acmeModel().operations.map(({ id }) => id)).toEqual([
    'domains.list',
    'domains.create',
    'domains.get',
    'domains.delete',
    'domains.dns.list',
    'domains.dns.create',
    'status.get',
    'status.restart',
  ])
})

describe('an operation', () => {
  test('has all fields', () => {
    const example = { path: { domainName: 'example.com' }, headers: { 'x-request-id': 'made-up' }, body: { content: '192.0.2.1' } }
    expect(operation(acmeModel(), 'domains.dns.create')).toEqual({
      id: 'domains.dns.create',
      at: '/paths/~1domains~1{domainName}~1dns/post',
      route: 'domains.dns.create',
      variant: undefined,
      resource: ['domains', 'dns'],
      method: 'create',
      flat: 'domainsDnsCreate',
      type: 'DomainsDnsCreate',
      httpMethod: 'POST',
      path: '/domains/{domainName}/dns',
      summary: 'Add a DNS record',
      description: 'Adds one record.',
      tag: 'Domains',
      deprecated: false,
      confidence: { inferred: 'method', level: 'low', basis: 'it creates something.', alternatives: ['PUT', 'PATCH'] },
      pages: undefined,
      itemsAt: undefined,
      item: undefined,
      retry: 'safe',
      charges: false,
      authenticated: true,
      bodyType: 'application/vnd.acme+json',
      requestKind: 'json',
      responseKind: 'json',
      accept: undefined,
      upload: undefined,
      numberedFields: [],
      indexed: [],
      joined: [],
      argumentsOptional: false,
      emptyStatuses: [204],
      bodiless: true,
      errorStatuses: [404],
      anyError: false,
      bodilessErrors: [],
      pathParameters: ['domainName'],
      examples: { all: example, required: example, isComplete: true },
      isPlainRead: false,
      call: {
        runner: 'call',
        operation: {
          id: 'domains.dns.create',
          method: 'POST',
          path: '/domains/{domainName}/dns',
          type: 'application/vnd.acme+json',
          bodiless: true,
          errors: [404],
          retry: 'safe',
        },
        upload: undefined,
        byPath: { type: 'application/vnd.acme+json', bodiless: true, retry: 'safe' },
      },
      headers: [],
    })
  })

  test.each([
    ['domains.list', true],
    ['domains.create', false],
    ['domains.get', false],
    ['status.restart', true],
  ])('%s: arguments are optional: %j', (id, optional) => {
    expect(operation(acmeModel(), id).argumentsOptional).toBe(optional)
  })

  test('has the first JSON type of its body', () => {
    const content = { 'multipart/form-data': {}, 'application/vnd.api+json': {}, 'application/json': {} }
    expect(operation(acmeModel({ '/paths/~1domains/post/requestBody/content': content }), 'domains.create').bodyType).toBe(
      'application/vnd.api+json',
    )
  })

  test('may respond with JSON or another media type', () => {
    expect(() => acmeModel({ '/paths/~1status/get/responses/200/content/text~1csv': {} })).not.toThrow()
  })

  test('keeps a retry that differs from the rule for its method', () => {
    const retryOf = (method: string, retry: string) =>
      operation(acmeModel({ [`/paths/~1domains~1{domainName}/${method}/x-retry`]: retry }), `domains.${method}`).retry
    expect(retryOf('delete', 'never')).toBe('never')
    expect(retryOf('delete', 'safe')).toBeUndefined()
    expect(retryOf('get', 'safe')).toBeUndefined()
  })

  test('has its resource as tag if it has none', () => {
    expect(operation(acmeModel({ '/paths/~1status/get/tags': undefined }), 'status.get').tag).toBe('status')
  })
})

describe('a route with variants', () => {
  test('is replaced by its variants', () => {
    expect(globexModel().operations.map(({ id, route }) => [id, route])).toEqual([
      ['things.list', 'things.list'],
      ['things.rename', 'things.change'],
      ['things.parts.move', 'things.change'],
      ['notes.list', 'notes.list'],
    ])
  })

  test('shares everything with them except names, texts and body', () => {
    const edits = { '/paths/~1things~1{name}/patch/deprecated': true, '/paths/~1things~1{name}/patch/x-variants/1/deprecated': false }
    expect(operation(globexModel(edits), 'things.parts.move')).toMatchObject({
      resource: ['things', 'parts'],
      method: 'move',
      flat: 'thingsPartsMove',
      type: 'ThingsChange',
      variant: { body: 'PartMove', example: 'moved' },
      httpMethod: 'PATCH',
      path: '/things/{name}',
      summary: 'Move a part',
      description: 'Takes it elsewhere.',
      deprecated: false,
      retry: 'safe',
      charges: false,
      bodyType: 'application/json',
      argumentsOptional: false,
      emptyStatuses: [204],
      errorStatuses: [404],
    })
    expect(operation(globexModel(edits), 'things.rename')).toMatchObject({ type: 'ThingsChange', deprecated: true })
  })
})

describe('the items of a list', () => {
  test('are at the pointer of the list, if its style has none', () => {
    expect(operation(globexModel(), 'things.list')).toMatchObject({ pages: 'links', itemsAt: '/things', item: 'Thing' })
  })

  test('are the response itself if headers describe the page', () => {
    expect(operation(globexModel(), 'notes.list')).toMatchObject({ pages: 'pager', itemsAt: undefined, item: 'Note' })
  })

  const itemOf = (edits: Edits) => operation(acmeModel(edits), 'domains.list').item

  test('are a component, or the path to them', () => {
    expect(itemOf({})).toBe('Domain')
    expect(itemOf({ '/components/schemas/DomainPage/properties/data/items': { type: 'string' } })).toEqual(['data'])
  })

  test('are found in the response and in its composition', () => {
    const page = { type: 'object', properties: { data: { type: ['array', 'null'], items: { $ref: '#/components/schemas/Status' } } } }
    expect(itemOf({ [`${jsonResponse}/schema`]: page })).toBe('Status')
    expect(itemOf({ [`${jsonResponse}/schema`]: { allOf: [{ type: 'object' }, page] } })).toBe('Status')
  })

  test('are found below keys with slashes', () => {
    const page = { type: 'object', properties: { 'a/b': { type: 'array', items: { type: 'string' } } } }
    expect(itemOf({ [`${jsonResponse}/schema`]: page, '/x-pagination-styles/page/items': '/a~1b' })).toEqual(['a/b'])
  })
})

test('numbers arrays in deepObject style, nullable and referenced ones too, but not objects', () => {
  const indexed = (edits: Edits) => operation(globexModel(edits), 'things.list').indexed
  const schema = '/paths/~1things/get/parameters/0/schema'
  expect(indexed({})).toEqual(['tags'])
  expect(indexed({ [`${schema}/type`]: ['array', 'null'] })).toEqual(['tags'])
  expect(indexed({ [schema]: { $ref: '#/components/schemas/Tags' }, '/components/schemas/Tags': { type: 'array' } })).toEqual(['tags'])
  expect(indexed({ '/paths/~1things/get/parameters/0/style': 'form' })).toEqual([])
})

test.each([
  { style: 'form' },
  { style: 'form', explode: true },
  { style: 'deepObject' },
  { style: 'deepObject', explode: true },
  { explode: true },
  { in: 'header', style: 'simple', explode: false },
])('a parameter with %j can be sent', (more) => {
  expect(() => acmeModel({ [`${list}/parameters/0`]: { name: 'tag', in: 'query', schema: { type: 'array' }, ...more } })).not.toThrow()
})
