import { describe, expect, test } from 'vitest'
import { differenceIn, type Exercise, exerciseOf, readDocument, type Seen } from './exercise.ts'

const exercise: Exercise = {
  token: 'made-up',
  projectId: '1',
  get: { method: 'GET', path: '/v2/projects/1', status: 200, answer: { id: '1' } },
  post: { method: 'POST', path: '/v2/projects/1/cronjobs', status: 201, answer: { id: '2' }, body: { active: true } },
}

test('the exercise is made of the examples of the specification', async () => {
  const { get, post } = exerciseOf(await readDocument('mittwald'))
  expect(get.answer).toHaveProperty('shortId')
  expect(post.body).toHaveProperty('interval')
})

test('an operation without an example is an error that says what to do', () => {
  expect(() => exerciseOf({ openapi: '3.1.0', info: { title: 'Acme', version: '1' }, paths: {} })).toThrow('choose another in exercise.ts')
})

describe('a request', () => {
  const headers = { accept: 'application/json', 'x-access-token': 'made-up', 'content-type': 'application/json' }
  const seen = (changes: Partial<Seen> & { readonly headers?: Record<string, string> }): Seen => ({
    method: 'POST',
    path: exercise.post.path,
    body: '{"active":true}',
    header: (name) => ({ ...headers, ...changes.headers })[name],
    ...changes,
  })

  test('that is as it should be has no difference', () => {
    expect(differenceIn(seen({}), exercise)).toBeUndefined()
    expect(differenceIn(seen({ method: 'GET', path: exercise.get.path, body: '' }), exercise)).toBeUndefined()
  })

  test.each([
    [{ path: '/v2/projects' }, 'its path is "/v2/projects" instead of "/v2/projects/1/cronjobs"'],
    [{ body: '{}' }, String.raw`its body is "{}" instead of "{\"active\":true}"`],
    [{ headers: { accept: '*/*' } }, 'its accept is "*/*" instead of "application/json"'],
    [{ headers: { 'x-access-token': '' } }, 'its x-access-token is "" instead of "made-up"'],
    [{ headers: { 'content-type': 'text/plain' } }, 'its content-type is "text/plain" instead of "application/json"'],
    [{ method: 'PUT' }, 'its method is "PUT" instead of "POST"'],
  ])('with %j is told apart', (changes, difference) => {
    expect(differenceIn(seen(changes), exercise)).toBe(difference)
  })
})
