import type { Document } from '@hostwright/openapi/document.ts'
import { expect, test } from 'vitest'
import { separateReadWrite } from './read-write.ts'

const text = { type: 'string' }
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (schema: object) => ({ description: 'Made up.', content: { 'application/json': { schema } } })

const documentOf = (sent: object, received: object, schemas: object): Document =>
  ({
    openapi: '3.1.0',
    info: { title: 'A', version: '1' },
    paths: { '/a': { put: { operationId: 'a.replace', requestBody: json(sent), responses: { 200: json(received) } } } },
    components: { schemas },
  }) as Document

const ACCOUNT = {
  type: 'object',
  required: ['id', 'secret'],
  properties: { id: { ...text, readOnly: true }, name: text, secret: { ...text, writeOnly: true } },
}

test('a component of both directions gets a copy for requests, without readOnly properties', () => {
  const { paths, components } = separateReadWrite(documentOf(ref('Account'), ref('Account'), { Account: ACCOUNT }))
  expect(paths['/a']?.put).toMatchObject({
    requestBody: json(ref('AccountWritable')),
    responses: { 200: json(ref('Account')) },
  })
  expect(components?.schemas).toEqual({
    Account: { ...ACCOUNT, required: ['id'], properties: { id: { ...text, readOnly: true }, name: text } },
    AccountWritable: { ...ACCOUNT, required: ['secret'], properties: { name: text, secret: { ...text, writeOnly: true } } },
  })
})

test('a component that leads to such a component gets a copy, others do not', () => {
  const schemas = { Account: ACCOUNT, List: { type: 'array', items: ref('Account') }, Plain: { type: 'object', properties: { a: text } } }
  const both = { type: 'object', properties: { list: ref('List'), plain: ref('Plain') } }
  const { components } = separateReadWrite(documentOf(both, both, schemas))
  expect(Object.keys(components?.schemas ?? {})).toEqual(['Account', 'List', 'Plain', 'AccountWritable', 'ListWritable'])
  expect(components?.schemas?.['ListWritable']).toEqual({ type: 'array', items: ref('AccountWritable') })
})

test('a component of one direction, and a schema outside of components, only lose the properties of the other', () => {
  const { paths, components } = separateReadWrite(documentOf(ref('Account'), ACCOUNT, { Account: ACCOUNT }))
  expect(Object.keys(components?.schemas?.['Account']?.properties ?? {})).toEqual(['name', 'secret'])
  const { id, name } = ACCOUNT.properties
  expect(paths['/a']?.put?.responses).toEqual({ 200: json({ ...ACCOUNT, required: ['id'], properties: { id, name } }) })
})

test('a property that refers to a readOnly component is readOnly', () => {
  const sent = { type: 'object', properties: { at: ref('Time'), name: text }, required: ['at', 'name'] }
  const { paths } = separateReadWrite(documentOf(sent, {}, { Time: { ...text, readOnly: true } }))
  expect(paths['/a']?.put?.requestBody).toEqual(json({ type: 'object', properties: { name: text }, required: ['name'] }))
})

test('a part of an allOf does not require a property that another part marks', () => {
  const sent = { allOf: [ref('Account'), { type: 'object', required: ['id', 'name'] }] }
  const { paths } = separateReadWrite(documentOf(sent, {}, { Account: ACCOUNT }))
  expect(paths['/a']?.put?.requestBody).toEqual(json({ allOf: [ref('Account'), { type: 'object', required: ['name'] }] }))
})

test('a document whose marks suit its directions stays as it is', () => {
  const { secret } = ACCOUNT.properties
  const document = documentOf({ type: 'object', properties: { secret } }, {}, {})
  expect(separateReadWrite(document)).toBe(document)
})
