/** A fictional provider with all features of the mock: both page styles, OAuth2 with JSON, a bearer key, Basic, API keys. */

const text = { type: 'string' } as const
const integer = { type: 'integer' } as const

const json = (schema: object, example: unknown) => ({ 'application/json': { schema, example } })
const jsonApi = (schema: object, example: unknown) => ({ 'application/vnd.api+json': { schema, example } })
const ref = (name: string) => ({ $ref: `#/components/${name}` })
const pathParameter = (name: string, example: string) => ({ name, in: 'path', required: true, schema: text, example })
const queryParameter = (name: string, schema: object, example: unknown) => ({ name, in: 'query', schema, example })

const domainRow = (id: string, name: string) => ({ type: 'domain', id, attributes: { name }, parent: null })

const secured = { '401': ref('responses/Unauthorized'), '404': ref('responses/NotFound') }

export const fixture = {
  openapi: '3.1.0',
  info: { title: 'Fixture', version: '1.0.0' },
  servers: [{ url: 'https://api.example.com/v9' }],
  'x-provider': { name: 'Fixture', docs: 'https://docs.example.com/' },
  'x-resources': {
    domains: {
      path: '/v2/domain/{domain}',
      id: 'id',
      get: 'domains.get',
      lists: ['domains.list'],
      creates: ['domains.create'],
      delete: 'domains.delete',
    },
  },
  'x-pagination-styles': {
    links: {
      kind: 'link',
      query: { page: 'page[number]', size: 'page[size]' },
      items: '/data',
      next: '/links/next',
      first: '/links/first',
      last: '/links/last',
      total: '/meta/page/total',
      page: '/meta/page/current-page',
      lastPage: '/meta/page/last-page',
      size: '/meta/page/per-page',
      from: '/meta/page/from',
      to: '/meta/page/to',
      defaultSize: 20,
      maxSize: 50,
    },
    envelope: {
      kind: 'page',
      query: { page: 'page', size: 'limit' },
      items: '/servers',
      total: '/total',
      page: '/page',
      size: '/limit',
    },
  },
  security: [{ oauth: [] }],
  paths: {
    '/v2/domain': {
      get: {
        operationId: 'domains.list',
        'x-pagination': 'links',
        parameters: [
          { name: 'page', in: 'query', style: 'deepObject', schema: { type: 'object', properties: { number: integer, size: integer } } },
          { name: 'filter', in: 'query', style: 'deepObject', schema: { type: 'object', properties: { name: text } } },
        ],
        responses: {
          '200': {
            description: 'Domains.',
            content: jsonApi(ref('schemas/DomainPage'), {
              meta: { page: { 'current-page': 1, 'per-page': 20, from: 1, to: 2, total: 2, 'last-page': 1 } },
              links: { first: 'https://api.example.com/a', next: 'https://api.example.com/b', last: 'https://api.example.com/c' },
              data: [domainRow('1', 'example.com'), domainRow('2', 'example.org')],
            }),
          },
          ...secured,
        },
      },
      post: {
        operationId: 'domains.create',
        requestBody: { required: true, content: jsonApi(ref('schemas/DomainCreate'), { data: { type: 'domain', name: 'example.com' } }) },
        responses: {
          '201': {
            description: 'Created.',
            headers: { Location: { schema: text, example: '/v2/domain/3' } },
            content: jsonApi(ref('schemas/Domain'), domainRow('3', 'example.net')),
          },
          ...secured,
          '422': { description: 'Invalid.', content: jsonApi(ref('schemas/Errors'), { errors: [{ status: '422', title: 'Invalid' }] }) },
        },
      },
    },
    '/v2/domain/{domain}': {
      parameters: [pathParameter('domain', '1')],
      get: {
        operationId: 'domains.get',
        responses: {
          '200': { description: 'A domain.', content: jsonApi(ref('schemas/Domain'), domainRow('1', 'example.com')) },
          ...secured,
        },
      },
      delete: { operationId: 'domains.delete', responses: { '204': { description: 'Gone.' }, ...secured } },
    },
    '/v2/domain/default': {
      get: {
        operationId: 'domains.getDefault',
        responses: { '200': { description: 'A domain.', content: jsonApi(ref('schemas/Domain'), domainRow('9', 'example.com')) } },
      },
    },
    '/v2/directory/{hosting}+{directory}': {
      parameters: [pathParameter('hosting', 'web1'), pathParameter('directory', '7')],
      get: {
        operationId: 'directories.get',
        responses: { '200': { description: 'A directory.', content: json({ type: 'object' }, { path: '/private' }) } },
      },
    },
    '/servers': {
      get: {
        operationId: 'servers.list',
        'x-pagination': 'envelope',
        security: [{ key: [] }],
        parameters: [
          queryParameter('page', { type: 'integer', minimum: 1 }, 1),
          queryParameter('limit', { type: 'integer', maximum: 100 }, 10),
        ],
        responses: {
          '200': {
            description: 'Servers.',
            content: json(ref('schemas/ServerPage'), {
              servers: [{ id: 1, name: 'web1', state: 'running' }],
              total: '1',
              page: 1,
              limit: 10,
            }),
          },
        },
      },
    },
    '/orders': {
      post: {
        operationId: 'orders.create',
        security: [{ basic: [] }],
        requestBody: {
          content: { 'application/x-www-form-urlencoded': { schema: { type: 'object', required: ['plan'], properties: { plan: text } } } },
        },
        responses: { '200': { description: 'Ordered.', content: json({ type: 'object' }, { order: 'ö-1' }) } },
      },
    },
    '/uploads': {
      put: {
        operationId: 'uploads.replace',
        security: [{ header: [], query: [] }],
        requestBody: { content: { 'application/octet-stream': {} } },
        responses: { '204': { description: 'Stored.' } },
      },
    },
    '/ping': {
      get: {
        operationId: 'ping',
        security: [],
        responses: { '200': { description: 'Pong.', content: json({ type: 'object' }, { pong: true }) } },
      },
    },
  },
  components: {
    securitySchemes: {
      oauth: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'https://auth.example.com/oauth/token', scopes: {} } },
        'x-credentials': {
          clientId: { description: 'Client id.', example: 'the-client' },
          clientSecret: { description: 'Client secret.', example: 'made-up-secret', secret: true },
        },
        'x-token-request': { format: 'json', lifetime: 600 },
      },
      key: { type: 'http', scheme: 'bearer', 'x-credentials': { apiKey: { description: 'Key.', example: 'made-up-key', secret: true } } },
      basic: {
        type: 'http',
        scheme: 'basic',
        'x-credentials': {
          user: { description: 'User.', example: 'jörg' },
          password: { description: 'Password.', example: 'made:up', secret: true },
        },
      },
      header: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Key',
        'x-credentials': { headerKey: { description: 'Key.', example: 'made-up-header' } },
      },
      query: { type: 'apiKey', in: 'query', name: 'key', 'x-credentials': { queryKey: { description: 'Key.', example: 'made-up-query' } } },
    },
    responses: {
      Unauthorized: {
        description: 'No valid token.',
        content: jsonApi(ref('schemas/Errors'), { errors: [{ status: '401', title: 'Unauthorized' }] }),
      },
      NotFound: { description: 'Not found.', content: jsonApi(ref('schemas/Errors'), { errors: [{ status: '404', title: 'Not found' }] }) },
    },
    schemas: {
      Domain: {
        type: 'object',
        required: ['type', 'id'],
        properties: {
          type: { const: 'domain' },
          id: text,
          attributes: { type: 'object', properties: { name: text } },
          // Circular, like some schemas of providers.
          parent: { oneOf: [ref('schemas/Domain'), { type: 'null' }] },
        },
      },
      DomainPage: {
        type: 'object',
        required: ['data', 'links', 'meta'],
        properties: {
          data: { type: 'array', items: ref('schemas/Domain') },
          links: { type: 'object', properties: { first: text, next: { type: ['string', 'null'] }, last: text } },
          meta: { type: 'object' },
        },
      },
      DomainCreate: {
        type: 'object',
        required: ['data'],
        properties: { data: { type: 'object', required: ['name'], properties: { type: { const: 'domain' }, name: text } } },
      },
      Errors: {
        type: 'object',
        properties: { errors: { type: 'array', items: { type: 'object', properties: { status: text, title: text } } } },
      },
      ServerPage: {
        type: 'object',
        properties: {
          servers: {
            type: 'array',
            items: { type: 'object', properties: { id: integer, name: text, state: { enum: ['running', 'stopped'] } } },
          },
          total: text,
          page: integer,
          limit: integer,
        },
      },
    },
  },
} as const
