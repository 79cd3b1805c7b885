import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

import { startMock, type Mock } from './index.js'

interface Parts {
  readonly request?: object
  readonly response?: object
}

/** Returns a document with one operation, and an x- key so that the mock behaves like a provider. */
function documentOf({ request = {}, response = { example: { ok: true } } }: Parts): object {
  const requestBody = { content: { 'application/json': { schema: request } } }
  const documented = { description: 'A', content: { 'application/json': response } }
  const post = { operationId: 'x', requestBody, responses: { '200': documented } }
  return { openapi: '3.1.0', 'x-provider': { name: 'X' }, paths: { '/x': { post } } }
}

async function start(spec: object | string): Promise<Mock> {
  const mock = await startMock({ spec })
  onTestFinished(() => mock.close())
  return mock
}

function send({ url }: Mock, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${url}/x`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
}

const texts = 'a'.repeat(50_000)

test.each([
  ['pattern', { type: 'object', properties: { a: { type: 'string', pattern: '^(a+)+$' } } }, { a: `${texts}!` }, 'pattern'],
  [
    'patternProperties',
    { type: 'object', patternProperties: { '^(a+)+$': {} }, additionalProperties: false },
    { [`${texts}!`]: 1 },
    'additionalProperties',
  ],
  ['propertyNames', { type: 'object', propertyNames: { pattern: '^(a+)+$' } }, { [`${texts}!`]: 1 }, 'pattern'],
  ['oneOf', { oneOf: [{ type: 'string', pattern: '^(a|a)*$' }, { type: 'integer' }] }, `${texts}!`, 'pattern'],
  ['minLength', { type: 'string', minLength: 5e8 }, 'a', 'minLength'],
  ['minItems', { type: 'array', minItems: 2e8 }, [1], 'minItems'],
])('validates requests against a hostile %s', async (_, request, body, code) => {
  const mock = await start(documentOf({ request }))
  expect((await send(mock, body)).status).toBe(422)
  expect(mock.violations.map((violation) => violation.code)).toContain(code)
})

test.each([
  ['JSON in a form', `a=${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ['brackets', `a${'[b]'.repeat(100_000)}=1`],
])('validates a form against deep %s', async (_, body) => {
  const form = { schema: { type: 'object', properties: { a: { type: 'array', items: {} } } } }
  const post = { requestBody: { content: { 'application/x-www-form-urlencoded': form } }, responses: { '204': { description: 'Done.' } } }
  const mock = await start({ openapi: '3.1.0', 'x-provider': { name: 'X' }, paths: { '/x': { post } } })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  expect((await fetch(`${mock.url}/x`, { method: 'POST', headers, body })).status).toBeLessThan(500)
})

test('checks many unique entries', async () => {
  const mock = await start(documentOf({ request: { type: 'array', uniqueItems: true } }))
  const rows = Array.from({ length: 50_000 }, (_, index) => ({ index }))
  expect((await send(mock, rows)).status).toBe(200)
  expect((await send(mock, [...rows, { index: 7 }])).status).toBe(422)
})

const inside = (items: object): object => ({ type: 'array', minItems: 3000, items })
const large: [string, object, object?][] = [
  ['minLength', { schema: { type: 'string', minLength: 5e8 } }],
  ['minItems', { schema: { type: 'array', minItems: 2e8, items: { type: 'integer' } } }],
  ['minItems in one another', { schema: inside(inside(inside({ type: 'string' }))) }],
  ['minItems, though dynamic', { example: [], schema: { type: 'array', minItems: 2e8, items: {} } }, { prefer: 'dynamic=true' }],
  ['minProperties, though dynamic', { example: {}, schema: { type: 'object', minProperties: 2e8 } }, { prefer: 'dynamic=true' }],
]
test.each(large)('generates no response from %s', async (_, response, headers = {}) => {
  const mock = await start(documentOf({ response }))
  const received = await send(mock, {}, headers as Record<string, string>)
  expect([received.status, await received.text()]).toEqual([
    500,
    expect.stringContaining('would have more than 1000000 characters and values'),
  ])
  expect(mock.violations.map(({ code }) => code)).toEqual(['mock'])
})

test('an example replaces a schema that is too large to generate from', async () => {
  const mock = await start(documentOf({ response: { example: 'a', schema: { type: 'string', minLength: 5e8 } } }))
  expect(await (await send(mock, {})).json()).toBe('a')
})

