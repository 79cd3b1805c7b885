import { expect, onTestFinished, test } from 'vitest'

import { startMock } from '../index.js'

const comment = { id: 7, body: 'Fine', author: { id: 1 } }
const json = (status: string, example: unknown) => ({
  [status]: { description: 'A', content: { 'application/json': { schema: {}, example } } },
})
const id = (name: string) => ({ name, in: 'path', required: true, schema: {}, example: 7 })
const list = (operationId: string, rows: unknown = [comment]) => ({ operationId, responses: json('200', rows) })
const create = (operationId: string, example: unknown = comment) => ({ operationId, responses: json('201', example) })
const get = (operationId: string, name: string, example: unknown = comment) => ({
  operationId,
  parameters: [id(name)],
  responses: json('200', example),
})

async function start(paths: object) {
  const mock = await startMock({ spec: { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths }, state: true })
  onTestFinished(() => mock.close())
  const call = async (method: string, path: string) => (await fetch(mock.url + path, { method })).json() as Promise<{ id: number }>
  const created = Object.fromEntries(mock.resources.map((resource) => [resource.path, resource.create]))
  return { mock, call, created }
}

test('a collection creates objects of the resource with the most similar path', async () => {
  const { created } = await start({
    '/posts/{post}/comments': { get: list('posts.list'), post: create('posts.comment') },
    '/posts/comments/{comment_id}': { get: get('posts.get', 'comment_id') },
    '/files/{file}/comments': { get: list('files.list'), post: create('files.comment') },
    '/files/comments/{comment_id}': { get: get('files.get', 'comment_id') },
  })
  expect(created).toEqual({ '/posts/comments/{comment_id}': ['posts.comment'], '/files/comments/{comment_id}': ['files.comment'] })
})

test('a POST that returns a list creates no single object', async () => {
  const { created } = await start({
    '/comments': { get: list('comments.list'), post: create('comments.import', { imported: [comment] }) },
    '/comments/{comment_id}': { get: get('comments.get', 'comment_id') },
  })
  expect(created).toEqual({ '/comments/{comment_id}': [] })
})

test('rows without the id are of another kind', async () => {
  const build = { url: 'https://example.com/builds/1', pusher: { id: 7 } }
  const { created } = await start({
    '/builds': { get: list('builds.list', [build]), post: create('builds.request', { status: 'queued' }) },
    '/builds/{build_id}': { get: get('builds.get', 'build_id', build) },
  })
  expect(created).toEqual({})
})

test("distinguishes the id of a new object from its owner's", async () => {
  const { call } = await start({
    '/posts/{id}/comments': { get: list('posts.list'), post: create('posts.comment') },
    '/posts/{post}/comments/{id}': { get: get('posts.get', 'id') },
  })
  const made = await call('POST', '/posts/7/comments')
  expect(made.id).not.toBe(7)
  expect(await call('GET', `/posts/7/comments/${made.id}`)).toMatchObject({ id: made.id })
  expect(await call('GET', '/posts/7/comments')).toMatchObject([{ id: 7 }, { id: made.id }])
})

test('keeps a numeric id if the path contains text', async () => {
  const { call } = await start({
    '/comments': { get: list('comments.list') },
    '/comments/{comment_id}': { get: get('comments.get', 'comment_id') },
  })
  expect(await call('GET', '/comments/latest')).toMatchObject({ id: 7 })
})
