import { describe, expect, test } from 'vitest'
import { type Edits, initechModel, operation } from './test/fixture.ts'

const exchange = '/paths/~1token/post'
const upload = '/paths/~1reports/post'
const download = '/paths/~1reports~1{report}/get'
const memo = '/paths/~1memo/get'
const read = (id: string, edits: Edits = {}) => operation(initechModel(edits), id)
const schema = { type: 'string' }

describe('a body', () => {
  const sent = (content: object) => {
    const { bodyType, sends } = read('auth.exchange', { [`${exchange}/requestBody/content`]: content })
    return [bodyType, sends]
  }

  test('is JSON, a form or a file', () => {
    expect(sent({ 'application/vnd.api+json': {} })).toEqual(['application/vnd.api+json', 'json'])
    expect(sent({ 'application/x-www-form-urlencoded': {} })).toEqual(['application/x-www-form-urlencoded', 'form'])
    expect(sent({ 'application/octet-stream': {} })).toEqual(['application/octet-stream', 'file'])
    expect(sent({ 'multipart/form-data': {} })).toEqual(['multipart/form-data', 'file'])
  })

  test('is JSON where it may be, and else the first kind that core can write', () => {
    expect(sent({ 'application/octet-stream': {}, 'application/json': {} })).toEqual(['application/json', 'json'])
    expect(sent({ 'text/xml': {}, 'application/x-www-form-urlencoded': {}, 'multipart/form-data': {} })).toEqual([
      'application/x-www-form-urlencoded',
      'form',
    ])
    expect(read('reports.create')).toMatchObject({ bodyType: 'application/octet-stream', sends: 'file' })
  })

  test('that is a form with one file may be the file alone', () => {
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

  test("is the provider's usual one only where it is JSON", () => {
    const json = '/paths/~1sign-in/post/requestBody/content'
    const edits = {
      [json]: { 'application/vnd.api+json': { schema } },
      [`${memo}/requestBody`]: { content: { 'application/octet-stream': {} } },
    }
    expect(initechModel(edits).mediaType).toBe('application/vnd.api+json')
    expect(initechModel({ [json]: { 'multipart/form-data': {} } }).mediaType).toBe('application/json')
  })
})

describe('an answer', () => {
  const answered = (responses: object) => {
    const { answers, accept } = read('memo.get', { [`${memo}/responses`]: responses })
    return [answers, accept]
  }
  const of = (...types: string[]) => ({ description: 'Done.', content: Object.fromEntries(types.map((type) => [type, { schema }])) })

  test('is JSON, text, a file, a redirect or nothing', () => {
    expect(read('staplers.list').answers).toBe('json')
    expect(read('memo.get').answers).toBe('text')
    expect(read('reports.get').answers).toBe('file')
    expect(read('auth.authorize').answers).toBe('redirect')
    expect(answered({ 204: { description: 'Done.' } })).toEqual(['json', undefined])
  })

  test('is JSON where it may be, and else what it is first', () => {
    expect(answered({ 200: of('text/plain', 'application/json') })).toEqual(['json', undefined])
    expect(answered({ 200: of('text/plain', 'text/csv') })[0]).toBe('text')
    expect(answered({ 200: of('application/octet-stream', 'text/plain;base64') })[0]).toBe('file')
  })

  test('may lack a body in some cases, or lead elsewhere', () => {
    expect(answered({ 200: of('text/plain'), 204: { description: 'None.' } })[0]).toBe('text')
    expect(answered({ 200: of('application/json'), 303: { description: 'There.' } })[0]).toBe('json')
    expect(answered({ 302: { description: 'There.' }, 404: of('application/json') })[0]).toBe('redirect')
  })

  test('that is no JSON is asked for by its first type', () => {
    expect(read('memo.get').accept).toBe('text/plain')
    expect(answered({ 200: of('application/octet-stream', 'text/csv'), 203: of('application/octet-stream') })[1]).toBe(
      'application/octet-stream',
    )
    expect(read('auth.authorize').accept).toBeUndefined()
  })
})

describe('errors', () => {
  test('may be all that are not named', () => {
    expect(read('reports.get')).toMatchObject({ anyError: true, errorStatuses: [404], bodilessErrors: [] })
    expect(read('reports.get', { [`${download}/responses/default`]: undefined })).toMatchObject({ anyError: false, errorStatuses: [404] })
  })

  test('are no answer of success, though they say nothing of their status', () => {
    const responses = { 204: { description: 'Done.' }, default: { description: 'Any.' } }
    expect(read('memo.get', { [`${memo}/responses`]: responses })).toMatchObject({
      answers: 'json',
      emptyStatuses: [204],
      bodilessErrors: [],
    })
  })
})

test('an upload knows where the rules of its tokens are', () => {
  expect(read('reports.create').upload).toMatchObject({
    token: 'Upload-Token',
    rules: { id: 'reports.rules.get', path: '/reports/rules/{uploadToken}' },
    parameter: 'uploadToken',
    maxBytes: '/size',
    types: '/types',
  })
  expect(read('reports.create', { [`${upload}/x-upload`]: undefined }).upload).toBeUndefined()
})

test('a list by offset is the answer itself', () => {
  expect(read('staplers.list')).toMatchObject({ pages: 'offset', itemsAt: undefined, item: 'Stapler' })
})

describe('credentials are sent', () => {
  const isSent = (security: object[] | undefined) => read('memo.get', { [`${memo}/security`]: security }).authenticated

  test('where they are one of several ways, in whatever order', () => {
    expect(isSent(undefined)).toBe(true)
    expect(isSent([{ oauth: [] }, { token: [] }])).toBe(true)
  })

  test('where they may be left out', () => {
    expect(isSent([{}, { token: [] }])).toBe(true)
  })

  test('but not where nothing is asked for', () => {
    expect(isSent([])).toBe(false)
    expect(isSent([{}])).toBe(false)
  })
})
