import { expect, test } from 'vitest'

import { startFixture } from '../../test/start.js'

const text = { type: 'string' } as const
const namespace = { type: 'object', properties: { namespace: text, note: text } }
const wrapped = { type: 'object', properties: { namespace } }
const list = { type: 'object', properties: { namespaces: { type: 'array', items: namespace } } }
const example = { namespace: 'shop', note: 'A' }
const json = (schema: object, value: unknown) => ({ 'application/json': { schema, example: value } })
const response = (schema: object, value: unknown) => ({ description: 'Fine.', content: json(schema, value) })
const id = { name: 'namespace', in: 'path', required: true, schema: text, example: 'shop' }
const changes = { content: json(wrapped, { namespace: example }) }

const spec = {
  openapi: '3.1.0',
  info: { title: 'A', version: '1' },
  'x-resources': {
    namespaces: {
      path: '/namespaces/{namespace}',
      id: 'namespace',
      get: 'get',
      lists: ['list'],
      creates: ['create'],
      updates: ['change'],
    },
  },
  paths: {
    '/namespaces': {
      get: { operationId: 'list', responses: { '200': response(list, { namespaces: [example] }) } },
      post: { operationId: 'create', requestBody: changes, responses: { '201': response(wrapped, { namespace: example }) } },
    },
    '/namespaces/{namespace}': {
      parameters: [id],
      get: { operationId: 'get', responses: { '200': response(wrapped, { namespace: example }) } },
      put: { operationId: 'change', requestBody: changes, responses: { '200': response(wrapped, { namespace: example }) } },
    },
  },
}

test('an object in a property of the name of its id stays an object', async () => {
  const mock = await startFixture({ spec })
  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const headers = { 'content-type': 'application/json' }
    return (await fetch(mock.url + path, { method, ...(body !== undefined && { headers, body: JSON.stringify(body) }) })).json()
  }
  const mine = { namespace: 'mine', note: 'B' }
  expect(await send('POST', '/namespaces', { namespace: mine })).toEqual({ namespace: mine })
  expect(await send('GET', '/namespaces/mine')).toEqual({ namespace: mine })
  expect(await send('PUT', '/namespaces/mine', { namespace: { note: 'C' } })).toEqual({ namespace: { ...mine, note: 'C' } })
  expect(await send('GET', '/namespaces')).toEqual({ namespaces: [example, { ...mine, note: 'C' }] })
  expect(await send('GET', '/namespaces/other')).toEqual({ namespace: { namespace: 'other', note: 'A' } })
})
