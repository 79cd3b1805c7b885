import { expect, test } from 'vitest'
import type { Document } from '@hostwright/openapi/document.ts'
import { createExampleTest } from './example-checker.ts'

test.each([
  ['^(a+)+$', `${'a'.repeat(40)}!`, false],
  ['^(a+)+$', 'a'.repeat(40), true],
])('an example is held to the pattern %s in time that grows with the text', (pattern, example, fits) => {
  const document = { openapi: '3.1.1', paths: {}, components: { schemas: { A: { type: 'string', pattern } } } } as unknown as Document
  expect(createExampleTest(document)('/components/schemas/A', example)).toBe(fits)
})

test('an object with only readOnly properties takes none in a request', () => {
  const schema = { type: 'object', properties: { source: { type: 'object', properties: { host: { readOnly: true } } } } }
  const post = { requestBody: { content: { 'application/json': { schema } } }, responses: {} }
  const fits = createExampleTest({ openapi: '3.1.1', paths: { '/a': { post } } } as unknown as Document)
  const pointer = '/paths/~1a/post/requestBody/content/application~1json/schema'
  expect(fits(pointer, { source: { name: 'a' } })).toBe(false)
  expect(fits(pointer, { source: {} })).toBe(true)
})
