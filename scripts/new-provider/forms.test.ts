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
    notes: [...report.notes].map(([say, at]) => `${say} ${at.join()}`),
  }
}

function form(properties: object, more: object = {}, encoding: object = {}) {
  const media = { schema: { type: 'object', properties, ...more }, encoding }
  return { requestBody: { content: { 'application/x-www-form-urlencoded': media } } }
}

function query(schema: object) {
  return { parameters: [{ name: 'filter', in: 'query', style: 'deepObject', explode: true, schema }] }
}

test('leaves out optional form fields that are objects or numbered lists, and reports them', () => {
  const properties = {
    name: text,
    tags: list(text),
    total: { $ref: '#/components/schemas/Money' },
    expand: list(text),
    bank: { anyOf: [{ properties: { iban: text } }, text] },
  }
  const { left, leftOut, notes } = taken(form(properties, {}, { expand: { style: 'deepObject' } }))
  expect(leftOut).toEqual([])
  expect(left).toMatchObject({
    requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { properties: { name: text, tags: list(text) } } } } },
  })
  expect(JSON.stringify(left)).not.toMatch(/total|expand|bank/)
  expect(notes).toEqual([
    'An optional field of a form is left out: it is an object, which core does not send in a form. POST /orders: total,POST /orders: bank',
    'An optional field of a form is left out: it is a list in the style deepObject, which core does not send in a form. POST /orders: expand',
  ])
})

test('leaves out an operation with such a required field', () => {
  const { left, leftOut } = taken(form({ total: { type: 'object' } }, { required: ['total'] }))
  expect(left).toBeUndefined()
  expect(leftOut).toEqual(['the field "total" of its form is an object, which core does not send in a form'])
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
