import { expect, test } from 'vitest'

import { startFixture } from '../../test/start.js'

const json = (example: object) => ({ 'application/json': { schema: { type: 'object' }, example } })
const said = (example: object, headers = {}) => ({ description: 'An error.', headers, content: json(example) })
const retryAfter = { 'Retry-After': { schema: { type: 'integer' }, example: 1 } }
const reset = { headers: { reset: 'X-Reset' }, reset: 'seconds' }
const coded = { 'x-rate-limit': { ...reset, code: 'TooMuch' }, 'x-error': { code: '/type' } }
const failed = said({ type: 'Failed', message: 'Something failed.' })
const tooMuch = said({ type: 'TooMuch', message: 'Too much.' })

/** What an operation with these responses answers when its limit is used up for 60 s. */
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

test('is the documented 429, with no more than is documented', async () => {
  expect(await limited({ '429': said({ error: 'Slower.' }) })).toEqual({
    status: 429,
    type: 'application/json',
    wait: null,
    reset: null,
    body: { error: 'Slower.' },
  })
})

test('says when to come again where that is documented', async () => {
  expect(await limited({ '429': said({ error: 'Slower.' }, retryAfter) })).toMatchObject({ wait: '60' })
  expect(await limited({ default: said({ error: 'Slower.' }, retryAfter) })).toMatchObject({ status: 429, wait: '60' })
})

test('is that of the range or of all other errors where 429 has none of its own', async () => {
  expect(await limited({ '4XX': failed })).toMatchObject({ status: 429, body: { type: 'Failed' } })
  expect(await limited({ default: failed }, { 'x-rate-limit': reset })).toMatchObject({
    status: 429,
    reset: '60',
    body: { type: 'Failed' },
  })
})

test('has the code of the limit, and its words where some response has them', async () => {
  expect(await limited({ default: failed }, coded)).toMatchObject({ status: 429, body: { type: 'TooMuch', message: 'Something failed.' } })
  const components = { responses: { Limit: tooMuch } }
  expect(await limited({ default: failed }, { ...coded, components })).toMatchObject({
    status: 429,
    type: 'application/json',
    body: { type: 'TooMuch', message: 'Too much.' },
  })
  expect(await limited({}, { ...coded, components })).toMatchObject({ status: 429, wait: null, body: { type: 'TooMuch' } })
})

test('has the status with which an operation documents the code', async () => {
  expect(await limited({ '403': tooMuch, default: failed }, coded)).toMatchObject({ status: 403, reset: '60', body: { type: 'TooMuch' } })
  expect(await limited({ '403': failed, default: failed }, coded)).toMatchObject({ status: 429, body: { type: 'TooMuch' } })
})

test('where nothing is documented, is in the words of HTTP', async () => {
  expect(await limited({})).toMatchObject({
    status: 429,
    type: 'application/problem+json',
    wait: '60',
    body: { status: 429, detail: 'The limit is used up for 60 s.' },
  })
  expect(await limited({}, { 'x-rate-limit': reset })).toMatchObject({ status: 429, wait: null, reset: '60' })
})
