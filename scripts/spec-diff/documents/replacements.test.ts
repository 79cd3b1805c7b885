import { expect, test } from 'vitest'
import type { SpecOperation } from '@hostwright/openapi/operations.ts'
import { replacementOf } from './replacements.ts'

function operation(id: string, path: string, more: SpecOperation['operation'] = {}): SpecOperation {
  return { id, method: 'get', path, operation: more, pathItem: {}, parameters: [], tag: undefined }
}

const gone = operation('things.get', '/v1/things/{id}')
const replacement = (others: SpecOperation[], old = gone) => replacementOf(old, others, others)?.id

test('the same route with other parameter names', () => {
  expect(replacement([operation('others.get', '/v1/others/{id}'), operation('things.read', '/v1/things/{name}')])).toBe('things.read')
})

test('the route, or the method, that the description names', () => {
  const others = [operation('items.get', '/v1/items/{id}'), operation('items.getAll', '/v1/items')]
  const described = (description: string) => ({ ...gone, operation: { description } })
  expect(replacement(others, described('Use `/v1/items/{id}` instead.'))).toBe('items.get')
  expect(replacement(others, described('Use items.getAll instead.'))).toBe('items.getAll')
  expect(replacement(others, described('Reads one of the items.'))).toBeUndefined()
})

test('the same route of another version', () => {
  expect(replacement([operation('items.get', '/v2/things/{id}')])).toBe('items.get')
})

test('the only new operation that sends and receives the same components', () => {
  const responses = { '200': { description: 'One.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } } }
  const old = { ...gone, operation: { responses } }
  const [one, other] = [operation('a.get', '/a', { responses }), operation('b.get', '/b', { responses })]
  expect(replacement([one], old)).toBe('a.get')
  expect(replacement([one, other], old)).toBeUndefined()
})
