import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { providerModel } from '../providers/provider-model.js'
import { createMock } from '../start-mock.js'
import { observe, type Observation, type ObserveOptions } from './observe.js'

const json = (schema: object, headers = {}) => ({ headers, content: { 'application/json': { schema } } })
const server = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    size: { type: 'integer', maximum: 9 },
    state: { enum: ['on', 'off'] },
    made: { type: 'string', format: 'date' },
    address: { type: ['string', 'null'] },
    tags: { type: 'array', items: { type: 'string' } },
  },
}
const get = (operationId: string, response: object) => ({ get: { operationId, responses: { '200': response } } })
const spec = {
  openapi: '3.1.0',
  info: { title: 'Acme', version: '1' },
  servers: [{ url: 'https://api.example.com/v1' }],
  paths: {
    '/servers': get('servers.list', json({ type: 'array', items: server }, { 'X-Total': { required: true, schema: { type: 'integer' } } })),
    '/servers/{id}': get('servers.get', json(server)),
    '/servers/{id}/image': get('servers.image', { content: { 'image/png': { schema: { type: 'string' } } } }),
    '/stop': { post: { operationId: 'stop', responses: { '204': {} } } },
  },
}

type Reply = (response: ServerResponse) => void
let reply: Reply = (response) => void response.end()
const provider = createServer((_, response) => reply(response)).listen(0, '127.0.0.1')
await new Promise((resolve) => provider.once('listening', resolve))
const url = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`
afterAll(() => {
  provider.closeAllConnections()
  provider.close()
})

const sends =
  (
    body: string,
    { status = 200, type = 'application/json', headers = {} }: { status?: number; type?: string; headers?: object } = {},
  ): Reply =>
  (response) =>
    void response.writeHead(status, { 'content-type': type, ...headers }).end(body)

const start = (options: Partial<ObserveOptions> = {}) => observe(fetch, { spec, baseUrls: [url], ...options })

/** Returns what is reported after one call for each reply. */
async function observeAll(calls: readonly (readonly [path: string, sent: Reply, method?: string])[]): Promise<Observation> {
  const observed = start()
  for (const [path, sent, method = 'GET'] of calls) {
    reply = sent
    await (await observed(url + path, { method })).text()
  }
  return observed.report()
}

const total = { headers: { 'x-total': '1' } }

test('reports ten differences of a server, and nothing else', async () => {
  const report = await observeAll([
    ['/servers/1', sends('{"name":"fine","size":1,"state":"on","made":"2026-01-02","address":null,"tags":["a"]}')],
    ['/servers', sends('[{"name":"fine"}]', total)],
    ['/servers/1', sends('{"name":"a"}', { status: 202 })],
    ['/servers/1', sends('<p>', { type: 'text/html' })],
    ['/servers/1', sends('{"name":')],
    ['/servers/1', sends('{"size":1}')],
    ['/servers/1', sends('{"name":7,"size":1}')],
    ['/servers/1', sends('{"name":"a","size":10}')],
    ['/servers/1', sends('{"name":"a","state":"zz-new"}')],
    ['/servers/1', sends('{"name":"a","made":"zz"}')],
    ['/servers', sends('[{"name":"a","tags":[1]}]', { headers: { 'x-total': 'zz' } })],
    ['/stop', (response) => void response.writeHead(204).end(), 'POST'],
  ])
  expect(report.differences.map(({ operation, place, kind, message }) => [operation, place, kind, message])).toEqual([
    ['servers.list', '200 response.body[].tags[]', 'schema', 'integer instead of string'],
    ['servers.list', '200 response.headers.x-total', 'schema', 'text that is no integer'],
    ['servers.get', '200 response.body', 'json', 'not JSON, as its media type says'],
    ['servers.get', '200 response.body.made', 'schema', 'string that is no date'],
    ['servers.get', '200 response.body.name', 'schema', 'integer instead of string'],
    ['servers.get', '200 response.body.name', 'schema', 'missing, though required'],
    ['servers.get', '200 response.body.size', 'schema', 'integer that is not <= 9'],
    ['servers.get', '200 response.body.state', 'schema', 'string that is none of "on", "off"'],
    ['servers.get', '200 response.headers.content-type', 'media-type', 'text/html instead of application/json'],
    ['servers.get', '202 response', 'status', 'status not in the spec, which has 200'],
  ])
  expect(report).toMatchObject({ notes: [], entries: { read: 12, checked: 12 }, operations: { checked: 3, differing: 2 }, problem: null })
  expect(JSON.stringify(report) + String(report)).not.toContain('zz')
})

test('reports fields that the spec lacks as notes', async () => {
  const report = await observeAll([
    ['/servers/1', sends('{"name":"a","plan":"zz"}')],
    ['/servers/1', sends('{"name":"a","plan":"zz"}')],
  ])
  expect(report).toMatchObject({ differences: [], operations: { differing: 0 }, problem: null })
  expect(String(report).replaceAll(/ at 2\d{3}-\S+Z/g, '')).toBe(`Notes: fields that the spec lacks; clients accept them.

