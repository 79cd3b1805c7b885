import { expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const marked = edit('paths/domains.yaml', 'x-pagination: page', 'x-pagination: page # here')

test('a style must be declared', async () => {
  expect(await lintSample([edit('paths/domains.yaml', 'x-pagination: page', 'x-pagination: cursor # here')])).toEqual([
    here('pagination', 'not declared'),
  ])
})

test('a pointer must lead to something in the answer', async () => {
  expect(await lintSample([marked, edit('openapi.yaml', '/total', '/meta/total')])).toEqual([
    here('pagination', '"total" is at /meta/total'),
  ])
})

test('the items must be a list', async () => {
  expect(await lintSample([marked, edit('openapi.yaml', 'items: /data', 'items: /total')])).toEqual([
    here('pagination', 'must be of type array'),
  ])
})

test('the total must be a number', async () => {
  expect(await lintSample([marked, edit('openapi.yaml', 'total: /total', 'total: /data')])).toEqual([
    here('pagination', 'must be of type integer'),
  ])
})

test("a style's query parameters must be the operation's", async () => {
  expect(await lintSample([marked, edit('openapi.yaml', 'page[number]', 'page[offset]')])).toEqual([
    here('pagination', '"page[offset]" is not a parameter'),
  ])
})

test('a query parameter may stand for itself instead of a part of a deepObject', async () => {
  expect(
    await lintSample([
      edit('openapi.yaml', "'page[number]'", 'page'),
      edit('parameters.yaml', '  style: deepObject\n', ''),
      edit('parameters.yaml', '    type: object\n    properties:\n      number: { type: integer }', '    type: integer'),
      edit('parameters.yaml', '{ number: 2 }', '2'),
    ]),
  ).toEqual([])
})

test('pointers are followed through allOf and null', async () => {
  expect(
    await lintSample([
      edit(
        'schemas/domains.yaml',
        'total: { type: integer }',
        "total: { allOf: [{ $ref: '#/Count' }] }\nCount: { type: [integer, 'null'] }",
      ),
    ]),
  ).toEqual([])
})
