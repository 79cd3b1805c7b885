/** A fictional provider with signed token requests, links in arrays, page headers, variants and numbered query lists. */

import { sign } from 'node:crypto'

import type { Mock } from '../src/index.js'

const text = { type: 'string' } as const
const integer = { type: 'integer' } as const

const json = (schema: object, example: unknown) => ({ 'application/json': { schema, example } })
const ref = (name: string) => ({ $ref: `#/components/${name}` })
const secured = { '401': ref('responses/Unauthorized') }
const action = (name: string) => ({
  type: 'object',
  required: ['action'],
  additionalProperties: false,
  properties: { action: { type: 'string', const: name } },
})
const headerParameter = (name: string) => ({ name, in: 'header', schema: { type: 'integer', minimum: 1 }, example: 1 })

export const signedFixture = {
  openapi: '3.1.0',
  info: { title: 'Signed', version: '1.0.0' },
  'x-provider': { name: 'Signed', docs: 'https://docs.example.com/' },
  'x-pagination-styles': {
    pages: {
      kind: 'link',
      query: { page: 'page', size: 'pageSize' },
      next: '/links/pages',
      relation: { name: 'rel', rel: 'next', href: 'link' },
    },
    pager: {
      kind: 'header',
      request: { page: 'X-Pager-Page', size: 'X-Pager-Limit' },
      response: { enabled: 'X-Pager-Enabled', page: 'X-Pager-Page', pages: 'X-Pager-Pages', size: 'X-Pager-Limit', total: 'X-Pager-Items' },
      defaultSize: 10,
      maxSize: 20,
    },
  },
  'x-rate-limit': { limit: 10, window: 60, headers: { remaining: 'X-Remaining' } },
  'x-client-options': { testMode: { description: 'Test mode.', query: { test: '1' } } },
  security: [{ token: [] }],
  paths: {
    '/auth': {
      post: {
        operationId: 'auth.create',
        security: [],
        parameters: [{ name: 'Signature', in: 'header', required: true, schema: text, example: 'AAAA' }],
        requestBody: { required: true, content: json({ type: 'object', required: ['login'] }, { login: 'jane', nonce: 'abcdef' }) },
        responses: {
          '201': {
            description: 'A token.',
            content: json({ type: 'object', properties: { token: text } }, { token: 'the.example.token', kind: 'x' }),
          },
          ...secured,
        },
      },
    },
    '/domains': {
      get: {
        operationId: 'domains.list',
        'x-pagination': { style: 'pages', items: '/domains' },
        parameters: [
          { name: 'page', in: 'query', schema: integer, example: 1 },
          { name: 'pageSize', in: 'query', schema: integer, example: 1 },
          { name: 'tags', in: 'query', schema: text, example: 'a' },
        ],
        responses: {
          '200': {
            description: 'Domains.',
            content: json(ref('schemas/DomainList'), {
              domains: [{ name: 'example.com' }],
              links: {
                pages: [
                  { rel: 'self', link: 'https://api.example.com/domains' },
                  { rel: 'next', link: 'https://api.example.com/domains?page=2' },
                  { rel: 'last', link: 'https://api.example.com/domains?page=9' },
                ],
              },
            }),
          },
          ...secured,
        },
      },
    },
    '/plain': {
      get: {
        operationId: 'plain.list',
        'x-pagination': { style: 'pages', items: '/domains' },
        responses: { '200': { description: 'Domains.', content: json(ref('schemas/DomainList'), { domains: [{ name: 'example.com' }] }) } },
      },
    },
    '/servers': {
      get: {
        operationId: 'servers.list',
        'x-pagination': 'pager',
        parameters: [headerParameter('x-pager-page'), headerParameter('x-pager-limit')],
        responses: {
          '200': {
            description: 'Servers.',
            headers: {
              'X-Pager-Page': { schema: integer, example: 7 },
              'X-Status-Message': { schema: text, example: 'OK' },
              'X-Made-Up': { schema: text },
              'X-Count': { schema: integer },
              'X-Remaining': { schema: integer, example: 0 },
            },
            content: json({ type: 'array', items: { type: 'object', properties: { id: integer } } }, [{ id: 1 }, { id: 2 }]),
          },
          '429': { description: 'Too many.', headers: { 'X-Remaining': { schema: integer, example: 0 } } },
        },
      },
      patch: {
        operationId: 'servers.patch',
        'x-variants': [
          { id: 'servers.start', summary: '', description: '', body: 'Start', example: 'start' },
          { id: 'servers.stop', summary: '', description: '', body: 'Stop', example: 'stop' },
        ],
        requestBody: { content: json({ oneOf: [ref('schemas/Start'), ref('schemas/Stop')] }, { action: 'start' }) },
        responses: { '204': { description: 'Begun.' } },
      },
    },
    '/availability': {
      get: {
        operationId: 'availability.list',
        parameters: [
          { name: 'domainNames', in: 'query', required: true, style: 'deepObject', schema: { type: 'array', items: text } },
          { name: 'ports', in: 'query', style: 'deepObject', schema: ref('schemas/Ports') },
        ],
        responses: { '204': { description: 'Fine.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        'x-auth': [
          {
            kind: 'signedRequest',
            description: 'With a key pair.',
            credentials: {
              login: { description: 'User name.', example: 'jane' },
              privateKey: { description: 'Private key.', example: '-----BEGIN PRIVATE KEY----- …', secret: true },
            },
            settings: {
              label: { field: 'label', type: 'string', description: 'Name.' },
              expirationTime: { field: 'expiration_time', type: 'string', lifetime: true, description: 'Life.' },
            },
            request: { path: '/auth', account: 'login', nonce: 'nonce', signature: 'Signature', token: '/token' },
            lifetime: 1800,
            longestLifetime: 2678400,
          },
          { kind: 'value', description: 'With a token.', credentials: { token: { description: 'Token.', example: 'a.made-up.token' } } },
          { kind: 'constant', description: 'As the demo user.', option: 'demo', value: 'the.demo.token' },
        ],
      },
    },
    responses: {
      Unauthorized: { description: 'No valid token.', content: json({ type: 'object' }, { error: 'Your access token has expired.' }) },
    },
    schemas: {
      DomainList: {
        type: 'object',
        properties: { domains: { type: 'array', items: { type: 'object', properties: { name: text } } }, links: { type: 'object' } },
      },
      Start: action('start'),
      Stop: action('stop'),
      Ports: { type: 'array', items: { type: 'integer', maximum: 65535 } },
    },
  },
} as const

let count = 0

/** Requests a token from the mock, signed with the mock's own key. */
export function requestToken(mock: Mock, fields: object = {}, headers: Record<string, string> = {}): Promise<Response> {
  const body = JSON.stringify({ login: 'jane', nonce: `nonce-${count++}`, ...fields })
  const signature = sign('RSA-SHA512', Buffer.from(body), mock.credentials['privateKey'] ?? '').toString('base64')
  return fetch(`${mock.url}/auth`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', signature, ...headers },
    body,
  })
}
