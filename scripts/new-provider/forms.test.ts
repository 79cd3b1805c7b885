import { expect, test } from 'vitest'
import { knownForms } from './forms.ts'
import type { Node } from './node.ts'
import { newReport } from './report.ts'

const documented = { responses: { 204: { description: 'Done.' } } }
const list = (items: object) => ({ type: 'array', items })
const text = { type: 'string' }

/** Returns the remaining operation, and its entries in the report. */
function taken(operation: object) {
  const report = newReport()
  const document: Node = {
    paths: { '/orders': { post: { ...documented, ...operation } } },
    components: { schemas: { Money: { type: 'object' } } },
  }
  knownForms(document, report)
  const paths = document['paths'] as Record<string, { post: Record<string, unknown> }>
  return {
    left: paths['/orders']?.post,
    leftOut: report.leftOut.map(({ why }) => why),
    notes: [...report.notes].map(([say, at]) => `${say} ${[...at].join()}`),
  }
}

function form(properties: object, more: object = {}, encoding: object = {}) {
  const media = { schema: { type: 'object', properties, ...more }, encoding }
  return { requestBody: { content: { 'application/x-www-form-urlencoded': media } } }
}

function query(schema: object) {
  return { parameters: [{ name: 'filter', in: 'query', style: 'deepObject', explode: true, schema }] }
}

test('keeps nested fields of a form, and that some are numbered', () => {
  const { left, leftOut, notes } = taken(
    form({ total: { $ref: '#/components/schemas/Money' }, expand: list(text) }, {}, { expand: { style: 'deepObject' } }),
  )
  expect(left).toMatchObject({
    requestBody: { content: { 'application/x-www-form-urlencoded': { encoding: { expand: { style: 'deepObject', explode: true } } } } },
  })
  expect([leftOut, notes]).toEqual([[], []])
})

test('keeps a list in one query parameter, and leaves out one of objects', () => {
  const joined = (name: string, items: object) => ({ name, in: 'query', explode: false, schema: list(items) })
  const { left, notes } = taken({ parameters: [joined('ids', text), joined('rows', { type: 'object' })] })
  expect(left).toMatchObject({ parameters: [{ name: 'ids', explode: false }] })
  expect(notes).toEqual([
    'An optional parameter is left out: it is a list of lists or objects in one parameter, which core does not send. POST /orders: rows',
  ])
})

const binary = { type: 'string', format: 'binary' }

test.each([
  ['a PDF is a file', { 'application/pdf': {} }, { 'application/pdf': { schema: binary } }],
  ['CSV is text', { 'text/csv': { schema: text } }, { 'text/csv': { schema: text } }],
  ['CSV in binary format is a file', { 'text/csv': { schema: binary } }, { 'text/csv': { schema: binary } }],
  ['XML is text, whatever its structure', { 'application/xml': { schema: { type: 'object' } } }, { 'application/xml': { schema: text } }],
  ['an event stream is a file', { 'text/event-stream': { schema: text } }, { 'text/event-stream': { schema: binary } }],
  ['JSON comes first', { 'text/csv': {}, 'application/hal+json': { schema: {} } }, { 'application/hal+json': { schema: {} } }],
  ['any type of an object is JSON', { '*/*': { schema: { type: 'object' } } }, { 'application/json': { schema: { type: 'object' } } }],
])('%s', (_, content, expected) => {
  const { left } = taken({ responses: { 200: { description: 'Fine.', content } } })
  expect(left?.['responses']).toEqual({ 200: { description: 'Fine.', content: expected } })
  expect(taken({ requestBody: { content } }).left?.['requestBody']).toEqual({ content: expected })
})

test('leaves out bodies beside JSON that are not JSON, with their place', () => {
  const content = (type: string) => ({ description: 'A', content: { [type]: { schema: text } } })
  const { left, notes } = taken({ responses: { 200: content('application/json'), 202: content('text/plain'), 400: content('text/html') } })
  expect(left?.['responses']).toMatchObject({ 202: { description: 'A' }, 400: { description: 'A' } })
  expect(JSON.stringify(left)).not.toContain('text/')
  expect(notes).toEqual([
    'A body that is not JSON is left out, as other responses or errors are JSON. POST /orders: response 202,POST /orders: response 400',
  ])
})

test.each([
  ['an object', { type: 'object', properties: { city: text, inner: { type: 'object', additionalProperties: true } } }],
  ['a list of texts', list(text)],
])('%s in the style deepObject is kept', (_, schema) => {
  expect(taken(query(schema)).left).toMatchObject({ parameters: [{ style: 'deepObject', schema }] })
})

test.each([
  ['a list of objects', list({ type: 'object' })],
  ['a list in an object', { type: 'object', properties: { ids: list(text) } }],
  ['a list in an alternative', { anyOf: [list(text), text] }],
])('%s in the style deepObject is left out and named', (_, schema) => {
  const { left, notes } = taken(query(schema))
  expect(left).not.toHaveProperty('parameters')
  expect(notes).toEqual([
    'An optional parameter is left out: it is a list in an object, or of objects, which core does not send. POST /orders: filter',
  ])
})

test('removes deepObject from a plain value', () => {
  expect(taken(query({ anyOf: [{ type: 'integer' }, text] })).left).toMatchObject({ parameters: [{ name: 'filter' }] })
  expect(JSON.stringify(taken(query(text)).left)).not.toContain('deepObject')
})

test('names a body that the response cannot have, and leaves the shared one as it is', () => {
  const user = { description: 'A user.', content: { 'application/json': { schema: { type: 'object' } } } }
  const report = newReport()
  const document: Node = {
    paths: {
      '/watch': { get: { responses: { 204: { $ref: '#/components/responses/User' } } } },
      '/user': { head: { responses: { 200: user } }, get: { responses: { 200: { $ref: '#/components/responses/User' } } } },
    },
    components: { responses: { User: user } },
  }
  knownForms(document, report)
  expect([...(report.notes.get('A body that this response cannot have is left out.')?.keys() ?? [])]).toEqual([
    'GET /watch: response 204',
    'HEAD /user: response 200',
  ])
  expect(document).toMatchObject({
    paths: { '/watch': { get: { responses: { 204: { description: 'A user.' } } } } },
    components: { responses: { User: user } },
  })
})

test('a form that is described as a text may have any fields', () => {
  const { left, notes } = taken({
    requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { type: 'string', example: 'form()' } } } },
  })
  expect(left).toMatchObject({ requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { type: 'object' } } } } })
  expect(notes).toContain('A form whose fields are not described may have any. POST /orders: request body')
})

test('headers of the message are left out: the content says its type, and fetch undoes its encoding', () => {
  const header = { schema: text }
  const { left } = taken({
    responses: { 200: { description: 'A file.', headers: { 'content-Type': header, 'Content-Encoding': header, 'X-Size': header } } },
  })
  expect((left as { responses: Record<string, { headers: object }> }).responses['200']?.headers).toEqual({ 'X-Size': header })
})

test('a header that fetch sends by itself is no parameter, though the source requires it', () => {
  const header = (name: string) => ({ name, in: 'header', required: true, schema: text })
  const { left, notes } = taken({ parameters: [header('Content-Length'), header('X-Tag')] })
  expect(left).toMatchObject({ parameters: [{ name: 'X-Tag' }] })
  expect(notes).toEqual(['A header that fetch sends by itself is left out. POST /orders: Content-Length'])
})
