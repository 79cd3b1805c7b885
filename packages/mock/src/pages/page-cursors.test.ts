import { expect, test } from 'vitest'
import { createMock } from '../start-mock.js'

const thing = { type: 'object', properties: { id: { type: 'string' } } }
const things = { type: 'array', items: thing }

/** Returns the bodies and link headers of a list of `items` things in a style, by query. */
async function pagesOf(style: object, schema: object, example: unknown, queries: readonly string[], items?: number) {
  const content = { 'application/json': { schema, example } }
  const parameters = ['page', 'size'].map((name) => ({ name, in: 'query', schema: { type: 'string' } }))
  const headers = { Link: { schema: { type: 'string' }, example: '<https://api.example.com/others?page=2>; rel="next"' } }
  const responses = { 200: { description: 'Things.', headers, content } }
  const list = { operationId: 'things.list', 'x-pagination': 'own', parameters, responses }
  const spec = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    paths: { '/things': { get: list } },
    'x-provider': { name: 'Things', docs: 'https://docs.example.com/' },
    'x-pagination-styles': { own: { query: { page: 'page', size: 'size' }, ...style } },
  }
  const mock = await createMock({ spec, ...(items !== undefined && { items }) })
  const pages = queries.map(async (query) => {
    const response = await mock.fetch(`https://api.example.com/things${query}`)
    return { body: (await response.json()) as unknown, link: response.headers.get('link') }
  })
  return Promise.all(pages)
}

test('a token leads to the next page, and the last has none', async () => {
  const schema = { type: 'object', properties: { things, next: { type: ['string', 'null'] }, more: { type: 'boolean' } } }
  const example = { things: [{ id: 'a1' }], next: 'xyz', more: true }
  const style = { kind: 'cursor', items: '/things', next: '/next', more: '/more' }
  const [first, last] = await pagesOf(style, schema, example, ['?size=2', '?size=2&page=2'], 3)
  expect(first?.body).toMatchObject({ things: [{ id: 'a1' }, {}], next: '2', more: true })
  expect(last?.body).toEqual({ things: [expect.anything()], next: null, more: false })
  const [only] = await pagesOf(style, schema, example, [''])
  expect(only?.body).toEqual({ things: [{ id: 'a1' }], next: null, more: false })
})

test('a page begins after the item of the request', async () => {
  const style = { kind: 'lastItem', after: '/id' }
  const queries = ['?size=2', '?size=2&page=a1-1', '?page=a1-2', '?page=unknown']
  const bodies = (await pagesOf(style, things, [{ id: 'a1' }], queries, 3)).map(({ body }) => body)
  expect(bodies).toEqual([[{ id: 'a1' }, { id: 'a1-1' }], [{ id: 'a1-2' }], [], []])
})

test('an example of a list ends after its last item', async () => {
  const examples = await pagesOf({ kind: 'lastItem', after: '/id' }, things, [{ id: 'a1' }], ['?page=unknown', '?page=a1'])
  expect(examples.map(({ body }) => body)).toEqual([[{ id: 'a1' }], []])
  const offsets = { kind: 'offset', query: { page: 'page', size: 'size' } }
  const numbered = await pagesOf(offsets, things, [{ id: 'a1' }], ['?page=1', '?page=2'])
  expect(numbered.map(({ body }) => body)).toEqual([[{ id: 'a1' }], []])
})

test('the header Link leads to the next page and to the last', async () => {
  const pages = await pagesOf({ kind: 'linkHeader' }, things, [{ id: 'a1' }], ['?size=2', '?size=2&page=2'], 3)
  expect(pages.map(({ link }) => link?.replaceAll(/<[^>]*\?/g, '<'))).toEqual([
    '<size=2&page=2>; rel="next", <size=2&page=2>; rel="last"',
    undefined,
  ])
  // The example's own link leads elsewhere.
  expect(await pagesOf({ kind: 'linkHeader' }, things, [{ id: 'a1' }], [''])).toEqual([{ body: [{ id: 'a1' }], link: null }])
})

test('an offset and a total can be in the body', async () => {
  const integer = { type: 'integer' }
  const schema = { type: 'object', properties: { things, skip: integer, size: integer, total: integer, more: { type: 'boolean' } } }
  const style = {
    kind: 'offset',
    query: { skip: 'page', size: 'size' },
    items: '/things',
    skip: '/skip',
    size: '/size',
    total: '/total',
    more: '/more',
  }
  const [page] = await pagesOf(style, schema, { things: [{ id: 'a1' }] }, ['?page=1&size=1'], 3)
  expect(page?.body).toEqual({ things: [{ id: 'a1-1' }], skip: 1, size: 1, total: 3, more: true })
})