servers.get  GET /servers/{id}
  200 response.body.plan  not in the spec (string)  ×2, first in entry 0

2 entries read, 2 checked, 0 ignored. 0 differences in 0 operations, 1 of the spec called.`)
})

test('reports a body where the spec has none, and a missing one', async () => {
  const { differences } = await observeAll([
    ['/servers/1', sends('', { type: 'text/html' })],
    ['/servers/1/image', sends('', { type: 'image/png', headers: { 'content-length': '0' } })],
  ])
  expect(differences.map(({ place, message }) => [place, message])).toEqual([
    ['200 response.body', 'missing, though required'],
    ['200 response.body', 'missing, though required'],
  ])
})

test('reports a route that the spec lacks only if the server has it', async () => {
  const { differences } = await observeAll([
    ['/servers/zz/disks', sends('[]')],
    ['/disks', sends('{}', { status: 404 })],
    ['/servers/1', sends('{}', { status: 405 }), 'DELETE'],
  ])
  expect(differences.map(({ path, kind }) => [path, kind])).toEqual([['/servers/{id}/{…}', 'route']])
})

test('does not compare the response of another request after a redirect', async () => {
  const redirected = Object.defineProperty(new Response('<p>'), 'redirected', { value: true })
  const observed = observe(async () => redirected, { spec, baseUrls: [url] })
  await observed(`${url}/servers`)
  expect(await observed.report()).toMatchObject({ entries: { checked: 0, ignored: { redirects: 1 } }, differences: [] })
})

test('finds no difference in the responses of a mock', async () => {
  const mock = await createMock('cloudpit', { items: 3 })
  const observed = observe(mock.fetch, { spec: 'cloudpit' })
  const { document } = providerModel('cloudpit')
  const paths = Object.entries(document.paths ?? {}).flatMap(([path, item]) => (item?.['get'] && !path.includes('{') ? [path] : []))
  const address = document.servers?.[0]?.url ?? ''
  for (const path of paths) await observed(address + path, { headers: mock.authHeaders() })
  const report = await observed.report()
  expect(report).toMatchObject({ entries: { read: paths.length, checked: paths.length }, differences: [], notes: [], problem: null })
})

/** A body whose chunks are counted as they are asked for. */
function endless(type: string, chunk = new Uint8Array(64 * 1024).fill(32)): { response: Response; asked: () => number } {
  let asked = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      asked++
      controller.enqueue(chunk)
    },
  })
  return { response: new Response(stream, { headers: { 'content-type': type } }), asked: () => asked }
}

test.each([
  ['image/png', '/servers/1/image', 3, 0],
  ['application/json', '/servers/1', 20, 1],
])('does not buffer an endless body of %s', async (type, path, most, bodiesNotRecorded) => {
  const { response, asked } = endless(type)
  const observed = observe(async () => response, { spec, baseUrls: [url] })
  expect(await observed(url + path)).toBe(response)
  expect(await observed.report()).toMatchObject({ entries: { checked: 1 }, bodiesNotRecorded, differences: [] })
  expect(asked()).toBeLessThanOrEqual(most)
  const reader = response.body?.getReader()
  expect((await reader?.read())?.value).toHaveLength(64 * 1024)
  await reader?.cancel()
})

test('gives up a body that does not end', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  vi.resetModules()
  const { createBodyReader } = await import('./read-body.js')
  const unfinished = new ReadableStream<Uint8Array>({ start: (controller) => controller.enqueue(new Uint8Array([123])) })
  const reading = createBodyReader()('GET', new Response(unfinished, { headers: { 'content-type': 'application/json' } }))
  await vi.advanceTimersByTimeAsync(10_000)
  expect((await reading).body).toEqual({ kind: 'not-recorded', isCertain: false })
})

test('a failed call fails with its own error', async () => {
  const failure = new TypeError('fetch failed')
  const observed = observe(
    () => {
      throw failure
    },
    { spec, baseUrls: [url] },
  )
  await expect(observed(`${url}/servers`)).rejects.toBe(failure)
  expect(await observed.report()).toMatchObject({ entries: { read: 1, checked: 0, ignored: { withoutResponse: 1 } }, problem: null })
})

test('a failure of the comparison is the problem of the report', async () => {
  const used = new Response('{}', { headers: { 'content-type': 'application/json' } })
  await used.text()
  const broken = new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('zz')) }), {
    headers: { 'content-type': 'application/json' },
  })
  const responses = [used, { status: 200 } as Response, broken]
  const observed = observe(async () => responses.shift() as Response, { spec, baseUrls: [url] })
  for (const expected of responses.slice()) expect(await observed(`${url}/servers/1`)).toBe(expected)
  const report = await observed.report()
  expect(report).toMatchObject({
    entries: { read: 3, checked: 2 },
    bodiesNotRecorded: 2,
    problem: '1 of the responses could not be compared.',
  })
})

test.each([
  [{ spec: './nowhere.yaml' }, 'There is no spec at ./nowhere.yaml.'],
  [{ spec: 'nobody' }, 'There is no spec at nobody.'],
  [{ baseUrls: [] }, 'No call went to https://api.example.com/v1; say with baseUrls where the calls go.'],
  [{ baseUrls: ['api.example.com'] }, 'api.example.com is not an absolute http URL; give one such as https://api.example.com/v1.'],
])('the call succeeds and the report says what is wrong with %j', async (options, problem) => {
  reply = sends('{"name":1}')
  const observed = start(options)
  expect(await (await observed(`${url}/servers/1`)).json()).toEqual({ name: 1 })
  const report = await observed.report()
  expect(report).toMatchObject({ differences: [], problem })
  expect(String(report)).toContain(problem)
})

test('a report stays as it is when more calls follow', async () => {
  const observed = start()
  reply = sends('{"name":1}')
  await observed(`${url}/servers/1`)
  const first = await observed.report()
  await observed(`${url}/servers/1`)
  const second = await observed.report()
  expect([first, second].map(({ entries, differences: [only] }) => [entries.read, only?.count])).toEqual([
    [1, 1],
    [2, 2],
  ])
})

test('checks a share of the calls', async () => {
  const random = vi.spyOn(Math, 'random')
  onTestFinished(() => random.mockRestore())
  for (const value of [0.1, 0.9, 0.2]) random.mockReturnValueOnce(value)
  const observed = start({ sample: 0.2 })
  reply = sends('{"name":"a"}')
  for (const path of ['/servers/1', '/servers/2', '/servers/3']) await observed(url + path)
  const report = await observed.report()
  expect([report.entries.read, report.notSampled]).toEqual([1, 2])
  expect(String(report)).toContain('2 not sampled.')
})

test.each([
  [() => observe(undefined as never, { spec }), 'observe needs a fetch to wrap'],
  [() => observe(fetch, {} as never), 'observe needs a spec'],
  [() => observe(fetch, { spec, sample: 2 }), 'sample must be a number from 0 to 1, not 2.'],
])('rejects an invalid option %#', (call, message) => {
  expect(call).toThrow(message)
})
