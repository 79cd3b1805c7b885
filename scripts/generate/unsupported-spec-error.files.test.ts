import { expect, test } from 'vitest'
import { type Edits, initech, initechModel, run, snapshot, workspace } from './test/fixture.ts'

const upload = '/paths/~1reports/post/x-upload'
const memo = '/paths/~1memo/get'
const list = '/paths/~1staplers/get'
const token = '/components/securitySchemes/token'
const flow = '/components/securitySchemes/oauth/flows/authorizationCode'
const [exchange] = initechModel().scheme['x-auth'] ?? []
const noHeader = 'The credentials of Initech are exchanged for a token; its security scheme has no place for one in a header.'

const cases: [what: string, edits: Edits, sentence: string][] = [
  [
    'an upload whose rules no operation gives',
    { [`${upload}/rules`]: 'reports.limits' },
    'reports.create has the rules of its upload tokens from "reports.limits", which is no GET with the path parameter "uploadToken".',
  ],
  [
    'an upload whose rules are no read',
    {
      [`${upload}/rules`]: 'reports.rules.change',
      '/paths/~1reports~1rules~1{uploadToken}/put': {
        operationId: 'reports.rules.change',
        parameters: [{ name: 'uploadToken', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 204: { description: 'Done.' } },
      },
    },
    'reports.create has the rules of its upload tokens from "reports.rules.change", which is no GET with the path parameter "uploadToken".',
  ],
  [
    'an upload whose rules are not those of a token',
    { [`${upload}/parameter`]: 'report' },
    'reports.create has the rules of its upload tokens from "reports.rules.get", which is no GET with the path parameter "report".',
  ],

  [
    'an upload whose rules have no such type',
    { [`${upload}/schemas`]: ['Limits'] },
    'reports.create takes the rules of its upload tokens as "Limits", which is not a component.',
  ],
  [
    'an answer that is now JSON and now a file',
    { '/paths/~1reports~1{report}/get/responses/206': { description: 'A part.', content: { 'application/json': {} } } },
    'reports.get answers with application/octet-stream, application/json; core reads JSON, text/plain and application/octet-stream.',
  ],
  [
    'a list by offset whose answer is no array',
    { [`${list}/responses/200/content/application~1json/schema`]: { $ref: '#/components/schemas/Stapler' } },
    'staplers.list pages by "offset", but its answer has no array at its root.',
  ],
  [
    'a list by offset that says where its items are',
    { [`${list}/x-pagination`]: { style: 'offset', items: '/staplers' } },
    'staplers.list says where its items are, but its style "offset" says so for all lists; use the style\'s name alone.',
  ],

  ['a token that would go into the query', { [`${token}/in`]: 'query', [`${token}/x-auth`]: [exchange] }, noHeader],
  [
    'a token that would be a password',
    { [`${token}/type`]: 'http', [`${token}/scheme`]: 'basic', [`${token}/x-auth`]: [exchange] },
    noHeader,
  ],
  [
    'two exchanges of one credential',
    { [`${token}/x-auth/1`]: exchange },
    'Two auth methods to Initech have the option "email"; each needs options of its own.',
  ],
  [
    'a second factor behind the option of another way',
    { [`${token}/x-auth/0/secondFactor/option`]: 'token' },
    'Two auth methods to Initech have the option "token"; each needs options of its own.',
  ],
  [
    'a second factor behind a credential',
    { [`${token}/x-auth/0/secondFactor/option`]: 'password' },
    'Two auth methods to Initech have the option "password"; each needs options of its own.',
  ],
  [
    'a switch that is also a second factor',
    { '/x-client-options': { code: { description: 'Made up.', query: { a: 'b' } } } },
    'The option "code" of Initech is one of signing in and one of x-client-options; rename one.',
  ],

  [
    'an operation whose function would make clients',
    { [`${memo}/operationId`]: 'create.clientByToken' },
    'The operationId "create.clientByToken" of GET /memo takes a name that generated code needs itself; rename it.',
  ],

  [
    'an operation that users alone may call',
    { [`${memo}/security`]: [{ oauth: [] }] },
    'memo.get wants the security scheme "oauth"; a client signs in with "token" alone.',
  ],
  [
    'an operation that wants two schemes at once',
    { [`${memo}/security`]: [{ token: [], oauth: [] }] },
    'memo.get wants the security scheme "token" and "oauth"; a client signs in with "token" alone.',
  ],
  [
    'users who are asked elsewhere',
    { [`${flow}/authorizationUrl`]: 'https://login.initech.example/authorize' },
    'The OAuth2 endpoint https://login.initech.example/authorize of Initech is not below its server https://api.initech.example/v1.',
  ],
  [
    'codes that are exchanged on a server with a longer name',
    { [`${flow}/tokenUrl`]: 'https://api.initech.example/v10/token' },
    'The OAuth2 endpoint https://api.initech.example/v10/token of Initech is not below its server https://api.initech.example/v1.',
  ],
  [
    'a component that hides a type of signing in for users',
    { '/components/schemas/GrantedToken': { type: 'object' } },
    'The component "GrantedToken" has the name of something that the package exports already; call it otherwise.',
  ],
  [
    'a component that hides the options of a auth method',
    { '/components/schemas/InitechByEmail': { type: 'object' } },
    'The component "InitechByEmail" has the name of something that the package exports already; call it otherwise.',
  ],
]

test.each(cases)('nothing is written and a sentence says what to change for %s', async (_, edits, sentence) => {
  const root = await workspace({ initech: initech(edits) })
  await expect(run(root)).rejects.toMatchObject({ name: 'Refusal', message: sentence, place: { line: expect.any(Number) as number } })
  expect(Object.keys(await snapshot(root))).toEqual(['specs/initech/openapi.yaml'])
})
