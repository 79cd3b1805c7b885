import { expect, test } from 'vitest'
import type { Document, Operation, Parameter } from '@hostwright/openapi/document.ts'
import { listProviders } from '@hostwright/shared/spec/providers.ts'
import { describeProvider, readProviders } from './providers.ts'

const id: Parameter = { name: 'id', in: 'path', required: true, schema: { type: 'string' }, example: 'a b' }
const responses = { 200: { description: 'One.', content: { 'application/json': { schema: {} } } } }

function describe(changes: Operation): ReturnType<typeof describeProvider> {
  const get = { operationId: 'things.get', parameters: [id], responses, ...changes }
  const document: Document = {
    openapi: '3.1.0',
    info: { title: 'Acme', version: '1' },
    paths: { '/things/{id}': { get } },
    security: [{ token: [] }],
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer', 'x-credentials': { token: { description: 'A token', example: 'a' } } } },
    },
  }
  return describeProvider('acme', { ...document, 'x-provider': { name: 'Acme' } } as Document)
}

test('describes the operation that reads one object, with the path of its example', () => {
  expect(describe({})).toMatchObject({
    className: 'Acme',
    operations: 1,
    read: { names: { flat: 'thingsGet' }, route: '/things/{id}', path: '/things/a%20b', parameters: ['id'] },
  })
})

test.each<[string, Operation]>([
  ['is a list', { 'x-pagination': 'pages' }],
  ['is deprecated', { deprecated: true }],
  ['responds with no JSON', { responses: { 200: { description: 'A file.', content: { 'image/png': {} } } } }],
  ['has a number in its path', { parameters: [{ ...id, schema: { type: 'integer' } }] }],
  ['needs a query parameter', { parameters: [id, { name: 'q', in: 'query', required: true, schema: { type: 'string' } }] }],
])('an operation that %s does not stand for its provider', (_, changes) => {
  expect(describe(changes).read).toBeUndefined()
})

test('lists every provider, those with most operations first', async () => {
  const providers = await readProviders()
  expect(providers.map(({ name }) => name).toSorted()).toEqual(listProviders())
  const counts = providers.map(({ operations }) => operations)
  expect(counts).toEqual(counts.toSorted((a, b) => b - a))
})
