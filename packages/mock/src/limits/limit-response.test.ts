import { expect, test } from 'vitest'

import { startFixture } from '../../test/start.js'

const json = (example: object) => ({ 'application/json': { schema: { type: 'object' }, example } })
const errorWith = (example: object, headers = {}) => ({ description: 'An error.', headers, content: json(example) })
const retryAfter = { 'Retry-After': { schema: { type: 'integer' }, example: 1 } }
const reset = { headers: { reset: 'X-Reset' }, reset: 'seconds' }
const coded = { 'x-rate-limit': { ...reset, code: 'TooMuch' }, 'x-error': { code: '/type' } }
const failed = errorWith({ type: 'Failed', message: 'Something failed.' })
const tooMuch = errorWith({ type: 'TooMuch', message: 'Too much.' })

/** Returns the response of an operation with these documented responses, 60 s before its window ends. */
async function limited(responses: object, document: object = {}) {
  const paths = { '/a': { get: { operationId: 'a', responses: { '200': { description: 'Fine.', content: json({}) }, ...responses } } } }
  const spec = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths, ...document }
  const mock = await startFixture({ spec, rateLimit: { limit: 1, window: 60 } })
  mock.clock.freeze()
  await fetch(`${mock.url}/a`)
  const response = await fetch(`${mock.url}/a`)
  mock.assertClean()
  const header = (name: string) => response.headers.get(name)
  return {
    status: response.status,
    type: header('content-type'),
    wait: header('retry-after'),
    reset: header('x-reset'),
    body: await response.json(),
  }
}

test('is exactly the documented 429', async () => {
  expect(await limited({ '429': errorWith({ error: 'Slower.' }) })).toEqual({
    status: 429,
    type: 'application/json',
    wait: null,
    reset: null,
    body: { error: 'Slower.' },
  })
})

test('has Retry-After if it is documented', async () => {
  expect(await limited({ '429': errorWith({ error: 'Slower.' }, retryAfter) })).toMatchObject({ wait: '60' })
  expect(await limited({ default: errorWith({ error: 'Slower.' }, retryAfter) })).toMatchObject({ status: 429, wait: '60' })
})

test('falls back to the range or the default without a 429', async () => {
  expect(await limited({ '4XX': failed })).toMatchObject({ status: 429, body: { type: 'Failed' } })
  expect(await limited({ default: failed }, { 'x-rate-limit': reset })).toMatchObject({
    status: 429,
    reset: '60',
    body: { type: 'Failed' },
  })
})

test('has the code of the limit, and its example if a response has one', async () => {
  expect(await limited({ default: failed }, coded)).toMatchObject({ status: 429, body: { type: 'TooMuch', message: 'Something failed.' } })
  const components = { responses: { Limit: tooMuch } }
  expect(await limited({ default: failed }, { ...coded, components })).toMatchObject({
    status: 429,
    type: 'application/json',
    body: { type: 'TooMuch', message: 'Too much.' },
  })
  expect(await limited({}, { ...coded, components })).toMatchObject({ status: 429, wait: null, body: { type: 'TooMuch' } })
})

test('has the status that documents the code', async () => {
  expect(await limited({ '403': tooMuch, default: failed }, coded)).toMatchObject({ status: 403, reset: '60', body: { type: 'TooMuch' } })
  expect(await limited({ '403': failed, default: failed }, coded)).toMatchObject({ status: 429, body: { type: 'TooMuch' } })
})

test('is a plain 429 if nothing is documented', async () => {
  expect(await limited({})).toMatchObject({
    status: 429,
    type: 'application/problem+json',
    wait: '60',
    body: { status: 429, detail: 'The limit is used up for 60 s.' },
  })
  expect(await limited({}, { 'x-rate-limit': reset })).toMatchObject({ status: 429, wait: null, reset: '60' })
})
