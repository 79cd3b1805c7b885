import { describe, expect, test } from 'vitest'
import type { Document, PathItem } from './document.ts'
import { onlySendable } from './sendable.ts'

const body = { content: { 'application/json': { schema: { type: 'object' } } } }
const cookie = { name: 'session', in: 'cookie' } as const
const query = { name: 'page', in: 'query' } as const

/** Returns the remaining parts of a path. */
function sendable(item: PathItem, parameters = {}): PathItem | undefined {
  const document: Document = {
    openapi: '3.1.0',
    info: { title: 'Hosting', version: '1' },
    paths: { '/a': item },
    components: { parameters },
  }
  return onlySendable(document).paths['/a']
}

describe('removes what clients cannot send', () => {
  test('bodies of GET and HEAD', () => {
    expect(sendable({ get: { summary: 'Read', requestBody: body }, head: { summary: 'Ask', requestBody: body } })).toEqual({
      get: { summary: 'Read' },
      head: { summary: 'Ask' },
    })
  })

  test('cookie parameters of an operation', () => {
    expect(sendable({ get: { parameters: [cookie, query] }, patch: { parameters: [cookie] } })).toEqual({
      get: { parameters: [query] },
      patch: { parameters: [] },
    })
  })

  test('cookie parameters of a path', () => {
    expect(sendable({ parameters: [query, cookie], get: {} })).toEqual({ parameters: [query], get: {} })
  })

  test('cookie parameters behind chained references', () => {
    const [first, second] = [{ $ref: '#/components/parameters/first' }, { $ref: '#/components/parameters/page' }]
    const parameters = { first: { $ref: '#/components/parameters/session' }, session: cookie, page: query }
    expect(sendable({ get: { parameters: [first, second] } }, parameters)).toEqual({ get: { parameters: [second] } })
  })
})

describe('keeps what clients can send', () => {
  test.each(['put', 'post', 'patch', 'delete', 'options'] as const)('the body of %s', (method) => {
    expect(sendable({ [method]: { requestBody: body } })).toEqual({ [method]: { requestBody: body } })
  })

  test('parameters in all other locations', () => {
    const parameters = (['path', 'query', 'header'] as const).map((place) => ({ name: 'session', in: place }))
    expect(sendable({ get: { parameters } })).toEqual({ get: { parameters } })
  })

  test('a broken reference, which is reported elsewhere', () => {
    const parameters = [{ $ref: '#/components/parameters/missing' }]
    expect(sendable({ get: { parameters } })).toEqual({ get: { parameters } })
  })
})
