import { expect, test } from 'vitest'

import { startFixture } from '../../test/start.js'

test('ignores the header parameters that OpenAPI ignores', async () => {
  const header = (name: string) => ({ name, in: 'header', required: true, schema: { enum: ['never'] } })
  const parameters = ['Accept', 'content-type', 'AUTHORIZATION', 'X-Trace'].map(header)
  const get = { operationId: 'x', parameters, responses: { '204': { description: 'Done.' } } }
  const mock = await startFixture({ spec: { openapi: '3.1.0', paths: { '/x': { get } } } })
  await fetch(`${mock.url}/x`, { headers: { accept: '*/*', authorization: 'Bearer x', 'x-trace': '1' } })
  expect(mock.violations).toMatchObject([{ code: 'enum', location: 'request.header.x-trace' }])
})
