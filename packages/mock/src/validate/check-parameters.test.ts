import { expect, test } from 'vitest'

import { startFixture } from '../../test/start.js'

const filter = { type: 'object', required: ['accountType'], properties: { accountType: { enum: ['client', 'reseller'] } } }

async function findings(parameter: object, query: string): Promise<string[]> {
  const parameters = [{ name: 'filter', in: 'query', schema: { $ref: '#/components/schemas/Filter' }, ...parameter }]
  const operation = { operationId: 'a', parameters, responses: { '204': { description: 'Fine.' } } }
  const spec = {
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    paths: { '/a': { get: operation } },
    components: { schemas: { Filter: filter } },
  }
  const mock = await startFixture({ spec })
  await fetch(`${mock.url}/a?${query}`)
  return mock.violations.map(({ code, location }) => `${code} at ${location}`)
}

test('validates camelCase properties in a deepObject', async () => {
  const required = { style: 'deepObject', required: true }
  expect(await findings(required, 'filter[accountType]=client')).toEqual([])
  expect(await findings(required, 'filter[accountType]=other')).toEqual(['enum at request.query.filter.accountType'])
  expect(await findings(required, '')).toEqual(['required at request.query.filter'])
})

test('accepts a missing optional object with required properties', async () => {
  expect(await findings({ explode: true }, '')).toEqual([])
  expect(await findings({ style: 'deepObject' }, '')).toEqual([])
})

test('finds camelCase properties in an exploded object', async () => {
  expect(await findings({ explode: true }, 'accountType=client')).toEqual([])
  expect(await findings({ explode: true }, 'accountType=other')).toEqual(['enum at request.query.filter.accountType'])
})
