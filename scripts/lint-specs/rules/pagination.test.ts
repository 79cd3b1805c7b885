import { describe, expect, test } from 'vitest'
import { edit, here, lintSample } from '../lint-fixture.ts'

const marked = edit('paths/domains.yaml', 'x-pagination: page', 'x-pagination: page # here')

/** A response that is an array. */
const arrayOfDomains = [
  edit(
    'schemas/domains.yaml',
    "  type: object\n  required: [data, total]\n  properties:\n    data:\n      type: array\n      items:\n        $ref: '#/Domain'\n    total: { type: integer }\n",
    "  type: array\n  items: { $ref: '#/Domain' }\n",
  ),
  edit(
    'paths/domains.yaml',
    '              total: 1\n              data:\n                - name: example.com\n                  owner: mail@example.org\n                  x-color: blue\n',
    '              - name: example.com\n',
  ),
]

test('reports an undeclared style', async () => {
  expect(await lintSample([edit('paths/domains.yaml', 'x-pagination: page', 'x-pagination: cursor # here')])).toEqual([
    here('pagination', 'not declared'),
  ])
})

test('reports a pointer to nothing in the response', async () => {
  expect(await lintSample([marked, edit('openapi.yaml', '/total', '/meta/total')])).toEqual([
    here('pagination', '"total" is at /meta/total'),
  ])
})

test('reports items that are not a list', async () => {
  expect(await lintSample([marked, edit('openapi.yaml', 'items: /data', 'items: /total')])).toEqual([
    here('pagination', 'must be of type array'),
  ])
})

test('reports a total that is not a number', async () => {
  expect(await lintSample([marked, edit('openapi.yaml', 'total: /total', 'total: /data')])).toEqual([
    here('pagination', 'must be of type integer'),
  ])
})

test('reports a query parameter that the operation lacks', async () => {
  expect(await lintSample([marked, edit('openapi.yaml', 'page[number]', 'page[offset]')])).toEqual([
    here('pagination', '"page[offset]" is not a parameter'),
  ])
})

test('accepts a plain query parameter instead of a part of a deepObject', async () => {
  expect(
    await lintSample([
      edit('openapi.yaml', "'page[number]'", 'page'),
      edit('parameters.yaml', '  style: deepObject\n', ''),
      edit('parameters.yaml', '    type: object\n    properties:\n      number: { type: integer }', '    type: integer'),
      edit('parameters.yaml', '{ number: 2 }', '2'),
    ]),
  ).toEqual([])
})

