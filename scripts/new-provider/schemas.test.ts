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

test('an object with an empty list of properties may have any', () => {
  expect(tidied({ type: 'object', properties: {} })).toEqual({ type: 'object' })
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
