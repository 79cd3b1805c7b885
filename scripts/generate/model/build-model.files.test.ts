import { describe, expect, test } from 'vitest'
import { type Edits, initechModel, operation } from '../test/fixture.ts'

const exchange = '/paths/~1token/post'
const upload = '/paths/~1reports/post'
const download = '/paths/~1reports~1{report}/get'
const memo = '/paths/~1memo/get'
const read = (id: string, edits: Edits = {}) => operation(initechModel(edits), id)
const schema = { type: 'string' }

describe('a body', () => {
  const sent = (content: object) => {
    const { bodyType, requestKind } = read('auth.exchange', { [`${exchange}/requestBody/content`]: content })
    return [bodyType, requestKind]
  }

  test('is JSON, a form or a file', () => {
    expect(sent({ 'application/vnd.api+json': {} })).toEqual(['application/vnd.api+json', 'json'])
    expect(sent({ 'application/x-www-form-urlencoded': {} })).toEqual(['application/x-www-form-urlencoded', 'form'])
    expect(sent({ 'application/octet-stream': {} })).toEqual(['application/octet-stream', 'file'])
    expect(sent({ 'multipart/form-data': {} })).toEqual(['multipart/form-data', 'file'])
  })

  test('is JSON if possible, otherwise the first kind that core can write', () => {
    expect(sent({ 'application/octet-stream': {}, 'application/json': {} })).toEqual(['application/json', 'json'])
    expect(sent({ 'text/xml': {}, 'application/x-www-form-urlencoded': {}, 'multipart/form-data': {} })).toEqual([
      'application/x-www-form-urlencoded',
      'form',
    ])
    expect(read('reports.create')).toMatchObject({ bodyType: 'application/octet-stream', requestKind: 'file' })
  })

  test('of a form with one file may be the file alone', () => {
    const file = { type: 'string', format: 'binary' }
    const text = { type: 'string' }
    const field = (type: string, properties: object, required: string[] = []) =>
      read('auth.exchange', { [`${exchange}/requestBody/content`]: { [type]: { schema: { type: 'object', properties, required } } } })
        .fileField
    const form = 'multipart/form-data'
    expect(field(form, { cover: file })).toBe('cover')
    expect(field(form, { note: text, cover: file }, ['cover'])).toBe('cover')
    expect(field(form, { note: text, cover: file }, ['note'])).toBeUndefined()
    expect(field(form, { cover: file, back: file })).toBeUndefined()
    expect(field(form, { note: text })).toBeUndefined()
    expect(field('application/json', { cover: file })).toBeUndefined()
    expect(read('reports.create').fileField).toBeUndefined()
  })

  test("has the provider's usual media type only if it is JSON", () => {
    const json = '/paths/~1sign-in/post/requestBody/content'
    const edits = {
      [json]: { 'application/vnd.api+json': { schema } },
      [`${memo}/requestBody`]: { content: { 'application/octet-stream': {} } },
    }
    expect(initechModel(edits).mediaType).toBe('application/vnd.api+json')
    expect(initechModel({ [json]: { 'multipart/form-data': {} } }).mediaType).toBe('application/json')
  })
})

describe('a response', () => {
  const kindOf = (responses: object) => {
    const { responseKind, accept } = read('memo.get', { [`${memo}/responses`]: responses })
    return [responseKind, accept]
  }
  const of = (...types: string[]) => ({ description: 'Done.', content: Object.fromEntries(types.map((type) => [type, { schema }])) })

  test('is JSON, text, a file, a redirect or nothing', () => {
    expect(read('staplers.list').responseKind).toBe('json')
    expect(read('memo.get').responseKind).toBe('text')
    expect(read('reports.get').responseKind).toBe('file')
    expect(read('auth.authorize').responseKind).toBe('redirect')
    expect(kindOf({ 204: { description: 'Done.' } })).toEqual(['json', undefined])
  })

  test('is JSON if possible, otherwise the first media type', () => {
    expect(kindOf({ 200: of('text/plain', 'application/json') })).toEqual(['json', 'application/json'])
    expect(kindOf({ 200: of('text/plain', 'text/csv') })[0]).toBe('text')
    expect(kindOf({ 200: of('application/octet-stream', 'text/plain;base64') })[0]).toBe('file')
  })

  test('may lack a body for some statuses, or redirect', () => {
    expect(kindOf({ 200: of('text/plain'), 204: { description: 'None.' } })[0]).toBe('text')
    expect(kindOf({ 200: of('application/json'), 303: { description: 'There.' } })[0]).toBe('json')
    expect(kindOf({ 302: { description: 'There.' }, 404: of('application/json') })[0]).toBe('redirect')
  })

  test('that is JSON is accepted by all its documented types', () => {
    const accepted = kindOf({ 200: of('application/hal+json', 'text/csv'), 201: of('application/json'), 204: { description: 'None.' } })
    expect(accepted).toEqual(['json', 'application/hal+json, application/json'])
  })

  test('that is not JSON is accepted by its first media type', () => {
    expect(read('memo.get').accept).toBe('text/plain')
    expect(kindOf({ 200: of('application/octet-stream', 'text/csv'), 203: of('application/octet-stream') })[1]).toBe(
      'application/octet-stream',
    )
    expect(read('auth.authorize').accept).toBeUndefined()
  })
})

describe('errors', () => {
  test('may be documented by default', () => {
    expect(read('reports.get')).toMatchObject({ anyError: true, errorStatuses: [404], bodilessErrors: [] })
    expect(read('reports.get', { [`${download}/responses/default`]: undefined })).toMatchObject({ anyError: false, errorStatuses: [404] })
  })

  test('by default are not successful responses', () => {
    const responses = { 204: { description: 'Done.' }, default: { description: 'Any.' } }
    expect(read('memo.get', { [`${memo}/responses`]: responses })).toMatchObject({
      responseKind: 'json',
      emptyStatuses: [204],
      bodilessErrors: [],
    })
  })
})

test('an upload has the operation that returns the rules of its tokens', () => {
  expect(read('reports.create').upload).toMatchObject({
    token: 'Upload-Token',
    rules: { id: 'reports.rules.get', path: '/reports/rules/{uploadToken}' },
    parameter: 'uploadToken',
    maxBytes: '/size',
    types: '/types',
  })
  expect(read('reports.create', { [`${upload}/x-upload`]: undefined }).upload).toBeUndefined()
})

test('the items of a list by offset are the response itself', () => {
  expect(read('staplers.list')).toMatchObject({ pages: 'offset', itemsAt: undefined, item: 'Stapler' })
})

describe('credentials are sent', () => {
  const isSent = (security: object[] | undefined) => read('memo.get', { [`${memo}/security`]: security }).authenticated

  test('if they are one of several alternatives, in any order', () => {
    expect(isSent(undefined)).toBe(true)
    expect(isSent([{ oauth: [] }, { token: [] }])).toBe(true)
  })

  test('if they are optional', () => {
    expect(isSent([{}, { token: [] }])).toBe(true)
  })

  test('unless the operation requires none', () => {
    expect(isSent([])).toBe(false)
    expect(isSent([{}])).toBe(false)
  })
})
