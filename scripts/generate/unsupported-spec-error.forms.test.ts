import { expect, test } from 'vitest'
import { declaredMethods, type Edits, globex, globexModel, run, snapshot, workspace } from './test/fixture.ts'

const change = '/paths/~1things~1{name}/patch'
const list = '/paths/~1things/get'
const notes = '/paths/~1notes/get'
const key = '/components/securitySchemes/token'
const credential = { description: 'Made up.', example: 'made-up' }
const [signed, value, constant] = declaredMethods(globexModel())
const basic = { [`${key}/scheme`]: 'basic' }

const cases: [what: string, edits: Edits, sentence: string][] = [
  [
    'a variant whose body is not a component',
    { [`${change}/x-variants/0/body`]: 'ThingChange' },
    'The variant things.rename has the body "ThingChange", which is not a component.',
  ],
  [
    'a variant with the name of an operation',
    { [`${change}/x-variants/0/id`]: 'notes.list' },
    'Two operations have the operationId "notes.list"; each needs one of its own.',
  ],
  [
    'two variants with one name',
    { [`${change}/x-variants/1/id`]: 'things.rename' },
    'Two operations have the operationId "things.rename"; each needs one of its own.',
  ],
  [
    'a variant with the function of an operation',
    { [`${change}/x-variants/0/id`]: 'notesList.all', [`${notes}/operationId`]: 'notes.listAll' },
    'The operationIds "notesList.all" and "notes.listAll" both become the function notesListAll; rename one.',
  ],
  [
    'a variant that is also a resource',
    { [`${change}/x-variants/0/id`]: 'things.parts' },
    '"things.parts" is an operation and also the resource of others; a client cannot have both under one name.',
  ],
  [
    'a variant without a dot',
    { [`${change}/x-variants/0/id`]: 'rename' },
    'The operationId "rename" of PATCH /things/{name} is not dotted camelCase like domains.dns.list.',
  ],
  [
    'a route with variants that has the name of an operation, and so its types',
    { [`${notes}/operationId`]: 'things.change' },
    'Two operations have the operationId "things.change"; each needs one of its own.',
  ],
  [
    'a component that hides the type of a route with variants',
    { '/components/schemas/ThingsChangeData': { type: 'object' } },
    'The component "ThingsChangeData" has the name of another export of the package; rename it.',
  ],

  [
    'a list without a pointer to its items',
    { [`${list}/x-pagination`]: 'links' },
    'things.list pages by "links", but neither says where its items are.',
  ],
  [
    'a list with an undeclared style',
    { [`${list}/x-pagination/style`]: 'offset' },
    'things.list pages by "offset", which x-pagination-styles does not declare.',
  ],
  [
    'a list without an array at its pointer',
    { [`${list}/x-pagination/items`]: '/items' },
    'things.list pages by "links", but its response has no array at /items.',
  ],
  [
    'a list with a pointer although its style has one',
    { '/x-pagination-styles/links/items': '/things' },
    'things.list says where its items are, but its style "links" says so for all lists; use the style\'s name alone.',
  ],
  [
    'a list with a pointer although the response is the list',
    { [`${notes}/x-pagination`]: { style: 'pager', items: '/notes' } },
    'notes.list pages by "pager", but its response has no array at /notes.',
  ],
  [
    'a list by headers whose response is not an array',
    { [`${list}/x-pagination`]: 'pager' },
    'things.list pages by "pager", but its response has no array at its root.',
  ],

  [
    'a constant that is not a bearer token',
    { ...basic, [`${key}/x-auth`]: [constant, value] },
    'A constant of Globex gives a bearer token; its security scheme is another.',
  ],
  [
    'a signed request without a bearer token',
    { ...basic, [`${key}/x-auth`]: [signed] },
    'A signed request of Globex gives a bearer token; its security scheme is another.',
  ],
  ['constants alone', { [`${key}/x-auth`]: [constant] }, 'Globex needs an auth method that is not a constant.'],
  [
    'a signed request with one credential',
    { [`${key}/x-auth/0/credentials`]: { login: credential } },
    "A signed request of Globex takes two credentials: the account's name and the private key.",
  ],
  [
    'a signed request with three credentials',
    { [`${key}/x-auth/0/credentials/more`]: credential },
    "A signed request of Globex takes two credentials: the account's name and the private key.",
  ],
  [
    'two credentials for a scheme with one',
    { [`${key}/x-auth/1/credentials/more`]: credential },
    'The security scheme of Globex is http bearer, which takes 1 credential; it has 2.',
  ],
  [
    'two auth methods that share a credential',
    { [`${key}/x-auth/1/credentials`]: { login: credential } },
    'Two auth methods of Globex have the option "login"; each needs options of its own.',
  ],
  [
    'a constant with the option of another auth method',
    { [`${key}/x-auth/2/option`]: 'readOnly' },
    'Two auth methods of Globex have the option "readOnly"; each needs options of its own.',
  ],
  [
    'a default query parameter with the option of a credential',
    { '/x-client-options/token': { description: 'Made up.', query: { a: 'b' } } },
    'The option "token" of Globex belongs to an auth method and to x-client-options; rename one.',
  ],
]

test.each(cases)('nothing is written and a sentence says what to change for %s', async (_, edits, sentence) => {
  const root = await workspace({ globex: globex(edits) })
  await expect(run(root)).rejects.toMatchObject({
    name: 'UnsupportedSpecError',
    message: sentence,
    location: { line: expect.any(Number) as number },
  })
  expect(Object.keys(await snapshot(root))).toEqual(['specs/globex/openapi.yaml'])
})
