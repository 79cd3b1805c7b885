import { expect, test } from 'vitest'

import { startFixture, type Fixture } from '../../test/start.js'

const text = { type: 'string' } as const
const list = { type: 'array', items: { type: 'integer' } } as const
const range = { type: 'object', properties: { from: { type: 'integer' } }, additionalProperties: false } as const

interface Parts {
  readonly path?: string
  readonly parameters?: object[]
  readonly form?: object
  readonly type?: string
}

async function start({ path = '/a', parameters = [], form, type = 'application/x-www-form-urlencoded' }: Parts): Promise<Fixture> {
  const requestBody = { content: { [type]: { schema: { type: 'object', properties: form } } } }
  const operation = { parameters, ...(form && { requestBody }), responses: { '204': { description: 'Done.' } } }
  const spec = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: { [path]: { post: operation, put: operation } } }
  return await startFixture({ spec, strict: true })
}

async function findings(mock: Fixture, path: string, init: RequestInit = {}): Promise<string[]> {
  mock.reset()
  await fetch(mock.url + path, { method: 'POST', ...init })
  return mock.violations.map(({ code, location }) => `${code} at ${location}`)
}

test('a list of one entry is a list, in a query that may be null and in a form', async () => {
  const mock = await start({
    parameters: [{ name: 'ids', in: 'query', schema: { ...list, type: ['array', 'null'] } }],
    form: { ids: list },
  })
  expect(await findings(mock, '/a?ids=1')).toEqual([])
  expect(await findings(mock, '/a?ids=1&ids=2')).toEqual([])
  expect(await findings(mock, '/a?ids=x')).toEqual(['type at request.query.ids.0'])
  expect(await findings(mock, '/a', { body: new URLSearchParams('ids=1') })).toEqual([])
  expect(await findings(mock, '/a', { body: new URLSearchParams('ids[]=1&ids[]=2') })).toEqual([])
  expect(await findings(mock, '/a', { body: new URLSearchParams('ids=1&ids=x') })).toEqual(['type at request.body.ids.1'])
})

test('a value that OpenAPI 3.0 lets be null may be a list of one entry', async () => {
  const mock = await start({ parameters: [{ name: 'ids', in: 'query', schema: { ...list, nullable: true } }] })
  expect(await findings(mock, '/a?ids=1')).toEqual([])
})

test.each(['in.dot', 'größe', 'with-dash', 'a b'])('reads the path parameter {%s}', async (name) => {
  const mock = await start({ path: `/a/{${name}}`, parameters: [{ name, in: 'path', required: true, schema: { type: 'integer' } }] })
  expect(await findings(mock, '/a/5')).toEqual([])
  expect(await findings(mock, '/a/x')).toEqual([`type at request.path.${name}`])
})

test.each([
  ['list', list, '1, 2', '1,x', 'type at request.header.x-value.1'],
  ['object', range, 'from,1', 'from,x', 'type at request.header.x-value.from'],
])('checks an optional header that is a %s', async (_, schema, right, wrong, finding) => {
  const mock = await start({ parameters: [{ name: 'X-Value', in: 'header', schema }] })
  expect(await findings(mock, '/a')).toEqual([])
  expect(await findings(mock, '/a', { headers: { 'x-value': right } })).toEqual([])
  expect(await findings(mock, '/a', { headers: { 'x-value': wrong } })).toEqual([finding])
})

test('an empty list and a list of an empty text are both possible readings', async () => {
  const mock = await start({
    parameters: [
      { name: 'ids', in: 'query', schema: list },
      { name: 'names', in: 'query', schema: { ...list, items: text, minItems: 1 } },
    ],
  })
  expect(await findings(mock, '/a?ids=&names=')).toEqual([])
})

test('reads the fields of a multipart body, and JSON in it', async () => {
  const form = { size: { type: 'integer' }, range, file: { type: 'string', format: 'binary' } }
  const mock = await start({ type: 'multipart/form-data', form })
  const body = (size: string, inside: unknown): FormData => {
    const data = new FormData()
    data.set('size', size)
    data.set('range', new Blob([JSON.stringify(inside)], { type: 'application/json' }))
    data.set('file', new Blob([new Uint8Array(9)]), 'a.bin')
    return data
  }
  expect(await findings(mock, '/a', { body: body('5', { from: 1 }) })).toEqual([])
  expect(await findings(mock, '/a', { body: body('five', { from: 'x' }) })).toEqual([
    'type at request.body.size',
    'type at request.body.range.from',
  ])
})

test('rejects a multipart body that is cut off', async () => {
  const mock = await start({ type: 'multipart/form-data', form: { a: text } })
  const headers = { 'content-type': 'multipart/form-data; boundary=b' }
  expect(await findings(mock, '/a', { headers, body: '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n1' })).toEqual([
    'multipart at request.body',
  ])
})

test('reports a body that the operation does not take', async () => {
  const mock = await start({})
  expect(await findings(mock, '/a', { body: 'x' })).toEqual(['media-type at request.body'])
})
