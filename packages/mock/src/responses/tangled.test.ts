import { expect, onTestFinished, test } from 'vitest'

import { startMock } from '../index.js'

const KINDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
/** Every schema refers to every other. */
const kind = {
  type: 'object',
  required: ['n'],
  properties: { n: { type: 'integer' }, ...Object.fromEntries(KINDS.map((name) => [name, ref(name)])) },
}
const responseWith = (example: object) => ({ description: 'A', content: { 'application/json': { schema: ref('a'), example } } })
const operation = (example: object) => ({
  get: { responses: { '200': responseWith(example) } },
  post: {
    requestBody: { required: true, content: { 'application/json': { schema: ref('b') } } },
    responses: { '201': responseWith(example) },
  },
})

const document = {
  openapi: '3.1.0',
  info: { title: 'Tangled', version: '1' },
  paths: { '/good': operation({ n: 1, b: { n: 2 } }), '/bad': operation({ n: 1, b: { n: 'two' } }) },
  components: { schemas: Object.fromEntries(KINDS.map((name) => [name, kind])) },
}

async function start() {
  const mock = await startMock({ spec: document })
  onTestFinished(() => mock.close())
  return mock
}

test('responds from schemas that refer to one another in many ways', async () => {
  const mock = await start()
  const response = await fetch(`${mock.url}/good`)
  expect([response.status, await response.json()]).toEqual([200, { n: 1, b: { n: 2 } }])
  mock.assertClean()
})

test('finds deep violations in request and response', async () => {
  const mock = await start()
  const headers = { 'content-type': 'application/json' }
  const rejected = await fetch(`${mock.url}/good`, { method: 'POST', headers, body: JSON.stringify({ n: 1, c: { n: 1, d: { n: 'x' } } }) })
  expect(rejected.status).toBe(422)
  expect(mock.violations).toMatchObject([{ code: 'type', location: 'request.body.c.d.n' }])
  mock.reset()
  await fetch(`${mock.url}/bad`)
  expect(mock.violations).toMatchObject([
    { code: 'type', location: 'response.body.b.n', message: 'Response body property b.n must be integer' },
  ])
})
