import { expect, test } from 'vitest'
import { giveExamples } from './examples.ts'
import type { Node } from './node.ts'
import { newReport } from './report.ts'

test('an example has no property of the other direction, even if it is required or the source has it', () => {
  const text = { type: 'string' }
  const schema = {
    type: 'object',
    required: ['id', 'name', 'secret'],
    properties: { id: { type: 'integer', readOnly: true }, name: text, secret: { ...text, writeOnly: true } },
  }
  const content = () => ({ 'application/json': { schema, example: { id: 7, name: 'web', secret: 'made-up' } } as Node })
  const [sent, received] = [content(), content()]
  const operation = {
    operationId: 'servers.create',
    requestBody: { content: sent },
    responses: { 201: { description: 'Made.', content: received } },
  }
  giveExamples({ openapi: '3.1.1', paths: { '/servers': { post: operation } } }, newReport())
  expect(sent['application/json']['example']).toEqual({ name: 'web', secret: 'made-up' })
  expect(received['application/json']['example']).toEqual({ id: 7, name: 'web' })
})

test('a number is a valid example for a parameter that is a number or a string', () => {
  const schema = { oneOf: [{ type: 'integer' }, { type: 'string' }] }
  const body = { type: 'object', required: ['kind'], properties: { kind: { oneOf: [{ const: 'a' }, { const: 'b' }] } } }
  const parameter: Node = { name: 'id', in: 'path', required: true, schema }
  const operation: Node = {
    operationId: 'orders.replace',
    parameters: [parameter],
    requestBody: { content: { 'application/json': { schema: body } } },
    responses: { 204: { description: 'Done.' } },
  }
  const report = newReport()
  giveExamples({ openapi: '3.1.1', paths: { '/orders/{id}': { put: operation } } }, report)
  expect(parameter).toMatchObject({ schema: { anyOf: [{ type: 'integer' }, { type: 'string' }] }, example: 1 })
  expect(operation['requestBody']).toEqual({ content: { 'application/json': { schema: body, example: { kind: 'a' } } } })
  expect([...report.notes.keys()]).toContain('A oneOf whose alternatives may overlap became anyOf (1 times).')
})

test('a path has the id of the object that it reads, and a filter the value of a row, unless the source has their own', () => {
  const server = { id: 42, status: 'running', region: 'de' }
  const body = (example: object) => ({ description: 'A', content: { 'application/json': { schema: {}, example } } })
  const text = { type: 'string' }
  const id = (): Node => ({ name: 'id', in: 'path', required: true, schema: text })
  const [read, reset, own] = [id(), id(), { ...id(), example: '7' }]
  const filters: Node[] = [
    { name: 'status', in: 'query', schema: { enum: ['off', 'running'] } },
    { name: 'region', in: 'query', schema: { enum: ['fr'] } },
  ]
  const get = (operationId: string, parameters: Node[], example: object) => ({ operationId, parameters, responses: { 200: body(example) } })
  const paths = {
    '/servers': { get: get('servers.list', filters, { servers: [server], meta: { id: 1 } }) },
    '/servers/{id}': {
      get: get('servers.get', [read], { server }),
      delete: { operationId: 'servers.delete', parameters: [own], responses: {} },
    },
    '/servers/{id}/reset': { post: { operationId: 'servers.reset', parameters: [reset], responses: {} } },
  }
  giveExamples({ openapi: '3.1.1', paths }, newReport())
  expect([read, reset, own, ...filters].map(({ example }) => example)).toEqual(['42', '42', '7', 'running', 'fr'])
})
