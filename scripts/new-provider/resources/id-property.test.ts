import { expect, test } from 'vitest'

import { idProperty } from './id-property.ts'

test.each([
  ['the property that has the id of the path', { login: 'octocat', id: 1 }, '{username}', 'octocat', 'login'],
  ['of two the one that is called like the parameter', { domain: 'a', name: 'a' }, '{domain}', 'a', 'domain'],
  ['the one that is called alike, though a number elsewhere is equal', { id: 10, position: 1 }, '{comment_id}', '1', 'id'],
  ['the one that is called alike, where no example is known', { id: 10 }, '{comment_id}', undefined, 'id'],
  ['the equal one, where none is called alike', { position: 1 }, '{comment}', '1', 'position'],
  [
    'none where the only one that is called alike is a number, and the path has a text',
    { id: 1, login: 'octocat' },
    '{username}',
    'text',
    undefined,
  ],
])('finds the id of an object in %s', (_, entity, segment, id, key) => {
  expect(idProperty([entity], segment, id)).toBe(key)
})

test('a value that equals the example of the path by coincidence is no id', () => {
  const snippet = { id: 1, site_id: 'text', title: 'text', goal: 'text' }
  expect(idProperty([snippet], '{snippet_id}', 'text', ['site_id'])).toBeUndefined()
  expect(idProperty([{ site_id: 'text' }], '{snippet_id}', 'text', ['site_id'])).toBeUndefined()
  expect(idProperty([{ connection: 'text' }], '{branch_id}', 'text')).toBeUndefined()
  expect(idProperty([{ ...snippet, id: 'abc' }], '{snippet_id}', 'text', ['site_id'])).toBe('id')
})

test('finds the id of an object that is called alike, though a value of an object inside it is equal', () => {
  expect(
    idProperty(
      [
        { id: 'srv-1', name: 'web' },
        { kind: 'a', note: 'text' },
      ],
      '{id}',
      'text',
    ),
  ).toBe('id')
  expect(idProperty([{ name: 'web' }, { kind: 'a', login: 'octocat' }], '{username}', 'octocat')).toBe('login')
})
