import { expect, test } from 'vitest'
import type { Node } from './node.ts'
import { newReport } from './report.ts'
import { tidySchemas } from './schemas.ts'

function tidied(schema: Node): Node {
  tidySchemas({ paths: {}, components: { schemas: { A: schema } } }, newReport())
  return schema
}

test.each(['oneOf', 'anyOf'])('the type null beside %s is one more alternative', (key) => {
  expect(tidied({ type: 'null', [key]: [{ type: 'string' }] })).toEqual({ [key]: [{ type: 'string' }, { type: 'null' }] })
})

test('an object that only requests contain stays closed, unless it is a part of one with more fields', () => {
  const closed = (properties: object = { name: { type: 'string' } }) => ({ type: 'object', additionalProperties: false, properties })
  const body = (schema: object) => ({ content: { 'application/json': { schema } } })
  const sent = closed({ owner: closed(), shared: { $ref: '#/components/schemas/Shared' }, either: { oneOf: [closed(), closed()] } })
  const composed = { properties: { id: {} }, allOf: [closed()], oneOf: [closed(), { anyOf: [closed()] }] }
  const operation = (schema: object) => ({ requestBody: body(schema), responses: { 200: body({ $ref: '#/components/schemas/Shared' }) } })
  const document: Node = {
    paths: { '/a': { post: operation(sent), put: operation(composed) } },
    components: { schemas: { Shared: closed() } },
  }
  const report = newReport()
  tidySchemas(document, report)
  expect(sent).toEqual(
    closed({ owner: closed(), shared: { $ref: '#/components/schemas/Shared' }, either: { oneOf: [closed(), closed()] } }),
  )
  expect(JSON.stringify([composed, document['components']])).not.toContain('additionalProperties')
  expect(report.notes.get('Closed objects became open, as responses may gain fields.')?.size).toBe(4)
})

test('an object with an empty list of properties may have any', () => {
  expect(tidied({ type: 'object', properties: {} })).toEqual({ type: 'object' })
})

test.each(['password', 'bearerToken', 'access_token', 'apiKey'])('%s is a secret', (name) => {
  const property = { type: 'string' }
  tidied({ type: 'object', properties: { [name]: property, nextPageToken: { type: 'string' } } })
  expect(property).toEqual({ type: 'string', format: 'password' })
})

test('a time has the format date-time, and a token or a connection string is a secret', () => {
  const fields = (time: string, secret: object) => ({
    properties: {
      at: { type: 'string', format: time },
      accessToken: { type: 'string', ...secret },
      connection_string: { type: 'string', ...secret },
      page_token: { type: 'string' },
    },
  })
  expect(tidied(fields('dateTime', {}))).toEqual({ type: 'object', ...fields('date-time', { format: 'password' }) })
})
