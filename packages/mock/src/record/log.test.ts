import { expect, test } from 'vitest'

import { startFixture } from '../../test/start.js'
import type { LoggedRequest } from '../index.js'

test('reports the position at which a body stops being JSON, and none of its text', async () => {
  const logged: LoggedRequest[] = []
  const mock = await startFixture({ log: (entry) => logged.push(entry) })
  const headers = { 'content-type': 'application/vnd.api+json' }
  const response = await mock.call('/v2/domain', { method: 'POST', headers, body: '{"password": s3cr3tpw}' })
  expect(response.status).toBe(400)
  const shown = [await response.text(), response.headers.get('sl-violations'), mock.violations, logged.at(-1)?.violations]
  expect(JSON.stringify(shown)).not.toMatch(/s3cr|assword/)
  expect(() => mock.assertClean()).toThrow(': the body is not JSON at byte 13 of 22 [json at request.body]')
})

test('redacts undeclared parameters and headers that are named like a credential', async () => {
  const mock = await startFixture()
  const query = 'api_key=made-up-1&token=made-up-2&access_token=made-up-3&login[password]=made-up-4&secret=a&secret=made-up-5'
  const response = await mock.call(`/v2/domain?${query}&sort=name`, { headers: { 'x-api-key': 'made-up-6' } })
  expect(mock.requests.at(-1)?.query).toEqual({
    api_key: '[redacted]',
    token: '[redacted]',
    access_token: '[redacted]',
    'login[password]': '[redacted]',
    secret: '[redacted]',
    sort: 'name',
  })
  expect(mock.requests.at(-1)?.headers['x-api-key']).toBe('[redacted]')
  expect(JSON.stringify([mock.violations, response.headers.get('sl-violations')])).not.toContain('made-up')
})

test('no violation quotes the value of a parameter or field', async () => {
  const done = { responses: { '204': { description: 'Done.' } } }
  const rules = { pattern: '^a', format: 'email', maxLength: 3, enum: ['a'], const: 'b', type: 'string' }
  const properties = {
    ...Object.fromEntries(Object.entries(rules).map(([name, rule]) => [name, { [name]: rule }])),
    date: { format: 'date-time' },
  }
  const keys = Object.keys(properties)
  const places = ['query', 'header'] as const
  const parameters = places.flatMap((place) =>
    Object.entries(properties).map(([name, schema]) => ({ name: `${place}-${name}`, in: place, schema })),
  )
  const requestBody = { content: { 'application/json': { schema: { type: 'object', properties } } } }
  const number = { name: 'number', in: 'path', required: true, schema: { type: 'integer' } }
  const post = { operationId: 'x', parameters: [...parameters, number], requestBody, ...done }
  const mock = await startFixture({ spec: { openapi: '3.1.0', paths: { '/x/{number}': { post } } } })
  const value = 's3cr3t-value'
  const query = new URLSearchParams(keys.map((name) => [`query-${name}`, value]))
  await fetch(`${mock.url}/x/1?${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...Object.fromEntries(keys.map((name) => [`header-${name}`, value])) },
    body: JSON.stringify(Object.fromEntries(keys.map((name) => [name, name === 'type' ? [value] : value]))),
  })
  expect(mock.violations.length).toBeGreaterThanOrEqual(keys.length * 2)
  expect(JSON.stringify(mock.violations.map(({ message, location }) => [message, location]))).not.toContain('s3cr3t')
})
