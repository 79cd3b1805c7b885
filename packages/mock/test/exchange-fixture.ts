/** A fictional provider with token exchanges, offset pagination, a file, a redirect, and an authorization code flow. */

const text = { type: 'string' } as const
const integer = { type: 'integer' } as const

const json = (schema: object, example: unknown) => ({ 'application/json': { schema, example } })
const queryParameter = (name: string) => ({ name, in: 'query', schema: integer, example: 1 })
const things = {
  '200': { description: 'Things.', content: json({ type: 'array', items: { type: 'object', properties: { id: integer } } }, [{ id: 1 }]) },
}
const problem = { type: 'object', properties: { message: text } }
const tokenOperation = (operationId: string, example: object) => ({
  operationId,
  security: [],
  requestBody: { required: true, content: json({ type: 'object', required: ['password'] }, { password: 'made-up' }) },
  responses: {
    '200': { description: 'A token.', content: json({ type: 'object' }, example) },
    '202': { description: 'A code is wanted.', content: json({ type: 'object' }, { wants: 'code' }) },
    '400': { description: 'Invalid.', content: json(problem, { message: 'Invalid' }) },
  },
})

export const exchangeFixture = {
  openapi: '3.1.0',
  info: { title: 'Exchange', version: '1.0.0' },
  servers: [{ url: 'https://api.example.com' }],
  'x-provider': { name: 'Exchange', docs: 'https://docs.example.com/' },
  'x-pagination-styles': {
    offset: {
      kind: 'offset',
      query: { skip: 'skip', size: 'limit', page: 'page' },
      headers: { size: 'X-Size', skip: 'X-Skip', total: 'X-Total' },
      defaultSize: 4,
      maxSize: 20,
    },
    number: { kind: 'offset', query: { size: 'limit', page: 'page' } },
  },
  security: [{ token: [] }, { users: [] }],
  paths: {
    '/sign-in': { post: tokenOperation('auth.signIn', { token: 'the-example', expires: '2026-01-01T00:00:00Z' }) },
    '/sign-in/code': { post: tokenOperation('auth.code', { token: 'the-example', expires: '2026-01-01T00:00:00Z' }) },
    '/keys/{key}/token': {
      post: {
        ...tokenOperation('auth.byKey', { grant: { token: 'the-example', end: 1767225600 } }),
        parameters: [{ name: 'key', in: 'path', required: true, schema: text, example: 'k1' }],
      },
    },
    '/things': {
      get: {
        operationId: 'things.list',
        'x-pagination': 'offset',
        parameters: ['skip', 'limit', 'page'].map(queryParameter),
        responses: things,
      },
    },
    '/numbered': {
      get: {
        operationId: 'numbered.list',
        'x-pagination': 'number',
        parameters: ['limit', 'page'].map(queryParameter),
        responses: things,
      },
    },
    '/file': {
      get: {
        operationId: 'file.get',
        security: [],
        parameters: [queryParameter('part')],
        responses: {
          '200': {
            description: 'The file.',
            content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' }, example: 'made-up bytes' } },
          },
          '404': { description: 'None.', content: json(problem, { message: 'Not found' }) },
          '422': { description: 'Invalid.', content: json(problem, { message: 'Invalid' }) },
        },
      },
    },
    '/authorize': {
      get: {
        operationId: 'auth.authorize',
        security: [],
        responses: {
          '400': { description: 'Invalid.', content: json(problem, { message: 'Invalid' }) },
          default: { description: 'Any other.', content: json(problem, { message: 'No' }) },
          '302': { description: 'On.', headers: { Location: { schema: text, example: 'https://example.com/consent' } } },
        },
      },
    },
    '/latest': {
      get: {
        operationId: 'latest.get',
        security: [],
        responses: { '302': { description: 'Elsewhere.' }, '200': { description: 'Here.', content: json({ type: 'object' }, { id: 1 }) } },
      },
    },
  },
  components: {
    securitySchemes: {
      token: {
        type: 'apiKey',
        in: 'header',
        name: 'X-Token',
        'x-auth': [
          {
            kind: 'exchange',
            description: 'With a password.',
            credentials: {
              email: { description: 'Mail address.', example: 'jane@example.com' },
              password: { description: 'Password.', example: 'made-up', secret: true },
            },
            request: { path: '/sign-in', token: '/token', expires: '/expires' },
            secondFactor: { status: 202, option: 'code', path: '/sign-in/code', field: 'code', description: 'Code.' },
          },
          {
            kind: 'exchange',
            description: 'With a key.',
            credentials: { key: { description: 'Key.', example: 'k1' } },
            request: { path: '/keys/{key}/token', token: '/grant/token', expires: '/grant/end' },
          },
          { kind: 'value', description: 'With a token.', credentials: { token: { description: 'Token.', example: 'a-made-up-token' } } },
        ],
      },
      users: {
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: 'https://api.example.com/authorize',
            tokenUrl: 'https://api.example.com/grant',
            scopes: {},
          },
        },
        'x-credentials': { clientId: { description: 'Id.', example: 'the-application' } },
      },
    },
  },
} as const
