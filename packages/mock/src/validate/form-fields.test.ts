import { expect, test } from 'vitest'

import type { Schema } from '@hostwright/openapi/document.ts'
import { createResolve } from '../spec/resolve.js'
import { urlencodedFields } from '../http/form-field.js'
import { formValue } from './form-fields.js'
import { documentOf } from '../../test/document.js'

const resolve = createResolve(documentOf())
const schema: Schema = { properties: { name: {}, tags: {}, owner: {}, 'page[size]': {} } }
const read = (form: string): unknown => formValue(resolve, schema, urlencodedFields(form)).value

test('reads fields as text, and repeated ones as lists', () => {
  expect(read('name=a+b%26c&tags=1&tags=2')).toEqual({ name: 'a b&c', tags: ['1', '2'] })
})

test('reads names with brackets as lists and objects', () => {
  expect(read('tags[]=1&tags[]=2&owner[name]=a&owner[mails][0]=b')).toEqual({ tags: ['1', '2'], owner: { name: 'a', mails: ['b'] } })
  expect(read('tags[0][id]=1&tags[0][name]=a&tags[1][id]=2')).toEqual({ tags: [{ id: '1', name: 'a' }, { id: '2' }] })
})

test('keeps names with brackets that the schema has, or lacks altogether', () => {
  expect(read('page[size]=5&colour[]=red')).toEqual({ 'page[size]': '5', 'colour[]': 'red' })
})

test('distinguishes files', () => {
  expect(formValue(resolve, schema, [{ name: 'name', value: undefined }]).files).toEqual(new Set(['name']))
})
