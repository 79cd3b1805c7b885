import { expect, test } from 'vitest'
import { importDocument } from './import-document.ts'
import { nodeAt } from './node.ts'
import { routesOf } from './routes.ts'
import { summaryOf } from './texts.ts'

/** Returns a document whose operations have these bodies, by method. */
function documentOf(bodies: Record<string, object>, info: object = {}): Record<string, unknown> {
  const responses = { 204: { description: 'Done.' } }
  const operations = Object.entries(bodies).map(([method, requestBody]) => [method, { requestBody, responses }])
  return { openapi: '3.0.0', info: { title: 'A', version: '1', ...info }, paths: { '/servers': Object.fromEntries(operations) as object } }
}

test('a body with required fields is required, unless the source says otherwise', () => {
  const schema = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
  const content = (of: object) => ({ content: { 'application/json': { schema: of } } })
  const document = documentOf({
    post: content(schema),
    put: { ...content(schema), required: false },
    patch: content({ ...schema, required: [] }),
    delete: content({ allOf: [schema, { type: 'object' }] }),
  })
  const { report } = importDocument(document, 'acme')
  const required = routesOf(document).filter(({ operation }) => nodeAt(operation, 'requestBody')['required'] === true)
  expect(required.map(({ method }) => method).toSorted()).toEqual(['delete', 'post'])
  expect(report.notes.get('A request body with required fields is required, though the source does not say so.')?.size).toBe(2)
})

test('of a guide in the description, the first paragraph stays', () => {
  const description = '# Introduction\n\nServers and\nvolumes.\n\n## Auth\n\n| a | b |\n|---|---|\n'
  const document = documentOf({ post: {} }, { description })
  const { report } = importDocument(document, 'acme')
  expect(report.notes.get('Of a description, the first paragraph is kept.')).toEqual(new Set(['info']))
  expect(nodeAt(document, 'info')['description']).toBe('Servers and volumes.')
})

test('a document without references gets them back from its components', () => {
  const [error, server] = [
    { message: { type: 'string' } },
    { id: { type: 'string' }, last: { type: 'object', properties: { at: { type: 'string' } } } },
  ]
  const body = (properties: object) => ({ description: 'A', content: { 'application/json': { schema: { type: 'object', properties } } } })
  const get = { operationId: 'getServer', responses: { 200: body(server), default: body(error) } }
  const schemas = { launch: server.last, machine: { type: 'object', properties: server }, note: { type: 'string' }, twin: server.last }
  const document = structuredClone<Record<string, unknown>>({
    openapi: '3.0.0',
    info: { title: 'A', version: '1' },
    paths: { '/servers/{id}': { get } },
    components: { schemas, responses: { problem: body(error) } },
  })
  importDocument(document, 'acme')
  expect(Object.keys(nodeAt(nodeAt(document, 'components'), 'schemas'))).toEqual(['Machine', 'ProblemContent'])
  expect(nodeAt(routesOf(document)[0]?.operation ?? {}, 'responses')['default']).toEqual({ $ref: '#/components/responses/Problem' })
})

test('the bodies of errors show where their message and code are', () => {
  const text = { type: 'string' }
  const body = (properties: object) => ({ description: 'A', content: { 'application/json': { schema: { type: 'object', properties } } } })
  const nested = body({ error: { type: 'object', properties: { code: { type: 'integer' }, message: text } } })
  const errors = (responses: object) => {
    const document = documentOf({ post: {}, put: {} })
    for (const { operation } of routesOf(document)) operation['responses'] = { 204: { description: 'Done.' }, ...responses }
    importDocument(document, 'acme')
    return document['x-error']
  }
  expect(errors({ 400: nested, 500: nested, default: body({ error: text, id: text }) })).toEqual({
    message: ['/error/message', '/error'],
    code: '/error/code',
    invalid: 400,
  })
  expect(errors({ 422: body({ errors: { type: 'array', items: { type: 'object', properties: { detail: text } } } }) })).toEqual({
    message: '/errors/0/detail',
  })
  expect(errors({ 404: { description: 'No such server.' }, 409: body({ status: { type: 'integer' } }) })).toBeUndefined()
})

test.each([
  ['dnsZones.records.list', 'List dns zone records'],
  ['dnsZones.get', 'Read dns zone'],
  ['servers.createInTeam', 'Create server in team'],
  ['servers.listForTeam', 'List servers for team'],
  ['servers.deleteAll', 'Delete all servers'],
  ['servers.listUploadUrls', 'List server upload urls'],
])('the summary of %s is %s', (id, expected) => {
  expect(summaryOf(id)).toBe(expected)
})
