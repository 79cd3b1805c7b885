import { expect, test } from 'vitest'
import { giveExamples } from './examples.ts'
import type { Node } from './node.ts'
import { newReport } from './report.ts'

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