/** Creates a folder with a secret next to that of the document, and a server that counts its requests. */
async function targets(): Promise<{ folder: string; refs: string[]; hits: () => number }> {
  const folder = await mkdtemp(join(tmpdir(), 'mock refs '))
  await mkdir(join(folder, 'api'))
  await writeFile(join(folder, 'secret.json'), '{ "made-up": "secret" }')
  await writeFile(join(folder, 'api/inside.json'), '{ "made-up": "secret" }')
  let count = 0
  const server = createServer((_, response) => {
    count++
    response.end('{ "made-up": "secret" }')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    server.close()
    await rm(folder, { recursive: true })
  })
  const { port } = server.address() as AddressInfo
  const file = join(folder, 'secret.json')
  return {
    folder,
    refs: [file, `file://${file}`, '../secret.json', 'inside.json', `http://127.0.0.1:${port}/a.json`, '#/info'],
    hits: () => count,
  }
}

test('sends a $ref in an example, default or constant as it is, and reads nothing for it', async () => {
  const { folder, refs, hits } = await targets()
  for (const ref of refs) {
    const data = { a: { $ref: ref } }
    const responses = [
      { example: data },
      { examples: { one: { value: data } } },
      ...['example', 'default', 'const'].map((key) => ({ schema: { [key]: data } })),
      { schema: { enum: [data] } },
      { schema: { examples: [data] } },
    ]
    for (const response of responses) {
      const spec = join(folder, 'api/openapi.json')
      await writeFile(spec, JSON.stringify(documentOf({ response })))
      for (const source of [spec, documentOf({ response })]) {
        const mock = await start(source)
        expect(await (await send(mock, {})).json()).toEqual(data)
      }
    }
  }
  expect(hits()).toBe(0)
})

test('does not follow a $ref in an extension or an unknown keyword', async () => {
  const { folder, refs, hits } = await targets()
  for (const ref of refs) {
    const response = { schema: { type: 'object', 'x-a': { $ref: ref }, unknown: { $ref: ref } }, example: {}, 'x-b': { $ref: ref } }
    await writeFile(join(folder, 'api/openapi.json'), JSON.stringify(documentOf({ response })))
    const mock = await start(join(folder, 'api/openapi.json'))
    expect(await (await send(mock, {})).text()).toBe('{}')
  }
  expect(hits()).toBe(0)
})

test('compares a constant with a $ref to the request', async () => {
  const mock = await start(documentOf({ request: { type: 'object', properties: { a: { const: { $ref: '../b.json' } } } } }))
  expect((await send(mock, { a: { $ref: '../b.json' } })).status).toBe(200)
  expect((await send(mock, { a: { $ref: '../c.json' } })).status).toBe(422)
})

test.each(['schema', 'properties'])('rejects a $ref of a %s that leaves the folder', async (place) => {
  const { folder, refs, hits } = await targets()
  for (const ref of refs.filter((each) => each !== '#/info' && each !== 'inside.json')) {
    const reference = { $ref: ref }
    const response = { schema: place === 'schema' ? reference : { properties: { example: reference } } }
    await writeFile(join(folder, 'api/openapi.json'), JSON.stringify(documentOf({ response })))
    await expect(startMock({ spec: join(folder, 'api/openapi.json') })).rejects.toThrow(ref)
    await expect(startMock({ spec: documentOf({ response }) })).rejects.toThrow('bundle it')
  }
  expect(hits()).toBe(0)
})

test('serves a document of several files', async () => {
  const { folder } = await targets()
  await writeFile(join(folder, 'api/openapi.yaml'), 'openapi: 3.1.0\npaths: { /x: { $ref: x.yaml } }\n')
  await writeFile(
    join(folder, 'api/x.yaml'),
    'post: { requestBody: { content: { application/json: {} } }, responses: { "200": { description: A, content: { application/json: { example: 7 } } } } }\n',
  )
  const mock = await start(join(folder, 'api/openapi.yaml'))
  expect(await (await send(mock, {})).json()).toBe(7)
})

/** Bodies with 20,000 wrong fields, by the broken schema. */
const fields = { type: 'object', properties: { name: { type: 'string' } } }
const many: [string, object][] = [
  ['an open object', fields],
  ['a closed object', { ...fields, additionalProperties: false }],
  [
    'alternatives',
    {
      oneOf: [
        { ...fields, additionalProperties: false },
        { ...fields, required: ['b'], additionalProperties: false },
      ],
    },
  ],
  ['types', { type: 'object', additionalProperties: { type: ['string', 'boolean'] } }],
]
test.each(many)('reports a thousand of 20,000 wrong fields of %s', async (_, request) => {
  const mock = await start(documentOf({ request }))
  const response = await send(mock, Object.fromEntries(Array.from({ length: 20_000 }, (__, index) => [`field${index}`, index])))
  expect(response.status).toBe(422)
  expect(mock.violations).toHaveLength(1001)
  expect(mock.violations.at(-1)?.message).toBe(`${mock.violations.at(-1)?.message.split(' ')[0]} more, this one first`)
})
