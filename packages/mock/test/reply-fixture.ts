import { createMock, type LocalMock, type LocalOptions } from '../src/index.js'

const text = { type: 'string' } as const
const integer = { type: 'integer' } as const
const json = (schema: object, example: unknown) => ({ content: { 'application/json': { schema, example } } })
const query = (name: string, schema: object, style: object = {}) => ({ name, in: 'query', schema, ...style })
const body = (type: string, schema?: object) => ({ content: { [type]: schema ? { schema } : {} } })
const done = { '204': { description: 'Done.' } }

const item = { type: 'object', required: ['id'], properties: { id: integer, name: text, state: { enum: ['new', 'sold'] } } }

/** A fictional provider with all kinds of parameters and bodies. */
export const replyFixture = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  'x-provider': { name: 'Shop', docs: 'https://docs.example.com/' },
  security: [{ key: [] }],
  paths: {
    '/items/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: integer }],
      get: {
        operationId: 'items.get',
        parameters: [
          query('limit', integer),
          query('all', { type: 'boolean' }),
          query('ids', { type: 'array', items: integer }, { explode: false }),
          query('filter', { type: 'object', properties: { price: { type: 'number' } } }, { style: 'deepObject' }),
        ],
        responses: {
          '200': { description: 'An item.', ...json(item, { id: 1, name: 'Chair' }), headers: { 'X-Age': { schema: text, example: '5' } } },
          '404': { description: 'None.', ...json({ type: 'object', properties: { message: text } }, { message: 'Not found' }) },
        },
      },
      head: { operationId: 'items.head', responses: { '200': { description: 'An item.', ...json(item, { id: 1 }) } } },
      delete: { operationId: 'items.delete', responses: done },
    },
    '/forms': {
      post: {
        operationId: 'forms.post',
        requestBody: body('application/x-www-form-urlencoded', {
          type: 'object',
          properties: { count: integer, tags: { type: 'array', items: text }, password: text },
        }),
        responses: done,
      },
    },
    '/files': {
      post: {
        operationId: 'files.create',
        parameters: [
          { name: 'Idempotency-Key', in: 'header', schema: text },
          { name: 'X-Region', in: 'header', schema: text },
        ],
        requestBody: body('multipart/form-data', {
          type: 'object',
          properties: { file: { type: 'string', format: 'binary' }, title: text },
        }),
        responses: done,
      },
    },
    '/bytes': {
      get: { operationId: 'bytes.get', responses: { '200': { description: 'Bytes.', content: { 'application/pdf': {} } } } },
      put: { operationId: 'bytes.put', requestBody: body('application/octet-stream'), responses: done },
    },
    '/notes/{token}': {
      post: {
        operationId: 'notes.post',
        parameters: [{ name: 'token', in: 'path', required: true, schema: text }],
        requestBody: {
          content: { 'application/json': {}, 'text/plain': {}, 'application/xml': {} },
        },
        responses: done,
      },
    },
    '/health': {
      get: {
        operationId: 'health.get',
        responses: { '200': { description: 'Health.', ...json({ type: 'object', properties: { status: integer } }, { status: 1 }) } },
      },
    },
    '/undocumented': { get: { operationId: 'undocumented.get' } },
  },
  components: {
    securitySchemes: {
      key: { type: 'http', scheme: 'bearer', 'x-credentials': { apiKey: { description: 'Key.', example: 'made-up-key' } } },
    },
  },
} as const

/** A mock without a socket, and a function to call it with its credentials. */
export async function createReplyMock(options: LocalOptions = {}): Promise<{
  mock: LocalMock
  call(path: string, init?: RequestInit): Promise<{ status: number; body: unknown; headers: Headers }>
}> {
  const mock = await createMock({ spec: replyFixture, ...options })
  return {
    mock,
    async call(path, init = {}) {
      const headers = { ...mock.authHeaders(), ...(init.headers as Record<string, string>) }
      const response = await mock.fetch(`http://localhost:4010${path}`, { ...init, headers })
      const received = await response.text()
      const isJson = response.headers.get('content-type')?.includes('json') === true && received !== ''
      return { status: response.status, body: isJson ? JSON.parse(received) : received, headers: response.headers }
    },
  }
}