test('follows pointers through allOf and null', async () => {
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

describe('a style of links', () => {
  const relation = '{ name: rel, rel: next, href: link }'
  const linked = edit(
    'openapi.yaml',
    "    kind: page\n    query: { page: 'page[number]' }\n    items: /data\n    total: /total",
    `    kind: link\n    next: /links\n    relation: ${relation}`,
  )
  const links = (link: string) =>
    edit(
      'schemas/domains.yaml',
      'total: { type: integer }',
      `total: { type: integer }\n    links: { type: array, items: { $ref: '#/Link' } }\n${link}`,
    )
  const link = 'Link: { type: object, properties: { rel: { type: string }, link: { type: string } } }'
  const list = (text: string) => edit('paths/domains.yaml', 'x-pagination: page', `x-pagination: ${text} # here`)

  test('may leave the pointer to the items to each list', async () => {
    expect(await lintSample([linked, links(link), list('{ style: page, items: /data }')])).toEqual([])
    expect(await lintSample([linked, links(link), list('page')])).toEqual([here('pagination', 'does not say where the items are')])
  })

  test('checks the pointer of each list', async () => {
    expect(await lintSample([linked, links(link), list('{ style: page, items: /domains }')])).toEqual([
      here('pagination', '"items" is at /domains'),
    ])
  })

  test('may have the next page in an array of links', async () => {
    expect(await lintSample([linked, links(link.replace('link: {', 'href: {')), list('{ style: page, items: /data }')])).toEqual([
      here('pagination', '"relation" is at /links/0/link'),
    ])
    expect(
      await lintSample([linked, edit('openapi.yaml', 'next: /links', 'next: /total'), links(link), list('{ style: page, items: /data }')]),
    ).toEqual([here('pagination', 'must be of type array')])
  })
})

describe('a style of headers', () => {
  const headers = edit(
    'openapi.yaml',
    "    kind: page\n    query: { page: 'page[number]' }\n    items: /data\n    total: /total",
    '    kind: header\n    request: { page: x-page }\n    response: { page: x-page, pages: x-pages }',
  )
  const parameter = edit(
    'parameters.yaml',
    '  name: page\n  in: query\n  description: Page to send.\n  style: deepObject\n  schema:\n    type: object\n    properties:\n      number: { type: integer }\n  example: { number: 2 }',
    '  name: X-Page\n  in: header\n  description: Page to send.\n  schema: { type: integer }\n  example: 2',
  )
  const answer = (names: string[]) =>
    edit(
      'paths/domains.yaml',
      '          X-Rate-Limit:\n',
      [
        ...names.map((name) => `          ${name}: { description: Pages., schema: { type: integer }, example: 1 }\n`),
        '          X-Rate-Limit:\n',
      ].join(''),
    )

  test('needs headers and an array only', async () => {
    expect(await lintSample([headers, parameter, answer(['x-page', 'x-pages']), ...arrayOfDomains])).toEqual([])
  })

  test('names headers of the request and the response', async () => {
    expect(await lintSample([headers, marked])).toEqual(
      expect.arrayContaining([
        here('pagination', 'request header "x-page"'),
        here('pagination', 'response header "x-page"'),
        here('pagination', 'response header "x-pages"'),
      ]),
    )
  })

  test('has an array for its answer', async () => {
    expect(await lintSample([headers, marked, parameter, answer(['x-page', 'x-pages'])])).toEqual([
      here('pagination', '"items" is the whole body, which must be of type array'),
    ])
  })
})

describe('a style of offsets', () => {
  const offsets = (query: string) =>
    edit(
      'openapi.yaml',
      "    kind: page\n    query: { page: 'page[number]' }\n    items: /data\n    total: /total",
      `    kind: offset\n    query: ${query}\n    headers: { size: x-size, skip: x-skip, total: x-total }`,
    )
  const skip = '  name: skip\n  in: query\n  description: Items to leave out.\n  schema: { type: integer }\n  example: 2'
  const parameter = edit(
    'parameters.yaml',
    '  name: page\n  in: query\n  description: Page to send.\n  style: deepObject\n  schema:\n    type: object\n    properties:\n      number: { type: integer }\n  example: { number: 2 }',
    `${skip}\nlimit:\n${skip.replace('skip', 'limit')}`,
  )
  const both = edit(
    'paths/domains.yaml',
    '      - $ref: ../parameters.yaml#/page',
    '      - $ref: ../parameters.yaml#/page\n      - $ref: ../parameters.yaml#/limit',
  )

  test('needs query parameters and an array only', async () => {
    expect(await lintSample([offsets('{ skip: skip, size: limit }'), parameter, both, ...arrayOfDomains])).toEqual([])
  })

  test('names query parameters of the operation', async () => {
    expect(await lintSample([offsets('{ skip: skip, size: count, page: page }'), marked, parameter, both, ...arrayOfDomains])).toEqual([
      here('pagination', 'query parameter "count" is not a parameter'),
      here('pagination', 'query parameter "page" is not a parameter'),
    ])
  })

  test('has an array for its answer', async () => {
    expect(await lintSample([offsets('{ skip: skip, size: limit }'), marked, parameter, both])).toEqual([
      here('pagination', '"items" is the whole body, which must be of type array'),
    ])
  })
})

test.each([
  ['a last item', 'kind: lastItem', 'after: /name', []],
  ['a value that no item has', 'kind: lastItem', 'after: /id', ['"after" is at /data/0/id']],
  ['a token, which may be a number', 'kind: cursor', 'next: /total', []],
  ['a token that is a list', 'kind: cursor', 'next: /data', ['"next" is at /data, which must be of type string or integer or number']],
  ['a flag that is no boolean', 'kind: cursor\n    more: /data', 'next: /total', ['"more" is at /data, which must be of type boolean']],
])('checks the pointers of %s', async (_, kind, pointer, messages) => {
  const style = edit('openapi.yaml', 'kind: page', kind)
  expect(await lintSample([marked, style, edit('openapi.yaml', 'total: /total', pointer)])).toEqual(
    messages.map((message) => here('pagination', message)),
  )
})
